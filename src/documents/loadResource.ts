import type { DattoClient, Page } from "../api";
import type { Resource } from "./resource";

/** A resource that the description names. */
export type LoadableResource = Exclude<Resource, { kind: "read" | "response" }>;

/** Fetches the JSON of a resource. Lists are whole: all pages, one after the other. */
export async function loadResource(
  client: DattoClient,
  resource: LoadableResource,
  signal: AbortSignal,
): Promise<unknown> {
  switch (resource.kind) {
    case "account":
      return client.request("GET", "/v2/account", { signal });
    case "site":
      return client.request("GET", "/v2/site/{siteUid}", { params: { siteUid: resource.uid }, signal });
    case "siteAlerts":
      return allRows(
        client.pages("/v2/site/{siteUid}/alerts/open", { params: { siteUid: resource.uid }, signal }),
      );
    case "device":
      return client.request("GET", "/v2/device/{deviceUid}", { params: { deviceUid: resource.uid }, signal });
    case "deviceAudit":
      return loadAudit(client, resource.uid, signal);
    case "deviceAlerts":
      return allRows(
        client.pages("/v2/device/{deviceUid}/alerts/open", { params: { deviceUid: resource.uid }, signal }),
      );
  }
}

/** The audit's path depends on the device's class. Other classes than these three have none. */
async function loadAudit(client: DattoClient, deviceUid: string, signal: AbortSignal): Promise<unknown> {
  const options = { params: { deviceUid }, signal };
  const device = await client.request("GET", "/v2/device/{deviceUid}", options);
  switch (device.deviceClass) {
    case "device":
      return client.request("GET", "/v2/audit/device/{deviceUid}", options);
    case "printer":
      return client.request("GET", "/v2/audit/printer/{deviceUid}", options);
    case "esxihost":
      return client.request("GET", "/v2/audit/esxihost/{deviceUid}", options);
    default:
      throw new NoAuditError(device.deviceClass ?? "unknown");
  }
}

/** The device is of a class that the platform does not audit. */
export class NoAuditError extends Error {
  constructor(readonly deviceClass: string) {
    super(`No audit of the class ${deviceClass}`);
  }
}

async function allRows(pages: AsyncIterable<Page<unknown>>): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const page of pages) rows.push(...page.rows);
  return rows;
}
