import { indexOfNumber, indexOfUid, numberOf, uidOf } from "../ids";
import { at, purpose, type Random, randomOf } from "../random";
import { dateText, day, type Simulation, hour, never } from "./simulation";
import { type DeviceKind, deviceKinds } from "./kinds";
import { patchState } from "./patches";
import { hasTextTimes, siteName, siteNumber, siteOf, siteProfile, siteUid } from "./sites";
import { udfItems, udfObject } from "./udfs";
import { familyNames, givenNames } from "./words";
import { deletedSite, firstSiteOf, type World } from "./world";

const idBase = 4_100_000;

/** The uid of a device. */
export const deviceUid = ({ seed }: World, device: number): string => uidOf(seed, purpose.device, device);

/** The numeric id of a device. */
export const deviceNumber = ({ seed }: World, device: number): number =>
  numberOf(idBase, seed, purpose.device, device);

/** The device with this uid. */
export function deviceByUid({ seed, devices }: World, uid: string): number | undefined {
  const device = indexOfUid(seed, purpose.device, uid);
  return device !== undefined && device < devices ? device : undefined;
}

/** The device with this numeric id. */
export function deviceByNumber({ seed, devices }: World, id: number): number | undefined {
  const device = indexOfNumber(idBase, seed, purpose.device, id);
  return device !== undefined && device < devices ? device : undefined;
}

/** What kind of device it is. */
export const kindOf = (world: World, device: number): DeviceKind => at(deviceKinds, at(world.kinds, device));

/** The name of a device: the prefix of its first site, its kind, its number. */
export function hostnameOf(world: World, device: number): string {
  const site = firstSiteOf(world, device);
  const { prefix } = siteProfile(world, site);
  const place = device - at(world.firstDevice, site);
  if (prefix === undefined)
    return `DESKTOP-${randomOf(world.seed, purpose.network, device).hex(7).toUpperCase()}`;
  if (place === 0 && kindOf(world, device).code === "SRV") return `${prefix}-DC-01`;
  return `${prefix}-${kindOf(world, device).code}-${String(place + 1).padStart(2, "0")}`;
}

/** The operating system of a device; printers and the like tell none. */
export function systemOf(world: World, device: number): string | null {
  const { systems } = kindOf(world, device);
  return systems.length === 0 ? null : randomOf(world.seed, purpose.deviceDetail, device).pick(systems);
}

const antivirusStatuses = [
  "RunningAndUpToDate",
  "RunningAndUpToDate",
  "RunningAndUpToDate",
  "RunningAndUpToDate",
  "RunningAndNotUpToDate",
  "NotRunning",
  "NotDetected",
] as const;

function antivirusOf({ family }: DeviceKind, random: Random) {
  const status = random.pick(antivirusStatuses);
  if (family !== "windows" && family !== "mac") return null;
  return {
    antivirusProduct:
      status === "NotDetected" ? null : random.pick(["Saltmarsh Antivirus", "Built-in Defender"]),
    antivirusStatus: status,
  };
}

/** When a device that is not online was seen last: for some it was never. */
function lastSeenOffline(random: Random, startedAt: number): number {
  const recent = random.between(1, 70) * hour;
  const old = random.between(3, 260) * day;
  const roll = random.next();
  if (roll < 0.02) return never;
  return startedAt - (roll < 0.6 ? recent : old);
}

/** The state of a device as the filters see it; times in milliseconds. */
export function deviceState(world: World, device: number) {
  const kind = kindOf(world, device);
  const random = randomOf(world.seed, purpose.deviceDetail, device);
  random.next();
  const { startedAt } = world;
  const online = world.online[device] === 1;
  const isAgent = kind.deviceClass === "device";
  const offlineSince = lastSeenOffline(random, startedAt);
  const lastSeen = online ? startedAt - random.between(2, 290) * 1000 : offlineSince;
  const audited = random.chance(
    kind.deviceClass === "esxihost" || kind.deviceClass === "printer" ? 0.96 : 0.985,
  );
  const auditable = isAgent || kind.deviceClass === "esxihost" || kind.deviceClass === "printer";
  const auditAge = random.between(1, 22) * hour;
  const rebootAge = random.between(0, 45) * day + random.between(1, 1400) * 60_000;
  const created = startedAt - random.between(270, 2200) * day - random.between(0, 86_399) * 1000;
  return {
    kind,
    online,
    lastSeen,
    audited: auditable && audited && lastSeen !== never,
    lastAudit: lastSeen - auditAge,
    lastReboot: isAgent && lastSeen !== never ? lastSeen - rebootAge : null,
    created,
    suspended: random.chance(0.01),
    rebootRequired: isAgent ? random.chance(0.12) : null,
    antivirus: antivirusOf(kind, random),
    warranty: random.chance(0.4) ? null : dateText(startedAt + random.between(-500, 900) * day),
    user: random.chance(0.85) ? userOf(random) : null,
    address: random.between(10, 250),
    agent: `4.4.${random.between(2130, 2320)}.${random.between(2130, 2320)}`,
    description: random.chance(0.5) ? null : undefined,
    monitored: random.chance(0.7),
    softwareStatus: random.pick(["Compliant", "Compliant", "Non Compliant", "Not applicable", null]),
  };
}

const userOf = (random: Random) => `${random.pick(givenNames)}.${random.pick(familyNames)}`.toLowerCase();

/** The state of a device as `deviceState` gives it. */
export type DeviceState = ReturnType<typeof deviceState>;

/** Writes times in the form of the site: text for some, milliseconds for the others. */
function timesOf(world: World, site: number) {
  const asText = hasTextTimes(world, site);
  return (time: number | null) => {
    if (time === null || !asText) return time;
    return time === never ? "0001-01-01T00:00:00Z" : `${new Date(time).toISOString().slice(0, 19)}Z`;
  };
}

function patchManagement(world: World, device: number) {
  const state = patchState(world, device);
  if (state === undefined) return null;
  return {
    patchStatus: state.status,
    patchesApprovedPending: state.pending,
    patchesNotApproved: state.notApproved,
    patchesInstalled: state.installed,
  };
}

/** What names and places a device; lists of network interfaces carry no more than this. */
export function deviceIdentity(simulation: Simulation, device: number) {
  const { world } = simulation;
  const site = siteOf(simulation, device);
  const { kind, address } = deviceState(world, device);
  const { network, externalAddress } = siteProfile(world, firstSiteOf(world, device));
  return {
    id: deviceNumber(world, device),
    uid: deviceUid(world, device),
    siteId: siteNumber(world, site),
    siteUid: siteUid(world, site),
    siteName: siteName(simulation, site),
    deviceType: { category: kind.category, type: kind.type },
    hostname: hostnameOf(world, device),
    intIpAddress: `${network}.${address}`,
    extIpAddress: externalAddress,
  };
}

/** The fields that both versions of the device have. */
function commonFields(simulation: Simulation, device: number) {
  const { world, changes } = simulation;
  const identity = deviceIdentity(simulation, device);
  const site = siteOf(simulation, device);
  const state = deviceState(world, device);
  const { kind } = state;
  const time = timesOf(world, site);
  const isAgent = kind.deviceClass === "device";
  const { domain } = siteProfile(world, firstSiteOf(world, device));
  const warranty = changes.warranties.get(device);
  return {
    id: identity.id,
    uid: identity.uid,
    siteId: identity.siteId,
    siteUid: identity.siteUid,
    siteName: identity.siteName,
    deviceType: identity.deviceType,
    hostname: identity.hostname,
    intIpAddress: identity.intIpAddress,
    operatingSystem: systemOf(world, device),
    lastLoggedInUser:
      isAgent && state.user !== null ? `${domain?.split(".")[0] ?? "LOCAL"}\\${state.user}` : null,
    domain: isAgent ? (domain ?? "WORKGROUP") : null,
    cagVersion: isAgent ? state.agent : null,
    displayVersion: isAgent ? state.agent : null,
    extIpAddress: identity.extIpAddress,
    description: state.description === undefined ? identity.hostname : state.description,
    a64Bit: kind.family === "windows" ? true : null,
    rebootRequired: state.rebootRequired,
    online: state.online,
    suspended: state.suspended,
    deleted: world.systemSites > 0 && site === deletedSite,
    lastSeen: time(state.lastSeen),
    lastReboot: time(state.lastReboot),
    lastAuditDate: state.audited ? time(state.lastAudit) : null,
    creationDate: time(state.created),
    snmpEnabled: kind.family === "printer" || kind.family === "network",
    deviceClass: kind.deviceClass,
    portalUrl: `https://merlot.rmm.datto.com/device/${identity.id}`,
    warrantyDate: warranty === undefined ? state.warranty : warranty,
    antivirus: state.antivirus,
    patchManagement: patchManagement(world, device),
    softwareStatus: isAgent ? state.softwareStatus : null,
    webRemoteUrl: isAgent ? `https://merlot.rmm.datto.com/web-remote/${identity.id}` : null,
    networkProbe: isAgent ? device % 29 === 0 : null,
    onboardedViaNetworkMonitor: kind.family === "network" && state.monitored,
  };
}

/** A device as v2 returns it: with all 300 user-defined fields, which the description does not mention. */
export const deviceRecord = (simulation: Simulation, device: number) => ({
  ...commonFields(simulation, device),
  udf: udfObject(simulation, device),
});

/** A device as v3 returns it. */
export const deviceRecordV3 = (simulation: Simulation, device: number) => ({
  ...commonFields(simulation, device),
  udfs: udfItems(simulation, device),
});
