import assert from "node:assert/strict";
import { readReference } from "../../../../src/estate/search/directReference";

const UID = "0f3a9c10-5b7e-4d21-8e64-00000000000a";

describe("direct references", () => {
  it("reads uids, numbers and network addresses in any notation", () => {
    for (const text of [UID, ` ${UID} `, UID.toUpperCase(), `{${UID}}`])
      assert.deepEqual(readReference(text), { kind: "uid", uid: UID });
    assert.deepEqual(readReference("4100123"), { kind: "id", of: "any", id: 4_100_123 });
    for (const text of [
      "00:00:5E:00:53:AF",
      "00-00-5e-00-53-af",
      "0000.5e00.53af",
      "00005e0053AF",
      "00.00.5e.00.53.af",
    ])
      assert.deepEqual(readReference(text), { kind: "mac", mac: "00005e0053af" });
  });

  it("reads links of the portal in all their forms", () => {
    const device = { kind: "id", of: "device", id: 4_100_123 };
    for (const path of [
      "/device/4100123",
      "/web-remote/4100123",
      "/device/4100123/summary?x=1",
      "/csm/remote/rto/4100123",
    ])
      assert.deepEqual(readReference(`https://merlot.rmm.datto.com${path}`), device);
    assert.deepEqual(readReference("https://vidal.rmm.datto.com/site/77"), {
      kind: "id",
      of: "site",
      id: 77,
    });
    assert.deepEqual(readReference("https://syrah.rmm.datto.com/#/device/4100123"), device);
    assert.deepEqual(readReference(`https://merlot.centrastage.net/csm/search?qs=uid%3A${UID}`), {
      kind: "uid",
      uid: UID,
    });
  });

  it("leaves everything else to the search", () => {
    const texts = [
      "",
      "acme",
      "192.0.2.1",
      "1234",
      "00:11:22",
      "https://",
      "https://x.example/",
      "ftp://x/device/12345",
      "%E0%A4%A",
    ];
    for (const text of texts) assert.equal(readReference(text), undefined, text);
    assert.equal(readReference("https://x.example/?q=%E0%A4%A"), undefined);
  });
});
