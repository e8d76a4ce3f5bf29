import { expressionsIn, replaceExpressions } from "./expressions";
import type { Expression, Piece, QueryParameter, RequestLine } from "./syntax";
import { plainText, type Value } from "./variables";

/** Gives the value of an expression; `undefined` when it has none, which the caller notes. */
export type ValueOf = (expression: Expression) => Value | undefined;

/** A value that would change what the path names, such as none at all. */
export class UnfitValueError extends Error {
  override name = "UnfitValueError";

  constructor(readonly expression: Expression) {
    super(expression.inner.text);
  }
}

/**
 * The path and query with all values in place, percent-encoded. A value that the path begins with may hold slashes, so
 * that a file can name a common beginning; `checkPath` must still accept the whole.
 *
 * @throws UnfitValueError when a value of the path is empty or no well-formed text
 */
export function fillTarget({ path, query }: RequestLine, valueOf: ValueOf): string {
  const filledPath = fillPath(path, valueOf);
  const filledQuery = query.map((parameter) => fillParameter(parameter, valueOf)).join("&");
  return filledQuery === "" ? filledPath : `${filledPath}?${filledQuery}`;
}

function fillPath(path: Piece, valueOf: ValueOf): string {
  return replaceExpressions(path, (expression) => {
    const value = valueOf(expression);
    if (!value) return "_";
    const text = plainText(value);
    if (text === "") throw new UnfitValueError(expression);
    return encode(expression, text, expression.start === path.start ? encodeURI : encodeURIComponent);
  });
}

function fillParameter({ name, value }: QueryParameter, valueOf: ValueOf): string {
  const fill = (piece: Piece) =>
    replaceExpressions(piece, (expression) => {
      const found = valueOf(expression);
      return found ? encode(expression, plainText(found), encodeURIComponent) : "_";
    });
  return value ? `${fill(name)}=${fill(value)}` : fill(name);
}

function encode(expression: Expression, text: string, how: (text: string) => string): string {
  if (/\p{Surrogate}/u.test(text)) throw new UnfitValueError(expression);
  return how(text);
}

/** Text that is not JSON, such as a header's value. */
export function fillText(piece: Piece, valueOf: ValueOf): string {
  return replaceExpressions(piece, (expression) => {
    const value = valueOf(expression);
    return value ? plainText(value) : "";
  });
}

/** JSON with all values in place: escaped inside a string, as they are outside of one; captured values as JSON. */
export function fillJson(piece: Piece, valueOf: ValueOf): string {
  const quoted = expressionsInStrings(piece);
  return replaceExpressions(piece, (expression) => {
    const value = valueOf(expression);
    if (!value) return "null";
    if (quoted.has(expression.start)) return JSON.stringify(plainText(value)).slice(1, -1);
    return value.kind === "json" ? JSON.stringify(value.json) : value.text;
  });
}

/** Where the expressions begin that stand inside a JSON string. */
export function expressionsInStrings(piece: Piece): ReadonlySet<number> {
  const inside = new Set<number>();
  let quoted = false;
  let at = piece.start;
  for (const { start, end } of expressionsIn(piece)) {
    quoted = endsQuoted(piece.text.slice(at - piece.start, start - piece.start), quoted);
    if (quoted) inside.add(start);
    at = end;
  }
  return inside;
}

/** Whether a string is open at the end of a part of JSON. No string goes on over a line's end. */
function endsQuoted(text: string, quoted: boolean): boolean {
  for (const [found] of text.matchAll(/\\.|["\r\n]/g)) {
    if (found === '"') quoted = !quoted;
    else if (!found.startsWith("\\")) quoted = false;
  }
  return quoted;
}
