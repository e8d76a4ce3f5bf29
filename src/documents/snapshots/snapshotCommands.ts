import { commands, env, l10n, type QuickPickItem, type Uri, window, workspace } from "vscode";
import { addressOf, type DocumentAddress, nameIn } from "../address";
import { comparedUri } from "../compare/comparedUri";
import type { Contents } from "../contents";
import type { ResourceFiles } from "../resourceFiles";
import { describeSnapshots } from "./describeSnapshots";
import type { Snapshots } from "./snapshots";

/** The documents, and what those that are open hold. */
export interface Documents {
  readonly files: ResourceFiles;
  readonly contents: Contents;
}

/** Keeps the state of a document. */
export async function saveSnapshot(
  snapshots: Snapshots,
  { files, contents }: Documents,
  uri: Uri,
): Promise<void> {
  const document = addressOf(uri);
  const isOpen = workspace.textDocuments.some((each) => each.uri.toString() === uri.toString());
  if (document && !isOpen) await files.readFile(uri);
  const text = document && contents.wholeText(uri);
  if (!isOpen) contents.forget(uri);
  if (!document || text === undefined) {
    void window.showWarningMessage(
      l10n.t("{0} could not be read, so there is nothing to keep.", nameIn(uri)),
    );
    return;
  }
  const isNew = await snapshots.save(document, text);
  window.setStatusBarMessage(
    isNew
      ? l10n.t("$(check) Kept a snapshot of {0}", plainName(uri))
      : l10n.t("{0} is as it was in its last snapshot", plainName(uri)),
    4000,
  );
}

/** Asks for an earlier state of a document, and shows what stands on the platform now beside it. */
export async function compareWithSnapshot(snapshots: Snapshots, uri: Uri): Promise<void> {
  const document = addressOf(uri);
  if (!document) return;
  const items = await itemsOf(snapshots, document);
  if (items.length === 0) {
    void window.showInformationMessage(
      l10n.t("There are no snapshots of {0} yet. “Save Snapshot” makes one.", nameIn(uri)),
    );
    return;
  }
  const item = await window.showQuickPick(items, {
    title: l10n.t("Snapshots of {0}", nameIn(uri)),
    placeHolder: l10n.t("Compare with what it was when?"),
    matchOnDetail: true,
  });
  if (!item) return;
  await compareWithNow(uri, item.at);
}

/** Shows a snapshot beside what stands on the platform now. */
export async function compareWithNow(uri: Uri, at: number): Promise<void> {
  await commands.executeCommand(
    "vscode.diff",
    comparedUri(uri, { form: "normal", at }),
    comparedUri(uri, { form: "normal" }),
    l10n.t("{0}: {1} ↔ now", nameIn(uri), timeOf(at)),
  );
}

type SnapshotItem = QuickPickItem & { readonly at: number };

async function itemsOf(snapshots: Snapshots, document: DocumentAddress): Promise<SnapshotItem[]> {
  return (await describeSnapshots(snapshots, document)).map(({ at, changes }) => ({
    at,
    label: timeOf(at),
    detail: changes.replaceAll("$(", "$\u200b("),
  }));
}

/** When a snapshot was taken, to the second. */
export function timeOf(at: number): string {
  return new Intl.DateTimeFormat(env.language, { dateStyle: "medium", timeStyle: "medium" }).format(at);
}

function plainName(uri: Uri): string {
  return nameIn(uri).replaceAll("$(", "$\u200b(");
}
