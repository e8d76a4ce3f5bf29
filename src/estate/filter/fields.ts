import type { FlagField, InstantField, NumberField, TextField } from "../index/deviceFields";
import { UDF_COUNT } from "../index/deviceFields";

/** A field of the filter language, and what of a device it looks at. */
export type FieldDefinition = { readonly name: string; readonly aliases: readonly string[] } & (
  | { readonly kind: "text"; readonly columns: readonly TextField[] }
  | { readonly kind: "address"; readonly columns: readonly TextField[] }
  | { readonly kind: "mac" }
  | { readonly kind: "uid" }
  | { readonly kind: "choice"; readonly column: TextField; readonly choices: readonly string[] }
  | { readonly kind: "flag"; readonly column: FlagField }
  | { readonly kind: "time"; readonly column: InstantField }
  /** A day that lies ahead as a rule. */
  | { readonly kind: "day"; readonly column: TextField }
  | { readonly kind: "number"; readonly column: NumberField }
  | { readonly kind: "udf"; readonly ordinal: number }
);

const text = (name: string, columns: readonly TextField[], ...aliases: string[]): FieldDefinition => {
  return { name, aliases, kind: "text", columns };
};
const address = (name: string, ...columns: TextField[]): FieldDefinition => {
  return { name, aliases: [], kind: "address", columns };
};
const choice = (
  name: string,
  column: TextField,
  choices: string[],
  ...aliases: string[]
): FieldDefinition => {
  return { name, aliases, kind: "choice", column, choices };
};
const flag = (name: string, column: FlagField, ...aliases: string[]): FieldDefinition => {
  return { name, aliases, kind: "flag", column };
};
const time = (name: string, column: InstantField, ...aliases: string[]): FieldDefinition => {
  return { name, aliases, kind: "time", column };
};
const number = (name: string, column: NumberField, ...aliases: string[]): FieldDefinition => {
  return { name, aliases, kind: "number", column };
};

/** All fields but the user-defined ones, in the order in which they are offered. */
export const FIELDS: readonly FieldDefinition[] = [
  text("site", ["siteName"]),
  text("hostname", ["hostname"], "name", "host"),
  text("os", ["operatingSystem"], "operatingSystem"),
  flag("online", "online"),
  choice(
    "class",
    "deviceClass",
    ["device", "printer", "esxihost", "rmmnetworkdevice", "unknown"],
    "deviceClass",
  ),
  text("type", ["category", "type"], "category", "deviceType"),
  time("lastSeen", "lastSeen", "seen"),
  flag("reboot", "rebootRequired", "rebootRequired"),
  time("lastReboot", "lastReboot", "rebooted"),
  choice(
    "patch",
    "patchStatus",
    ["NoPolicy", "NoData", "RebootRequired", "InstallError", "ApprovedPending", "FullyPatched"],
    "patchStatus",
  ),
  number("pending", "patchesApprovedPending"),
  number("unapproved", "patchesNotApproved"),
  number("installed", "patchesInstalled"),
  choice(
    "av",
    "antivirusStatus",
    ["RunningAndUpToDate", "RunningAndNotUpToDate", "NotRunning", "NotDetected"],
    "antivirus",
  ),
  text("avProduct", ["antivirusProduct"]),
  text("user", ["lastLoggedInUser"], "lastUser"),
  text("domain", ["domain"]),
  text("description", ["description"], "desc"),
  address("ip", "intIpAddress", "extIpAddress"),
  address("intIp", "intIpAddress"),
  address("extIp", "extIpAddress"),
  { name: "mac", aliases: [], kind: "mac" },
  text("serial", ["serial"]),
  text("software", ["softwareStatus"]),
  text("agent", ["displayVersion", "cagVersion"], "version"),
  { name: "warranty", aliases: [], kind: "day", column: "warrantyDate" },
  time("lastAudit", "lastAuditDate", "audited"),
  time("created", "creationDate", "added"),
  flag("suspended", "suspended"),
  flag("deleted", "deleted"),
  flag("snmp", "snmpEnabled"),
  flag("probe", "networkProbe"),
  flag("monitored", "onboardedViaNetworkMonitor"),
  { name: "uid", aliases: [], kind: "uid" },
  number("id", "id"),
];

const BY_NAME = new Map(
  FIELDS.flatMap((field) =>
    [field.name, ...field.aliases].map((name) => [name.toLowerCase(), field] as const),
  ),
);

const UDF = /^udf0*([1-9]\d{0,2})$/i;

/** The field of a name or another name of it, in any case; `udf1` to `udf300` are the user-defined fields. */
export function fieldOf(name: string): FieldDefinition | undefined {
  const known = BY_NAME.get(name.toLowerCase());
  if (known) return known;
  const ordinal = Number(UDF.exec(name)?.[1]);
  if (Number.isNaN(ordinal) || ordinal > UDF_COUNT) return undefined;
  return { name: `udf${ordinal}`, aliases: [], kind: "udf", ordinal };
}
