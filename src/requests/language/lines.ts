import type { Line, LineKind, Token, TokenKind } from "./syntax";

/** Which lines can come next in a block. */
type Place = "head" | "headers" | "body";

type Part = readonly [kind: TokenKind, text: string];

/** A line's kind, and its text cut into parts. */
interface Reading {
  readonly kind: LineKind;
  readonly parts: readonly Part[];
}

const LINE = /([^\r\n]*)(\r\n|\r|\n|$)/gy;
const SEPARATOR = /^(###)([ \t]*)(.*[^ \t]|)([ \t]*)$/;
const COMMENT = /^([ \t]*)(#|\/\/)(.*)$/;
const DIRECTIVE = /^([ \t]*)(#|\/\/)([ \t]*)(@)([\w-]*)([ \t]*)(.*[^ \t]|)([ \t]*)$/;
const VARIABLE = /^([ \t]*)(@)([^\s=]*)([ \t]*)(=?)([ \t]*)(.*[^ \t]|)([ \t]*)$/;
const REQUEST = /^([ \t]*)(?:([A-Za-z]+)(?=[ \t]|$))?([ \t]*)(.*[^ \t]|)([ \t]*)$/;
const VERSION = /^(.*?[^ \t]|)([ \t]+)(HTTP\/[\d.]+)$/;
const QUERY = /^([ \t]*)([?&].*[^ \t]|[?&])([ \t]*)$/;
const HEADER = /^([ \t]*)([\w!#$%&'*+.^`|~-]+)([ \t]*)(:)([ \t]*)(.*[^ \t]|)([ \t]*)$/;

/**
 * Cuts a document into lines and each line into tokens. Every character is in exactly one token or line end, so the
 * text can be put together again; see `printLines`.
 */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let place: Place = "head";
  let start = 0;
  for (const [whole, content = "", lineEnd = ""] of text.matchAll(LINE)) {
    const { kind, parts } = readLine(content, place);
    lines.push({ kind, tokens: tokensOf(parts, start), lineEnd, start, end: start + content.length });
    place = placeAfter(kind, place);
    start += whole.length;
    if (lineEnd === "") break;
  }
  return lines;
}

/** Puts the text of lines together again. */
export function printLines(lines: readonly Line[]): string {
  return lines.map(({ tokens, lineEnd }) => tokens.map(({ text }) => text).join("") + lineEnd).join("");
}

function placeAfter(kind: LineKind, place: Place): Place {
  switch (kind) {
    case "separator":
      return "head";
    case "request":
      return "headers";
    case "blank":
      return place === "headers" ? "body" : place;
    default:
      return place;
  }
}

function readLine(text: string, place: Place): Reading {
  // Looking at the first letters spares most lines most of the patterns.
  const begin = text.search(/[^ \t]/);
  if (begin < 0) return { kind: "blank", parts: present([["space", text]]) };
  if (text.startsWith("###"))
    return {
      kind: "separator",
      parts: read(SEPARATOR, text, ["marker", "space", "requestName", "space"]) ?? [],
    };
  const isComment = text[begin] === "#" || text.startsWith("//", begin);
  return (isComment ? readComment(text) : undefined) ?? readContent(text, place);
}

function readComment(text: string): Reading | undefined {
  const directive = read(DIRECTIVE, text, [
    "space",
    "marker",
    "space",
    "marker",
    "directiveName",
    "space",
    "directiveValue",
    "space",
  ]);
  if (directive) return { kind: "directive", parts: directive };
  const comment = read(COMMENT, text, ["space", "marker", "comment"]);
  return comment && { kind: "comment", parts: comment };
}

function readContent(text: string, place: Place): Reading {
  switch (place) {
    case "head":
      return readVariable(text) ?? readRequest(text);
    case "headers":
      return readVariable(text) ?? readQuery(text) ?? readHeader(text) ?? unknown(text);
    case "body":
      return { kind: "body", parts: [["body", text]] };
  }
}

function readVariable(text: string): Reading | undefined {
  const parts = read(VARIABLE, text, [
    "space",
    "marker",
    "variableName",
    "space",
    "operator",
    "space",
    "variableValue",
    "space",
  ]);
  return parts && { kind: "variable", parts };
}

function readRequest(text: string): Reading {
  const parts = read(REQUEST, text, ["space", "method", "space", "target", "space"]);
  return parts ? { kind: "request", parts: parts.flatMap(withoutVersion) } : unknown(text);
}

/** Cuts `HTTP/1.1` from the end of a target. */
function withoutVersion(part: Part): Part[] {
  const [kind, text] = part;
  if (kind !== "target") return [part];
  return read(VERSION, text, ["target", "space", "version"]) ?? [part];
}

function readQuery(text: string): Reading | undefined {
  const parts = read(QUERY, text, ["space", "target", "space"]);
  return parts && { kind: "query", parts };
}

function readHeader(text: string): Reading | undefined {
  const parts = read(HEADER, text, [
    "space",
    "headerName",
    "space",
    "operator",
    "space",
    "headerValue",
    "space",
  ]);
  return parts && { kind: "header", parts };
}

function unknown(text: string): Reading {
  return { kind: "unknown", parts: [["unknown", text]] };
}

/** The groups of a pattern that covers a whole line, each with its kind. */
function read(pattern: RegExp, text: string, kinds: readonly TokenKind[]): Part[] | undefined {
  const groups = pattern.exec(text)?.slice(1);
  return groups && present(kinds.map((kind, index): Part => [kind, groups[index] ?? ""]));
}

function present(parts: readonly Part[]): Part[] {
  return parts.filter(([, text]) => text !== "");
}

function tokensOf(parts: readonly Part[], start: number): Token[] {
  let at = start;
  return parts.map(([kind, text]) => {
    const token = { kind, text, start: at, end: at + text.length };
    at = token.end;
    return token;
  });
}
