import { commands, type Uri } from "vscode";
import { type DocumentAddress, uriOf } from "./address";

/**
 * Opens a document's editor. VS Code fetches the content by itself, shows progress meanwhile, and says in the editor's
 * place why it cannot be shown.
 *
 * @param name what the tab shows
 */
export async function openDocument(address: DocumentAddress, name: string): Promise<void> {
  await openUri(uriOf(address, name));
}

/** Opens the editor of an address. */
export async function openUri(uri: Uri): Promise<void> {
  await commands.executeCommand("vscode.open", uri);
}
