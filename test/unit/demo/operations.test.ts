import assert from "node:assert/strict";
import { Clock, type Client, type Json, platforms } from "./client";

const uidOf = (json: Json | undefined) => json?.at("uid").text ?? "";

/** Uids to fill the paths with. */
async function subjects(client: Client) {
  const device = async (query: string) =>
    (await client.read(`/v2/account/devices?max=3&${query}`)).at("devices").list;
  const [laptop] = await device("deviceType=laptop&siteName=Head%20Office");
  const deployments = await client.read("/v2/activity-logs?actions=deployment&from=2026-03-08T10:00:00Z");
  const details = JSON.parse(deployments.at("activities", 0, "details").text) as Record<string, string>;
  const uid = uidOf(laptop);
  const mac = (await client.read(`/v2/audit/device/${uid}`)).at("nics", 0, "macAddress").text;
  return {
    siteUid: laptop?.at("siteUid").text ?? "",
    deviceUid: uid,
    deviceId: String(laptop?.at("id").number ?? 0),
    macAddress: mac,
    alertUid: (await client.read("/v2/account/alerts/open?max=1")).at("alerts", 0, "alertUid").text,
    printerUid: uidOf((await device("deviceType=printer"))[0]),
    hostUid: uidOf((await device("deviceType=esxi"))[0]),
    jobUid: details["job.uid"] ?? "",
    jobDeviceUid: details["device.uid"] ?? "",
  };
}

const paged: readonly (readonly [path: string, key: string])[] = [
  ["/v2/account/alerts/open", "alerts"],
  ["/v2/account/alerts/resolved", "alerts"],
  ["/v2/account/components", "components"],
  ["/v2/account/devices", "devices"],
  ["/v2/account/dnet-site-mappings", "dnetSiteMappings"],
  ["/v2/account/sites", "sites"],
  ["/v2/account/users", "users"],
  ["/v2/account/variables", "variables"],
  ["/v2/activity-logs", "activities"],
  ["/v2/audit/device/{deviceUid}/software", "software"],
  ["/v2/device/{deviceUid}/alerts/open", "alerts"],
  ["/v2/device/{deviceUid}/alerts/resolved", "alerts"],
  ["/v2/device/{deviceUid}/patches", "patches"],
  ["/v2/device/{deviceUid}/patches?installStatus=INSTALLED", "patches"],
  ["/v2/filter/custom-filters", "filters"],
  ["/v2/filter/default-filters", "filters"],
  ["/v2/job/{jobUid}/components", "jobComponents"],
  ["/v2/site/{siteUid}/alerts/open", "alerts"],
  ["/v2/site/{siteUid}/alerts/resolved", "alerts"],
  ["/v2/site/{siteUid}/devices", "devices"],
  ["/v2/site/{siteUid}/devices/network-interface", "devices"],
  ["/v2/site/{siteUid}/filters", "filters"],
  ["/v2/site/{siteUid}/patches", "patches"],
  ["/v2/site/{siteUid}/patches?installStatus=NOT_APPROVED", "patches"],
  ["/v2/site/{siteUid}/variables", "variables"],
  ["/v3/account/devices", "devices"],
  ["/v3/site/{siteUid}/devices", "devices"],
];

const lists = [
  "/v2/audit/device/macAddress/{macAddress}",
  "/v2/device/macAddress/{macAddress}",
  "/v3/device/macAddress/{macAddress}",
  "/v2/job/{jobUid}/results/{jobDeviceUid}/stdout",
  "/v2/job/{jobUid}/results/{jobDeviceUid}/stderr",
];

const objects: readonly (readonly [path: string, property: string])[] = [
  ["/v2/account", "devicesStatus"],
  ["/v2/alert/{alertUid}", "alertContext"],
  ["/v2/audit/device/{deviceUid}", "logicalDisks"],
  ["/v2/audit/esxihost/{hostUid}", "datastores"],
  ["/v2/audit/printer/{printerUid}", "printerMarkerSupplies"],
  ["/v2/device/id/{deviceId}", "udf"],
  ["/v2/device/{deviceUid}", "udf"],
  ["/v2/job/{jobUid}", "dateCreated"],
  ["/v2/job/{jobUid}/results/{jobDeviceUid}", "componentResults"],
  ["/v2/site/{siteUid}", "proxySettings"],
  ["/v2/site/{siteUid}/settings", "mailRecipients"],
  ["/v2/system/pagination", "max"],
  ["/v2/system/request_rate", "operationWriteStatus"],
  ["/v2/system/status", "started"],
  ["/v3/device/id/{deviceId}", "udfs"],
  ["/v3/device/{deviceUid}", "udfs"],
];

describe("demo platform: operations", () => {
  const demo = platforms();

  it("answers every read operation in its form", async () => {
    const client = await demo.signedIn({ now: new Clock().now });
    const known = new Map(Object.entries(await subjects(client)));
    const fill = (path: string) => path.replace(/\{(\w+)\}/g, (_, name: string) => known.get(name) ?? name);
    for (const [path, key] of paged) {
      const body = await client.read(fill(path));
      assert.equal(body.at("pageDetails", "count").number, body.at(key).list.length, path);
    }
    for (const path of lists) assert.ok(Array.isArray((await client.read(fill(path))).value), path);
    for (const [path, property] of objects) assert.ok((await client.read(fill(path))).has(property), path);
  });

  it("shows one thing the same way wherever it is met", async () => {
    const client = await demo.signedIn({ now: new Clock().now });
    const { deviceUid, deviceId, siteUid } = await subjects(client);
    const device = (await client.read(`/v2/device/${deviceUid}`)).value;
    assert.deepEqual((await client.read(`/v2/device/id/${deviceId}`)).value, device);
    const listed = await client.all(`/v2/site/${siteUid}/devices`, "devices");
    assert.deepEqual(listed.find((row) => uidOf(row) === deviceUid)?.value, device);
    const site = (await client.read(`/v2/site/${siteUid}`)).value;
    const sites = await client.all("/v2/account/sites", "sites");
    assert.deepEqual(sites.find((row) => uidOf(row) === siteUid)?.value, site);
  });

  it("agrees with itself about patches", async () => {
    const client = await demo.signedIn();
    const device = (await client.read("/v2/account/devices?max=1&deviceType=laptop")).at("devices", 0);
    const patches = await client.all(`/v2/device/${device.at("uid").text}/patches`, "patches");
    const count = (status: string) => patches.filter((row) => row.at("installStatus").text === status).length;
    const told = device.at("patchManagement");
    assert.equal(count("INSTALLED"), told.at("patchesInstalled").number);
    assert.equal(count("APPROVED_PENDING"), told.at("patchesApprovedPending").number);
    assert.equal(count("NOT_APPROVED"), told.at("patchesNotApproved").number);
  });
});
