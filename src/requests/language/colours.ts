import type { ColourKind } from "./colourKinds";
import { expressionsIn } from "./expressions";
import type { Knowledge } from "./knowledge";
import type { Block, Piece, RequestDocument, Span } from "./syntax";
import { Names, Values } from "./variables";

/** What only an understanding of the document can tell, beside what the grammar colours. */
export interface Coloured extends Span {
  readonly kind: ColourKind;
  readonly deprecated: boolean;
}

/** Values in paths, names in queries, variables that stand for something, deprecated paths; in their order. */
export function coloursOf(document: RequestDocument, { catalog }: Knowledge): Coloured[] {
  const names = new Names(document);
  return document.blocks
    .flatMap((block) => [...coloursOfRequest(block, catalog), ...coloursOfExpressions(block, names)])
    .toSorted((a, b) => a.start - b.start);
}

function coloursOfRequest({ request, directives }: Block, catalog: Knowledge["catalog"]): Coloured[] {
  const decorators = directives
    .filter(({ name }) => name.text !== "")
    .map(({ name }) => coloured("decorator", name));
  if (!request) return decorators;
  const match = catalog.match(request);
  const values = match.kind === "operation" ? match.values.map(({ piece }) => piece) : [];
  const deprecated = match.kind === "operation" && match.operation.deprecated === true;
  return [
    ...decorators,
    ...values.filter(isPlain).map((piece) => coloured("parameter", piece, deprecated)),
    ...request.query.filter(({ name }) => isPlain(name)).map(({ name }) => coloured("property", name)),
  ];
}

function isPlain(piece: Piece): boolean {
  return piece.text !== "" && expressionsIn(piece).length === 0;
}

/** Only those that stand for something: what does not keeps the grammar's colour, and has its finding. */
function coloursOfExpressions(block: Block, names: Names): Coloured[] {
  const { request, headers, variables, body } = block;
  const pieces = [
    ...(request ? [request.path, ...request.query.flatMap(({ value }) => value ?? [])] : []),
    ...[...headers, ...variables].map(({ value }) => value),
    ...(body ? [body] : []),
  ];
  return pieces.flatMap(expressionsIn).flatMap((expression) => {
    const values = new Values(names, block);
    values.valueOf(expression);
    const stands = values.gaps.every(({ kind }) => kind === "prompt" || kind === "notCaptured");
    return stands && expression.inner.text !== "" ? [coloured("variable", expression.inner)] : [];
  });
}

function coloured(kind: Coloured["kind"], { start, end }: Span, deprecated = false): Coloured {
  return { kind, start, end, deprecated };
}
