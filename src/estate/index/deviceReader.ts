import type { Device } from "../../api";
import type { DeviceColumns } from "./deviceColumns";
import {
  FLAG,
  FLAG_FIELDS,
  type FlagField,
  INSTANT_FIELDS,
  type InstantField,
  type NumberField,
  type TextField,
} from "./deviceFields";
import { portalLink } from "./portalLinks";

/** Reads the device of a row in the platform's form, with what is kept of it. Unset user-defined fields are left out. */
export function readDevice(columns: DeviceColumns, row: number, uid: string): Device {
  const { texts, numbers } = columns;
  const text = (field: TextField) => texts[field].get(row) || null;
  const number = (field: NumberField) => numberOrNull(numbers[field].get(row));
  const link = (field: TextField) => portalLink(texts[field].get(row), numbers.id.get(row)) || null;
  return {
    id: number("id"),
    uid,
    siteId: number("siteId"),
    siteUid: text("siteUid"),
    siteName: text("siteName"),
    deviceType: { category: text("category"), type: text("type") },
    hostname: text("hostname"),
    description: text("description"),
    intIpAddress: text("intIpAddress"),
    extIpAddress: text("extIpAddress"),
    operatingSystem: text("operatingSystem"),
    lastLoggedInUser: text("lastLoggedInUser"),
    domain: text("domain"),
    deviceClass: text("deviceClass"),
    cagVersion: text("cagVersion"),
    displayVersion: text("displayVersion"),
    warrantyDate: text("warrantyDate"),
    softwareStatus: text("softwareStatus"),
    antivirus: { antivirusProduct: text("antivirusProduct"), antivirusStatus: text("antivirusStatus") },
    patchManagement: {
      patchStatus: text("patchStatus"),
      patchesApprovedPending: number("patchesApprovedPending"),
      patchesNotApproved: number("patchesNotApproved"),
      patchesInstalled: number("patchesInstalled"),
    },
    portalUrl: link("portalUrl"),
    webRemoteUrl: link("webRemoteUrl"),
    udf: udfsOf(columns, row),
    ...flagsOf(columns, row),
    ...instantsOf(columns, row),
  };
}

function flagsOf({ flags }: DeviceColumns, row: number): Partial<Record<FlagField, boolean | null>> {
  const value = (code: number) => (code === FLAG.unknown ? null : code === FLAG.yes);
  return Object.fromEntries(FLAG_FIELDS.map((field) => [field, value(flags[field].get(row))]));
}

function instantsOf({ instants }: DeviceColumns, row: number): Partial<Record<InstantField, number | null>> {
  return Object.fromEntries(INSTANT_FIELDS.map((field) => [field, numberOrNull(instants[field].get(row))]));
}

function udfsOf({ udfs }: DeviceColumns, row: number): Record<string, string> {
  const set = [...udfs].filter(([, column]) => column.code(row) !== 0).sort(([a], [b]) => a - b);
  return Object.fromEntries(set.map(([ordinal, column]) => [`udf${ordinal}`, column.get(row)]));
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
