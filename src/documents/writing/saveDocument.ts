import { l10n, type Uri, window } from "vscode";
import { fieldsOf } from "../../api/fields";
import type { Connection } from "../../accounts/connections";
import { jsonIndent, secretUdfs } from "../../accounts/settings";
import { acknowledge } from "../changes/acknowledge";
import { beginningOf } from "../changes/beginning";
import type { ChangeList } from "../changes/changeList";
import { nameOf } from "../changes/deviceChanges";
import { listChanges, type Subject } from "../changes/listChanges";
import { describeConflict, describeMistake } from "../changes/words";
import { formatJson } from "../format";
import { loadResource } from "../loadResource";
import { maskSecrets } from "../secrets/maskSecrets";
import { confirmOperations } from "./confirmOperations";
import type { EditableResource } from "./editable";
import { describeOutcome, sendOperations } from "./sendOperations";
import { showConflict } from "./showConflict";
import { shown } from "./text";

/** An edited document that is to be saved. */
export interface Saving {
  readonly uri: Uri;
  readonly resource: EditableResource;
  readonly connection: Connection;
  /** What the edit began with; missing when it comes from an earlier window. */
  readonly opened: string | undefined;
  readonly edited: string;
  /** Takes what the person has seen now as what the edit began with. */
  readonly acknowledge: (opened: string) => void;
}

/**
 * Why nothing, or not everything, was saved, in words for the person; empty when it was the person who said no. The
 * document stays as it is.
 */
export class NotSavedError extends Error {}

/**
 * Saves an edited document: compares it with what stands on the platform now, shows the operations, asks once, and sends
 * them in order. Nothing that somebody else has changed meanwhile is overwritten.
 *
 * @throws NotSavedError unless everything was sent
 */
export async function saveDocument(saving: Saving): Promise<void> {
  const { connection, opened } = saving;
  const edited = parse(saving.edited);
  const [subject, clear] = await Promise.all([subjectOf(saving), loadPresent(saving)]);
  const present = maskSecrets(clear, secretUdfs()).value;
  if (opened === undefined) {
    saving.acknowledge(textOf(beginningOf(subject, edited, present)));
    await showConflict(saving.uri);
    throw new NotSavedError(
      l10n.t("Compare your edit with what stands on the platform now, then save it again. Nothing was sent."),
    );
  }
  const list = listChanges(
    subject,
    { opened: parse(opened), edited, present },
    { clear, secretUdfs: secretUdfs() },
  );
  refuseMistakes(list);
  if (list.conflicts.length > 0) await refuseConflicts(saving, list, present);
  if (list.operations.length === 0) return;
  if (!(await confirmOperations(list.operations, connection.account))) throw new NotSavedError("");
  const outcome = await sendOperations(connection, list.operations);
  if (outcome.failed)
    throw new NotSavedError(`${describeOutcome(outcome)} ${l10n.t("Save again to send the rest.")}`);
  window.setStatusBarMessage(`$(check) ${shown(describeOutcome(outcome))}`, 5000);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    throw new NotSavedError(l10n.t("This is not complete JSON: {0}. Nothing was sent.", reason));
  }
}

function refuseMistakes({ mistakes }: ChangeList): void {
  if (mistakes.length === 0) return;
  const reasons = mistakes.slice(0, 5).map((mistake) => describeMistake(mistake, l10n.t));
  throw new NotSavedError([...reasons, l10n.t("Nothing was sent.")].join(" "));
}

async function refuseConflicts(saving: Saving, { conflicts }: ChangeList, present: unknown): Promise<never> {
  saving.acknowledge(textOf(acknowledge(parse(saving.opened ?? ""), present, conflicts)));
  await showConflict(saving.uri);
  const reasons = conflicts.slice(0, 5).map((conflict) => describeConflict(conflict, l10n.t));
  throw new NotSavedError(
    [
      l10n.t("Changed by somebody else since you opened it."),
      ...reasons,
      l10n.t("Nothing was sent. Compare, then save again to send your edit."),
    ].join(" "),
  );
}

function loadPresent({ connection, resource }: Saving): Promise<unknown> {
  return loadResource(connection.client, resource, new AbortController().signal);
}

async function subjectOf({ connection, resource }: Saving): Promise<Subject> {
  switch (resource.kind) {
    case "device":
    case "site":
      return { kind: resource.kind, uid: resource.uid };
    case "accountVariables":
      return { kind: "variables", owner: { kind: "account", name: connection.account.name } };
    case "siteVariables": {
      const params = { siteUid: resource.uid };
      const site = await connection.client.request("GET", "/v2/site/{siteUid}", { params });
      const name = nameOf(fieldsOf(site)["name"], resource.uid);
      return { kind: "variables", owner: { kind: "site", uid: resource.uid, name } };
    }
  }
}

function textOf(value: unknown): string {
  return formatJson(value, jsonIndent());
}
