import type { DeviceNode, SiteNode } from "../../../src/views/nodes";
import { deviceNode, siteNode } from "../../../src/views/nodesOf";

export const NOW = Date.UTC(2026, 2, 9, 10, 30);

/** A site as the platform sends it, with the given fields in place of the usual ones. */
export function site(fields: Readonly<Record<string, unknown>> = {}): SiteNode {
  const usual = {
    uid: "site-1",
    name: "Northwind Dental",
    portalUrl: "https://merlot.rmm.datto.com/site/1",
    devicesStatus: { numberOfDevices: 12, numberOfOnlineDevices: 7, numberOfOfflineDevices: 5 },
  };
  return siteNode("account", "site-1", { ...usual, ...fields });
}

/** A device as the platform sends it, with the given fields in place of the usual ones. */
export function device(fields: Readonly<Record<string, unknown>> = {}): DeviceNode {
  const usual = {
    uid: "device-1",
    hostname: "NW-SRV-01",
    deviceClass: "device",
    deviceType: { category: "Server", type: "Main System Chassis" },
    operatingSystem: "Microsoft Windows Server 2022 Standard 10.0.20348",
    online: false,
    lastSeen: NOW - 3 * 3_600_000,
    intIpAddress: "192.0.2.10",
    extIpAddress: "198.51.100.7",
    portalUrl: "https://merlot.rmm.datto.com/device/1",
  };
  return deviceNode("account", "device-1", { ...usual, ...fields }, "site-1");
}
