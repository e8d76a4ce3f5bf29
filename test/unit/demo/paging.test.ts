import assert from "node:assert/strict";
import { platforms } from "./client";

describe("demo platform: pages", () => {
  const demo = platforms();

  it("counts pages from 0 and links absolutely to its own address", async () => {
    const client = await demo.signedIn();
    const { origin } = new URL(client.platform.baseUrl);
    const first = await client.read("/v2/account/sites?max=100");
    assert.deepEqual(first.at("pageDetails").value, {
      count: 100,
      totalCount: 280,
      prevPageUrl: null,
      nextPageUrl: `${origin}/api/v2/account/sites?max=100&page=1`,
    });
    const last = await client.read("/v2/account/sites?max=100&page=2");
    assert.equal(last.at("pageDetails", "count").number, 80);
    assert.equal(last.at("pageDetails", "nextPageUrl").value, null);
    assert.match(last.at("pageDetails", "prevPageUrl").text, /page=1/);
    const beyond = await client.read("/v2/account/sites?max=100&page=3");
    assert.equal(beyond.at("sites").list.length, 0);
    assert.equal(beyond.at("pageDetails", "totalCount").number, 280);
  });

  it("shows every device exactly once over all pages", async () => {
    const client = await demo.signedIn();
    const devices = await client.all("/v2/account/devices", "devices");
    assert.equal(devices.length, 1249);
    assert.equal(new Set(devices.map((device) => device.at("uid").text)).size, 1249);
    const sites = await client.all("/v2/account/sites", "sites");
    const counted = sites.reduce((sum, site) => sum + site.at("devicesStatus", "numberOfDevices").number, 0);
    assert.equal(counted, 1249);
  });

  it("has a site whose devices need more than one page, and empty sites", async () => {
    const client = await demo.signedIn();
    const sites = await client.all("/v2/account/sites", "sites");
    const sizes = sites.map((site) => site.at("devicesStatus", "numberOfDevices").number);
    assert.ok(Math.max(...sizes) > 250);
    assert.ok(sizes.includes(0));
    const large = sites[sizes.indexOf(Math.max(...sizes))];
    const uid = large?.at("uid").text ?? "";
    const devices = await client.all(`/v2/site/${uid}/devices`, "devices");
    assert.equal(devices.length, Math.max(...sizes));
    assert.ok(devices.every((device) => device.at("siteUid").text === uid));
  });

  it("uses 250 for larger page sizes, but refuses them for patches", async () => {
    const client = await demo.signedIn();
    const capped = await client.read("/v2/account/sites?max=1000");
    assert.equal(capped.at("sites").list.length, 250);
    const uid = (await client.read("/v2/account/devices?max=1&deviceType=laptop")).at(
      "devices",
      0,
      "uid",
    ).text;
    const refused = await client.get(`/v2/device/${uid}/patches?max=251`);
    assert.equal(refused.status, 400);
    assert.match(refused.body.at("errorMessage").text, /exceeds the defined limit of 250/);
    assert.equal((await client.get(`/v2/device/${uid}/patches?max=250`)).status, 200);
    assert.equal((await client.read("/v2/system/pagination")).at("max").number, 250);
  });

  it("tells no total for alerts and activity logs", async () => {
    const client = await demo.signedIn();
    for (const path of ["/v2/account/alerts/open", "/v2/account/alerts/resolved", "/v2/activity-logs"])
      assert.equal((await client.read(path)).at("pageDetails").has("totalCount"), false, path);
  });

  it("refuses what is no number", async () => {
    const client = await demo.signedIn();
    for (const query of ["page=x", "page=-1", "max=1.5"])
      assert.equal((await client.get(`/v2/account/sites?${query}`)).status, 400, query);
  });

  it("can be an empty account", async () => {
    const client = await demo.signedIn({ sites: 0 });
    assert.equal((await client.read("/v2/account")).at("devicesStatus", "numberOfDevices").number, 0);
    for (const [path, key] of [
      ["/v2/account/sites", "sites"],
      ["/v2/account/devices", "devices"],
      ["/v2/account/alerts/open", "alerts"],
      ["/v2/activity-logs", "activities"],
    ] as const)
      assert.ok((await client.read(path)).at(key).list.length < 50, path);
  });
});
