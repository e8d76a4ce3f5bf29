import type { DattoClient, PagedPath } from "../api";
import { fieldsOf } from "../api/fields";
import { isPaged } from "../api/paging";
import { NoAuditError } from "./noAuditError";
import { type DescribedRequest, type DescribedResource, requestOf } from "./addressTable";

/** A resource that the description names. */
export type LoadableResource = DescribedResource;

/** A list that was not read to its end. */
export interface PartOfList {
  readonly rows: number;
  /** Rows of the whole list, where the platform counts them. */
  readonly total: number | undefined;
}

/** What a document shows of a resource. */
export interface Loaded {
  readonly value: unknown;
  /** Missing when the value is whole. */
  readonly part: PartOfList | undefined;
}

/** Is told how far a list has been read, and says whether to read on. */
export type GoOn = (part: PartOfList) => boolean;

/** Fetches the JSON of a resource. Lists are whole: all pages, one after the other. */
export async function loadResource(
  client: DattoClient,
  resource: LoadableResource,
  signal: AbortSignal,
): Promise<unknown> {
  return (await loadShown(client, resource, signal, () => true)).value;
}

/** Fetches the JSON of a resource; of a list as many pages as `goOn` wants. */
export async function loadShown(
  client: DattoClient,
  resource: LoadableResource,
  signal: AbortSignal,
  goOn: GoOn,
): Promise<Loaded> {
  const request = requestOf(resource);
  if (isPaged(request.path)) return loadList(client, withDefaults(request), signal, goOn);
  const path = AUDITED.has(resource.kind) ? await auditPath(client, request, signal) : request.path;
  const value = await read(client, { ...request, path }, signal);
  const member = request.part;
  return { value: member === undefined ? value : (fieldsOf(value)[member] ?? []), part: undefined };
}

/** Documents that a device of any class can be asked for. */
const AUDITED: ReadonlySet<string> = new Set(["deviceAudit", "deviceNetworkInterfaces"]);

/** The audit's path depends on the device's class. Other classes than these three have none. */
async function auditPath(
  client: DattoClient,
  { path, params }: DescribedRequest,
  signal: AbortSignal,
): Promise<string> {
  const { deviceUid = "" } = params;
  const { deviceClass } = await client.request("GET", "/v2/device/{deviceUid}", {
    params: { deviceUid },
    signal,
  });
  switch (deviceClass) {
    case "device":
      return path;
    case "printer":
    case "esxihost":
      return `/v2/audit/${deviceClass}/{deviceUid}`;
    default:
      throw new NoAuditError(deviceClass ?? "unknown");
  }
}

async function loadList(
  client: DattoClient,
  { path, params, query }: DescribedRequest,
  signal: AbortSignal,
  goOn: GoOn,
): Promise<Loaded> {
  const rows: unknown[] = [];
  let total: number | undefined;
  // The types of the client know each path by its name; here the table has made sure of path and parameters.
  for await (const page of client.pages(path as PagedPath, { params, query, signal } as never)) {
    rows.push(...page.rows);
    total = page.total ?? total;
    if (page.next && !goOn({ rows: rows.length, total })) {
      return { value: rows, part: { rows: rows.length, total } };
    }
  }
  return { value: rows, part: undefined };
}

function read(
  client: DattoClient,
  { path, params, query }: DescribedRequest,
  signal: AbortSignal,
): Promise<unknown> {
  return client.request("GET", path as "/v2/account", { params, query, signal } as never);
}

const DAY = 24 * 60 * 60 * 1000;

/** Without a beginning the platform gives the activity log of the last 15 minutes only. */
function withDefaults(request: DescribedRequest): DescribedRequest {
  if (request.path !== "/v2/activity-logs") return request;
  const from = `${new Date(Date.now() - DAY).toISOString().slice(0, -".000Z".length)}Z`;
  return { ...request, query: { ...request.query, from } };
}
