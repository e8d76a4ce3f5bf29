import assert from "node:assert/strict";
import { EstateIndex, type IndexChange } from "../../../../src/estate/index/estateIndex";
import { deviceOf, NOW, uidOf } from "../../support/devices";

describe("estate index", () => {
  let now = NOW;
  beforeEach(() => (now = NOW));
  const make = () => new EstateIndex(() => now);
  const whole = { first: true, last: true };
  const uids = ({ devices }: EstateIndex) =>
    Array.from({ length: devices.rowCount }, (_, row) => devices.uidAt(row)).filter(Boolean);

  it("knows nothing at first", () => {
    assert.deepEqual(make().state, {
      devices: 0,
      sites: 0,
      total: undefined,
      share: undefined,
      complete: false,
      asOf: undefined,
      stored: false,
    });
  });

  it("tells its share and age while it is filled", () => {
    const index = make();
    index.learnTotal(4);
    const pass = index.startPass();
    index.learnPage(pass, [deviceOf(1), deviceOf(2)]);
    assert.deepEqual([index.state.share, index.state.complete, index.state.asOf], [0.5, false, NOW]);
    now += 5000;
    index.learnPage(pass, [deviceOf(3), deviceOf(4)]);
    index.endPass(pass);
    assert.deepEqual([index.state.share, index.state.complete, index.state.asOf], [1, true, NOW]);
  });

  it("forgets what a later walk no longer finds, but not what only a site's list holds", () => {
    const index = make();
    const first = index.startPass();
    index.learnPage(first, [deviceOf(1), deviceOf(2)]);
    index.endPass(first);
    index.learnDevices([deviceOf(3)]);
    const second = index.startPass();
    index.learnPage(second, [deviceOf(2)]);
    index.endPass(second);
    assert.deepEqual(uids(index), [uidOf(2), uidOf(3)]);
    assert.equal(index.isInAccountList(index.devices.rowOf(uidOf(3)) ?? -1), false);
    assert.equal(index.isInAccountList(index.devices.rowOf(uidOf(2)) ?? -1), true);
  });

  it("forgets devices that a site's whole list no longer holds", () => {
    const index = make();
    const inSite = (number: number) => deviceOf(number, { siteUid: "site-a" });
    index.learnSiteDevices("site-a", [inSite(1), inSite(2)], whole);
    index.learnDevices([deviceOf(3, { siteUid: "site-b" })]);
    index.learnSiteDevices("site-a", [inSite(2)], { first: true, last: false });
    assert.deepEqual(uids(index), [uidOf(1), uidOf(2), uidOf(3)]);
    index.learnSiteDevices("site-a", [inSite(4)], { first: false, last: true });
    assert.deepEqual(new Set(uids(index)), new Set([uidOf(2), uidOf(3), uidOf(4)]));
    assert.equal(index.siteLoadedAt("site-a"), NOW);
    assert.equal(index.siteLoadedAt("site-b"), undefined);
  });

  it("takes the end of a list whose beginning it has not seen for no whole list", () => {
    const index = make();
    index.learnDevices([deviceOf(1, { siteUid: "site-a" })]);
    index.learnSiteDevices("site-a", [deviceOf(2, { siteUid: "site-a" })], { first: false, last: true });
    assert.deepEqual(uids(index), [uidOf(1), uidOf(2)]);
    assert.equal(index.siteLoadedAt("site-a"), undefined);
  });

  it("keeps what a row does not tell, and takes over what it does", () => {
    const index = make();
    index.learnDevices([deviceOf(1, { hostname: "A", domain: "corp", udf: { udf1: "x" }, online: true })]);
    index.learnDevices([{ uid: uidOf(1), domain: null, online: false }]);
    const device = index.devices.device(0);
    assert.deepEqual(
      [device?.hostname, device?.domain, device?.online, device?.udf, device?.id],
      ["A", null, false, { udf1: "x" }, 4_100_001],
    );
    index.learnDevices([{ uid: uidOf(1), udf: { udf1: null, udf2: 7 } }]);
    assert.deepEqual(index.devices.device(0)?.udf, { udf2: "7" });
  });

  it("learns the names of user-defined fields from devices of v3", () => {
    const index = make();
    const udfs = [
      { ordinal: 5, type: "STRING", label: "Room", valueString: "A101" },
      { ordinal: 6, type: "BOOLEAN", label: "Encrypted", valueBoolean: true },
    ];
    index.learnDevices([{ uid: uidOf(1), udfs } as never]);
    assert.deepEqual(index.devices.device(0)?.udf, { udf5: "A101", udf6: "true" });
    assert.deepEqual(
      [...index.devices.udfLabels],
      [
        [5, "Room"],
        [6, "Encrypted"],
      ],
    );
  });

  it("gives devices the new name of a renamed site, and keeps no notes and proxies", () => {
    const index = make();
    index.learnSites([{ uid: "site-a", name: "Old", notes: "secret", proxySettings: {} }], whole);
    index.learnDevices([deviceOf(1, { siteUid: "site-a", siteName: "Old" })]);
    index.learnSite({ uid: "site-a", name: "New" });
    assert.equal(index.devices.device(0)?.siteName, "New");
    assert.deepEqual(Object.keys(index.sites.get("site-a") ?? {}), ["uid", "name"]);
    index.learnSites([{ uid: "site-b", name: "B" }], whole);
    assert.deepEqual(
      [...index.sites.all()].map(({ uid }) => uid),
      ["site-b"],
    );
  });

  it("gives a device's links back as they came", () => {
    const index = make();
    const portalUrl = "https://merlot.rmm.datto.com/device/4100001";
    index.learnDevices([deviceOf(1, { portalUrl, webRemoteUrl: "https://x.example/remote" })]);
    const device = index.devices.device(0);
    assert.deepEqual([device?.portalUrl, device?.webRemoteUrl], [portalUrl, "https://x.example/remote"]);
  });

  it("takes rows of any kind", () => {
    const index = make();
    const rows = [
      null,
      7,
      "x",
      [],
      {},
      { uid: 1 },
      { uid: uidOf(1), hostname: {}, udf: 3, antivirus: "x", id: "12" },
    ];
    index.learnDevices(rows as never);
    assert.deepEqual(uids(index), [uidOf(1)]);
    assert.deepEqual([index.devices.device(0)?.hostname, index.devices.device(0)?.id], [null, 12]);
  });

  it("uses the row of a forgotten device for another, without anything of the old one", () => {
    const index = make();
    index.learnDevices([deviceOf(1, { hostname: "OLD", udf: { udf1: "x" }, online: true })]);
    index.forgetDevice(uidOf(1));
    index.learnDevices([{ uid: uidOf(2) }]);
    const device = index.devices.device(0);
    assert.deepEqual(
      [index.devices.rowCount, device?.hostname, device?.online, device?.udf],
      [1, null, null, {}],
    );
  });

  it("tells what has changed", () => {
    const index = make();
    const changes: IndexChange[] = [];
    index.onDidChange((change) => changes.push(change));
    index.learnSites([{ uid: "a" }], whole);
    index.learnDevices([deviceOf(1), deviceOf(2)]);
    index.learnTotal(5);
    index.learnTotal(5);
    assert.deepEqual(changes, ["sites", "devices", "state"]);
  });

  it("takes over what an earlier run has kept, without losing what is newer", () => {
    const index = make();
    index.learnDevices([deviceOf(1, { hostname: "NEW" })]);
    const stored = [deviceOf(1, { hostname: "OLD" }), deviceOf(2, { hostname: "KEPT" })].map((device) => {
      return { device, seenAt: NOW - 1000 };
    });
    index.restore(stored, [{ uid: "a", name: "A" }], { asOf: NOW - 1000, total: 2 });
    assert.deepEqual(
      [0, 1].map((row) => index.devices.device(row)?.hostname),
      ["NEW", "KEPT"],
    );
    const { stored: isStored, asOf, complete, share } = index.state;
    assert.deepEqual([isStored, asOf, complete, share], [true, NOW - 1000, false, 1]);
  });
});
