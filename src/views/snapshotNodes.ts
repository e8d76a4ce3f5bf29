import { COMMANDS } from "../commands/commandIds";
import type { Subscription } from "../estate/listeners";
import type { DocumentNode, DocumentsNode, OfDevice, OfSite } from "./documentNodes";
import { formatCount } from "./formatCount";
import { deviceName, siteName } from "./names";
import type { DeviceNode } from "./nodes";
import type { Row } from "./row";
import type { RowContext } from "./rows";

/** A document of a device or a site, described without knowing documents. */
export interface KeptDocument {
  readonly kind: OfDevice | OfSite;
  readonly uid: string;
}

/** An earlier state of a document. */
export interface KeptState {
  readonly document: KeptDocument;
  /** When it was taken, in epoch milliseconds. */
  readonly at: number;
  /** What was different from the one before, in words. */
  readonly changes: string;
}

/** Where earlier states of documents are kept. */
export interface SnapshotSource {
  /** How many there are of some documents together. */
  readonly count: (accountId: string, documents: readonly KeptDocument[]) => Promise<number>;
  /** Those of some documents, the newest first. */
  readonly list: (accountId: string, documents: readonly KeptDocument[]) => Promise<readonly KeptState[]>;
  /** Tells whose documents have other snapshots than before. */
  readonly onDidChange: (listener: (changed: SnapshotOwner) => void) => Subscription;
}

export interface SnapshotOwner {
  readonly accountId: string;
  /** Uid of a device or a site. */
  readonly uid: string;
}

/** Holds the snapshots of a device's or a site's documents. */
export interface SnapshotsNode {
  readonly kind: "snapshots";
  readonly accountId: string;
  readonly id: string;
  readonly owner: string;
  readonly documents: readonly DocumentNode[];
  readonly count: number;
}

/** A row that shows an earlier state of a document. */
export interface SnapshotNode {
  readonly kind: "snapshot";
  readonly accountId: string;
  readonly id: string;
  readonly document: KeptDocument;
  /** What the tab of the document shows. */
  readonly name: string;
  /** Which of the documents it is, in a word. */
  readonly label: string;
  readonly at: number;
  readonly changes: string;
}

/** Renders the row that holds snapshots. */
export function snapshotsRow({ owner, count }: SnapshotsNode, { t, language }: RowContext): Row {
  return {
    label: t("Snapshots"),
    description: formatCount(count, language),
    spoken: t("{0} snapshots of {1}", formatCount(count, language), owner),
    icon: { id: "history" },
    context: "snapshots",
    expandable: true,
  };
}

/** Renders the row of a snapshot. */
export function snapshotRow(
  { name, label, at, changes }: SnapshotNode,
  { t, now, language }: RowContext,
): Row {
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(at);
  return {
    label: shortTime(at, now, language),
    description: `${label} · ${changes}`,
    spoken: t("Snapshot of {0}, {1}. {2}", name, time, changes),
    icon: { id: "git-commit" },
    context: "snapshot",
    expandable: false,
    command: { id: COMMANDS.openSnapshot, title: t("Open Snapshot") },
  };
}

/** A row is narrow, so that this year's times say no year. */
function shortTime(at: number, now: number, language: string): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const time = { month: "short", day: "numeric", hour: "numeric", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat(language, isThisYear ? time : { ...time, year: "numeric" }).format(at);
}

/** Whose documents stand below a row. */
export function ownerName(node: DeviceNode | DocumentsNode): string {
  return node.kind === "device" ? deviceName(node) : siteName(node.site);
}
