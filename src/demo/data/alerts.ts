import { indexOfUid, uidOf } from "../ids";
import { at, purpose, type Random, randomOf } from "../random";
import { userRecord } from "./account";
import { alertContext, alertHistory } from "./alertContexts";
import { deviceIdentity, kindOf } from "./devices";
import { macsOf } from "./macs";
import { apiUserName, hour, type Simulation } from "./simulation";
import type { World } from "./world";

/** Every device has this many places for alerts, most of them empty. */
const slots = 8;

/** Chances of having none, one, two … alerts, each as the upper end of its part. */
const openSteps = [0.82, 0.94, 0.98, 1] as const;
const resolvedSteps = [0.76, 0.86, 0.92, 0.97, 1] as const;

const countAt = (steps: readonly number[], roll: number) => steps.findIndex((upTo) => roll < upTo);

function slotCounts({ seed }: World, device: number) {
  const random = randomOf(seed, purpose.alert, -1 - device);
  const open = countAt(openSteps, random.next());
  return { open, all: open + countAt(resolvedSteps, random.next()) };
}

/** The device an alert is about. */
export const deviceOfAlert = (alert: number): number => Math.floor(alert / slots);

/** Draws what an alert's age depends on first, so that ages can be had without the rest. */
function ageOf(random: Random, wasOpen: boolean): number {
  const recent = random.next() ** 3;
  return Math.floor((wasOpen ? recent * 0.6 : 0.01 + recent * 0.99) * alertHistory);
}

const wasOpen = (world: World, alert: number) => alert % slots < slotCounts(world, deviceOfAlert(alert)).open;

/** When an alert was raised. */
function timeOf(world: World, alert: number): number {
  return world.startedAt - ageOf(randomOf(world.seed, purpose.alert, alert), wasOpen(world, alert));
}

/** Whether an alert is still open. */
export const isOpen = ({ world, changes }: Simulation, alert: number): boolean =>
  wasOpen(world, alert) && !changes.resolvedAlerts.has(alert);

/** Whether an alert is muted. */
export function isMuted({ world, changes }: Simulation, alert: number): boolean {
  return (
    changes.mutedAlerts.get(alert) ?? randomOf(world.seed, purpose.alert, alert + 1_000_000_000).chance(0.06)
  );
}

/** The alerts of a device. */
export function alertsOfDevice(world: World, device: number): readonly number[] {
  return Array.from({ length: slotCounts(world, device).all }, (_, slot) => device * slots + slot);
}

/** The alert with this uid. */
export function alertByUid(world: World, uid: string): number | undefined {
  const alert = indexOfUid(world.seed, purpose.alert, uid);
  if (alert === undefined || deviceOfAlert(alert) >= world.devices) return undefined;
  return alert % slots < slotCounts(world, deviceOfAlert(alert)).all ? alert : undefined;
}

/** Puts alerts in order, the newest first. */
export function newestFirst(world: World, alerts: readonly number[]): readonly number[] {
  const timed = alerts.map((alert) => ({ alert, time: timeOf(world, alert) }));
  return timed.sort((one, other) => other.time - one.time).map(({ alert }) => alert);
}

/** All alerts of the account, the newest first. */
export function allAlerts(world: World): readonly number[] {
  const alerts: number[] = [];
  for (let device = 0; device < world.devices; device++) alerts.push(...alertsOfDevice(world, device));
  return newestFirst(world, alerts);
}

const priorities = [
  "Critical",
  "High",
  "High",
  "Moderate",
  "Moderate",
  "Moderate",
  "Low",
  "Information",
  "Unknown",
];

const actions = [
  "EMAIL_SENT",
  "TICKET_CREATED",
  "TICKET_CREATION_ERROR",
  "COMPONENT",
  "WEBHOOK_EXECUTED",
] as const;

function responseAction(random: Random, time: number) {
  const actionType = random.pick(actions);
  const isTicket = actionType === "TICKET_CREATED";
  return {
    actionTime: time + random.between(1, 90) * 1000,
    actionType,
    description: actionType === "EMAIL_SENT" ? "service@harbourlight.example" : null,
    actionReference: isTicket ? `T20260${random.between(100, 999)}.${random.between(1000, 9999)}` : null,
    actionReferenceInt: isTicket ? String(random.between(10_000, 99_999)) : null,
  };
}

/** Who resolved an alert and when. */
function resolution({ world, changes }: Simulation, alert: number, random: Random, time: number) {
  const after = random.between(10 * 60_000, 20 * hour);
  const by = random.chance(0.4) ? null : userRecord(world, random.between(0, 26)).username;
  const resolvedAt = changes.resolvedAlerts.get(alert);
  if (resolvedAt !== undefined) return { resolved: true, resolvedBy: apiUserName, resolvedOn: resolvedAt };
  if (wasOpen(world, alert)) return { resolved: false, resolvedBy: null, resolvedOn: null };
  return { resolved: true, resolvedBy: by, resolvedOn: Math.min(time + after, world.startedAt) };
}

/** An alert as the platform returns it. */
export function alertRecord(simulation: Simulation, alert: number) {
  const { world } = simulation;
  const device = deviceOfAlert(alert);
  const random = randomOf(world.seed, purpose.alert, alert);
  const time = world.startedAt - ageOf(random, wasOpen(world, alert));
  const identity = deviceIdentity(simulation, device);
  const subject = {
    hostname: identity.hostname,
    address: identity.intIpAddress,
    mac: at(macsOf(world, device), 0),
    time,
  };
  const actionCount = random.pick([0, 0, 1, 2]);
  const responseActions = Array.from({ length: actionCount }, () => responseAction(random, time));
  const ticket = responseActions.find(({ actionType }) => actionType === "TICKET_CREATED");
  return {
    alertUid: uidOf(world.seed, purpose.alert, alert),
    priority: random.pick(priorities),
    diagnostics: random.chance(0.6) ? null : "Top processes:\nindexer.exe 41 %\nbrowser.exe 22 %",
    muted: isMuted(simulation, alert),
    ticketNumber: ticket?.actionReference ?? null,
    timestamp: time,
    alertMonitorInfo: { sendsEmails: random.chance(0.5), createsTicket: ticket !== undefined },
    alertContext: alertContext(random, kindOf(world, device).family, subject),
    alertSourceInfo: {
      deviceUid: identity.uid,
      deviceName: identity.hostname,
      siteUid: identity.siteUid,
      siteName: identity.siteName,
    },
    responseActions,
    autoresolveMins: random.chance(0.7) ? null : random.pick([15, 60, 1440]),
    ...resolution(simulation, alert, random, time),
  };
}
