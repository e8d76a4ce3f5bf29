import assert from "node:assert/strict";
import { isAborted } from "../../../src/api";
import { Estate, type ListName } from "../../../src/estate/estate";
import { demoPlatforms } from "../support/platforms";

describe("estate", () => {
  const demo = demoPlatforms();

  async function estate() {
    const { platform, client } = await demo.join();
    const changes: ListName[] = [];
    const estate = new Estate(client);
    estate.onDidChange((list) => changes.push(list));
    return { platform, client, estate, changes };
  }

  async function firstSite(all: Estate): Promise<string> {
    await all.sites.ensureLoaded();
    const { state } = all.sites;
    assert.ok(state.kind === "loaded");
    const uid = state.rows.find(({ devicesStatus }) => (devicesStatus?.numberOfDevices ?? 0) > 0)?.uid;
    assert.ok(uid);
    return uid;
  }

  it("sends nothing when it is made", async () => {
    const { platform } = await estate();
    assert.deepEqual(platform.requests.all, []);
  });

  it("loads the sites with one request and the rest with another", async () => {
    const { platform, estate: all, changes } = await estate();
    await all.sites.ensureLoaded();
    assert.deepEqual(
      platform.requests.all.map(({ url }) => url),
      ["/auth/oauth/token", "/api/v2/account/sites?page=0&max=250"],
    );
    await all.sites.loadMore();
    const { state } = all.sites;
    assert.ok(state.kind === "loaded");
    assert.deepEqual([state.rows.length, state.total, state.next], [280, 280, undefined]);
    assert.deepEqual(changes, [{ kind: "sites" }]);
  });

  it("loads a site's devices from the site's own list, and keeps them", async () => {
    const { platform, estate: all, changes } = await estate();
    const uid = await firstSite(all);
    changes.length = 0;
    assert.equal(all.devices(uid), all.devices(uid));
    assert.equal(all.list({ kind: "devices", siteUid: uid }), all.devices(uid));
    assert.equal(all.list({ kind: "sites" }), all.sites);
    await Promise.all([all.devices(uid).ensureLoaded(), all.devices(uid).ensureLoaded()]);
    assert.equal(platform.requests.count(/\/v2\/site\/[^/]+\/devices\?page=0&max=250$/), 1);
    assert.equal(platform.requests.count(/account\/devices/), 0);
    await all.devices(uid).reload();
    assert.deepEqual(changes, [{ kind: "devices", siteUid: uid }]);
  });

  it("reloads the sites and every opened site, and no other", async () => {
    const { platform, estate: all } = await estate();
    const uid = await firstSite(all);
    await all.devices(uid).ensureLoaded();
    assert.equal(all.devices("never opened").state.kind, "unloaded");
    platform.requests.clear();
    await all.reload();
    const urls = platform.requests.all.map(({ url }) => url);
    assert.deepEqual(urls.filter((url) => !url.endsWith("/request_rate")).toSorted(), [
      "/api/v2/account/sites?page=0&max=250",
      `/api/v2/site/${uid}/devices?page=0&max=250`,
    ]);
  });

  it("asks for pages of the size that is set", async () => {
    const { platform, client } = await demo.join();
    const small = new Estate(client, () => 25);
    await small.sites.ensureLoaded();
    await small.sites.loadMore();
    assert.deepEqual(
      platform.requests.all.map(({ url }) => url).filter((url) => url.includes("/sites")),
      ["/api/v2/account/sites?page=0&max=25", "/api/v2/account/sites?page=1&max=25"],
    );
  });

  it("shows a site that is gone as a failure of its list only", async () => {
    const { estate: all } = await estate();
    await all.sites.ensureLoaded();
    await all.devices("no such site").ensureLoaded();
    assert.equal(all.devices("no such site").state.kind, "failed");
    assert.equal(all.sites.state.kind, "loaded");
  });

  it("ends all running loads", async () => {
    const { platform, estate: all } = await estate();
    platform.faults.add({ path: /\/v2\//, times: Infinity, fault: { kind: "hang" } });
    const loads = [all.sites.ensureLoaded(), all.devices("a-site").ensureLoaded()];
    await platform.requests.first(({ url }) => url.includes("/a-site/"));
    all.cancel();
    await Promise.all(loads);
    for (const { state } of [all.sites, all.devices("a-site")])
      assert.ok(state.kind === "failed" && isAborted(state.error));
  });

  it("stops telling those who went away", async () => {
    const { estate: all, changes } = await estate();
    const told: ListName[] = [];
    all.onDidChange((list) => told.push(list)).dispose();
    await all.sites.reload();
    assert.equal(changes.length, 1);
    assert.deepEqual(told, []);
  });
});
