import { STATUS_CODES } from "node:http";
import type { Method, Operation } from "../../api";
import { METHODS } from "../../api/operation";
import type { Translate } from "../../accounts/problem";
import { type CommandId, COMMANDS } from "../../commands/commandIds";
import type { HistoryEntry } from "../history/historyEntry";
import type { FileRequest } from "../requestFile";
import type { Group, NoteNode, RequestNode } from "./nodes";

/** What a row shows, as plain data. All texts are shown as they are, never as Markdown. */
export interface RequestRow {
  readonly label: string;
  readonly description: string;
  /** Shown where the pointer rests. */
  readonly tooltip: string;
  /** Read aloud by a screen reader instead of label and description. */
  readonly spoken: string;
  readonly icon: { readonly id: string; readonly color?: string };
  /** Flags that menus match on, separated by spaces. */
  readonly context: string;
  readonly expands: "no" | "collapsed" | "expanded";
  readonly command?: CommandId;
}

/** What rendering needs to know beside the node. */
export interface RowContext {
  readonly t: Translate;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly language: string;
}

const GOOD = "testing.iconPassed";
const BAD = "testing.iconFailed";

/** Renders a node. */
export function rowOf(node: RequestNode, context: RowContext): RequestRow {
  const { t } = context;
  switch (node.kind) {
    case "group":
      return groupRow(node.group, t);
    case "tag":
      return {
        ...plain(node.tag, String(node.operations.length), "tag", "tag"),
        spoken: t("{0}, {1} operations", node.tag, node.operations.length),
        expands: "collapsed",
      };
    case "operation":
      return operationRow(node.operation, t);
    case "file":
      return {
        ...plain(fileName(node.path), folderOf(node.path), "file-code", "file"),
        tooltip: node.path,
        expands: "collapsed",
      };
    case "fileRequest":
      return fileRequestRow(node.request, t);
    case "historyEntry":
      return historyRow(node.entry, context);
    case "note":
      return noteRow(node.about, t);
  }
}

function groupRow(group: Group, t: Translate): RequestRow {
  switch (group) {
    case "operations":
      return { ...plain(t("Operations"), "", "book", "operations"), expands: "collapsed" };
    case "files":
      return { ...plain(t("Request Files"), "", "files", "files"), expands: "expanded" };
    case "history":
      return { ...plain(t("History"), "", "history", "history"), expands: "expanded" };
  }
}

function operationRow({ method, path, summary, deprecated }: Operation, t: Translate): RequestRow {
  const mark = deprecated ? t("deprecated") : "";
  const description = [mark, path].filter(Boolean).join(" · ");
  return {
    label: summary,
    description: `${method} ${description}`,
    tooltip: [`${method} ${path}`, summary, mark].filter(Boolean).join("\n"),
    spoken: [summary, method, mark, path].filter(Boolean).join(", "),
    icon: deprecated ? { id: "warning", color: "list.warningForeground" } : iconOf(method),
    context: "operation",
    expands: "no",
    command: COMMANDS.openAsRequest,
  };
}

/** Reading and changing differ in shape, not in colour alone. */
function iconOf(method: Method | undefined): RequestRow["icon"] {
  switch (method) {
    case undefined:
      return { id: "question" };
    case "GET":
      return { id: "arrow-down", color: "charts.blue" };
    case "PUT":
      return { id: "add", color: "charts.yellow" };
    case "POST":
      return { id: "edit", color: "charts.yellow" };
    case "DELETE":
      return { id: "trash", color: "charts.red" };
  }
}

function fileRequestRow({ title, method }: FileRequest, t: Translate): RequestRow {
  const description = title.startsWith(method) ? "" : method;
  return {
    ...plain(title, description, "symbol-event", "fileRequest"),
    icon: iconOf(METHODS.find((known) => known === method)),
    spoken: t("Request {0}", [title, description].filter(Boolean).join(", ")),
    command: COMMANDS.openAsRequest,
  };
}

function historyRow(entry: HistoryEntry, context: RowContext): RequestRow {
  const { t } = context;
  const { method, pathAndQuery } = entry.request;
  const target = `${method} ${pathAndQuery}`;
  const label = entry.name ?? target;
  const outcome = outcomeText(entry, t);
  const time = timeText(entry.at, context);
  const description = [outcome, `${entry.milliseconds} ms`, time].join(" · ");
  const lines = [target, ...(entry.name === undefined ? [] : [entry.name]), description];
  const tooltip = entry.masked ? [...lines, t("Its secrets are not kept.")] : lines;
  return {
    ...{ label, description },
    tooltip: tooltip.join("\n"),
    spoken: `${label}, ${description}`,
    icon: historyIcon(entry),
    context: entry.masked ? "historyEntry masked" : "historyEntry",
    expands: "no",
    command: COMMANDS.openResponse,
  };
}

function historyIcon({ outcome }: HistoryEntry): RequestRow["icon"] {
  if (outcome === "aborted") return { id: "circle-slash" };
  const isGood = typeof outcome === "number" && outcome < 400;
  return isGood ? { id: "pass", color: GOOD } : { id: "error", color: BAD };
}

function outcomeText({ outcome }: HistoryEntry, t: Translate): string {
  if (typeof outcome === "number") return `${outcome} ${STATUS_CODES[outcome] ?? ""}`.trim();
  switch (outcome) {
    case "dns":
    case "refused":
    case "network":
      return t("not reached");
    case "tls":
      return t("not trusted");
    case "timeout":
      return t("no answer");
    case "aborted":
      return t("cancelled");
    case "protocol":
      return t("not readable");
    case "failed":
      return t("not sent");
  }
}

/** The time of today's requests, and the day of older ones. */
function timeText(at: number, { now, language }: RowContext): string {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date(now).toDateString();
  const time = { hour: "numeric", minute: "2-digit" } as const;
  return isToday
    ? date.toLocaleTimeString(language, time)
    : date.toLocaleString(language, { month: "short", day: "numeric", ...time });
}

function noteRow(about: NoteNode["about"], t: Translate): RequestRow {
  switch (about) {
    case "noFiles":
      return {
        ...plain(t("No request files yet"), t("Click to begin one."), "info", "note"),
        command: COMMANDS.newRequest,
      };
    case "noHistory":
      return plain(t("Nothing sent yet"), t("What you send stands here."), "info", "note");
    case "signedOut":
      return {
        ...plain(t("Nobody is signed in"), t("Click to sign in."), "info", "note"),
        command: COMMANDS.signIn,
      };
  }
}

function plain(label: string, description: string, icon: string, context: string): RequestRow {
  const spoken = description === "" ? label : `${label}, ${description}`;
  const tooltip = description === "" ? label : `${label}\n${description}`;
  return { label, description, tooltip, spoken, icon: { id: icon }, context, expands: "no" };
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
