import type { Match } from "./catalog";
import type { Knowledge } from "./knowledge";
import type { RequestDocument, RequestLine, Span } from "./syntax";

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
    const doubt = doubtOf(match, request, { catalog, t });
    if (doubt !== undefined) return [{ span: request, title: doubt }];
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

/** What the description does not know is said in words, since the mark below the path is faint. */
function doubtOf(
  match: Match,
  request: RequestLine,
  { catalog, t }: Pick<Knowledge, "catalog" | "t">,
): string | undefined {
  switch (match.kind) {
    case "unknown": {
      const [meant] = catalog.meant(request);
      return meant === undefined
        ? t("$(question) Not in the API description")
        : t("$(question) Not in the API description. Did you mean {0}?", meant);
    }
    case "otherMethod":
      return t("$(question) The API description knows this path with {0} only", match.methods.join(", "));
    default:
      return undefined;
  }
}
