import type { Knowledge } from "./knowledge";
import type { RequestDocument, Span } from "./syntax";

/** What a request is, in a line to stand above it. */
export interface Signature {
  readonly span: Span;
  readonly title: string;
}

/** What the API description says about each request that it knows: its summary, its query, its body. */
export function signaturesOf({ blocks }: RequestDocument, { catalog, t }: Knowledge): Signature[] {
  return blocks.flatMap(({ request }) => {
    if (!request) return [];
    const match = catalog.match(request);
    if (match.kind !== "operation") return [];
    const { summary, parameters, body, deprecated } = match.operation;
    const query = parameters
      .filter((parameter) => parameter.in === "query")
      .map(({ name, required }) => (required ? name : `${name}?`));
    const parts = [
      deprecated ? t("{0} (deprecated)", summary) : summary,
      ...(query.length > 0 ? [`?${query.join(" &")}`] : []),
      ...(body === undefined ? [] : [`{ ${body} }`]),
    ];
    return [{ span: request, title: parts.join(" · ") }];
  });
}
