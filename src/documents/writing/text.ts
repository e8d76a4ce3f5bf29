import { plain } from "../changes/words";

export { plain };

/** Text for a Quick Pick, which would show `$(name)` as an icon. */
export function shown(text: string): string {
  return plain(text).replaceAll("$(", "$\u200b(");
}
