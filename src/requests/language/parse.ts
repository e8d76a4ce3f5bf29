import { printLines, readLines } from "./lines";
import type {
  Block,
  Body,
  Line,
  Piece,
  QueryParameter,
  RequestDocument,
  RequestLine,
  Span,
  Token,
  TokenKind,
} from "./syntax";
import { pathOf, queryOf, slice } from "./target";

/**
 * Reads a request document. Never throws: what cannot be understood stands in lines of the kind `unknown`, in a
 * request without path, or in a body that is no JSON.
 */
export function parse(text: string): RequestDocument {
  const lines = readLines(text);
  return { text, lines, blocks: groupsOf(lines).map(blockOf) };
}

/** Writes a document from its lines, exactly as it was read. */
export function print({ lines }: RequestDocument): string {
  return printLines(lines);
}

/** The block that holds an offset. The first block begins with the document, so there always is one. */
export function blockAt({ blocks }: RequestDocument, offset: number): Block | undefined {
  return blocks.findLast(({ start }) => start <= offset);
}

/** The line that holds an offset; the offset of a line's end belongs to it. */
export function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low];
}

function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (!last || line.kind === "separator") groups.push([line]);
    else last.push(line);
  }
  return groups;
}

function blockOf(lines: readonly Line[], index: number): Block {
  const ofKind = (kind: Line["kind"]) => lines.filter((line) => line.kind === kind);
  return {
    index,
    lines,
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
    name: ofKind("separator").flatMap(({ tokens }) => find(tokens, "requestName") ?? [])[0],
    variables: ofKind("variable").map((line) => named(line, "variableName", "variableValue")),
    directives: ofKind("directive").map((line) => named(line, "directiveName", "directiveValue")),
    headers: ofKind("header").map((line) => named(line, "headerName", "headerValue")),
    request: requestOf(lines),
    body: bodyOf(lines),
  };
}

function named(line: Line, nameKind: TokenKind, valueKind: TokenKind) {
  const name = find(line.tokens, nameKind) ?? emptyAfter(line, "marker");
  const value = find(line.tokens, valueKind) ?? { text: "", start: line.end, end: line.end };
  return { start: line.start, end: line.end, name, value };
}

function find(tokens: readonly Token[], kind: TokenKind): Piece | undefined {
  return tokens.find((token) => token.kind === kind);
}

/** Nothing, at the end of the last token of a kind. */
function emptyAfter(line: Line, kind: TokenKind): Piece {
  const at = line.tokens.findLast((token) => token.kind === kind)?.end ?? line.end;
  return { text: "", start: at, end: at };
}

function requestOf(lines: readonly Line[]): RequestLine | undefined {
  const line = lines.find(({ kind }) => kind === "request");
  if (!line) return undefined;
  const more = lines
    .filter(({ kind }) => kind === "query")
    .flatMap(({ tokens }) => find(tokens, "target") ?? []);
  const version = find(line.tokens, "version");
  const at = version ? version.start : line.end;
  const target = find(line.tokens, "target") ?? { text: "", start: at, end: at };
  const query: QueryParameter[] = [target, ...more].flatMap(queryOf);
  return {
    start: line.start,
    end: line.end,
    method: find(line.tokens, "method"),
    path: pathOf(target),
    query,
    targetEnd: (more.at(-1) ?? target).end,
  };
}

/** Comments may stand between the lines of a body, since no JSON begins with `#` or `//`. */
function bodyOf(lines: readonly Line[]): Body | undefined {
  const first = lines.findIndex(({ kind }) => kind === "body");
  const last = lines.findLastIndex(({ kind }) => kind === "body");
  const inside = lines.slice(first, last + 1);
  const [begin, end] = [inside[0], inside.at(-1)];
  if (first < 0 || !begin || !end) return undefined;
  const text = inside.map((line) => textIn(line) + (line === end ? "" : line.lineEnd)).join("");
  return { start: begin.start, end: end.end, text };
}

function textIn(line: Line): string {
  return line.kind === "body"
    ? line.tokens.map(({ text }) => text).join("")
    : " ".repeat(line.end - line.start);
}

/** A piece of the document by its span. */
export function pieceAt({ text }: RequestDocument, { start, end }: Span): Piece {
  return slice({ text, start: 0, end: text.length }, start, end);
}
