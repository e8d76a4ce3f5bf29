import type { Node } from "jsonc-parser";
import { readBody } from "./body";
import type { Block, RequestDocument, Span } from "./syntax";

/** A request or a variable, as the outline and the breadcrumbs show it. */
export interface OutlineEntry {
  readonly kind: "request" | "variable";
  readonly name: string;
  readonly detail: string;
  /** The whole of it. */
  readonly span: Span;
  /** What is selected when it is chosen. */
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

/** The requests of a document with their variables; variables before the first request stand for themselves. */
export function outlineOf({ blocks }: RequestDocument): OutlineEntry[] {
  return blocks.flatMap((block) => {
    const variables = block.variables.map(({ name, value, start, end }): OutlineEntry => ({
      kind: "variable",
      name: `@${name.text}`,
      detail: value.text,
      span: { start, end },
      selection: { start: name.start, end: name.end },
      children: [],
    }));
    const request = requestEntry(block, variables);
    return request ? [request] : variables;
  });
}

function requestEntry(block: Block, children: readonly OutlineEntry[]): OutlineEntry | undefined {
  const { request, name } = block;
  if (!request && !name) return undefined;
  const line = request ? `${request.method?.text ?? "GET"} ${request.path.text}` : "";
  const { start, end } = name ?? request ?? block;
  return {
    kind: "request",
    name: name?.text ?? line,
    detail: name ? line : "",
    span: { start: block.start, end: block.end },
    selection: { start, end },
    children,
  };
}

/** What can be folded: requests, objects and arrays of their bodies, comments over several lines. */
export function foldsOf({ blocks }: RequestDocument): (Span & { readonly kind: "region" | "comment" })[] {
  return blocks.flatMap((block) => [
    { start: block.start, end: contentEnd(block), kind: "region" as const },
    ...commentRuns(block).map((run) => ({ ...run, kind: "comment" as const })),
    ...bodyFolds(block).map((fold) => ({ ...fold, kind: "region" as const })),
  ]);
}

function contentEnd({ lines, end }: Block): number {
  return lines.findLast(({ kind }) => kind !== "blank")?.end ?? end;
}

function commentRuns({ lines }: Block): Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const [index, { kind, start, end }] of lines.entries()) {
    const run = runs.at(-1);
    if (kind !== "comment") continue;
    if (run && lines[index - 1]?.kind === "comment") run.end = end;
    else runs.push({ start, end });
  }
  return runs;
}

function bodyFolds({ body }: Block): Span[] {
  if (!body) return [];
  const folds: Span[] = [];
  const visit = ({ type, offset, length, children = [] }: Node): void => {
    if (type === "object" || type === "array")
      folds.push({ start: body.start + offset, end: body.start + offset + length });
    children.forEach(visit);
  };
  const { root } = readBody(body);
  if (root) visit(root);
  return folds;
}
