import { extension } from "./extension";

/** The manifest of the running extension, as far as the tests read it. */
export interface RunningManifest {
  readonly contributes: {
    readonly keybindings: readonly { readonly command: string; readonly key: string }[];
  };
}

export function manifestOf(): RunningManifest {
  return extension().packageJSON as RunningManifest;
}
