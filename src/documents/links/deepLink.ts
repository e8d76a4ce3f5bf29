import type { Resource } from "../resource";

/** What a link from outside may open. */
export type LinkedResource = Extract<Resource, { readonly kind: "device" | "site" | "alert" | "job" }>;

/** A link that opens a document, as it may come from a chat, a ticket or a web page. */
export interface DeepLink {
  readonly resource: LinkedResource;
  /** The id of the account, as the one who copied the link knows it. */
  readonly account: string | undefined;
}

/** Uids are GUIDs, numbers or words. Whatever else somebody puts into a link is refused. */
const UID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const ACCOUNT = /^[a-z0-9][a-z0-9-]{0,199}$/;

/** Path and query of a link to a resource, such as `/device/<uid>?account=<id>`. */
export function formatLink({ resource, account }: DeepLink): {
  readonly path: string;
  readonly query: string;
} {
  return {
    path: `/${resource.kind}/${resource.uid}`,
    query: account === undefined ? "" : `account=${account}`,
  };
}

/** Reads a link, or gives `undefined` for one that this extension did not make. */
export function parseLink(path: string, query: string): DeepLink | undefined {
  const [, kind, uid = ""] = /^\/(device|site|alert|job)\/([^/]*)$/.exec(path) ?? [];
  if (!UID.test(uid)) return undefined;
  const account = query === "" ? undefined : /^account=(.*)$/.exec(query)?.[1];
  if (query !== "" && (account === undefined || !ACCOUNT.test(account))) return undefined;
  switch (kind) {
    case "device":
    case "site":
    case "alert":
    case "job":
      return { resource: { kind, uid }, account };
    default:
      return undefined;
  }
}
