import assert from "node:assert/strict";
import { ApiError, type DattoClient, HttpClientError } from "../../../src/api";
import type { DemoPlatform } from "../../../src/demo";
import {
  type LoadableResource,
  loadResource,
  loadShown,
  type PartOfList,
} from "../../../src/documents/loadResource";
import { NoAuditError } from "../../../src/documents/noAuditError";
import { clientAt, demoPlatforms } from "../support/platforms";
import { failure } from "../support/promises";
import { ownServers, tokenAnswer } from "../support/servers";

const never = new AbortController().signal;

describe("loading a resource", () => {
  const demo = demoPlatforms();
  const servers = ownServers();

  async function deviceOf(client: DattoClient, deviceClass: string): Promise<string> {
    for await (const device of client.items("/v2/account/devices"))
      if (device.deviceClass === deviceClass && device.uid && device.lastAuditDate) return device.uid;
    return assert.fail(`no device of the class ${deviceClass}`);
  }

  const urlsOf = ({ requests }: DemoPlatform) =>
    requests.all.map(({ url }) => url.replace("/api", "")).filter((url) => !url.endsWith("/request_rate"));

  it("reads the account, a site and a device as they are", async () => {
    const { platform, client } = await demo.join();
    const uid = await deviceOf(client, "device");
    const { siteUid } = await client.request("GET", "/v2/device/{deviceUid}", { params: { deviceUid: uid } });
    const cases: [LoadableResource, string][] = [
      [{ kind: "account" }, "/v2/account"],
      [{ kind: "site", uid: siteUid ?? "" }, `/v2/site/${siteUid}`],
      [{ kind: "device", uid }, `/v2/device/${uid}`],
    ];
    for (const [resource, path] of cases) {
      platform.requests.clear();
      const value = await loadResource(client, resource, never);
      assert.deepEqual(urlsOf(platform), [path]);
      assert.deepEqual(value, JSON.parse((await client.raw("GET", path)).text));
    }
  });

  for (const deviceClass of ["device", "printer", "esxihost"]) {
    it(`finds the audit of the class ${deviceClass}`, async () => {
      const { platform, client } = await demo.join();
      const uid = await deviceOf(client, deviceClass);
      platform.requests.clear();
      const audit = await loadResource(client, { kind: "deviceAudit", uid }, never);
      assert.ok(typeof audit === "object" && audit !== null && "portalUrl" in audit);
      assert.deepEqual(urlsOf(platform), [`/v2/device/${uid}`, `/v2/audit/${deviceClass}/${uid}`]);
    });
  }

  it("says that network devices have no audit, and asks for none", async () => {
    const { platform, client } = await demo.join();
    let uid = "";
    for await (const device of client.items("/v2/account/devices"))
      if (device.deviceClass === "rmmnetworkdevice") uid = device.uid ?? "";
    const error = await failure(NoAuditError, loadResource(client, { kind: "deviceAudit", uid }, never));
    assert.equal(error.deviceClass, "rmmnetworkdevice");
    assert.equal(platform.requests.count(/audit/), 0);
  });

  for (const kind of ["siteAlerts", "deviceAlerts"] as const) {
    it(`reads ${kind} whole, over several pages`, async () => {
      const pages = [3, 2, 1];
      const server = await servers.start(({ url }) => {
        if (url.endsWith("/token")) return tokenAnswer();
        const page = Number(new URL(url, "http://x").searchParams.get("page"));
        const alerts = Array.from({ length: pages[page] ?? 0 }, (_, place) => ({
          alertUid: `${page}-${place}`,
        }));
        return { alerts, pageDetails: { nextPageUrl: page < 2 ? `x?page=${page + 1}` : null } };
      });
      const value = await loadResource(clientAt(server.baseUrl), { kind, uid: "a b" }, never);
      const expected = ["0-0", "0-1", "0-2", "1-0", "1-1", "2-0"].map((alertUid) => ({ alertUid }));
      assert.deepEqual(value, expected);
      const folder = kind === "siteAlerts" ? "site" : "device";
      for (const { url } of server.received.slice(1))
        assert.ok(url.startsWith(`/api/v2/${folder}/a%20b/alerts/open?page=`));
    });
  }

  it("gives all open alerts of a site of the simulated account", async () => {
    const { client } = await demo.join();
    const counts = new Map<string, number>();
    for await (const { alertSourceInfo } of client.items("/v2/account/alerts/open")) {
      const siteUid = alertSourceInfo?.siteUid ?? "";
      counts.set(siteUid, (counts.get(siteUid) ?? 0) + 1);
    }
    const [uid = "", count] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
    const alerts = await loadResource(client, { kind: "siteAlerts", uid }, never);
    assert.ok(Array.isArray(alerts) && alerts.length === count);
  });

  const kinds = ["site", "siteAlerts", "device", "deviceAudit", "deviceAlerts"] as const;
  for (const kind of kinds) {
    it(`passes on that there is no such ${kind}`, async () => {
      const { client } = await demo.join();
      const error = await failure(ApiError, loadResource(client, { kind, uid: "nothing/there" }, never));
      assert.equal(error.kind, "notFound");
      assert.match(error.path, /nothing%2Fthere/);
    });
  }

  it("ends when it is not wanted any more", async () => {
    const { platform, client } = await demo.join();
    for (const kind of kinds) {
      const loading = loadResource(client, { kind, uid: "a" }, AbortSignal.abort());
      assert.equal((await failure(HttpClientError, loading)).kind, "aborted");
    }
    assert.deepEqual(platform.requests.all, []);
  });

  describe("as far as it is wanted", () => {
    const devices: LoadableResource = { kind: "accountDevices" };

    it("reads a list in pages and tells how far it is", async () => {
      const { client } = await demo.join({}, { sites: 3, devices: 600 });
      const told: PartOfList[] = [];
      const { value, part } = await loadShown(client, devices, never, (state) => told.push(state) > 0);
      assert.deepEqual(told, [
        { rows: 250, total: 600 },
        { rows: 500, total: 600 },
      ]);
      assert.ok(Array.isArray(value) && value.length === 600);
      assert.equal(part, undefined);
    });

    it("says how much is missing when it was not read to its end", async () => {
      const { platform, client } = await demo.join({}, { sites: 3, devices: 600 });
      const { value, part } = await loadShown(client, devices, never, ({ rows }) => rows < 500);
      assert.ok(Array.isArray(value) && value.length === 500);
      assert.deepEqual(part, { rows: 500, total: 600 });
      assert.equal(platform.requests.count(/account\/devices/), 2);
    });
  });

  it("reads the network interfaces out of the audit", async () => {
    const { client } = await demo.join();
    const uid = await deviceOf(client, "device");
    const audit = await loadResource(client, { kind: "deviceAudit", uid }, never);
    const nics = await loadResource(client, { kind: "deviceNetworkInterfaces", uid }, never);
    assert.ok(Array.isArray(nics) && nics.length > 0);
    assert.deepEqual(nics, (audit as { nics: unknown }).nics);
  });

  it("asks for the devices of a filter", async () => {
    const { platform, client } = await demo.join();
    const [filter] = (await client.page("/v2/filter/default-filters")).rows;
    platform.requests.clear();
    await loadResource(client, { kind: "filterDevices", filterId: String(filter?.id) }, never);
    assert.ok(urlsOf(platform).every((url) => url.includes(`filterId=${filter?.id}`)));
  });

  it("asks for the activity log of a day, since the platform gives a quarter of an hour by itself", async () => {
    const { platform, client } = await demo.join();
    await loadResource(client, { kind: "activityLog" }, never);
    const from = new URL(urlsOf(platform).at(-1) ?? "", "http://x").searchParams.get("from") ?? "";
    assert.match(from, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    assert.ok(Math.abs(Date.now() - Date.parse(from) - 86_400_000) < 60_000);
  });
});
