import assert from "node:assert/strict";
import { EstateIndex } from "../../../../src/estate/index/estateIndex";
import { learnAnswer } from "../../../../src/estate/index/learnAnswer";
import { deviceOf, uidOf } from "../../support/devices";

describe("what an index learns from documents", () => {
  const learned = (path: string, value: unknown, params: Record<string, string> = {}) => {
    const index = new EstateIndex();
    index.learnDevices([deviceOf(1, { hostname: "KNOWN" })]);
    learnAnswer(index, { path, params, value });
    return index;
  };

  it("is a device, of any version and list", () => {
    const device = deviceOf(2, { hostname: "NEW" });
    for (const path of ["/v2/device/{deviceUid}", "/v3/device/{deviceUid}", "/v2/device/id/{deviceId}"])
      assert.equal(learned(path, device).devices.device(1)?.hostname, "NEW", path);
    for (const path of [
      "/v2/site/{siteUid}/devices",
      "/v2/account/devices",
      "/v2/device/macAddress/{macAddress}",
    ])
      assert.equal(learned(path, [device]).devices.device(1)?.hostname, "NEW", path);
  });

  it("is a site", () => {
    assert.equal(learned("/v2/site/{siteUid}", { uid: "a", name: "Acme" }).sites.get("a")?.name, "Acme");
    assert.equal(learned("/v2/account/sites", [{ uid: "a", name: "Acme" }]).sites.size, 1);
  });

  it("is the hardware of a device that is known", () => {
    const nics = [{ macAddress: "00:00:5E:00:53:AF" }, { macAddress: null }];
    const audit = "/v2/audit/device/{deviceUid}";
    const { texts } = learned(
      audit,
      { nics, bios: { serialNumber: "SN-1" } },
      { deviceUid: uidOf(1) },
    ).devices;
    assert.deepEqual([texts.macs.get(0), texts.serial.get(0)], ["00005e0053af", "SN-1"]);
    const host = learned(audit, { systemInfo: { serviceTag: "TAG" } }, { deviceUid: uidOf(1) }).devices;
    assert.equal(host.texts.serial.get(0), "TAG");
    const list = learned("/v2/site/{siteUid}/devices/network-interface", [{ uid: uidOf(1), nics }]).devices;
    assert.equal(list.texts.macs.get(0), "00005e0053af");
    assert.equal(learned(audit, { nics }, { deviceUid: uidOf(9) }).devices.size, 1);
  });

  it("is nothing from other answers and wrong forms", () => {
    for (const path of [
      "/v2/account",
      "/v2/device/{deviceUid}",
      "/v2/site/{siteUid}",
      "/v2/audit/device/{deviceUid}",
    ])
      for (const value of [undefined, null, 7, "x", [], {}, [null, 3]]) {
        const { devices, sites } = learned(path, value, { deviceUid: uidOf(1) });
        assert.deepEqual([devices.size, sites.size], [1, 0]);
      }
  });
});
