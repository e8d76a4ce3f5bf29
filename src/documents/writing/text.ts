import { plain } from "../changes/words";

export { plain };

/** Short text for a Quick Pick or the status bar, which would show `$(name)` as an icon. */
export function shown(text: string): string {
  return plain(text).replaceAll("$(", "$\u200b(");
}
