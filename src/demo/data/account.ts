import { uidOf } from "../ids";
import { purpose, randomOf } from "../random";
import { day, type Simulation } from "./simulation";
import { devicesOf, siteCount, siteRecord } from "./sites";
import { familyNames, givenNames } from "./words";
import type { World } from "./world";

/** The account's uid. */
export const accountUid = ({ seed }: World): string => uidOf(seed, purpose.account, 0);

/** The account as `GET /v2/account` returns it. */
export function accountRecord(simulation: Simulation) {
  const { world } = simulation;
  let online = 0;
  for (const state of world.online) online += state;
  let onDemand = 0;
  for (let site = 0; site < siteCount(simulation); site++)
    if (siteRecord(simulation, site).onDemand) onDemand += devicesOf(simulation, site).length;
  return {
    id: 21_480,
    uid: accountUid(world),
    name: "Harbourlight IT Services (demo)",
    currency: "GBP",
    descriptor: {
      bilingEmail: "accounts@harbourlight.example",
      deviceLimit: Math.ceil((world.devices + 1) / 500) * 500,
      timeZone: "Europe/London",
    },
    devicesStatus: {
      numberOfDevices: world.devices,
      numberOfOnlineDevices: online,
      numberOfOfflineDevices: world.devices - online,
      numberOfOnDemandDevices: onDemand,
      numberOfManagedDevices: world.devices - onDemand,
    },
  };
}

const userCount = 27;

/** The id by which activity logs know a user; the list of users lacks it. */
export const userNumber = (index: number): number => 7300 + (index % userCount) * 3;

/** A user as `GET /v2/account/users` lists it; the index is counted round and round. */
export function userRecord({ seed, startedAt }: World, anyIndex: number) {
  const index = anyIndex % userCount;
  const random = randomOf(seed, purpose.user, index);
  const firstName = random.pick(givenNames);
  const lastName = random.pick(familyNames);
  const disabled = index > 0 && random.chance(0.12);
  const username = `${firstName}.${lastName}`.toLowerCase();
  return {
    lastName,
    firstName,
    username,
    email: `${username}@harbourlight.example`,
    telephone: random.chance(0.6) ? null : `+44 1632 96${random.between(1000, 1999)}`,
    status: disabled ? "Disabled" : "Active",
    created: startedAt - random.between(100, 2600) * day,
    lastAccess: random.chance(0.1) ? null : startedAt - random.between(0, 40 * day),
    disabled,
  };
}

/** All users. */
export const userRecords = (world: World) =>
  Array.from({ length: userCount }, (_, index) => userRecord(world, index));

/** The mappings of sites to networks of the vendor's network product: one site in seven has one. */
export function mappingRecords(simulation: Simulation) {
  const { world } = simulation;
  const sites = Array.from({ length: siteCount(simulation) }, (_, site) => site);
  return sites
    .filter((site) => site >= world.systemSites && site % 7 === 3)
    .map((site) => {
      const { id, uid, accountUid: account, name, description, portalUrl } = siteRecord(simulation, site);
      const random = randomOf(world.seed, purpose.mapping, site);
      const networks = Array.from({ length: random.between(0, 3) }, () => random.between(50_000, 99_999));
      return {
        id,
        uid,
        accountUid: account,
        name,
        description,
        dattoNetworkingNetworkIds: networks,
        portalUrl,
      };
    });
}
