import assert from "node:assert/strict";
import fc from "fast-check";
import { EstateIndex } from "../../../../src/estate/index/estateIndex";
import { decodeIndex, encodeIndex } from "../../../../src/estate/index/storedIndex";
import { deviceOf, NOW, uidOf } from "../../support/devices";

describe("stored index", () => {
  function filled(): EstateIndex {
    const index = new EstateIndex(() => NOW);
    index.learnTotal(3);
    index.learnSites(
      [{ uid: "a", name: "Acme\nNorth", notes: "a secret", proxySettings: { password: "a secret" } }],
      {
        first: true,
        last: true,
      },
    );
    index.learnDevices([
      deviceOf(1, {
        hostname: 'ÄCME "1"',
        siteUid: "a",
        siteName: "Acme",
        online: true,
        rebootRequired: false,
        lastSeen: NOW,
        deviceType: { category: "Server", type: "Rack" },
        patchManagement: { patchStatus: "NoData", patchesInstalled: 7 },
        portalUrl: "https://merlot.rmm.datto.com/device/4100001",
        udf: { udf1: "a secret" },
      }),
      deviceOf(2, { hostname: "B" }),
    ]);
    index.learnHardware(uidOf(2), { macs: ["00:00:5E:00:53:AF"], serial: "SN-1" });
    return index;
  }

  const written = () => [...encodeIndex(filled())].join("");

  it("gives back what was kept, but no user-defined fields, notes and proxies", async () => {
    const text = written();
    assert.ok(!text.includes("a secret"));
    const index = new EstateIndex();
    assert.deepEqual(await decodeIndex([text], index), {
      kind: "restored",
      devices: 2,
      damaged: 0,
      whole: true,
    });
    const { devices: before } = filled();
    for (const row of [0, 1]) assert.deepEqual(index.devices.device(row), { ...before.device(row), udf: {} });
    assert.equal(index.devices.seenAt.get(0), NOW);
    assert.equal(index.devices.texts.macs.get(1), "00005e0053af");
    assert.equal(index.sites.get("a")?.name, "Acme\nNorth");
    assert.deepEqual(index.state, {
      devices: 2,
      sites: 1,
      total: 3,
      share: 2 / 3,
      complete: false,
      asOf: NOW,
      stored: true,
    });
  });

  it("does not care where a file is cut into chunks", async () => {
    const index = new EstateIndex();
    const result = await decodeIndex(written().split(/(?<=.{7})/s), index);
    assert.deepEqual(result, { kind: "restored", devices: 2, damaged: 0, whole: true });
  });

  it("reads what is left of a damaged file, and says so", async () => {
    const text = written();
    const lines = text.split("\n");
    const cut = await decodeIndex([text.slice(0, -40)], new EstateIndex());
    assert.ok(cut.kind === "restored" && !cut.whole);
    const broken = [...lines.slice(0, 1), '{"half', ...lines.slice(2)].join("\n");
    const index = new EstateIndex();
    assert.deepEqual(await decodeIndex([broken], index), {
      kind: "restored",
      devices: 2,
      damaged: 1,
      whole: true,
    });
    assert.equal(index.state.sites, 0);
  });

  it("lets values of a wrong kind change no more than their field", async () => {
    const text = written()
      .replace('"numbers":{', '"numbers":{"id":"x","siteId":[{},[]],')
      .replace('"hostname":[', '"hostname":[99,');
    const index = new EstateIndex();
    assert.equal((await decodeIndex([text], index)).kind, "restored");
    assert.equal(index.devices.device(0)?.siteUid, "a");
  });

  it("takes nothing from a file that is none of this version", async () => {
    for (const text of ["", "{}\n", "not json\n", written().replace('"version":1', '"version":2')]) {
      const index = new EstateIndex();
      assert.deepEqual(await decodeIndex([text], index), { kind: "unusable" });
      assert.equal(index.state.devices, 0);
    }
  });

  it("throws at no file, whatever is broken in it", async () => {
    const text = written();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length),
        fc.nat(30),
        fc.string({ unit: "binary" }),
        async (at, length, put) => {
          await decodeIndex([text.slice(0, at) + put + text.slice(at + length)], new EstateIndex());
        },
      ),
    );
  });

  it("comes in parts when it is large", () => {
    const index = new EstateIndex();
    index.learnDevices(
      Array.from({ length: 2000 }, (_, number) => deviceOf(number, { hostname: `H-${number}` })),
    );
    const parts = [...encodeIndex(index)];
    assert.ok(parts.length > 8);
    assert.ok(parts.every((part) => part.endsWith("\n") && part.length < 100_000));
  });
});
