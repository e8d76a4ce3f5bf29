import { fieldsOf } from "../api/fields";
import type { Translate } from "../accounts/problem";
import type { DescribedKind, DescribedResource } from "./addressTable";

const MAX_NAME = 100;

/**
 * What a document's tab shows, such as `WS-0042: audit`.
 *
 * @param name of the site, device or other thing that the document is about; without it the tab shows a part of its uid
 */
export function titleOf(resource: DescribedResource, name: string | undefined, t: Translate): string {
  const subject = plain(name) ?? subjectOf(resource, t);
  const words = wordsOf(resource.kind, t);
  if (words === undefined) return subject;
  return ABOUT_ACCOUNT.has(resource.kind) ? words : t("{0}: {1}", subject, words);
}

/**
 * The name of what a related document is about.
 *
 * @param value what the present document holds
 * @param ownTitle what its tab shows
 */
export function nameFor({ kind }: DescribedResource, value: unknown, ownTitle: string): string | undefined {
  const fields = fieldsOf(value);
  const source = fieldsOf(fields["alertSourceInfo"]);
  const own = ownTitle.replace(/: [^:]*$/, "");
  const named = kind.startsWith("site")
    ? [fields["siteName"], source["siteName"], fields["name"]]
    : [fields["hostname"], source["deviceName"]];
  return (
    (named.find((name) => typeof name === "string" && name !== "") as string | undefined) ??
    (own === "" ? undefined : own)
  );
}

/** A tab shows only what follows the last slash. */
function plain(name: string | undefined): string | undefined {
  const line = name
    ?.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .replaceAll("/", "∕")
    .trim();
  return line === undefined || line === "" ? undefined : line.slice(0, MAX_NAME);
}

function subjectOf(resource: DescribedResource, t: Translate): string {
  if (resource.kind === "account") return t("Account");
  const [uid = ""] = Object.values(resource).slice(1);
  const short = plain(uid.slice(0, 8)) ?? "";
  switch (resource.kind) {
    case "alert":
      return t("Alert {0}", short);
    case "site":
      return t("Site {0}", short);
    case "job":
    case "jobComponents":
    case "jobResults":
    case "jobOutput":
    case "jobErrors":
      return t("Job {0}", short);
    case "filterDevices":
    case "siteFilterDevices":
      return t("Filter {0}", short);
    default:
      return t("Device {0}", short);
  }
}

/** Kinds that are about the whole account, which needs no name. */
const ABOUT_ACCOUNT: ReadonlySet<DescribedKind> = new Set([
  "accountAlerts",
  "accountResolvedAlerts",
  "accountComponents",
  "accountDevices",
  "accountDevicesV3",
  "accountNetworkMappings",
  "accountSites",
  "accountUsers",
  "accountVariables",
  "activityLog",
  "customFilters",
  "defaultFilters",
  "pagination",
  "requestRate",
  "systemStatus",
]);

/** What a document shows of its subject; missing when it shows the subject itself. */
function wordsOf(kind: DescribedKind, t: Translate): string | undefined {
  switch (kind) {
    case "account":
    case "site":
    case "device":
    case "deviceV3":
    case "deviceOfId":
    case "deviceOfIdV3":
    case "alert":
    case "job":
      return undefined;
    case "accountAlerts":
    case "siteAlerts":
    case "deviceAlerts":
      return t("open alerts");
    case "accountResolvedAlerts":
    case "siteResolvedAlerts":
    case "deviceResolvedAlerts":
      return t("resolved alerts");
    case "accountComponents":
    case "jobComponents":
      return t("components");
    case "accountDevices":
    case "accountDevicesV3":
    case "siteDevices":
    case "siteDevicesV3":
    case "filterDevices":
    case "siteFilterDevices":
    case "devicesOfMac":
    case "devicesOfMacV3":
      return t("devices");
    case "accountNetworkMappings":
      return t("network mappings");
    case "accountSites":
      return t("sites");
    case "accountUsers":
      return t("users");
    case "accountVariables":
    case "siteVariables":
      return t("variables");
    case "activityLog":
      return t("activity log of a day");
    case "siteNetworkInterfaces":
    case "deviceNetworkInterfaces":
      return t("network interfaces");
    case "siteFilters":
      return t("filters");
    case "sitePatches":
    case "devicePatches":
      return t("patches");
    case "siteSettings":
      return t("settings");
    case "deviceAudit":
    case "printerAudit":
    case "esxiHostAudit":
    case "auditsOfMac":
      return t("audit");
    case "deviceSoftware":
      return t("software");
    case "customFilters":
      return t("custom filters");
    case "defaultFilters":
      return t("default filters");
    case "jobResults":
      return t("results");
    case "jobOutput":
      return t("output");
    case "jobErrors":
      return t("errors");
    case "pagination":
      return t("pagination");
    case "requestRate":
      return t("request rate");
    case "systemStatus":
      return t("system status");
  }
}
