import { commands, TabInputText, type Uri, ViewColumn, window } from "vscode";
import { addressOf, type DocumentAddress, uriOf } from "./address";
import { formatResource } from "./resource";

/**
 * Opens a document's editor. VS Code fetches the content by itself, shows progress meanwhile, and says in the editor's
 * place why it cannot be shown. A document that is open already is shown as it is, whatever its name is.
 *
 * @param name what the tab shows
 */
export async function openDocument(
  address: DocumentAddress,
  name: string,
  options: OpenOptions = {},
): Promise<void> {
  await openUri(openUriOf(address) ?? uriOf(address, name), ViewColumn.Active, false, options);
}

export interface OpenOptions {
  /** Whether the tab stays when the next document is opened; without it the user's settings say so. */
  readonly stays?: boolean;
}

/** Opens the editor of an address. */
export async function openUri(
  uri: Uri,
  viewColumn = ViewColumn.Active,
  preserveFocus = false,
  { stays = false }: OpenOptions = {},
): Promise<void> {
  const preview = stays ? { preview: false } : {};
  await commands.executeCommand("vscode.open", uri, { viewColumn, preserveFocus, ...preview });
}

/** The address under which a resource is open: names differ, and one resource wants one tab. */
export function openUriOf(address: DocumentAddress): Uri | undefined {
  const key = keyOf(address);
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .map(({ input }) => (input instanceof TabInputText ? input.uri : undefined))
    .find((uri) => {
      const open = uri && addressOf(uri);
      return open !== undefined && keyOf(open) === key;
    });
}

function keyOf({ accountId, resource }: DocumentAddress): string {
  const { path, query = "" } = formatResource(resource);
  return `${accountId} ${path} ${query}`;
}
