import type { Device, Site } from "../../api";
import { fieldsOf } from "../../api/fields";
import type { DeviceHardware } from "./deviceTable";
import type { EstateIndex } from "./estateIndex";

/** An answer of the platform that somebody has asked for, such as a document. */
export interface Answer {
  /** The template of the operation, such as `/v2/device/{deviceUid}`. */
  readonly path: string;
  /** What stands in the places of the template. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The body, or the rows of a list. */
  readonly value: unknown;
}

/** Teaches an index what an answer tells of devices and sites. Other answers, and those of a wrong form, teach nothing. */
export function learnAnswer(index: EstateIndex, { path, params, value }: Answer): void {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  switch (path.replace(/^\/v\d+\//, "")) {
    case "device/{deviceUid}":
    case "device/id/{deviceId}":
    case "device/macAddress/{macAddress}":
    case "account/devices":
    case "site/{siteUid}/devices":
      index.learnDevices(rows as readonly Device[]);
      break;
    case "site/{siteUid}":
    case "account/sites":
      index.learnSites(rows as readonly Site[], { first: false, last: false });
      break;
    case "audit/device/{deviceUid}":
      index.learnHardware(String(params["deviceUid"]), hardwareOf(value));
      break;
    case "site/{siteUid}/devices/network-interface":
      for (const row of rows) index.learnHardware(String(fieldsOf(row)["uid"]), hardwareOf(row));
  }
}

/** Computers have a serial number in their firmware, ESXi hosts a service tag. */
function hardwareOf(row: unknown): DeviceHardware {
  const { nics, bios, systemInfo } = fieldsOf(row);
  const serial = fieldsOf(bios)["serialNumber"] ?? fieldsOf(systemInfo)["serviceTag"];
  const macs = Array.isArray(nics) ? nics.map((nic: unknown) => fieldsOf(nic)["macAddress"]) : undefined;
  return {
    ...(macs ? { macs: macs.filter((mac): mac is string => typeof mac === "string" && mac !== "") } : {}),
    ...(typeof serial === "string" ? { serial } : {}),
  };
}
