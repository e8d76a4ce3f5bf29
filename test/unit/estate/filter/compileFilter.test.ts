import assert from "node:assert/strict";
import type { Device } from "../../../../src/api";
import { selectDevices } from "../../../../src/estate/filter/compileFilter";
import { parseFilter } from "../../../../src/estate/filter/parseFilter";
import { NOW, tableOf } from "../../support/devices";

const DAY = 86_400_000;

describe("filtering devices", () => {
  const devices: readonly Device[] = [
    {
      hostname: "ACME-DC-01",
      siteName: "Acme North",
      operatingSystem: "Microsoft Windows Server 2022 Standard",
      domain: "corp.example",
      deviceClass: "device",
      deviceType: { category: "Server", type: "Main System Chassis" },
      intIpAddress: "10.1.0.9",
      online: true,
      rebootRequired: true,
      lastSeen: NOW - 60_000,
      patchManagement: { patchStatus: "InstallError", patchesApprovedPending: 12 },
      antivirus: { antivirusStatus: "RunningAndUpToDate" },
      udf: { udf3: "Bitlocker key here", udf8: "2026-01-15", udf9: "42" },
      warrantyDate: "2026-04-01",
    },
    {
      hostname: "ACME-LT-07",
      siteName: "Acme South",
      operatingSystem: "Microsoft Windows 11 Pro",
      domain: "WORKGROUP",
      deviceClass: "device",
      intIpAddress: "10.10.1.5",
      lastLoggedInUser: "corp\\jane",
      online: false,
      rebootRequired: false,
      lastSeen: NOW - 45 * DAY,
      antivirus: { antivirusStatus: "NotRunning" },
    },
    {
      hostname: "ESX-01",
      siteName: "Other",
      operatingSystem: "VMware ESXi 8.0.3",
      deviceClass: "esxihost",
      extIpAddress: "203.0.113.4",
      online: false,
      lastSeen: null,
    },
  ];
  const table = tableOf(...devices);
  const expected: readonly [string, readonly number[]][] = [
    ["", [0, 1, 2]],
    ["os:server", [0]],
    ["os:win", [0, 1]],
    ["os:erver", []],
    ["os:~erver", [0]],
    ["os:server,esxi", [0, 2]],
    ["online:no", [1, 2]],
    ["-online:no", [0]],
    ["reboot:unknown", [2]],
    ['site:"Acme*"', [0, 1]],
    ["site:=other", [2]],
    ["site:=acme", []],
    ["hostname:*-0?", [0, 1, 2]],
    ["hostname:?CME-*1", [0]],
    ["patch:installError", [0]],
    ["patch:install-error", [0]],
    ["av:notRunning", [1]],
    ["av:running", [0]],
    ["av:=running", []],
    ["class:esxihost", [2]],
    ["type:server", [0]],
    ["lastSeen>30d", [1]],
    ["lastSeen:1h", [0]],
    ["lastSeen<1h", [0]],
    ["lastSeen:never", [2]],
    ["lastSeen>2026-03-01", [0]],
    ["lastSeen<2026-03-01", [1]],
    ["udf3:~bitlocker", [0]],
    ["udf3:key", [0]],
    ["udf3:*", [0]],
    ["-udf3:*", [1, 2]],
    ["udf8<2026-02-01", [0]],
    ["udf8>2026-02-01", []],
    ["udf9>=42", [0]],
    ["udf300:x", []],
    ["-domain:corp", [1, 2]],
    ["ip:10.1", [0]],
    ["ip:10.1.", [0]],
    ["ip:10.0.0.0/8", [0, 1]],
    ["ip:10.1.0.0/16", [0]],
    ["ip:203.0.113.4", [2]],
    ["extIp:10", []],
    ["pending>10", [0]],
    ["pending:12", [0]],
    ["id:4100001", [1]],
    ["uid:0f3a", [0, 1, 2]],
    ["warranty<90d", [0]],
    ["warranty:never", [1, 2]],
    ["acme", [0, 1]],
    ["acme -server", [1]],
    ['"acme north"', [0]],
    ["corp", [0, 1]],
    ["os:", [0, 1, 2]],
    ["lastSeen>soon", [0, 1, 2]],
    ["os:server online:yes reboot:yes patch:installError lastSeen<1d udf3:~bitlocker acme", [0]],
  ];
  for (const [text, rows] of expected) {
    it(`understands ${text || "nothing"}`, () => {
      assert.deepEqual([...selectDevices(table, parseFilter(text), NOW)], rows);
    });
  }
});
