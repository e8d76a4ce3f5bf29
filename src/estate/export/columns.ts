import type { Device, Site } from "../../api";
import { readInstant } from "../../api/instant";
import { deviceState } from "../arrange/deviceState";
import { readFlag, readNumber, readText, readUdf, FLAG } from "../index/deviceFields";

/** What stands in one cell; `null` for nothing. */
export type Cell = string | number | boolean | Date | null;

/** A column of an export. */
export interface Column<Row> {
  /** Names the column in JSON and in a remembered choice; the platform's own name of the field where it has one. */
  readonly id: string;
  /** Stands above the column in CSV and Markdown. The same in every language, since scripts rely on it. */
  readonly header: string;
  readonly cell: (row: Row) => Cell;
}

const text = (value: unknown): Cell => readText(value) || null;
const time = (value: unknown): Cell => readInstant(value) ?? null;

function whole(value: unknown): Cell {
  const count = readNumber(value);
  return Number.isFinite(count) ? count : null;
}

function flag(value: unknown): Cell {
  const state = readFlag(value);
  return state === FLAG.unknown ? null : state === FLAG.yes;
}

function column<Row>(
  id: string,
  header: string,
  toCell: (value: unknown) => Cell,
  read: (row: Row) => unknown,
): Column<Row> {
  return { id, header, cell: (row) => toCell(read(row)) };
}

/** All columns of a device but its user-defined fields, in the order in which they are offered. */
export const DEVICE_COLUMNS: readonly Column<Device>[] = [
  column("hostname", "Hostname", text, ({ hostname }) => hostname),
  column("siteName", "Site", text, ({ siteName }) => siteName),
  column("state", "State", text, deviceState),
  column("online", "Online", flag, ({ online }) => online),
  column("operatingSystem", "Operating system", text, ({ operatingSystem }) => operatingSystem),
  column("deviceClass", "Class", text, ({ deviceClass }) => deviceClass),
  column("category", "Category", text, ({ deviceType }) => deviceType?.category),
  column("type", "Type", text, ({ deviceType }) => deviceType?.type),
  column("intIpAddress", "Internal IP", text, ({ intIpAddress }) => intIpAddress),
  column("extIpAddress", "External IP", text, ({ extIpAddress }) => extIpAddress),
  column("lastLoggedInUser", "Last user", text, ({ lastLoggedInUser }) => lastLoggedInUser),
  column("domain", "Domain", text, ({ domain }) => domain),
  column("description", "Description", text, ({ description }) => description),
  column("lastSeen", "Last seen", time, ({ lastSeen }) => lastSeen),
  column("lastReboot", "Last reboot", time, ({ lastReboot }) => lastReboot),
  column("lastAuditDate", "Last audit", time, ({ lastAuditDate }) => lastAuditDate),
  column("creationDate", "Added", time, ({ creationDate }) => creationDate),
  column("rebootRequired", "Reboot required", flag, ({ rebootRequired }) => rebootRequired),
  column("patchStatus", "Patch status", text, ({ patchManagement }) => patchManagement?.patchStatus),
  column(
    "patchesApprovedPending",
    "Patches pending",
    whole,
    ({ patchManagement }) => patchManagement?.patchesApprovedPending,
  ),
  column(
    "patchesNotApproved",
    "Patches not approved",
    whole,
    ({ patchManagement }) => patchManagement?.patchesNotApproved,
  ),
  column(
    "patchesInstalled",
    "Patches installed",
    whole,
    ({ patchManagement }) => patchManagement?.patchesInstalled,
  ),
  column("antivirusStatus", "Antivirus status", text, ({ antivirus }) => antivirus?.antivirusStatus),
  column("antivirusProduct", "Antivirus", text, ({ antivirus }) => antivirus?.antivirusProduct),
  column("softwareStatus", "Software status", text, ({ softwareStatus }) => softwareStatus),
  column("displayVersion", "Agent version", text, ({ displayVersion }) => displayVersion),
  column("warrantyDate", "Warranty until", text, ({ warrantyDate }) => warrantyDate),
  column("suspended", "Suspended", flag, ({ suspended }) => suspended),
  column("deleted", "Deleted", flag, ({ deleted }) => deleted),
  column("snmpEnabled", "SNMP", flag, ({ snmpEnabled }) => snmpEnabled),
  column("networkProbe", "Network probe", flag, ({ networkProbe }) => networkProbe),
  column("uid", "Uid", text, ({ uid }) => uid),
  column("id", "Id", whole, ({ id }) => id),
  column("siteUid", "Site uid", text, ({ siteUid }) => siteUid),
  column("siteId", "Site id", whole, ({ siteId }) => siteId),
  column("portalUrl", "Portal", text, ({ portalUrl }) => portalUrl),
];

/** Columns of a device that are chosen until somebody chooses others. */
export const DEFAULT_DEVICE_COLUMNS: readonly string[] = [
  "hostname",
  "siteName",
  "state",
  "operatingSystem",
  "deviceClass",
  "intIpAddress",
  "extIpAddress",
  "lastLoggedInUser",
  "lastSeen",
  "rebootRequired",
  "patchStatus",
  "antivirusStatus",
  "uid",
];

export const SITE_COLUMNS: readonly Column<Site>[] = [
  column("name", "Name", text, ({ name }) => name),
  column("description", "Description", text, ({ description }) => description),
  column("devices", "Devices", whole, ({ devicesStatus }) => devicesStatus?.numberOfDevices),
  column("online", "Online", whole, ({ devicesStatus }) => devicesStatus?.numberOfOnlineDevices),
  column("offline", "Offline", whole, ({ devicesStatus }) => devicesStatus?.numberOfOfflineDevices),
  column("onDemand", "On demand", flag, ({ onDemand }) => onDemand),
  column("autotaskCompanyName", "Autotask company", text, ({ autotaskCompanyName }) => autotaskCompanyName),
  column("uid", "Uid", text, ({ uid }) => uid),
  column("id", "Id", whole, ({ id }) => id),
  column("portalUrl", "Portal", text, ({ portalUrl }) => portalUrl),
];

/** The column of a user-defined field, with the name that the account has given to it where that is known. */
export function udfColumn(ordinal: number, label?: string): Column<Device> {
  const number = `UDF ${ordinal}`;
  return {
    id: `udf${ordinal}`,
    header: label === undefined || label === "" ? number : `${label} (${number})`,
    cell: (device) => readUdf(device, ordinal) || null,
  };
}
