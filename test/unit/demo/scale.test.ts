import assert from "node:assert/strict";
import { platforms } from "./client";

describe("demo platform: size", () => {
  const demo = platforms();

  it("serves 5,000 sites and 100,000 devices to the last page", async function () {
    this.timeout(20_000);
    const before = performance.now();
    const client = await demo.signedIn({ sites: 5000, devices: 100_000 });
    assert.ok(performance.now() - before < 2000);
    const last = await client.read("/v2/account/devices?page=399");
    assert.equal(last.at("devices").list.length, 250);
    assert.equal(last.at("pageDetails", "nextPageUrl").value, null);
    const uid = last.at("devices", 249, "uid").text;
    assert.equal((await client.read(`/v2/device/${uid}`)).at("uid").text, uid);
    const sites = await client.read("/v2/account/sites?page=19");
    assert.equal(sites.at("sites").list.length, 250);
    assert.equal(sites.at("pageDetails", "nextPageUrl").value, null);
    const filtered = await client.read("/v2/account/devices?hostname=-dc-");
    assert.ok(filtered.at("pageDetails", "totalCount").number > 1000);
    assert.equal((await client.read("/v2/account/alerts/open")).at("alerts").list.length, 250);
    assert.ok(process.memoryUsage.rss() < 1024 ** 3);
  });
});
