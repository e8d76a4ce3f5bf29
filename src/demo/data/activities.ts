import { indexOfUid, uidOf } from "../ids";
import { purpose, randomOf } from "../random";
import { userNumber, userRecord } from "./account";
import { deviceNumber, deviceUid, hostnameOf } from "./devices";
import { jobByNumber, jobUid, outcomeOf, pastJobs } from "./jobs";
import { day, type Simulation } from "./simulation";
import { siteName, siteNumber, siteOf } from "./sites";
import type { World } from "./world";

const history = 60 * day;

/** Activities follow each other at this distance; a large account has more of them. */
const stepOf = ({ devices }: World): number => Math.min(60_000, Math.max(20_000, 50_000_000 / (devices + 1)));

const kinds = [
  { entity: "DEVICE", category: "job", action: "deployment" },
  { entity: "DEVICE", category: "job", action: "deployment" },
  { entity: "USER", category: "job", action: "create" },
  { entity: "DEVICE", category: "remote", action: "jrto" },
  { entity: "USER", category: "web.remote", action: "rto" },
  { entity: "USER", category: "account", action: "login" },
  { entity: "DEVICE", category: "patch", action: "audit" },
  { entity: "DEVICE", category: "patch", action: "run" },
] as const;

/** The time of an activity in milliseconds; numbers grow with time and go on after the start. */
export function activityTime(world: World, number: number): number {
  const offset = randomOf(world.seed, purpose.activity, number).next();
  return Math.floor(world.startedAt - history + (number + offset) * stepOf(world));
}

/** The number of the first activity at or after a time. */
export function firstActivityFrom(world: World, time: number): number {
  const step = stepOf(world);
  let number = Math.max(0, Math.floor((time - world.startedAt + history) / step) - 1);
  while (activityTime(world, number) < time) number++;
  return number;
}

/** The id of an activity. */
export const activityUid = ({ seed }: World, number: number): string => uidOf(seed, purpose.activity, number);

/** The activity with this id. */
export const activityByUid = ({ seed }: World, uid: string): number | undefined =>
  indexOfUid(seed, purpose.activity, uid);

/** What an activity can be filtered by. */
export function activityState(simulation: Simulation, number: number) {
  const { world } = simulation;
  const random = randomOf(world.seed, purpose.activity, number);
  random.next();
  const kind = random.pick(kinds);
  const job = kind.category === "job" ? jobByNumber(simulation, random.between(0, pastJobs - 1)) : undefined;
  const anyDevice = random.between(0, Math.max(0, world.devices - 1));
  const jobDevice = job === undefined ? undefined : job.devices[anyDevice % Math.max(1, job.devices.length)];
  const hasDevice = kind.action !== "login" && kind.action !== "create" && world.devices > 0;
  const device = hasDevice ? (jobDevice ?? anyDevice) : undefined;
  const hasUser = kind.category !== "patch";
  return {
    ...kind,
    job,
    device,
    site: device === undefined ? undefined : siteOf(simulation, device),
    user: hasUser ? random.between(0, 26) : undefined,
    minutes: random.between(1, 50),
  };
}

/** What an activity can be filtered by, as `activityState` gives it. */
export type ActivityState = ReturnType<typeof activityState>;

function userDto(world: World, user: number) {
  const { username, firstName, lastName } = userRecord(world, user);
  return { id: userNumber(user), userName: username, firstName, lastName };
}

/** What a search looks through. */
export function activityText(
  { world }: Simulation,
  { category, action, job, device, user }: ActivityState,
): string {
  const hostname = device === undefined ? "" : hostnameOf(world, device);
  const username = user === undefined ? "" : userRecord(world, user).username;
  return [category, action, job?.name, hostname, username].join(" ").toLowerCase();
}

/** The details: a text holding JSON with dotted keys, which repeat some of the columns. */
function activityDetails(simulation: Simulation, number: number): string {
  const { world } = simulation;
  const { entity, category, action, job, device, user, minutes } = activityState(simulation, number);
  const isRemote = category === "remote" || category === "web.remote";
  return JSON.stringify({
    "event.entity": entity,
    "event.category": category,
    "event.action": action,
    ...(device === undefined
      ? {}
      : { "device.uid": deviceUid(world, device), "device.hostname": hostnameOf(world, device) }),
    ...(user === undefined ? {} : { "user.username": userRecord(world, user).username }),
    ...(isRemote ? { "remote_session.started": activityTime(world, number) - minutes * 60_000 } : {}),
    ...(job === undefined ? {} : { "job.uid": jobUid(world, job.number), "job.name": job.name }),
    ...(job === undefined || device === undefined
      ? {}
      : { "data.status": outcomeOf(simulation, job, device) }),
  });
}

/** An activity as the platform returns it: its date in seconds with a fraction. */
export function activityRecord(simulation: Simulation, number: number) {
  const { world } = simulation;
  const { entity, category, action, job, device, site, user } = activityState(simulation, number);
  const outcome = job === undefined || device === undefined ? undefined : outcomeOf(simulation, job, device);
  return {
    id: activityUid(world, number),
    entity,
    category,
    action,
    date: activityTime(world, number) / 1000,
    site: site === undefined ? null : { id: siteNumber(world, site), name: siteName(simulation, site) },
    deviceId: device === undefined ? null : deviceNumber(world, device),
    hostname: device === undefined ? null : hostnameOf(world, device),
    user: user === undefined ? null : userDto(world, user),
    details: activityDetails(simulation, number),
    hasStdOut: outcome === "Success" || outcome === "Warning" || outcome === "Failure",
    hasStdErr: outcome === "Failure",
  };
}
