import { Hover, MarkdownString, type TextDocument } from "vscode";
import type { Help } from "../hover";
import { REQUEST_LANGUAGE } from "../../requestLanguage";
import { rangeOf } from "./structure";

/** Help as a hover. All of it is plain text: names of sites and values come from elsewhere. */
export function hoverOf(document: TextDocument, { span, parts }: Help): Hover {
  const contents = parts.map(({ kind, text }) => {
    const markdown = new MarkdownString();
    return kind === "code" ? markdown.appendCodeblock(text, REQUEST_LANGUAGE) : markdown.appendText(text);
  });
  return new Hover(contents, rangeOf(document, span));
}
