import assert from "node:assert/strict";
import type { Device } from "../../../../src/api";
import { groupDevices, type Grouping, GROUPINGS, groupRows } from "../../../../src/estate/arrange/grouping";
import { sortDevices, type Sorting } from "../../../../src/estate/arrange/sorting";
import { systemName } from "../../../../src/estate/arrange/systemName";
import { deviceOf, tableOf } from "../../support/devices";

describe("grouping and sorting devices", () => {
  const devices: readonly Device[] = [
    {
      hostname: "PC-10",
      siteUid: "b",
      siteName: "Bravo",
      online: true,
      operatingSystem: "Microsoft Windows 11 Pro 10.0.26100",
      deviceClass: "device",
      patchManagement: { patchStatus: "FullyPatched" },
      lastSeen: 3,
    },
    {
      hostname: "PC-9",
      siteUid: "a",
      siteName: "Alpha",
      online: false,
      operatingSystem: "Microsoft Windows 11 Enterprise 10.0.22631",
      deviceClass: "device",
      lastSeen: 1_700_000_000_000,
    },
    {
      hostname: "PRN",
      siteUid: "a",
      siteName: "Alpha",
      suspended: true,
      online: true,
      deviceClass: "printer",
    },
    { hostname: "OLD", siteUid: "c", siteName: "", deleted: true, lastSeen: 1_600_000_000_000 },
  ];
  const groups = (by: Grouping) =>
    groupDevices(devices, by).map(({ key, name, items }) => [
      key,
      name,
      items.map(({ hostname }) => hostname),
    ]);

  it("groups by each of the choices", () => {
    assert.deepEqual(groups("site"), [
      ["a", "Alpha", ["PC-9", "PRN"]],
      ["b", "Bravo", ["PC-10"]],
      ["c", "c", ["OLD"]],
    ]);
    assert.deepEqual(groups("os"), [
      ["Windows 11", "Windows 11", ["PC-10", "PC-9"]],
      ["", "", ["PRN", "OLD"]],
    ]);
    assert.deepEqual(
      groups("class").map(([key]) => key),
      ["device", "printer", ""],
    );
    assert.deepEqual(
      groups("state").map(([key]) => key),
      ["online", "offline", "suspended", "deleted"],
    );
    assert.deepEqual(
      groups("patch").map(([key]) => key),
      ["FullyPatched", ""],
    );
  });

  it("groups rows of the index as it groups devices", () => {
    const table = tableOf(...devices);
    for (const by of GROUPINGS) {
      const ofRows = groupRows(table, [0, 1, 2, 3], by);
      assert.deepEqual(
        ofRows.map(({ key, name, items }) => [key, name, items.map((row) => devices[row]?.hostname)]),
        groups(by),
      );
    }
  });

  it("sorts as people count, with devices that tell nothing last in both directions", () => {
    const sorted = (sorting: Sorting) => sortDevices(devices, sorting).map(({ hostname }) => hostname);
    assert.deepEqual(sorted({ by: "name", descending: false }), ["OLD", "PC-9", "PC-10", "PRN"]);
    assert.deepEqual(sorted({ by: "name", descending: true }), ["PRN", "PC-10", "PC-9", "OLD"]);
    assert.deepEqual(sorted({ by: "lastSeen", descending: false }), ["PC-10", "OLD", "PC-9", "PRN"]);
    assert.deepEqual(sorted({ by: "lastSeen", descending: true }), ["PC-9", "OLD", "PC-10", "PRN"]);
    assert.deepEqual(sorted({ by: "state", descending: false }), ["PC-10", "PC-9", "PRN", "OLD"]);
  });

  it("takes devices of any kind", () => {
    const odd = [deviceOf(1, { lastSeen: "never", operatingSystem: 7 as never, deviceType: null })];
    for (const by of GROUPINGS) assert.equal(groupDevices(odd, by).length, 1);
    assert.equal(sortDevices(odd, { by: "os", descending: false }).length, 1);
  });

  it("names systems without edition and build", () => {
    const names: readonly [string, string][] = [
      ["Microsoft Windows 11 Pro 10.0.26100", "Windows 11"],
      ["Microsoft Windows 8.1 Pro", "Windows 8.1"],
      ["Microsoft Windows Server 2022 Standard 10.0.20348", "Windows Server 2022"],
      ["Microsoft Windows Server 2012 R2 Standard", "Windows Server 2012 R2"],
      ["macOS 15.5 (24F74)", "macOS 15"],
      ["Ubuntu 24.04.2 LTS", "Ubuntu 24.04"],
      ["VMware ESXi 8.0.3 build-24022510", "VMware ESXi 8.0"],
      ["Debian GNU/Linux 12 (bookworm)", "Debian GNU/Linux 12"],
      ["Something", "Something"],
      ["", ""],
    ];
    for (const [text, name] of names) assert.equal(systemName(text), name);
  });
});
