import { Disposable, type FileSystemProvider, MarkdownString, workspace } from "vscode";
import { SETTINGS, SETTINGS_SECTION } from "../accounts/settingNames";
import { onDidChangeSetting } from "../accounts/settings";
import { writingRefusal, type WritingState, writingState } from "../accounts/writing";
import { SCHEME } from "./address";

/**
 * Registers the file system of the documents, and again whenever writing is switched on or off: VS Code takes the reason
 * why a document is read-only only then.
 */
export function registerFiles(files: FileSystemProvider): Disposable {
  let state = writingState();
  let registration = register(files, state);
  const follow = () => {
    const next = writingState();
    if (next === state) return;
    state = next;
    registration.dispose();
    registration = register(files, state);
  };
  const subscriptions = [
    onDidChangeSetting(SETTINGS.enableWriting, follow),
    workspace.onDidGrantWorkspaceTrust(follow),
  ];
  return new Disposable(() => {
    for (const subscription of subscriptions) subscription.dispose();
    registration.dispose();
  });
}

function register(files: FileSystemProvider, state: WritingState): Disposable {
  return workspace.registerFileSystemProvider(SCHEME, files, {
    isCaseSensitive: true,
    isReadonly: state === "on" ? false : reasonOf(state),
  });
}

/** The sentence that VS Code shows at the cursor when somebody types, with a link to where that can be changed. */
function reasonOf(state: Exclude<WritingState, "on">): MarkdownString {
  const command = state === "off" ? "workbench.action.openSettings" : "workbench.trust.manage";
  const setting = encodeURIComponent(JSON.stringify([`${SETTINGS_SECTION}.${SETTINGS.enableWriting}`]));
  const query = state === "off" ? `?${setting}` : "";
  const reason = new MarkdownString(`[${writingRefusal(state)}](command:${command}${query})`);
  reason.isTrusted = { enabledCommands: [command] };
  return reason;
}
