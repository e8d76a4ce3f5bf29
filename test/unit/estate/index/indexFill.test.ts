import assert from "node:assert/strict";
import { Estate } from "../../../../src/estate/estate";
import { EstateIndex } from "../../../../src/estate/index/estateIndex";
import { type FillState, IndexFill } from "../../../../src/estate/index/indexFill";
import { demoPlatforms, joined, ONCE } from "../../support/platforms";

describe("filling the index", () => {
  const demo = demoPlatforms();

  async function filling(settings = {}) {
    const platform = await demo.start({ sites: 40, devices: 1100 });
    const { client } = joined(platform, settings);
    const index = new EstateIndex();
    const fill = new IndexFill(client, index);
    return { platform, client, index, fill };
  }

  it("asks for each page once, and tells its progress", async () => {
    const { platform, index, fill } = await filling();
    const states: FillState[] = [];
    fill.onDidChange((state) => states.push(state));
    await Promise.all([fill.start(), fill.start()]);
    assert.equal(platform.requests.count(/\/account\/devices/), 5);
    assert.deepEqual(
      states.map((state) => (state.kind === "running" ? state.devices : state.kind)),
      [0, 250, 500, 750, 1000, 1100, "idle"],
    );
    const { devices, total, share, complete } = index.state;
    assert.deepEqual([devices, total, share, complete], [1100, 1100, 1, true]);
  });

  it("keeps what has come when it is cancelled, and can be started again", async () => {
    const { index, fill } = await filling();
    const cancelling = fill.onDidChange((state) => {
      if (state.kind === "running" && state.devices === 500) fill.cancel();
    });
    await fill.start();
    assert.deepEqual([fill.state.kind, index.state.devices, index.state.complete], ["idle", 500, false]);
    cancelling.dispose();
    await fill.start();
    assert.deepEqual([index.state.devices, index.state.complete], [1100, true]);
  });

  it("tells a failure, and keeps what has come", async () => {
    const { platform, index, fill } = await filling(ONCE);
    platform.faults.add({ path: /page=3/, times: Infinity, fault: { kind: "status", status: 500 } });
    await fill.start();
    assert.deepEqual([fill.state.kind, index.state.devices, index.state.complete], ["failed", 750, false]);
  });

  it("goes on where it has failed, and asks for nothing twice", async () => {
    const { platform, index, fill } = await filling(ONCE);
    platform.faults.add({ path: /page=3/, fault: { kind: "status", status: 500 } });
    await fill.start();
    assert.equal(fill.state.kind, "failed");
    platform.requests.clear();
    const states: FillState[] = [];
    fill.onDidChange((state) => states.push(state));
    await fill.start();
    assert.deepEqual([index.state.devices, index.state.complete], [1100, true]);
    assert.equal(platform.requests.count(/\/account\/devices\?page=[012]/), 0);
    assert.deepEqual(states[0], { kind: "running", devices: 750, total: 1100 });
    await fill.start();
    assert.equal(platform.requests.count(/\/account\/devices\?page=0/), 1);
  });

  it("begins anew when the list has changed meanwhile, or long ago", async () => {
    let now = 0;
    const { platform, client, index } = await filling(ONCE);
    const fill = new IndexFill(client, index, () => now);
    const failing = async () => {
      platform.faults.add({ path: /page=3/, fault: { kind: "status", status: 500 } });
      await fill.start();
      platform.requests.clear();
    };
    await failing();
    const shorter = { ...(await client.page("/v2/account/devices", { query: { page: 3, max: 250 } })) };
    const body = { pageDetails: { count: 250, totalCount: 1099 }, devices: shorter.rows };
    platform.faults.add({ path: /page=3/, fault: { kind: "status", status: 200, body } });
    await fill.start();
    assert.equal(platform.requests.count(/\/account\/devices\?page=0/), 1);
    assert.deepEqual([index.state.devices, index.state.complete], [1100, true]);
    await failing();
    now = 11 * 60_000;
    await fill.start();
    assert.equal(platform.requests.count(/\/account\/devices\?page=0/), 1);
  });

  it("learns what the lists of the estate load, before and after it is made", async () => {
    const { client } = await filling();
    const estate = new Estate(client);
    await estate.sites.ensureLoaded();
    const { state } = estate.sites;
    assert.ok(state.kind === "loaded");
    const [one, other] = state.rows.filter(({ devicesStatus }) => (devicesStatus?.numberOfDevices ?? 0) > 0);
    assert.ok(one?.uid && other?.uid);
    await estate.devices(one.uid).ensureLoaded();
    const { index } = await estate.indexed();
    assert.equal((await estate.indexed()).index, index);
    assert.deepEqual([index.sites.size, index.devices.size], [40, one.devicesStatus?.numberOfDevices]);
    await estate.devices(other.uid).ensureLoaded();
    const both = (one.devicesStatus?.numberOfDevices ?? 0) + (other.devicesStatus?.numberOfDevices ?? 0);
    assert.equal(index.devices.size, both);
    assert.ok(index.siteLoadedAt(other.uid));
  });

  it("keeps no unset user-defined fields in the lists", async () => {
    const { client } = await filling();
    const estate = new Estate(client);
    await estate.sites.ensureLoaded();
    const { state } = estate.sites;
    assert.ok(state.kind === "loaded");
    const uid = state.rows.find(({ devicesStatus }) => (devicesStatus?.numberOfDevices ?? 0) > 3)?.uid ?? "";
    await estate.devices(uid).ensureLoaded();
    const list = estate.devices(uid).state;
    assert.ok(list.kind === "loaded");
    const fields = list.rows.flatMap(({ udf }) => Object.values(udf ?? {}));
    assert.ok(fields.length > 0 && !fields.includes(null));
  });
});
