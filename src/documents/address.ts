import { Uri } from "vscode";
import { fieldsOf } from "../api/fields";
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

/** The name that an address was made with, which the tab shows; else the end of its path. */
export function nameIn({ path, query }: Uri): string {
  return textIn(query, "name") ?? path.slice(path.lastIndexOf("/") + 1);
}

function requestOf(query: string): string | undefined {
  return textIn(query, "request");
}

function textIn(query: string, key: string): string | undefined {
  try {
    const value = fieldsOf(JSON.parse(query))[key];
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
