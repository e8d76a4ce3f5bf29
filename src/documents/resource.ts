import { type DescribedResource, formatDescribed, parseDescribed } from "./addressTable";

/** What a document can show. */
export type Resource =
  | DescribedResource
  /** The answer to a raw `GET`, which can be asked for again. Path and query are below the base URL. */
  | { readonly kind: "read"; readonly path: string; readonly query: string }
  /** The answer to any other raw request of this window. */
  | { readonly kind: "response"; readonly number: number };

/** The path of a document's address, and what of the request does not fit into it. */
export interface ResourcePath {
  readonly path: string;
  readonly query?: string | undefined;
}

export function formatResource(resource: Resource): ResourcePath {
  switch (resource.kind) {
    case "read":
      return { path: `/get${resource.path}.json`, query: resource.query };
    case "response":
      return { path: `/responses/${resource.number}.json` };
    default:
      return { path: formatDescribed(resource) };
  }
}

/** The inverse of `formatResource`; `undefined` for a path that no resource has. */
export function parseResource({ path, query = "" }: ResourcePath): Resource | undefined {
  const read = /^\/get(\/.+)\.json$/.exec(path)?.[1];
  if (read !== undefined) return { kind: "read", path: read, query };
  const number = /^\/responses\/(\d{1,9})\.json$/.exec(path)?.[1];
  if (number !== undefined) return { kind: "response", number: Number(number) };
  return parseDescribed(path);
}
