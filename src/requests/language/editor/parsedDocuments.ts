import type { TextDocument } from "vscode";
import { parse } from "../parse";
import type { RequestDocument } from "../syntax";

/** Request documents as they were last read, so that one version is read once. */
export class ParsedDocuments {
  private readonly known = new WeakMap<
    TextDocument,
    { readonly version: number; readonly parsed: RequestDocument }
  >();

  of(document: TextDocument): RequestDocument {
    const { version } = document;
    const known = this.known.get(document);
    if (known?.version === version) return known.parsed;
    const parsed = parse(document.getText());
    this.known.set(document, { version, parsed });
    return parsed;
  }
}
