/** What a document can show. */
export type Resource =
  | { readonly kind: "account" }
  | { readonly kind: "site"; readonly uid: string }
  | { readonly kind: "siteAlerts"; readonly uid: string }
  | { readonly kind: "device"; readonly uid: string }
  | { readonly kind: "deviceAudit"; readonly uid: string }
  | { readonly kind: "deviceAlerts"; readonly uid: string }
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
    case "account":
      return { path: "/account.json" };
    case "site":
      return { path: `/sites/${part(resource.uid)}.json` };
    case "siteAlerts":
      return { path: `/sites/${part(resource.uid)}/alerts.json` };
    case "device":
      return { path: `/devices/${part(resource.uid)}.json` };
    case "deviceAudit":
      return { path: `/devices/${part(resource.uid)}/audit.json` };
    case "deviceAlerts":
      return { path: `/devices/${part(resource.uid)}/alerts.json` };
    case "read":
      return { path: `/get${resource.path}.json`, query: resource.query };
    case "response":
      return { path: `/responses/${resource.number}.json` };
  }
}

const PATTERNS: readonly (readonly [RegExp, (match: string) => Resource])[] = [
  [/^\/(account)\.json$/, () => ({ kind: "account" })],
  [/^\/sites\/([^/]+)\.json$/, (uid) => ({ kind: "site", uid })],
  [/^\/sites\/([^/]+)\/alerts\.json$/, (uid) => ({ kind: "siteAlerts", uid })],
  [/^\/devices\/([^/]+)\.json$/, (uid) => ({ kind: "device", uid })],
  [/^\/devices\/([^/]+)\/audit\.json$/, (uid) => ({ kind: "deviceAudit", uid })],
  [/^\/devices\/([^/]+)\/alerts\.json$/, (uid) => ({ kind: "deviceAlerts", uid })],
  [/^\/responses\/(\d{1,9})\.json$/, (number) => ({ kind: "response", number: Number(number) })],
];

/** The inverse of `formatResource`; `undefined` for a path that no resource has. */
export function parseResource({ path, query = "" }: ResourcePath): Resource | undefined {
  const read = /^\/get(\/.+)\.json$/.exec(path)?.[1];
  if (read !== undefined) return { kind: "read", path: read, query };
  for (const [pattern, make] of PATTERNS) {
    const match = pattern.exec(path)?.[1];
    if (match !== undefined) return decoded(match, make);
  }
  return undefined;
}

/** A uid may hold any character, and a slash in it must not look like a part of the address. */
function part(uid: string): string {
  return encodeURIComponent(uid);
}

function decoded(text: string, make: (value: string) => Resource): Resource | undefined {
  try {
    return make(decodeURIComponent(text));
  } catch {
    return undefined;
  }
}
