import { l10n, Selection, type TextEditor, window, workspace } from "vscode";
import type { HistoryEntry } from "./history/historyEntry";
import { requestsIn } from "./requestFile";
import { REQUEST_LANGUAGE } from "./requestLanguage";
import { requestText } from "./requestText";

/** Opens text as a new request document, the cursor behind its path. It asks for a name when it is saved. */
export async function openRequestText(content: string): Promise<TextEditor> {
  const document = await workspace.openTextDocument({ content, language: REQUEST_LANGUAGE });
  const editor = await window.showTextDocument(document);
  const [request] = requestsIn(content);
  const end = document.lineAt(request?.line ?? 0).range.end;
  editor.selection = new Selection(end, end);
  return editor;
}

/**
 * Opens a request of the history as a document.
 *
 * @param account the label of its account, where it is not the active one
 */
export async function openEntry({ request, name, masked }: HistoryEntry, account?: string): Promise<void> {
  await openRequestText(requestText(request, name ?? `${request.method} ${request.pathAndQuery}`, account));
  if (masked)
    void window.showInformationMessage(l10n.t("Its secrets are not kept. Fill them in before you send it."));
}
