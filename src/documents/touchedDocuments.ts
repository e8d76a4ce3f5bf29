import type { Touched } from "../estate/writes/touched";
import { type Resource, isDescribed } from "./resource";

/**
 * Whether a write has changed what a document shows.
 *
 * @param text what the document holds; a list shows everything that it names by uid
 */
export function isTouched(resource: Resource, text: () => string, touched: Touched): boolean {
  if (!isDescribed(resource)) return false;
  const { kind } = resource;
  const isAbout = (uid: string | undefined) => "uid" in resource && resource.uid === uid;
  switch (touched.kind) {
    case "device":
      return DEVICES.has(kind) && (isAbout(touched.uid) || text().includes(touched.uid));
    case "move":
      if (kind === "site" || kind === "siteDevices")
        return isAbout(touched.siteUid) || text().includes(touched.uid);
      return DEVICES.has(kind) && (isAbout(touched.uid) || text().includes(touched.uid));
    case "site":
      return (
        ((kind === "site" || kind === "siteSettings") && isAbout(touched.uid)) ||
        (kind === "accountSites" && text().includes(touched.uid))
      );
    case "sites":
      return kind === "accountSites";
    case "variables":
      return touched.siteUid === undefined
        ? kind === "accountVariables"
        : kind === "siteVariables" && isAbout(touched.siteUid);
    case "alert":
      // What was resolved moves to another list, which does not name it yet.
      return (
        kind.endsWith("ResolvedAlerts") ||
        (/alert/i.test(kind) && (isAbout(touched.uid) || text().includes(touched.uid)))
      );
  }
}

/** Documents that show devices with their own fields. */
const DEVICES: ReadonlySet<string> = new Set([
  "device",
  "deviceV3",
  "deviceOfId",
  "deviceOfIdV3",
  "devicesOfMac",
  "devicesOfMacV3",
  "accountDevices",
  "accountDevicesV3",
  "siteDevices",
  "siteDevicesV3",
  "filterDevices",
  "siteFilterDevices",
]);
