import type { Device } from "../../api";
import type { DeviceTable } from "../index/deviceTable";
import { FLAG, readText, type TextField } from "../index/deviceFields";
import { DEVICE_STATES, deviceState } from "./deviceState";
import { systemName } from "./systemName";

/** What devices can be grouped by. */
export const GROUPINGS = ["site", "os", "class", "state", "patch"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Devices that have something in common. */
export interface DeviceGroup<Item> {
  /** The same as long as the group exists: the uid of a site, a state, or the text that names the group. */
  readonly key: string;
  /** What the platform calls it; empty for devices that tell nothing. States are words of {@link DEVICE_STATES}. */
  readonly name: string;
  readonly items: readonly Item[];
}

/** Groups devices. Groups come by name, states in their own order, and devices that tell nothing last. */
export function groupDevices(devices: readonly Device[], by: Grouping): DeviceGroup<Device>[] {
  return grouped(devices, by, (device) => keyAndName(device, by));
}

/** Groups rows of an index in the same way. */
export function groupRows(table: DeviceTable, rows: Iterable<number>, by: Grouping): DeviceGroup<number>[] {
  const field = COLUMNS[by];
  if (field === undefined) return grouped(rows, by, (row) => stateOfRow(table, row));
  const column = table.texts[field];
  const known = new Map<number, KeyAndName>();
  return grouped(rows, by, (row) => {
    const code = column.code(row);
    const found = known.get(code) ?? keyAndNameOf(by, column.get(row), table.texts.siteName.get(row));
    known.set(code, found);
    return found;
  });
}

type KeyAndName = readonly [key: string, name: string];

const COLUMNS: Readonly<Record<Grouping, TextField | undefined>> = {
  site: "siteUid",
  os: "operatingSystem",
  class: "deviceClass",
  state: undefined,
  patch: "patchStatus",
};

function keyAndName(device: Device, by: Grouping): KeyAndName {
  switch (by) {
    case "site":
      return keyAndNameOf(by, readText(device.siteUid), readText(device.siteName));
    case "os":
      return keyAndNameOf(by, readText(device.operatingSystem), "");
    case "class":
      return keyAndNameOf(by, readText(device.deviceClass), "");
    case "patch":
      return keyAndNameOf(by, readText(device.patchManagement?.patchStatus), "");
    case "state":
      return [deviceState(device), deviceState(device)];
  }
}

function keyAndNameOf(by: Grouping, text: string, siteName: string): KeyAndName {
  if (by === "site") return [text, siteName || text];
  const name = by === "os" ? systemName(text) : text;
  return [name, name];
}

function stateOfRow({ flags }: DeviceTable, row: number): KeyAndName {
  const state = deviceState({
    deleted: flags.deleted.get(row) === FLAG.yes,
    suspended: flags.suspended.get(row) === FLAG.yes,
    online: flags.online.get(row) === FLAG.yes,
  });
  return [state, state];
}

function grouped<Item>(
  items: Iterable<Item>,
  by: Grouping,
  keyAndName: (item: Item) => KeyAndName,
): DeviceGroup<Item>[] {
  const groups = new Map<string, { key: string; name: string; items: Item[] }>();
  for (const item of items) {
    const [key, name] = keyAndName(item);
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { key, name, items: [item] });
  }
  return [...groups.values()].sort((a, b) => compareGroups(a.name, b.name, by));
}

function compareGroups(one: string, other: string, by: Grouping): number {
  if (by === "state") return STATES.indexOf(one) - STATES.indexOf(other);
  if (one === "" || other === "") return Number(one === "") - Number(other === "");
  return ALPHABET.compare(one, other);
}

const STATES: readonly string[] = DEVICE_STATES;
const ALPHABET = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
