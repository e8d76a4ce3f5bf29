import { commands, l10n, type Uri, window } from "vscode";
import { COMMANDS } from "../../commands/commandIds";
import { addressOf, uriOf } from "../address";
import { comparedUri } from "../compare/comparedUri";
import { openUri } from "../openDocument";
import { isDescribed, type Resource } from "../resource";
import { compareWithNow, timeOf } from "./snapshotCommands";
import type { Snapshots } from "./snapshots";

export type SnapshotCommandId =
  "dattoRmm.openSnapshot" | "dattoRmm.compareSnapshot" | "dattoRmm.deleteSnapshot";

/** A row of a snapshot, as a menu hands it over. */
interface SnapshotRow {
  readonly accountId: string;
  readonly document: Resource;
  /** What the tab of the document shows. */
  readonly name: string;
  readonly at: number;
}

/** Does what a row of a snapshot, or its menu, says. */
export async function runOnSnapshots(
  id: SnapshotCommandId,
  args: readonly unknown[],
  snapshots: Snapshots,
): Promise<void> {
  const rows = rowsIn(args);
  const [first, second] = rows;
  if (!first) return;
  switch (id) {
    case COMMANDS.openSnapshot:
      return openUri(comparedUri(uriIn(first, timeOf(first.at)), { form: "plain", at: first.at }));
    case COMMANDS.compareSnapshot:
      return second ? compareTwo(first, second) : compareWithNow(uriIn(first), first.at);
    case COMMANDS.deleteSnapshot:
      return deleteAll(rows, snapshots);
  }
}

async function compareTwo(one: SnapshotRow, other: SnapshotRow): Promise<void> {
  if (addressOf(uriIn(one))?.resource.kind !== addressOf(uriIn(other))?.resource.kind) {
    void window.showInformationMessage(
      l10n.t("{0} and {1} are documents of different kinds.", one.name, other.name),
    );
    return;
  }
  const [before, after] = [one, other].sort((first, second) => first.at - second.at) as [
    SnapshotRow,
    SnapshotRow,
  ];
  const [left, right] = [before, after].map((row) => comparedUri(uriIn(row), { form: "normal", at: row.at }));
  const title = l10n.t("{0}: {1} ↔ {2}", after.name, timeOf(before.at), timeOf(after.at));
  await commands.executeCommand("vscode.diff", left, right, title);
}

async function deleteAll(rows: readonly SnapshotRow[], snapshots: Snapshots): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const question =
    rows.length === 1
      ? l10n.t("Delete the snapshot of {0} from {1}?", first.name, timeOf(first.at))
      : l10n.t("Delete {0} snapshots?", rows.length);
  const yes = l10n.t("Delete");
  const detail = l10n.t("It cannot be brought back. Nothing on the platform changes.");
  if ((await window.showWarningMessage(question, { modal: true, detail }, yes)) !== yes) return;
  for (const { accountId, document, at } of rows)
    await snapshots.delete({ accountId, resource: document }, at);
}

function uriIn({ accountId, document, name }: SnapshotRow, more?: string): Uri {
  return uriOf({ accountId, resource: document }, more === undefined ? name : l10n.t("{0}, {1}", name, more));
}

/** The row of the menu, or all that are selected with it. Menus and key bindings may hand over anything. */
function rowsIn([first, all]: readonly unknown[]): SnapshotRow[] {
  const rows = (Array.isArray(all) ? all : []).filter(isSnapshotRow);
  return rows.length > 0 ? rows : [first].filter(isSnapshotRow);
}

function isSnapshotRow(argument: unknown): argument is SnapshotRow {
  if (typeof argument !== "object" || argument === null) return false;
  const row = argument as Partial<Record<keyof SnapshotRow | "kind", unknown>>;
  const { document } = row;
  return (
    row.kind === "snapshot" &&
    [typeof row.accountId, typeof row.name, typeof row.at].join() === "string,string,number" &&
    typeof document === "object" &&
    document !== null &&
    isDescribed(document as Resource)
  );
}
