import { l10n, window } from "vscode";
import type { Connection } from "../../accounts/connections";
import { requireWriting } from "../../accounts/writing";
import { nameOf } from "../changes/deviceChanges";
import { isName } from "../changes/fields";
import type { FieldChange, VariableOwner } from "../changes/operation";
import { isHiddenByPlatform } from "../secrets/maskSecrets";
import { confirmAndSend } from "./confirmAndSend";
import { plain, shown } from "./text";

/** Asks for a new variable. */
export async function createVariable(connection: Connection, owner: VariableOwner): Promise<void> {
  if (!(await requireWriting())) return;
  const title = l10n.t("New Variable");
  const name = await window.showInputBox({
    title,
    prompt: l10n.t("Name of the variable"),
    ignoreFocusOut: true,
    validateInput: (text) => (isName(text) ? l10n.t("Enter a name.") : undefined),
  });
  if (name === undefined) return;
  const shown = { label: l10n.t("Shown"), masked: false };
  const hidden = {
    label: l10n.t("Masked"),
    detail: l10n.t("The portal hides the value. This cannot be changed later."),
    masked: true,
  };
  const kind = await window.showQuickPick([shown, hidden], {
    title,
    placeHolder: l10n.t("Who may see the value?"),
  });
  if (!kind) return;
  const value = await window.showInputBox({
    title,
    prompt: l10n.t("Value of {0}", name),
    password: kind.masked,
    ignoreFocusOut: true,
  });
  if (value === undefined) return;
  const { masked } = kind;
  await confirmAndSend(connection, [{ kind: "createVariable", owner, name, value, masked }]);
}

/** Asks for a variable and its new value. */
export async function editVariable(connection: Connection, owner: VariableOwner): Promise<void> {
  if (!(await requireWriting())) return;
  const variable = await pickVariable(connection, owner);
  if (!variable) return;
  const { id, name, masked } = variable;
  const to = await window.showInputBox({
    title: l10n.t("Variable {0}", plain(name)),
    prompt: masked ? l10n.t("New value. What it is now is not shown.") : l10n.t("New value"),
    value: masked ? "" : (variable.value ?? ""),
    password: masked,
    ignoreFocusOut: true,
  });
  if (to === undefined || (!masked && to === (variable.value ?? ""))) return;
  const change: FieldChange = { field: "value", from: variable.value, to, secret: masked };
  const fields = { name, value: to };
  await confirmAndSend(connection, [{ kind: "updateVariable", owner, id, name, fields, changes: [change] }]);
}

/** Asks for a variable to delete. */
export async function deleteVariable(connection: Connection, owner: VariableOwner): Promise<void> {
  if (!(await requireWriting())) return;
  const variable = await pickVariable(connection, owner);
  if (!variable) return;
  const { id, name } = variable;
  await confirmAndSend(connection, [{ kind: "deleteVariable", owner, id, name }]);
}

interface PickedVariable {
  readonly id: number;
  readonly name: string;
  readonly value: string | undefined;
  readonly masked: boolean;
}

async function pickVariable(
  connection: Connection,
  owner: VariableOwner,
): Promise<PickedVariable | undefined> {
  const variables: PickedVariable[] = [];
  for await (const { id, name, value, masked } of variablesOf(connection, owner))
    if (typeof id === "number")
      variables.push({
        id,
        name: nameOf(name, String(id)),
        value: isHiddenByPlatform(value) ? undefined : textIn(value),
        masked: masked === true,
      });
  const items = variables.map((variable) => ({
    label: shown(variable.name),
    description: variable.masked ? l10n.t("masked") : shown(variable.value ?? ""),
    variable,
  }));
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t("{0} has no variables.", plain(owner.name)));
    return undefined;
  }
  const item = await window.showQuickPick(items, {
    placeHolder: l10n.t("Which variable of {0}?", plain(owner.name)),
    matchOnDescription: true,
  });
  return item?.variable;
}

function variablesOf({ client }: Connection, owner: VariableOwner) {
  return owner.kind === "account"
    ? client.items("/v2/account/variables")
    : client.items("/v2/site/{siteUid}/variables", { params: { siteUid: owner.uid } });
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
