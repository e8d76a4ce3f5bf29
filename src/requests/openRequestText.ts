import { l10n, type TextEditor, window, workspace } from "vscode";
import type { HistoryEntry } from "./history/historyEntry";
import { REQUEST_LANGUAGE } from "./requestLanguage";
import { requestText } from "./requestText";

/** Opens text as a new request document, which asks for a name when it is saved. */
export async function openRequestText(content: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument({ content, language: REQUEST_LANGUAGE }));
}

/** Opens a request of the history as a document. */
export async function openEntry({ request, name, masked }: HistoryEntry): Promise<void> {
  await openRequestText(requestText(request, name ?? `${request.method} ${request.pathAndQuery}`));
  if (masked)
    void window.showInformationMessage(l10n.t("Its secrets are not kept. Fill them in before you send it."));
}
