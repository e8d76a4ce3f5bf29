import { l10n, Selection, type TextEditor, window, workspace } from "vscode";
import type { HistoryEntry } from "./history/historyEntry";
import { REQUEST_LANGUAGE } from "./requestLanguage";
import { requestText } from "./requestText";

/** Opens text as a new request document, the cursor behind its path. It asks for a name when it is saved. */
export async function openRequestText(content: string): Promise<TextEditor> {
  const document = await workspace.openTextDocument({ content, language: REQUEST_LANGUAGE });
  const editor = await window.showTextDocument(document);
  const end = document.lineAt(Math.min(1, document.lineCount - 1)).range.end;
  editor.selection = new Selection(end, end);
  return editor;
}

/** Opens a request of the history as a document. */
export async function openEntry({ request, name, masked }: HistoryEntry): Promise<void> {
  await openRequestText(requestText(request, name ?? `${request.method} ${request.pathAndQuery}`));
  if (masked)
    void window.showInformationMessage(l10n.t("Its secrets are not kept. Fill them in before you send it."));
}
