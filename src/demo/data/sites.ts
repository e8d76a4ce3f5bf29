import { indexOfUid, numberOf, uidOf } from "../ids";
import { at, cycled, hash, purpose, type Random, randomOf } from "../random";
import type { ProxySettings, SiteEdit } from "./changes";
import type { Simulation } from "./simulation";
import { locations, placeEnds, placeStarts, trades } from "./words";
import { deletedSite, firstSiteOf, systemSiteNames, type World } from "./world";

const idBase = 41_000;

/** The Deleted Devices site is the one whose uid is no GUID. */
const deletedSiteUid = "deleted-devices";

/** How many sites there are now. */
export const siteCount = ({ world, changes }: Simulation): number =>
  world.sites + changes.createdSites.length;

/** The uid of a site. */
export function siteUid({ seed, systemSites }: World, site: number): string {
  return systemSites > 0 && site === deletedSite ? deletedSiteUid : uidOf(seed, purpose.site, site);
}

/** The numeric id of a site. */
export const siteNumber = ({ seed }: World, site: number): number =>
  numberOf(idBase, seed, purpose.site, site);

/** The site with this uid. */
export function siteByUid(simulation: Simulation, uid: string): number | undefined {
  const { world } = simulation;
  if (uid === deletedSiteUid && world.systemSites > 0) return deletedSite;
  const site = indexOfUid(world.seed, purpose.site, uid);
  if (site === undefined || site >= siteCount(simulation)) return undefined;
  return siteUid(world, site) === deletedSiteUid ? undefined : site;
}

/** An invented company's place name and trade. */
function companyOf({ seed }: World, customer: number) {
  const places = placeStarts.length * placeEnds.length;
  const place = (customer * 455 + (hash(seed, purpose.customer, -2) % places)) % places;
  const start = cycled(placeStarts, place);
  const name = start + cycled(placeEnds, Math.floor(place / placeStarts.length));
  const trade = cycled(
    trades,
    (hash(seed, purpose.customer, place) % trades.length) + Math.floor(customer / places),
  );
  return { place: name, trade };
}

/** What the devices of a site have in common. */
export function siteProfile(world: World, site: number) {
  const number = hash(world.seed, purpose.network, site);
  const customer = at(world.customerOf, site);
  const network =
    number % 3 === 0
      ? `192.168.${(number >>> 8) % 250}`
      : `10.${(number >>> 8) % 250}.${(number >>> 16) % 250}`;
  const range = cycled(["192.0.2", "198.51.100", "203.0.113"], number >>> 4);
  const common = { network, externalAddress: `${range}.${1 + ((number >>> 12) % 254)}` };
  if (customer < 0) return { ...common, prefix: undefined, domain: undefined };
  const { place, trade } = companyOf(world, customer);
  const several = at(world.customerSizes, customer) > 1 ? String(1 + at(world.placeInCustomer, site)) : "";
  return {
    ...common,
    prefix: place.slice(0, 3).toUpperCase() + trade.charAt(0) + several,
    domain: `${place.toLowerCase()}.example`,
  };
}

/** Whether the times of this site's devices are sent as text: both forms are seen in real accounts. */
export const hasTextTimes = ({ seed }: World, site: number): boolean =>
  hash(seed, purpose.siteShape, -1 - site) % 3 === 0;

function nameOf(world: World, site: number): string {
  if (site < world.systemSites) return at(systemSiteNames, site);
  const customer = at(world.customerOf, site);
  const { place, trade } = companyOf(world, customer);
  if (at(world.customerSizes, customer) < 2) return `${place} ${trade}`;
  return `${place} ${cycled(locations, at(world.placeInCustomer, site))}`;
}

/** The site's name as it is now. */
export function siteName(simulation: Simulation, site: number): string {
  const { world, changes } = simulation;
  const edit = changes.siteEdits.get(site) ?? changes.createdSites[site - world.sites];
  return edit?.name ?? nameOf(world, site);
}

/** The site a device is in now. */
export const siteOf = ({ world, changes }: Simulation, device: number): number =>
  changes.deviceSites.get(device) ?? firstSiteOf(world, device);

/** The devices of a site, in ascending order. */
export function devicesOf({ world, changes }: Simulation, site: number): readonly number[] {
  const devices: number[] = [];
  const end = site < world.sites ? at(world.firstDevice, site + 1) : 0;
  for (let device = site < world.sites ? at(world.firstDevice, site) : 0; device < end; device++)
    if (!changes.deviceSites.has(device)) devices.push(device);
  for (const [device, now] of changes.deviceSites) if (now === site) devices.push(device);
  return changes.deviceSites.size === 0 ? devices : devices.sort((one, other) => one - other);
}

/** The devices of a site by state. */
export function devicesStatus(simulation: Simulation, site: number) {
  const devices = devicesOf(simulation, site);
  const online = devices.filter((device) => simulation.world.online[device] === 1).length;
  return {
    numberOfDevices: devices.length,
    numberOfOnlineDevices: online,
    numberOfOfflineDevices: devices.length - online,
  };
}

function seededProxy(world: World, site: number, random: Random): ProxySettings | null {
  if (site < world.systemSites || !random.chance(0.06)) return null;
  return {
    host: `proxy.${siteProfile(world, site).domain ?? "example"}`,
    password: random.chance(0.5) ? `demo-${random.hex(10)}` : null,
    port: random.pick([3128, 8080]),
    type: random.pick(["http", "socks5"]),
    username: random.chance(0.5) ? "proxy-user" : null,
  };
}

const notes = [
  "Site contact is the office manager; ring before noon.",
  "Alarm code is kept in the documentation system.\nParking at the back.",
  "Contract renews each spring. Reboots only after 19:00.",
] as const;

function seededSite(world: World, site: number) {
  const random = randomOf(world.seed, purpose.site, site);
  const isOwn = site < world.systemSites;
  const autotask = !isOwn && random.chance(0.4);
  const base = {
    description: isOwn || random.chance(0.5) ? null : `Managed since ${random.between(2014, 2025)}`,
    notes: isOwn || random.chance(0.75) ? null : random.pick(notes),
    onDemand: isOwn ? site === 1 : random.chance(0.05),
    splashtopAutoInstall: random.chance(0.7),
    autotaskCompanyName: autotask ? nameOf(world, site) : null,
    autotaskCompanyId: autotask ? String(random.between(29_680_000, 29_699_999)) : null,
  };
  return { ...base, proxySettings: seededProxy(world, site, random) };
}

const newSite = {
  description: null,
  notes: null,
  onDemand: false,
  splashtopAutoInstall: false,
  autotaskCompanyName: null,
  autotaskCompanyId: null,
  proxySettings: null,
};

/** A site as `GET /v2/site/{siteUid}` returns it. */
export function siteRecord(simulation: Simulation, site: number) {
  const { world, changes } = simulation;
  const seeded = site < world.sites ? seededSite(world, site) : newSite;
  const edit: Partial<SiteEdit> =
    changes.siteEdits.get(site) ?? changes.createdSites[site - world.sites] ?? {};
  const id = siteNumber(world, site);
  const proxy = changes.proxies.get(site);
  return {
    id,
    uid: siteUid(world, site),
    accountUid: uidOf(world.seed, purpose.account, 0),
    name: siteName(simulation, site),
    description: edit.description === undefined ? seeded.description : edit.description,
    notes: edit.notes === undefined ? seeded.notes : edit.notes,
    onDemand: edit.onDemand ?? seeded.onDemand,
    splashtopAutoInstall: edit.splashtopAutoInstall ?? seeded.splashtopAutoInstall,
    proxySettings: proxy === undefined ? seeded.proxySettings : proxy,
    devicesStatus: devicesStatus(simulation, site),
    autotaskCompanyName: seeded.autotaskCompanyName,
    autotaskCompanyId: seeded.autotaskCompanyId,
    portalUrl: `https://merlot.rmm.datto.com/site/${id}`,
  };
}

/** A site's settings as `GET /v2/site/{siteUid}/settings` returns them. */
export function siteSettings(simulation: Simulation, site: number) {
  const { name, uid, description, onDemand, proxySettings } = siteRecord(simulation, site);
  const random = randomOf(simulation.world.seed, purpose.site, -1 - site);
  const recipients = ["service", "alerts", "accounts"].slice(0, random.between(0, 3));
  return {
    generalSettings: { name, uid, description, onDemand },
    proxySettings,
    mailRecipients: recipients.map((mailbox, place) => ({
      name: `${mailbox.charAt(0).toUpperCase()}${mailbox.slice(1)} desk`,
      email: `${mailbox}@harbourlight.example`,
      type: random.pick(["HTML", "TEXT"]),
      receives: place + 1,
      receivesNewDevices: random.chance(0.3),
      receivesAlerts: mailbox !== "accounts",
      receivesReports: mailbox === "accounts",
    })),
  };
}
