import { FileSystemError, type Uri } from "vscode";
import type { Connections } from "../../accounts/connections";
import { comparesAll, jsonIndent, secretUdfs } from "../../accounts/settings";
import { documentProblem, NotSignedInError } from "../documentProblem";
import { formatJson } from "../format";
import { loadResource } from "../loadResource";
import { isDescribed } from "../resource";
import { maskSecrets } from "../secrets/maskSecrets";
import type { Snapshots } from "../snapshots/snapshots";
import { formatCompared } from "./formatCompared";
import { type ComparedAddress, comparedAddress } from "./comparedUri";
import { normalise } from "./normalise";

/** The text of one side of a comparison; the reason where it cannot be read. */
export async function readCompared(
  uri: Uri,
  connections: Connections,
  snapshots: Snapshots,
): Promise<string> {
  const address = comparedAddress(uri);
  if (!address) throw FileSystemError.FileNotFound(uri);
  try {
    const value = await read(address, connections, snapshots);
    if (address.form === "plain") return formatJson(value, jsonIndent());
    return formatCompared(normalise(value, { withoutVolatile: !comparesAll() }), jsonIndent());
  } catch (error) {
    const { title, detail } = documentProblem(error);
    return formatJson({ problem: title, detail }, jsonIndent());
  }
}

async function read(
  { document, at }: ComparedAddress,
  connections: Connections,
  snapshots: Snapshots,
): Promise<unknown> {
  const connection = await connections.get(document.accountId);
  if (!connection) throw new NotSignedInError();
  if (at !== undefined) return masked(JSON.parse(await snapshots.read(document, at)));
  const { resource } = document;
  if (!isDescribed(resource))
    throw new RangeError("An answer to a raw request cannot be fetched for a comparison.");
  const value = await loadResource(connection.client, resource, new AbortController().signal);
  return masked(value);
}

function masked(value: unknown): unknown {
  return maskSecrets(value, secretUdfs()).value;
}
