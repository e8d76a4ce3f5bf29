import { format as formatJson } from "jsonc-parser";
import { readBody } from "./body";
import type { TextEdit } from "./diagnostics/finding";
import type { Block, Line, RequestDocument, Token } from "./syntax";

/** How JSON bodies are indented. */
export interface Indentation {
  readonly insertSpaces: boolean;
  readonly tabSize: number;
}

/**
 * Edits that make a document neat: methods in capitals, single spaces, no white space at line ends, bodies indented. Only
 * white space and the case of methods change; what is not understood stays as it is.
 */
export function formatEdits(document: RequestDocument, indentation: Indentation): TextEdit[] {
  return document.blocks.flatMap((block) => [
    ...block.lines.flatMap((line) => lineEdits(line)),
    ...bodyEdits(document, block, indentation),
  ]);
}

function lineEdits(line: Line): TextEdit[] {
  const neat = neatLine(line);
  const written = line.tokens.map(({ text }) => text).join("");
  return neat === undefined || neat === written ? [] : [{ start: line.start, end: line.end, text: neat }];
}

function neatLine({ kind, tokens }: Line): string | undefined {
  const of = (wanted: Token["kind"]) => tokens.find((token) => token.kind === wanted)?.text ?? "";
  const marker = of("marker");
  switch (kind) {
    case "blank":
      return "";
    case "separator":
      return joined(marker, of("requestName"));
    case "directive":
      return of("directiveName") === ""
        ? undefined
        : joined(`${marker} @${of("directiveName")}`, of("directiveValue"));
    case "variable":
      return of("variableName") === "" || of("operator") === ""
        ? undefined
        : joined(`@${of("variableName")} =`, of("variableValue"));
    case "request":
      return joined(of("method").toUpperCase(), of("target"), of("version"));
    case "query":
      return `    ${of("target")}`;
    case "header":
      return joined(`${of("headerName")}:`, of("headerValue"));
    case "comment":
    case "body":
    case "unknown":
      return undefined;
  }
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

/** A body that holds comments, or is no JSON, is left alone. */
function bodyEdits({ text }: RequestDocument, { body, lines }: Block, indentation: Indentation): TextEdit[] {
  if (body?.text !== text.slice(body?.start, body?.end)) return [];
  const tree = readBody(body);
  if (tree.errors.length > 0) return [];
  const eol = lines.find(({ lineEnd }) => lineEnd !== "")?.lineEnd ?? "\n";
  const edits = formatJson(tree.text, undefined, { ...indentation, eol, insertFinalNewline: false });
  const blank = new Set(lines.filter(({ kind }) => kind === "blank").map(({ start }) => start));
  return edits
    .map(({ offset, length, content }) => ({
      start: body.start + offset,
      end: body.start + offset + length,
      text: content,
    }))
    .filter(({ start, end }) => start !== end || !blank.has(start));
}
