import type { Device } from "../../../src/api";
import { DeviceTable } from "../../../src/estate/index/deviceTable";

/** A time that devices of tests are seen at, in epoch milliseconds. */
export const NOW = Date.UTC(2026, 2, 9, 10, 30);

/** A uid whose last digits are a number. */
export function uidOf(number: number): string {
  return `0f3a9c10-5b7e-4d21-8e64-${String(number).padStart(12, "0")}`;
}

/** A device with a uid and whatever is given. */
export function deviceOf(number: number, fields: Device = {}): Device {
  return { uid: uidOf(number), id: 4_100_000 + number, ...fields };
}

/** A table of devices, whose rows are their places. */
export function tableOf(...devices: readonly Device[]): DeviceTable {
  const table = new DeviceTable();
  for (const [place, device] of devices.entries()) table.upsert(deviceOf(place, device), NOW);
  return table;
}
