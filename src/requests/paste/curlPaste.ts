import {
  type DataTransfer,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  l10n,
  type Range,
  type TextDocument,
} from "vscode";

/** What the clipboard holds. */
const TEXT = "text/plain";

export const CURL_PASTE_KIND = DocumentDropOrPasteEditKind.Text.append("datto-rmm-request", "curl");
export const CURL_PASTE_TYPES = [TEXT];

/** Makes a pasted `curl` command a request. The editor still offers to paste it as it is. */
export class CurlPaste implements DocumentPasteEditProvider {
  async provideDocumentPasteEdits(
    document: TextDocument,
    ranges: readonly Range[],
    transfer: DataTransfer,
  ): Promise<DocumentPasteEdit[] | undefined> {
    const [range] = ranges;
    if (!range || !isEmptyBefore(document, range)) return undefined;
    const text = (await transfer.get(TEXT)?.asString()) ?? "";
    if (!/\bcurl/.test(text)) return undefined;
    const { requestFromCurl } = await import("./pastedRequest");
    const request = requestFromCurl(text, l10n.t);
    if (request === undefined) return undefined;
    return [new DocumentPasteEdit(request, l10n.t("Paste as Request"), CURL_PASTE_KIND)];
  }
}

/** A request begins its line. */
function isEmptyBefore(document: TextDocument, { start }: Range): boolean {
  return document.lineAt(start.line).text.slice(0, start.character).trim() === "";
}
