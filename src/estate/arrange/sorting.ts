import type { Device } from "../../api";
import { readInstant } from "../../api/instant";
import { readText } from "../index/deviceFields";
import { DEVICE_STATES, deviceState } from "./deviceState";

/** What devices can be sorted by. */
export const SORT_KEYS = [
  "name",
  "state",
  "lastSeen",
  "lastReboot",
  "os",
  "user",
  "ip",
  "patch",
  "created",
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sorting {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** What a device is compared by: a text, or a number where greater comes later. Devices without one come last. */
type Comparable = string | number | undefined;

/** Sorts devices; those that are equal come by name. Devices that tell nothing come last in both directions. */
export function sortDevices(devices: readonly Device[], { by, descending }: Sorting): Device[] {
  const keyed = devices.map((device) => ({
    device,
    key: comparable(device, by),
    name: readText(device.hostname),
  }));
  const sign = descending ? -1 : 1;
  keyed.sort((a, b) => compare(a.key, b.key, sign) || ALPHABET.compare(a.name, b.name));
  return keyed.map(({ device }) => device);
}

function comparable(device: Device, by: SortKey): Comparable {
  switch (by) {
    case "name":
      return text(device.hostname);
    case "state":
      return DEVICE_STATES.indexOf(deviceState(device));
    case "lastSeen":
      return time(device.lastSeen);
    case "lastReboot":
      return time(device.lastReboot);
    case "created":
      return time(device.creationDate);
    case "os":
      return text(device.operatingSystem);
    case "user":
      return text(device.lastLoggedInUser);
    case "ip":
      return text(device.intIpAddress) ?? text(device.extIpAddress);
    case "patch":
      return text(device.patchManagement?.patchStatus);
  }
}

function text(value: unknown): string | undefined {
  return readText(value) || undefined;
}

function time(value: unknown): number | undefined {
  return readInstant(value)?.getTime();
}

function compare(one: Comparable, other: Comparable, sign: number): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  if (typeof one === "number" && typeof other === "number") return sign * (one - other);
  return sign * ALPHABET.compare(String(one), String(other));
}

const ALPHABET = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
