import {
  CodeLens,
  DocumentSymbol,
  FoldingRange,
  FoldingRangeKind,
  Range,
  SemanticTokensBuilder,
  type SemanticTokens,
  type SemanticTokensLegend,
  SymbolKind,
  type TextDocument,
  TextEdit,
} from "vscode";
import type { Coloured } from "../colours";
import type { TextEdit as Edit } from "../diagnostics/finding";
import type { OutlineEntry } from "../outline";
import type { Signature } from "../signatures";
import type { Span } from "../syntax";

export function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

export function textEditOf(document: TextDocument, edit: Edit): TextEdit {
  return TextEdit.replace(rangeOf(document, edit), edit.text);
}

export function symbolOf(document: TextDocument, entry: OutlineEntry): DocumentSymbol {
  const { kind, name, detail, span, selection, children } = entry;
  const symbol = new DocumentSymbol(
    name === "" ? "@" : name,
    detail,
    kind === "request" ? SymbolKind.Method : SymbolKind.Variable,
    rangeOf(document, span),
    rangeOf(document, selection),
  );
  symbol.children = children.map((child) => symbolOf(document, child));
  return symbol;
}

/** `undefined` when there is only one line. */
export function foldingRangeOf(
  document: TextDocument,
  fold: Span & { readonly kind: "region" | "comment" },
): FoldingRange | undefined {
  const { start, end } = rangeOf(document, fold);
  if (start.line === end.line) return undefined;
  return fold.kind === "comment"
    ? new FoldingRange(start.line, end.line, FoldingRangeKind.Comment)
    : new FoldingRange(start.line, end.line);
}

/** A lens that only says something. */
export function lensOf(document: TextDocument, { span, title }: Signature): CodeLens {
  return new CodeLens(rangeOf(document, span), { title, command: "" });
}

export function semanticTokensOf(
  document: TextDocument,
  legend: SemanticTokensLegend,
  coloured: readonly Coloured[],
): SemanticTokens {
  const builder = new SemanticTokensBuilder(legend);
  for (const each of coloured)
    builder.push(rangeOf(document, each), each.kind, each.deprecated ? ["deprecated"] : []);
  return builder.build();
}
