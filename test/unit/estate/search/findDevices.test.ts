import assert from "node:assert/strict";
import type { Device } from "../../../../src/api";
import { type FoundDevices, findDevices } from "../../../../src/estate/search/findDevices";
import { deviceOf, NOW, tableOf, uidOf } from "../../support/devices";

describe("finding devices", () => {
  const find = (devices: readonly Device[], text: string, limit = 50): FoundDevices =>
    findDevices(tableOf(...devices), text, { limit, now: NOW });
  const rows = (devices: readonly Device[], text: string) => find(devices, text).hits.map(({ row }) => row);

  it("ranks the whole name before its beginning, before the beginning of a word, before any part", () => {
    const names = ["ABCDC01", "ACME-DC", "DC-01", "DC"];
    assert.deepEqual(
      rows(
        names.map((hostname) => ({ hostname })),
        "dc",
      ),
      [3, 2, 1, 0],
    );
  });

  it("ranks the host name before other fields that match in the same way", () => {
    const devices = [{ siteName: "Harbour" }, { lastLoggedInUser: "harbour" }, { hostname: "harbour" }];
    assert.deepEqual(rows(devices, "harbour"), [2, 1, 0]);
  });

  it("finds every word somewhere, in any order", () => {
    const devices = [
      { hostname: "LT-01", siteName: "Acme" },
      { hostname: "LT-02", siteName: "Other" },
    ];
    assert.deepEqual(rows(devices, "acme lt"), [0]);
    assert.deepEqual(rows(devices, "lt missing"), []);
  });

  it("finds each of the fields, and tells which and where", () => {
    const fields: readonly [Device, string, string, string][] = [
      [{ hostname: "ACME-DC-01" }, "dc", "hostname", "DC"],
      [{ description: "Front desk" }, "desk", "description", "desk"],
      [{ intIpAddress: "192.0.2.17" }, "192.0.2", "intIpAddress", "192.0.2"],
      [{ extIpAddress: "203.0.113.9" }, "113.9", "extIpAddress", "113.9"],
      [{ lastLoggedInUser: "CORP\\jane.doe" }, "jane", "lastLoggedInUser", "jane"],
      [{ siteName: "Café Müller" }, "muller", "siteName", "Müller"],
      [{ domain: "corp.example" }, "CORP", "domain", "corp"],
      [{ operatingSystem: "Windows 11" }, "windows", "operatingSystem", "Windows"],
    ];
    for (const [device, text, field, part] of fields) {
      const [hit] = find([{ hostname: "zzz" }, device], text).hits;
      const [match] = hit?.matches ?? [];
      assert.ok(match, text);
      assert.deepEqual([match.field, match.text.slice(match.start, match.end)], [field, part]);
    }
  });

  it("finds network addresses and serial numbers where they are known", () => {
    const table = tableOf({ hostname: "A" }, { hostname: "B" });
    table.setHardware(1, { macs: ["00-00-5E-00-53-AF"], serial: "SN-4711" });
    const found = (text: string) =>
      findDevices(table, text, { limit: 9, now: NOW }).hits.map(({ row }) => row);
    for (const text of ["00:00:5e:00:53:af", "0000.5e00.53af", "00005E0053AF", "00-00-5e-00", "4711"])
      assert.deepEqual(found(text), [1], text);
  });

  it("goes straight to a full uid, a number or a link of the portal", () => {
    const devices = [{}, { hostname: uidOf(0) }];
    const texts = [
      uidOf(0),
      uidOf(0).toUpperCase(),
      "4100000",
      "https://merlot.rmm.datto.com/device/4100000",
      "https://merlot.centrastage.net/csm/search?qs=uid%3A" + uidOf(0),
    ];
    for (const text of texts) assert.deepEqual(rows(devices, text), [0], text);
  });

  it("finds by the beginning of a uid or a number", () => {
    assert.deepEqual(rows([{}, {}], "0f3a9c10-5b7e"), [0, 1]);
    assert.deepEqual(rows([{}, {}], "410000"), [0, 1]);
    assert.deepEqual(rows([{}, {}], "00001"), []);
  });

  it("lets terms of the filter language narrow down what the words find", () => {
    const devices = [
      { hostname: "LT-01", online: true },
      { hostname: "LT-02", online: false },
    ];
    assert.deepEqual(rows(devices, "lt online:no"), [1]);
    assert.deepEqual(rows(devices, "lt -02"), [0]);
    assert.deepEqual(rows(devices, "online:yes"), [0]);
  });

  it("gives as many as are wanted, the best of all, and counts the rest", () => {
    const devices = [
      ...Array.from({ length: 300 }, (_, n) => ({ hostname: `X-ACME-${n}` })),
      { hostname: "ACME" },
    ];
    const { hits, total } = find(devices, "acme", 3);
    assert.equal(total, 301);
    assert.deepEqual(
      hits.map(({ device }) => device.hostname),
      ["ACME", "X-ACME-0", "X-ACME-1"],
    );
  });

  it("finds nothing that is gone", () => {
    const table = tableOf({ hostname: "A" }, { hostname: "A" });
    table.remove(uidOf(0));
    assert.equal(findDevices(table, "a", { limit: 9, now: NOW }).total, 1);
    table.upsert(deviceOf(9, { hostname: "B" }), NOW);
    assert.equal(findDevices(table, "a", { limit: 9, now: NOW }).total, 1);
    assert.equal(findDevices(table, "", { limit: 9, now: NOW }).total, 2);
  });
});
