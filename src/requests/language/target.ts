import type { Piece, QueryParameter } from "./syntax";

/** A piece of a piece, cut by offsets within it. */
export function slice({ text, start }: Piece, from: number, to = text.length): Piece {
  return { text: text.slice(from, to), start: start + from, end: start + to };
}

/** Where text stands outside `{{…}}`: the same text with what is inside made harmless, as long as before. */
function withoutExpressions(text: string): string {
  return text.replace(/\{\{[^{}]*\}\}/g, (whole) => "_".repeat(whole.length));
}

/** The path of a target: what comes before the question mark. */
export function pathOf(target: Piece): Piece {
  const at = withoutExpressions(target.text).indexOf("?");
  return slice(target, 0, at < 0 ? undefined : at);
}

/** The parameters of a target, or of a line that goes on with it (`?page=0` or `&max=10`). */
export function queryOf(target: Piece): QueryParameter[] {
  const masked = withoutExpressions(target.text);
  const begin = masked.startsWith("&") ? 0 : masked.indexOf("?");
  if (begin < 0) return [];
  const parameters: QueryParameter[] = [];
  for (let at = begin + 1; at <= masked.length;) {
    const next = masked.indexOf("&", at);
    const end = next < 0 ? masked.length : next;
    const piece = slice(target, at, end);
    const equals = masked.slice(at, end).indexOf("=");
    if (piece.text !== "") parameters.push(parameterOf(piece, equals));
    at = end + 1;
  }
  return parameters;
}

function parameterOf(piece: Piece, equals: number): QueryParameter {
  const { start, end } = piece;
  return equals < 0
    ? { start, end, name: piece, value: undefined }
    : { start, end, name: slice(piece, 0, equals), value: slice(piece, equals + 1) };
}

/** The segments of a path, without their slashes: `/v2/site/x` has three. What stands before the first slash is one. */
export function segmentsOf(path: Piece): Piece[] {
  const masked = withoutExpressions(path.text);
  const segments: Piece[] = [];
  let at = masked.startsWith("/") ? 1 : 0;
  while (at <= masked.length && masked !== "") {
    const next = masked.indexOf("/", at);
    const end = next < 0 ? masked.length : next;
    segments.push(slice(path, at, end));
    at = end + 1;
  }
  return segments;
}
