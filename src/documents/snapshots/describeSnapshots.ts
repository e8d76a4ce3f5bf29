import { l10n } from "vscode";
import type { DocumentAddress } from "../address";
import { type Summary, summarise } from "../compare/summary";
import type { Snapshot, Snapshots } from "./snapshots";

/** A snapshot with what was different from the one before, in words. */
export interface DescribedSnapshot extends Snapshot {
  readonly changes: string;
}

/** The snapshots of a document, the newest first. */
export async function describeSnapshots(
  snapshots: Snapshots,
  document: DocumentAddress,
): Promise<DescribedSnapshot[]> {
  const found = await snapshots.list(document);
  const values = await Promise.all(found.map(({ at }) => readValue(snapshots, document, at)));
  return found.map((snapshot, index) => ({
    ...snapshot,
    changes:
      index + 1 < values.length ? wordsOf(summarise(values[index + 1], values[index])) : l10n.t("the oldest"),
  }));
}

/** What cannot be read, since somebody else wrote to the file, holds nothing. */
async function readValue(snapshots: Snapshots, document: DocumentAddress, at: number): Promise<unknown> {
  try {
    return JSON.parse(await snapshots.read(document, at));
  } catch {
    return undefined;
  }
}

const MAX_NAMES = 4;

/** Such as `1 added, 2 changed: Agent, Browser, Zip`. */
function wordsOf({ added, removed, changed }: Summary): string {
  const counts = [
    ...(added.length > 0 ? [l10n.t("{0} added", added.length)] : []),
    ...(removed.length > 0 ? [l10n.t("{0} removed", removed.length)] : []),
    ...(changed.length > 0 ? [l10n.t("{0} changed", changed.length)] : []),
  ];
  const all = [...added, ...removed, ...changed];
  const names = all.slice(0, MAX_NAMES).map((name) => plain(name).slice(0, 60));
  const more = all.length > MAX_NAMES ? ["…"] : [];
  return `${counts.join(", ")}: ${[...names, ...more].join(", ")}`;
}

/** Names come from devices, and stand in one line here. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}
