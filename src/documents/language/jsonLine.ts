/** One line of JSON as the documents are written: a member, an element, or a bracket for each line. */
export interface JsonLine {
  /** White space before the line's first character. */
  readonly indent: number;
  readonly key: Token | undefined;
  /** A text, a number, `true`, `false` or `null`; missing when the line opens or closes something. */
  readonly value: Token | undefined;
  /** What the line opens and does not close. */
  readonly opens: "{" | "[" | undefined;
  readonly isClosing: boolean;
}

/** A piece of a line that can be marked. */
export interface Token {
  /** The text as it is written, a string with its quotes. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of a document, as VS Code or a test has them. */
export interface Lines {
  readonly lineCount: number;
  lineAt(line: number): string;
}

/**
 * Reads one line. Whatever the line holds, it gives what can be told from it: somebody may be typing in it, or it is no
 * JSON at all. Reading lines instead of the whole keeps help on a large document as quick as on a small one.
 */
export function readLine(text: string): JsonLine {
  const indent = skipSpace(text, 0);
  const first = stringAt(text, indent);
  const afterFirst = first && skipSpace(text, first.end);
  const key = afterFirst !== undefined && text[afterFirst] === ":" ? first : undefined;
  const start = key && afterFirst !== undefined ? skipSpace(text, afterFirst + 1) : indent;
  const character = text[start];
  const opening = character === "{" || character === "[" ? character : undefined;
  const isEmpty = opening !== undefined && /^[}\]]/.test(text.slice(start + 1, start + 2));
  return {
    indent,
    key,
    value: opening === undefined ? (stringAt(text, start) ?? wordAt(text, start)) : undefined,
    opens: isEmpty ? undefined : opening,
    isClosing: character === "}" || character === "]",
  };
}

/** The text of a key or of a string; `undefined` for any other token and for one that is broken. */
export function textOf(token: Token | undefined): string | undefined {
  const value = valueOf(token);
  return typeof value === "string" ? value : undefined;
}

/** The value of a token; `undefined` when it is broken. */
export function valueOf(token: Token | undefined): unknown {
  if (!token) return undefined;
  try {
    return JSON.parse(token.raw);
  } catch {
    return undefined;
  }
}

/** The line that opens what a line stands in, or `undefined` for a line on the outside. */
export function parentOf(lines: Lines, line: number): number | undefined {
  const { indent } = readLine(lines.lineAt(line));
  for (let above = line - 1; above >= 0 && indent > 0; above--) {
    const text = lines.lineAt(above);
    if (skipSpace(text, 0) < indent && readLine(text).opens !== undefined) return above;
  }
  return undefined;
}

/** Members of one object that are looked at on each side of a line; a resource has no more. */
const REACH = 400;

/** The text of a member beside the one of a line, in the same object. */
export function siblingOf(lines: Lines, line: number, name: string): string | undefined {
  const { indent } = readLine(lines.lineAt(line));
  for (const step of [-1, 1]) {
    for (let at = line + step; at >= 0 && at < lines.lineCount && Math.abs(at - line) <= REACH; at += step) {
      const text = lines.lineAt(at);
      const own = skipSpace(text, 0);
      if (own < indent) break;
      if (own > indent || !text.startsWith(`"${name}"`, own)) continue;
      return textOf(readLine(text).value);
    }
  }
  return undefined;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\r\n".includes(text.charAt(at))) at++;
  return at;
}

function stringAt(text: string, start: number): Token | undefined {
  if (text[start] !== '"') return undefined;
  for (let at = start + 1; ; at++) {
    at = text.indexOf('"', at);
    if (at < 0) return undefined;
    if (isPlain(text, at)) return { raw: text.slice(start, at + 1), start, end: at + 1 };
  }
}

/** Whether a quote is not escaped: an even number of backslashes stands before it. */
function isPlain(text: string, quote: number): boolean {
  let before = quote;
  while (text[before - 1] === "\\") before--;
  return (quote - before) % 2 === 0;
}

const WORD = /[-+.\w]+/y;

function wordAt(text: string, start: number): Token | undefined {
  WORD.lastIndex = start;
  const raw = WORD.exec(text)?.[0];
  return raw === undefined ? undefined : { raw, start, end: start + raw.length };
}
