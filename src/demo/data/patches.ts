import { uidOf } from "../ids";
import { at, cycled, hash, purpose, randomOf } from "../random";
import { dateText, day, type Simulation } from "./simulation";
import { deviceKinds } from "./kinds";
import { devicesOf } from "./sites";
import type { World } from "./world";

/** The states of a patch on a device. */
export const installStatuses = ["INSTALLED", "APPROVED_PENDING", "NOT_APPROVED"] as const;

/** One of the {@link installStatuses}. */
export type InstallStatus = (typeof installStatuses)[number];

const catalogueSize = 90;

/** How far a device is patched; devices that take no patches have none. */
export function patchState(world: World, device: number) {
  if (at(deviceKinds, at(world.kinds, device)).family !== "windows") return undefined;
  const random = randomOf(world.seed, purpose.patch, device);
  const roll = random.next();
  const [, status] = statusSteps.find(([upTo]) => roll < upTo) ?? [1, "FullyPatched"];
  const hasData = status !== "NoPolicy" && status !== "NoData";
  const isPending = hasData && status !== "FullyPatched";
  return {
    status,
    installed: hasData ? random.between(20, 64) : 0,
    pending: isPending ? random.between(1, 9) : 0,
    notApproved: hasData ? random.between(0, 6) : 0,
  };
}

/** The last status is one that nobody has listed. */
const statusSteps: readonly (readonly [upTo: number, status: string])[] = [
  [0.52, "FullyPatched"],
  [0.78, "ApprovedPending"],
  [0.87, "RebootRequired"],
  [0.92, "InstallError"],
  [0.96, "NoPolicy"],
  [0.99, "NoData"],
  [1, "ScanRunning"],
];

const subjects = [
  ["Cumulative Update for Windows 11 (x64)", "Updates"],
  ["Cumulative Update for Windows Server (x64)", "Security Updates"],
  ["Security Update for Rigging Runtime", "Security Updates"],
  ["Servicing Stack Update", "Critical Updates"],
  ["Definition Update for Saltmarsh Antivirus", "Definition Updates"],
  ["Update for Blueleaf Office Suite", "Updates"],
  ["Display adapter driver", "Drivers"],
  ["Network adapter firmware", "Drivers"],
] as const;

function patchNumber(world: World, number: number) {
  const random = randomOf(world.seed, purpose.patch, -1 - number);
  const [subject, category] = cycled(subjects, number);
  const isDriver = category === "Drivers";
  const release = world.startedAt - (number * 11 + random.between(0, 10)) * day;
  const kb = `KB9${String(100_000 + number * 37 + random.between(0, 36))}`;
  return {
    patchId: uidOf(world.seed, purpose.patch, number),
    category: random.chance(0.2) ? [category, "Update Rollups"] : [category],
    type: isDriver ? "DRIVER" : "SOFTWARE",
    title: isDriver
      ? `${subject} ${random.between(1, 31)}.${random.between(0, 9)}.${random.between(0, 900)}`
      : `${dateText(release).slice(0, 7)} ${subject} (${kb})`,
    description: random.chance(0.1) ? null : `Install this to resolve issues in: ${subject}.`,
    releaseDate: dateText(release),
    severity: random.pick(["CRITICAL", "IMPORTANT", "IMPORTANT", "MODERATE", "LOW", "UNSPECIFIED"]),
    maxSize: random.between(400_000, 900_000_000),
    rebootRequired: random.chance(0.5),
    requireUserInput: random.chance(0.03),
    kbArticleId: isDriver ? null : kb,
  };
}

/** Numbers and states of a device's patches. */
function patchesOf(world: World, device: number): readonly { number: number; status: InstallStatus }[] {
  const state = patchState(world, device);
  if (state === undefined) return [];
  const start = hash(world.seed, purpose.patch, device) % catalogueSize;
  const statuses = [
    ...Array.from({ length: state.pending }, () => "APPROVED_PENDING" as const),
    ...Array.from({ length: state.notApproved }, () => "NOT_APPROVED" as const),
    ...Array.from({ length: state.installed }, () => "INSTALLED" as const),
  ];
  return statuses.map((status, place) => ({ number: (start + place) % catalogueSize, status }));
}

/** A device's patches, or those of one state. */
export function devicePatches(world: World, device: number, only: InstallStatus | undefined) {
  return patchesOf(world, device)
    .filter(({ status }) => only === undefined || status === only)
    .map(({ number, status }) => ({
      ...patchNumber(world, number),
      installStatus: status,
      manualOverride: hash(world.seed, purpose.patch, device * 128 + number) % 40 === 0,
    }));
}

/** The patches of all devices of a site: one row for each patch and state, with the number of devices. */
export function sitePatches(simulation: Simulation, site: number, only: InstallStatus | undefined) {
  const { world } = simulation;
  const counts = new Map<number, number>();
  for (const device of devicesOf(simulation, site))
    for (const { number, status } of patchesOf(world, device)) {
      const row = number * installStatuses.length + installStatuses.indexOf(status);
      counts.set(row, (counts.get(row) ?? 0) + 1);
    }
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([row, totalDevices]) => ({
      ...patchNumber(world, Math.floor(row / installStatuses.length)),
      installStatus: cycled(installStatuses, row),
      totalDevices,
    }))
    .filter(({ installStatus }) => only === undefined || installStatus === only);
}
