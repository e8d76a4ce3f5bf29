import { ADDRESSES, type DescribedResource, formatDescribed, parseDescribed } from "./addressTable";

/** What a document can show. */
export type Resource =
  | DescribedResource
  /** The answer to a raw `GET`, which can be asked for again. Path and query are below the base URL. */
  | { readonly kind: "read"; readonly path: string; readonly query: string }
  /** The same where the answer is text instead of JSON. */
  | { readonly kind: "readText"; readonly path: string; readonly query: string }
  /** The answer to any other raw request of this window. */
  | { readonly kind: "response"; readonly number: number }
  /** One side of an answer of this window, as text. */
  | { readonly kind: "responsePart"; readonly number: number; readonly part: ResponsePart };

/** Body, headers, both as they came, or the output of a job as the device wrote it. */
export type ResponsePart = (typeof RESPONSE_PARTS)[number];
export const RESPONSE_PARTS = ["body", "headers", "raw", "output"] as const;

/** The path of a document's address, and what of the request does not fit into it. */
export interface ResourcePath {
  readonly path: string;
  readonly query?: string | undefined;
}

export function formatResource(resource: Resource): ResourcePath {
  switch (resource.kind) {
    case "read":
      return { path: `/get${resource.path}.json`, query: resource.query };
    case "readText":
      return { path: `/get${resource.path}.txt`, query: resource.query };
    case "response":
      return { path: `/responses/${resource.number}.json` };
    case "responsePart":
      return { path: `/responses/${resource.number}/${resource.part}.txt` };
    default:
      return { path: formatDescribed(resource) };
  }
}

/** The inverse of `formatResource`; `undefined` for a path that no resource has. */
export function parseResource({ path, query = "" }: ResourcePath): Resource | undefined {
  const [, read, form] = /^\/get(\/.+)\.(json|txt)$/.exec(path) ?? [];
  if (read !== undefined) return { kind: form === "json" ? "read" : "readText", path: read, query };
  const number = /^\/responses\/(\d{1,9})\.json$/.exec(path)?.[1];
  if (number !== undefined) return { kind: "response", number: Number(number) };
  return parsePart(path) ?? parseDescribed(path);
}

function parsePart(path: string): Resource | undefined {
  const [, number, name] = /^\/responses\/(\d{1,9})\/(\w+)\.txt$/.exec(path) ?? [];
  const part = RESPONSE_PARTS.find((known) => known === name);
  return part && { kind: "responsePart", number: Number(number), part };
}

/** Whether a resource is one that the description names. */
export function isDescribed(resource: Resource): resource is DescribedResource {
  return Object.hasOwn(ADDRESSES, resource.kind);
}

/** The device or site that a document is about. */
export function ownerOf(
  resource: Resource,
): { readonly kind: "device" | "site"; readonly uid: string } | undefined {
  if (!isDescribed(resource) || !("uid" in resource)) return undefined;
  const { kind, uid } = resource;
  if (kind.startsWith("site")) return { kind: "site", uid };
  return /^(device|printer|esxiHost)/.test(kind) ? { kind: "device", uid } : undefined;
}
