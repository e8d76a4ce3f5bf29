import type { Device } from "../../api";

/** States of a device, in the order in which they are shown. The first that is true is the one. */
export const DEVICE_STATES = ["online", "offline", "suspended", "deleted"] as const;
export type DeviceState = (typeof DEVICE_STATES)[number];

export function deviceState({ deleted, suspended, online }: Device): DeviceState {
  if (deleted === true) return "deleted";
  if (suspended === true) return "suspended";
  return online === true ? "online" : "offline";
}
