import { env, l10n, type TextEditor, window, workspace } from "vscode";
import { REQUEST_LANGUAGE } from "../requestLanguage";
import { blockAt, parse } from "../language/parse";
import { requestFromCurl } from "./pastedRequest";

/** Reads the `curl` command in the clipboard as a request, into the open request document or a new one. */
export async function pasteCurl(): Promise<void> {
  const request = requestFromCurl(await env.clipboard.readText(), l10n.t);
  if (request === undefined) {
    void window.showInformationMessage(
      l10n.t("The clipboard holds no cURL command. Copy one first, such as from Swagger or a browser."),
    );
    return;
  }
  const editor = window.activeTextEditor;
  if (editor?.document.languageId === REQUEST_LANGUAGE) await insertInto(editor, request);
  else {
    const document = await workspace.openTextDocument({
      language: REQUEST_LANGUAGE,
      content: `${request}\n`,
    });
    await window.showTextDocument(document);
  }
}

/** Behind the request that the cursor is in, so that none is torn apart. */
async function insertInto(editor: TextEditor, request: string): Promise<void> {
  const { document, selection } = editor;
  const parsed = parse(document.getText());
  const block = blockAt(parsed, document.offsetAt(selection.active));
  const last = block?.lines.findLast(({ kind }) => kind !== "blank");
  const at = last ? document.positionAt(last.end) : selection.active;
  const text = last ? `\n\n###\n${request}` : request;
  await editor.edit((builder) => builder.insert(at, text));
}
