import { fieldsOf } from "../../api/fields";
import { readInstant } from "../../api/instant";

/** A row of the platform, whose fields may be missing or hold anything. */
export type RawFields = Readonly<Record<string, unknown>>;

/** Texts that are kept of a device, under the names that the platform gives them. */
export const TEXT_FIELDS = [
  "hostname",
  "description",
  "intIpAddress",
  "extIpAddress",
  "lastLoggedInUser",
  "domain",
  "operatingSystem",
  "deviceClass",
  "category",
  "type",
  "antivirusProduct",
  "antivirusStatus",
  "patchStatus",
  "softwareStatus",
  "cagVersion",
  "displayVersion",
  "warrantyDate",
  "siteUid",
  "siteName",
  "portalUrl",
  "webRemoteUrl",
  "macs",
  "serial",
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** What is kept as yes, no or unknown. */
export const FLAG_FIELDS = [
  "online",
  "suspended",
  "deleted",
  "rebootRequired",
  "snmpEnabled",
  "networkProbe",
  "onboardedViaNetworkMonitor",
  "a64Bit",
] as const;
export type FlagField = (typeof FLAG_FIELDS)[number];

/** Times, kept in epoch milliseconds. */
export const INSTANT_FIELDS = ["lastSeen", "lastReboot", "lastAuditDate", "creationDate"] as const;
export type InstantField = (typeof INSTANT_FIELDS)[number];

export const NUMBER_FIELDS = [
  "id",
  "siteId",
  "patchesApprovedPending",
  "patchesNotApproved",
  "patchesInstalled",
] as const;
export type NumberField = (typeof NUMBER_FIELDS)[number];

/** What the platform nests one level deeper, and in what. */
export const NESTED: ReadonlyMap<string, string> = new Map<TextField | NumberField, string>([
  ["category", "deviceType"],
  ["type", "deviceType"],
  ["antivirusProduct", "antivirus"],
  ["antivirusStatus", "antivirus"],
  ["patchStatus", "patchManagement"],
  ["patchesApprovedPending", "patchManagement"],
  ["patchesNotApproved", "patchManagement"],
  ["patchesInstalled", "patchManagement"],
]);

/** Whether the yes, no or unknown of a device is known: 0 for unknown, 1 for no, 2 for yes. */
export const FLAG = { unknown: 0, no: 1, yes: 2 } as const;

const MAX_TEXT = 1000;

/** Reads what should be a text. Empty when it is none. */
export function readText(value: unknown): string {
  if (typeof value === "string") return value.length > MAX_TEXT ? value.slice(0, MAX_TEXT) : value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

export function readFlag(value: unknown): number {
  if (typeof value !== "boolean") return FLAG.unknown;
  return value ? FLAG.yes : FLAG.no;
}

/** Reads a number; `NaN` when it is none. */
export function readNumber(value: unknown): number {
  if (typeof value === "string" && value.trim() !== "") return Number(value);
  return typeof value === "number" ? value : Number.NaN;
}

/** Numbers above this need no closer look, which takes time when there are many. */
const SURELY_MILLISECONDS = 1e12;

/** Reads a time in epoch milliseconds; `NaN` when it is none. */
export function readTime(value: unknown): number {
  if (typeof value === "number" && value > SURELY_MILLISECONDS) return value;
  return readInstant(value)?.getTime() ?? Number.NaN;
}

/** One user-defined field of a device. */
export interface Udf {
  /** From 1 to 300. */
  readonly ordinal: number;
  /** Empty when there is none. */
  readonly value: string;
  /** What the account calls the field, where the row tells it. */
  readonly label?: string;
}

/** User-defined fields of a device; the platform has so many. */
export const UDF_COUNT = 300;

/** Reads an item of the user-defined fields of v3; none when it is no such item. */
export function readUdfItem(item: unknown): Udf[] {
  const { ordinal, label, valueString, valueNumber, valueBoolean, valueDate } = fieldsOf(item);
  if (typeof ordinal !== "number" || !Number.isInteger(ordinal) || ordinal < 1 || ordinal > UDF_COUNT)
    return [];
  const value = udfText(valueString ?? valueNumber ?? valueBoolean ?? valueDate ?? "");
  return [{ ordinal, value, ...(typeof label === "string" && label !== "" ? { label } : {}) }];
}

/** Reads one user-defined field of a device; empty when it holds nothing. */
export function readUdf(device: RawFields, ordinal: number): string {
  const { udf, udfs } = device as { udf?: unknown; udfs?: unknown };
  if (Array.isArray(udfs))
    return udfs.flatMap(readUdfItem).find((item) => item.ordinal === ordinal)?.value ?? "";
  const value: unknown =
    typeof udf === "object" && udf !== null ? (udf as RawFields)[`udf${ordinal}`] : undefined;
  return udfText(value ?? "");
}

/** Reads the value of a user-defined field. Objects have been seen as values too. */
export function udfText(value: unknown): string {
  return readText(typeof value === "object" ? JSON.stringify(value) : value);
}
