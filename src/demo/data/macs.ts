import { hash, purpose, scramble, unscramble } from "../random";
import { deviceKinds } from "./kinds";
import type { World } from "./world";

/** Two neighbours out of every fifty share a docking station, so one address can lead to two devices. */
const dockGroup = 50;
const dockNumber = 0xfe;

const key = (seed: number) => hash(seed, purpose.mac, -1);

const address = (number: number, body: number) =>
  `02${number.toString(16).padStart(2, "0")}${body.toString(16).padStart(8, "0")}`.toUpperCase();

const isDocked = ({ kinds }: World, device: number) =>
  device % dockGroup < 2 && deviceKinds[kinds[device] ?? 0]?.family === "windows";

/** The locally administered hardware addresses of a device: 12 hexadecimal digits, upper case. */
export function macsOf(world: World, device: number): readonly string[] {
  const own = address(0, scramble(device ^ key(world.seed)));
  const wireless = address(1, scramble(device ^ key(world.seed)));
  if (!isDocked(world, device)) return [own, wireless];
  return [own, wireless, address(dockNumber, scramble(Math.floor(device / dockGroup) ^ key(world.seed)))];
}

/** The devices that have a hardware address. */
export function devicesWithMac(world: World, mac: string): readonly number[] {
  if (!/^[0-9A-F]{12}$/.test(mac)) return [];
  const value = (unscramble(Number.parseInt(mac.slice(4), 16)) ^ key(world.seed)) >>> 0;
  const candidates = mac.slice(2, 4) === "FE" ? [value * dockGroup, value * dockGroup + 1] : [value];
  return candidates.filter((device) => device < world.devices && macsOf(world, device).includes(mac));
}
