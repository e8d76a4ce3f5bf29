import type { Operation } from "../../../api";
import { METHODS } from "../../../api/operation";
import { methodOf } from "../resolve";
import type { Piece, Span } from "../syntax";
import { segmentsOf } from "../target";
import type { Place } from "./complete";
import { promptFor, wholeExpressions } from "./completeExpression";
import { completeStart } from "./completeDirective";
import { type Completion, snippet, text } from "./completion";
import { completeKnown } from "./completeValue";

/** A line on which a request can begin: methods, whole operations, directives. */
export function completeNewLine(place: Place): Completion[] {
  const { line, offset } = place;
  const span = { start: line.tokens[0]?.end ?? line.start, end: offset };
  const here = span.start > offset ? { start: offset, end: offset } : span;
  return [...completeMethod(here), ...wholeOperations(place, here), ...completeStart(place, here)];
}

/** The method or the path of a request line. */
export function completeRequestLine(place: Place): Completion[] {
  const { offset, block, line } = place;
  const { request } = block;
  if (request?.start !== line.start) return [];
  const { method, path } = request;
  if (method && offset < method.start) return [];
  if (method && offset <= method.end)
    return path.text === ""
      ? [...completeMethod(method), ...wholeOperations(place, method), ...completeStart(place, method)]
      : completeMethod(method);
  if (offset < path.start) return [];
  return completePath(place, path);
}

function completeMethod(span: Span): Completion[] {
  return METHODS.map((method, index) => ({
    kind: "method",
    label: method,
    span,
    insert: text(`${method} `),
    sort: `0${index}`,
    goesOn: true,
  }));
}

/** Operations with their method, found by any word of their path. */
function wholeOperations({ knowledge }: Place, span: Span): Completion[] {
  return knowledge.catalog.operations.map((operation) => ({
    ...itemOf(operation, 0),
    filter: `${operation.method} ${operation.path}`,
    label: `${operation.method} ${operation.path}`,
    span,
    insert: snippet(`${operation.method} ${templateSnippet(operation.path)}`),
    sort: `1${operation.path}`,
  }));
}

/** What is typed on goes in place of the segment under the cursor and those behind it. */
function completePath(place: Place, path: Piece): Completion[] {
  const { offset, knowledge, block } = place;
  const typed = { text: path.text.slice(0, offset - path.start), start: path.start, end: offset };
  const segments = segmentsOf(typed);
  const before = segments.slice(0, -1);
  const start = before.length === 0 ? path.start : (segments.at(-1)?.start ?? path.start);
  const method = block.request && methodOf(block.request);
  const operations = knowledge.catalog.startingWith(method, before);
  const paths = operations.map((operation): Completion => ({
    ...itemOf(operation, before.length),
    span: { start, end: path.end },
    sort: `1${operation.path}`,
  }));
  return [...completeSegment(place, operations, before.length), ...paths];
}

/** Values for the segment under the cursor, where a template has a name for it. */
function completeSegment(place: Place, operations: readonly Operation[], index: number): Completion[] {
  const { block, offset } = place;
  const segment = block.request && segmentsOf(block.request.path).find(({ end }) => offset <= end);
  if (!segment || offset < segment.start) return [];
  const templates = operations.map(({ path }) => path.slice(1).split("/")[index] ?? "");
  const names = new Set(templates.filter((each) => each.startsWith("{")).map((each) => each.slice(1, -1)));
  return [...names].flatMap((name) => [
    ...completeKnown(place, name, segment, encodeURIComponent),
    ...wholeExpressions(place, segment),
    promptFor(place, name, segment),
  ]);
}

/** @param kept how many segments are there already */
function itemOf(operation: Operation, kept: number): Omit<Completion, "span"> {
  const { path, summary, deprecated, tag } = operation;
  const rest = kept === 0 ? path : path.slice(1).split("/").slice(kept).join("/");
  return {
    kind: "operation",
    label: path,
    detail: summary,
    documentation: tag,
    insert: snippet(templateSnippet(rest)),
    filter: rest,
    deprecated: deprecated === true,
    goesOn: rest.includes("{"),
  };
}

/** A path with a place to type in at each of its placeholders. */
function templateSnippet(path: string): string {
  let count = 0;
  return `${path.replace(/\{\w+\}/g, () => `$${++count}`)}$0`;
}
