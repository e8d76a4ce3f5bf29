import { Uri } from "vscode";
import { formatResource, parseResource, type Resource } from "./resource";

/** Scheme of all documents. */
export const SCHEME = "datto-rmm";

/** What a document shows: a resource of an account. */
export interface DocumentAddress {
  readonly accountId: string;
  readonly resource: Resource;
}

/**
 * The stable address of a resource: `datto-rmm://<account>/devices/<uid>.json`. The name, which the tab shows, stands in
 * the query, in the form that VS Code's label formatters read.
 */
export function uriOf({ accountId, resource }: DocumentAddress, name: string): Uri {
  const { path, query } = formatResource(resource);
  const more = query === undefined ? {} : { request: query };
  return Uri.from({ scheme: SCHEME, authority: accountId, path, query: JSON.stringify({ name, ...more }) });
}

/** Reads an address, or gives `undefined` when it names nothing that there is. */
export function addressOf(uri: Uri): DocumentAddress | undefined {
  if (uri.scheme !== SCHEME || uri.authority === "") return undefined;
  const resource = parseResource({ path: uri.path, query: requestOf(uri.query) });
  return resource && { accountId: uri.authority, resource };
}

function requestOf(query: string): string | undefined {
  try {
    const fields: unknown = JSON.parse(query);
    if (typeof fields !== "object" || fields === null || !("request" in fields)) return undefined;
    return typeof fields.request === "string" ? fields.request : undefined;
  } catch {
    return undefined;
  }
}
