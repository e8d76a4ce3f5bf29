import type { Device, Site } from "../api";
import { readInstant } from "../api/instant";
import { placeOf } from "../accounts/account";
import type { Problem, Translate } from "../accounts/problem";
import { COMMANDS } from "../commands/commandIds";
import { filterRow, groupRow } from "./arrange/arrangedRow";
import { documentRow, documentsRow } from "./documentNodes";
import { formatCount } from "./formatCount";
import { accountName, deviceName, ipOf, siteName, textOf } from "./names";
import type { DeviceNode, LoadMoreNode, Node, ProblemNode, ShowMoreNode, SiteNode } from "./nodes";
import { snapshotRow, snapshotsRow } from "./snapshotNodes";
import { relativeTime } from "../accounts/relativeTime";

import { plainRow, type Row } from "./row";

export type { Row } from "./row";

/** What rendering needs to know beside the node. */
export interface RowContext {
  readonly t: Translate;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly language: string;
}

const ONLINE = "charts.green";
const OFFLINE = "disabledForeground";

/** Renders a node. */
export function rowOf(node: Node, context: RowContext): Row {
  const { t } = context;
  switch (node.kind) {
    case "account":
      return plainRow(accountName(node), placeOf(node.account.source), "vm", "account", { expandable: true });
    case "filter":
      return filterRow(node, context);
    case "group":
      return groupRow(node, context);
    case "showMore":
      return showMoreRow(node, context);
    case "site":
      return siteRow(node, context);
    case "device":
      return deviceRow(node, context);
    case "systemSites":
      return plainRow(t("System Sites"), t("kept by the platform"), "archive", "systemSites", {
        expandable: true,
      });
    case "documents":
      return documentsRow(node, t);
    case "document":
      return documentRow(node, t);
    case "snapshots":
      return snapshotsRow(node, context);
    case "snapshot":
      return snapshotRow(node, context);
    case "loadMore":
      return loadMoreRow(node, context);
    case "problem":
      return problemRow(node, context);
    case "empty":
      return node.list.kind === "sites"
        ? plainRow(t("No sites"), t("none that this API key may see"), "info", "empty")
        : plainRow(t("No devices"), t("none that this API key may see"), "info", "empty");
    case "loading":
      return plainRow(t("Loading…"), "", "loading~spin", "loading");
  }
}

/** The facts of a row's tooltip, as pairs of a word and a value. */
export function factsOf(node: SiteNode | DeviceNode, context: RowContext): [word: string, value: string][] {
  const facts = node.kind === "site" ? siteFacts(node.site, context) : deviceFacts(node.device, context);
  return facts.filter((fact): fact is [string, string] => typeof fact[1] === "string" && fact[1] !== "");
}

function siteRow(node: SiteNode, context: RowContext): Row {
  const { t } = context;
  const { total, online } = deviceCounts(node.site);
  const label = siteName(node);
  const all = total === undefined ? "" : `${online ?? "?"}/${total}`;
  const { matching } = node;
  const counts = matching === undefined ? all : matchingText(matching, total, context);
  return {
    label,
    description: counts,
    spoken:
      matching !== undefined || total === undefined
        ? [t("Site {0}", label), counts].filter(Boolean).join(", ")
        : t("Site {0}, {1} of {2} devices online", label, online ?? "?", total),
    icon: siteIcon(total, online),
    context: flags("site", { "has-portal": textOf(node.site.portalUrl) !== undefined }),
    expandable: true,
  };
}

/** The devices of a site that a filter shows. */
function matchingText(matching: number, total: number | undefined, { t, language }: RowContext): string {
  const [shown, all] = [matching, Math.max(total ?? 0, matching)].map((count) =>
    formatCount(count, language),
  );
  return total === undefined ? `${shown}` : t("{0} of {1}", `${shown}`, `${all}`);
}

function siteIcon(total: number | undefined, online: number | undefined): Row["icon"] {
  if (total === 0) return { id: "circle-large-outline", color: OFFLINE };
  if (online === 0) return { id: "debug-disconnect", color: OFFLINE };
  return online === undefined ? { id: "home" } : { id: "home", color: ONLINE };
}

function deviceCounts({ devicesStatus }: Site): { total: number | undefined; online: number | undefined } {
  return {
    total: countOf(devicesStatus?.numberOfDevices),
    online: countOf(devicesStatus?.numberOfOnlineDevices),
  };
}

function deviceRow(node: DeviceNode, context: RowContext): Row {
  const { t } = context;
  const { device } = node;
  const label = deviceName(node);
  const system = shortSystem(textOf(device.operatingSystem));
  const site = node.showsSite ? textOf(device.siteName) : undefined;
  const facts = [presenceOf(device, context), site, system].filter((fact) => fact !== undefined);
  return {
    label,
    description: facts.join(" · "),
    spoken: t("{0} {1}, {2}", deviceKind(device, t), label, facts.join(", ")),
    icon: { id: deviceIcon(device), color: device.online === true ? ONLINE : OFFLINE },
    context: flags("device", {
      online: device.online === true,
      "has-portal": textOf(device.portalUrl) !== undefined,
      "has-ip": ipOf(node) !== undefined,
      "has-audit": AUDITED.has(device.deviceClass),
    }),
    expandable: true,
    command: { id: COMMANDS.openDevice, title: t("Open Device") },
  };
}

/** "Microsoft Windows 11 Pro 10.0.22631" leaves no room for anything else in a row. */
function shortSystem(system: string | undefined): string | undefined {
  return system?.replace(/^Microsoft /, "").replace(/ (\(\w+\)|\d+\.\d+\.\d{4,}|build-\d+)$/, "");
}

/** Device classes that have an audit. */
const AUDITED: ReadonlySet<unknown> = new Set(["device", "printer", "esxihost"]);

function presenceOf(device: Device, { t, now, language }: RowContext): string {
  if (device.deleted === true) return t("deleted");
  if (device.suspended === true) return t("suspended");
  if (device.online === true) return t("online");
  const seen = readInstant(device.lastSeen);
  return seen ? t("seen {0}", relativeTime(seen, now, language)) : t("never seen");
}

function deviceKind({ deviceClass, deviceType }: Device, t: Translate): string {
  return textOf(deviceType?.category) ?? textOf(deviceClass) ?? t("Device");
}

function deviceIcon({ deviceClass, deviceType }: Device): string {
  switch (deviceClass) {
    case "printer":
      return "output";
    case "esxihost":
      return "server-environment";
    case "rmmnetworkdevice":
      return "radio-tower";
    case "device":
      return machineIcon(textOf(deviceType?.category) ?? "");
    default:
      return "question";
  }
}

function machineIcon(category: string): string {
  if (/server/i.test(category)) return "server";
  if (/laptop|notebook/i.test(category)) return "vm";
  if (/phone|tablet|mobile/i.test(category)) return "device-mobile";
  return "device-desktop";
}

function showMoreRow({ shown, total }: ShowMoreNode, { t, language }: RowContext): Row {
  const label = t("Show more ({0} of {1})", formatCount(shown, language), formatCount(total, language));
  return plainRow(label, "", "fold-down", "showMore", {
    command: { id: COMMANDS.loadMore, title: t("Show more") },
  });
}

function loadMoreRow({ loaded, total }: LoadMoreNode, { t, language }: RowContext): Row {
  const here = formatCount(loaded, language);
  const label =
    total === undefined
      ? t("Load more ({0} so far)", here)
      : t("Load more ({0} of {1})", here, formatCount(total, language));
  return plainRow(label, "", "fold-down", "loadMore", {
    command: { id: COMMANDS.loadMore, title: t("Load more") },
  });
}

function problemRow({ problem, staleSince }: ProblemNode, { t, now, language }: RowContext): Row {
  const age = staleSince === undefined ? undefined : relativeTime(new Date(staleSince), now, language);
  const label = age === undefined ? problem.title : t("As of {0}", age);
  const detail = age === undefined ? problem.detail : `${problem.title}. ${problem.detail}`;
  const [action, more] = remedyOf(problem, t);
  const row = plainRow(label, [detail, ...action].join(" "), "warning", `problem ${problem.remedy}`, more);
  return { ...row, icon: { id: "warning", color: "list.warningForeground" } };
}

/** What a click on the row does, in words and as a command. */
function remedyOf({ remedy }: Problem, t: Translate): [words: string[], row: Pick<Row, "command">] {
  switch (remedy) {
    case "signIn":
      return [[t("Click to sign in.")], { command: { id: COMMANDS.signIn, title: t("Sign In") } }];
    case "retry":
      return [[t("Click to retry.")], { command: { id: COMMANDS.retry, title: t("Retry") } }];
    case "none":
      return [[], {}];
  }
}

function siteFacts({ devicesStatus, ...site }: Site, { t }: RowContext): [string, string | undefined][] {
  const counts: [string, string | undefined][] = [
    [t("Devices"), numberText(devicesStatus?.numberOfDevices)],
    [t("Online"), numberText(devicesStatus?.numberOfOnlineDevices)],
    [t("Offline"), numberText(devicesStatus?.numberOfOfflineDevices)],
  ];
  return [
    [t("Description"), textOf(site.description)],
    ...counts,
    [t("Notes"), textOf(site.notes)],
    [t("Autotask company"), textOf(site.autotaskCompanyName)],
    [t("Uid"), textOf(site.uid)],
  ];
}

function deviceFacts(device: Device, context: RowContext): [string, string | undefined][] {
  const { t } = context;
  const description = textOf(device.description);
  return [
    [t("Description"), description === textOf(device.hostname) ? undefined : description],
    [t("State"), presenceOf(device, context)],
    [t("Kind"), deviceKind(device, t)],
    [t("Operating system"), textOf(device.operatingSystem)],
    [t("Last user"), textOf(device.lastLoggedInUser)],
    [t("Internal IP"), textOf(device.intIpAddress)],
    [t("External IP"), textOf(device.extIpAddress)],
    [t("Last reboot"), timeText(device.lastReboot, context)],
    [t("Reboot required"), device.rebootRequired === true ? t("yes") : undefined],
    [t("Antivirus"), textOf(device.antivirus?.antivirusStatus)],
    [t("Patches"), textOf(device.patchManagement?.patchStatus)],
    [t("Uid"), textOf(device.uid)],
  ];
}

function timeText(value: unknown, { now, language }: RowContext): string | undefined {
  const time = readInstant(value);
  return time && relativeTime(time, now, language);
}

function flags(kind: string, states: Readonly<Record<string, boolean>>): string {
  return [kind, ...Object.keys(states).filter((state) => states[state])].join(" ");
}

function countOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

function numberText(value: unknown): string | undefined {
  return countOf(value)?.toString();
}
