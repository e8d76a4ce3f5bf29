import { at, purpose, randomOf } from "../random";
import { deviceKinds, kindAtShare, kindNumber } from "./kinds";
import { locations } from "./words";

/** What shapes the account. */
export interface WorldOptions {
  readonly seed: number;
  readonly sites: number;
  readonly devices: number;
  /** The moment all ages count back from, in milliseconds. */
  readonly startedAt: number;
}

/** The compact index of the account: everything else is worked out from it and the seed when it is asked for. */
export interface World extends WorldOptions {
  /** How many sites at the front of the list belong to the platform itself. */
  readonly systemSites: number;
  /** The customer of each site, and the site's place among the customer's sites. */
  readonly customerOf: Int32Array;
  readonly placeInCustomer: Uint8Array;
  /** How many sites each customer has. */
  readonly customerSizes: Uint8Array;
  /** Index of the first device of each site, with the number of all devices at the end. */
  readonly firstDevice: Int32Array;
  /** The number of the kind of each device. */
  readonly kinds: Uint8Array;
  /** 1 for a device that is online. */
  readonly online: Uint8Array;
}

/** The sites that the platform itself makes, in the order of their indexes. */
export const systemSiteNames = ["Managed", "OnDemand", "Deleted Devices"] as const;

/** Index of the site that holds deleted devices, in a world that has system sites. */
export const deletedSite = 2;

/** Builds the index. */
export function createWorld(options: WorldOptions): World {
  const systemSites = options.sites > systemSiteNames.length ? systemSiteNames.length : 0;
  const firstDevice = spreadDevices(options, systemSites);
  return {
    ...options,
    systemSites,
    ...groupSites(options, systemSites),
    firstDevice,
    ...characterise(options, systemSites, firstDevice),
  };
}

function groupSites({ seed, sites }: WorldOptions, systemSites: number) {
  const random = randomOf(seed, purpose.customer, 0);
  const customerOf = new Int32Array(sites).fill(-1);
  const placeInCustomer = new Uint8Array(sites);
  const customerSizes = new Uint8Array(sites);
  let customer = -1;
  for (let site = systemSites; site < sites; site++) {
    const size = customer < 0 ? 0 : at(customerSizes, customer);
    if (size === 0 || size >= locations.length || !random.chance(0.3)) customer++;
    customerOf[site] = customer;
    placeInCustomer[site] = at(customerSizes, customer);
    customerSizes[customer] = at(customerSizes, customer) + 1;
  }
  return { customerOf, placeInCustomer, customerSizes };
}

function spreadDevices({ seed, sites, devices }: WorldOptions, systemSites: number): Int32Array {
  const fixed = new Map<number, number>();
  if (systemSites > 0) {
    for (let site = 0; site < systemSites; site++) fixed.set(site, Math.min(25, Math.floor(devices * 0.008)));
    // One customer is large enough for its site to need more than one page in an account of ordinary size.
    if (sites >= 20) fixed.set(systemSites, Math.min(640, Math.floor(devices * 0.22)));
  }
  let left = devices;
  for (const count of fixed.values()) left -= count;
  const weights = new Float64Array(sites);
  for (let site = 0; site < sites; site++) if (!fixed.has(site)) weights[site] = weightOf(seed, site, sites);
  const total = weights.reduce((sum, weight) => sum + weight, 0);

  const firstDevice = new Int32Array(sites + 1);
  let weightSoFar = 0;
  let spread = 0;
  for (let site = 0; site < sites; site++) {
    weightSoFar += at(weights, site);
    const upTo = total === 0 ? left : Math.round((weightSoFar / total) * left);
    const count = fixed.get(site) ?? upTo - spread;
    if (!fixed.has(site)) spread = upTo;
    firstDevice[site + 1] = at(firstDevice, site) + count;
  }
  return firstDevice;
}

function weightOf(seed: number, site: number, sites: number): number {
  const random = randomOf(seed, purpose.siteShape, site);
  if (sites >= 20 && random.chance(0.02)) return 0;
  return 0.4 + (-Math.log(1 - random.next())) ** 1.7;
}

/** What stands first in every site that is large enough for it. */
const firstInSite = [
  { minimum: 6, kind: kindNumber("SRV") },
  { minimum: 4, kind: kindNumber("PRN") },
  { minimum: 8, kind: kindNumber("SW") },
  { minimum: 14, kind: kindNumber("ESX") },
];

function characterise({ seed, sites, devices }: WorldOptions, systemSites: number, firstDevice: Int32Array) {
  const kinds = new Uint8Array(devices);
  const online = new Uint8Array(devices);
  for (let site = 0; site < sites; site++) {
    const first = at(firstDevice, site);
    const count = at(firstDevice, site + 1) - first;
    for (let place = 0; place < count; place++) {
      const random = randomOf(seed, purpose.device, first + place);
      const drawn = kindAtShare(random.next());
      const usual = site < systemSites ? undefined : firstInSite[place];
      const kind = usual !== undefined && count >= usual.minimum ? usual.kind : drawn;
      const isUp =
        random.chance(at(deviceKinds, kind).onlineShare) && !(systemSites > 0 && site === deletedSite);
      kinds[first + place] = kind;
      online[first + place] = isUp ? 1 : 0;
    }
  }
  return { kinds, online };
}

/** The site in which a device started. */
export function firstSiteOf(world: World, device: number): number {
  let low = 0;
  let high = world.sites - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(world.firstDevice, middle) <= device) low = middle;
    else high = middle - 1;
  }
  return low;
}
