import type { Translate } from "../accounts/problem";
import type { DocumentNode, DocumentsNode, OfAccount, OfDevice, OfSite } from "./documentNodes";
import { deviceName, siteName } from "./names";
import type { DeviceNode } from "./nodes";

/** What the platform knows of a device, as far as it knows that of the device's class. */
export function deviceDocuments(node: DeviceNode, t: Translate): DocumentNode[] {
  const { accountId, id, uid } = node;
  return kindsOf(node.device.deviceClass, t).map(([kind, label, word]) => ({
    kind: "document",
    accountId,
    id: `${id}/${kind}`,
    document: { kind, uid },
    label,
    name: t("{0}: {1}", deviceName(node), word),
  }));
}

type Entry<Kind> = readonly [kind: Kind, label: string, word: string];

function kindsOf(deviceClass: unknown, t: Translate): Entry<OfDevice>[] {
  const alerts: Entry<OfDevice>[] = [
    ["deviceAlerts", t("Open Alerts"), t("open alerts")],
    ["deviceResolvedAlerts", t("Resolved Alerts"), t("resolved alerts")],
  ];
  const audit = <Kind extends OfDevice>(kind: Kind) => [kind, t("Audit"), t("audit")] as const;
  const network = ["deviceNetworkInterfaces", t("Network Interfaces"), t("network interfaces")] as const;
  switch (deviceClass) {
    case "device":
      return [
        audit("deviceAudit"),
        ["deviceSoftware", t("Software"), t("software")],
        ["devicePatches", t("Patches"), t("patches")],
        ...alerts,
        network,
      ];
    case "printer":
      return [audit("printerAudit"), ...alerts, network];
    case "esxihost":
      return [audit("esxiHostAudit"), ...alerts];
    default:
      return alerts;
  }
}

/** What the platform knows of a site. */
export function siteDocuments({ accountId, id, site }: DocumentsNode, t: Translate): DocumentNode[] {
  const documents: Entry<OfSite>[] = [
    ["siteSettings", t("Settings"), t("settings")],
    ["siteVariables", t("Variables"), t("variables")],
    ["siteFilters", t("Filters"), t("filters")],
    ["sitePatches", t("Patches"), t("patches")],
    ["siteAlerts", t("Open Alerts"), t("open alerts")],
    ["siteResolvedAlerts", t("Resolved Alerts"), t("resolved alerts")],
    ["siteNetworkInterfaces", t("Network Interfaces"), t("network interfaces")],
  ];
  return documents.map(([kind, label, word]) => ({
    kind: "document",
    accountId,
    id: `${id}/${kind}`,
    document: { kind, uid: site.uid },
    label,
    name: t("{0}: {1}", siteName(site), word),
  }));
}

/** What the platform knows of the account itself, its filters left out. */
export function accountDocuments(accountId: string, accountName: string, t: Translate): DocumentNode[] {
  const documents: Entry<OfAccount>[] = [
    ["account", t("Account"), accountName],
    ["accountUsers", t("Users"), t("users")],
    ["accountComponents", t("Components"), t("components")],
    ["accountVariables", t("Variables"), t("variables")],
    ["accountAlerts", t("Open Alerts"), t("open alerts")],
    ["accountResolvedAlerts", t("Resolved Alerts"), t("resolved alerts")],
    ["accountDevices", t("All Devices"), t("devices")],
    ["accountNetworkMappings", t("Datto Networking Mappings"), t("network mappings")],
    ["activityLog", t("Activity Log of a Day"), t("activity log of a day")],
    ["systemStatus", t("System Status"), t("system status")],
    ["requestRate", t("Request Rate"), t("request rate")],
    ["pagination", t("Pagination"), t("pagination")],
  ];
  return documents.map(([kind, label, name]) => ({
    kind: "document",
    accountId,
    id: `${accountId}/account/${kind}`,
    document: { kind },
    label,
    name,
  }));
}
