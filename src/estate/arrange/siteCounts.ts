import { FLAG } from "../index/deviceFields";
import type { DeviceTable } from "../index/deviceTable";

/** Known devices of a site, and those of them that are online. */
export interface SiteCounts {
  readonly devices: number;
  readonly online: number;
}

/** Counts the devices of a table by the uids of their sites. */
export function countBySite(table: DeviceTable): Map<string, SiteCounts> {
  const counts = new Map<string, SiteCounts>();
  for (let row = 0; row < table.rowCount; row++) {
    if (table.uidAt(row) === undefined) continue;
    const siteUid = table.texts.siteUid.get(row);
    const { devices, online } = counts.get(siteUid) ?? { devices: 0, online: 0 };
    const isOnline = table.flags.online.get(row) === FLAG.yes;
    counts.set(siteUid, { devices: devices + 1, online: online + Number(isOnline) });
  }
  return counts;
}
