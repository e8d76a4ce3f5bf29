import type { Translate } from "../../accounts/problem";
import { BULLETS, ordinalOf } from "../secrets/maskSecrets";
import type { Conflict, Mistake, MistakeKind } from "./changeList";
import type { FieldChange, FieldValue, VariableOwner, WriteOperation } from "./operation";

const MAX_VALUE = 80;

/** What an operation does, a line for each thing that it changes. Values of secrets are not in it. */
export function describeOperation(operation: WriteOperation, t: Translate): string[] {
  switch (operation.kind) {
    case "setUdfs":
      return operation.changes.map((change) => describeUdf(change, operation.device.name, t));
    case "setWarranty":
      return [describeField(t("the warranty date"), operation.change, plain(operation.device.name), t)];
    case "moveDevice":
      return [
        t(
          "Move {0} from the site {1} to {2}",
          plain(operation.device.name),
          plain(operation.from.name),
          plain(operation.to.name),
        ),
      ];
    case "createVariable":
      return [describeCreation(operation, t)];
    case "updateVariable":
      return operation.changes.map((change) =>
        describeVariableChange(operation.name, change, operation.owner, t),
      );
    case "deleteVariable":
      return [t("Delete the variable {0} {1}", plain(operation.name), ownerWords(operation.owner, t))];
    case "createSite":
      return [t("Create the site {0}", plain(operation.site.name))];
    case "updateSite":
      return operation.changes.map((change) =>
        describeField(siteWord(change.field, t), change, plain(operation.site.name), t),
      );
    case "setProxy":
      return operation.changes.map((change) =>
        describeField(siteWord(change.field, t), change, plain(operation.site.name), t),
      );
    case "removeProxy":
      return [t("Remove the proxy of {0}", plain(operation.site.name))];
  }
}

/** What an operation is about, as a title: the resource by its name. */
export function targetOf(operation: WriteOperation, t: Translate): string {
  switch (operation.kind) {
    case "setUdfs":
    case "setWarranty":
    case "moveDevice":
      return plain(operation.device.name);
    case "createVariable":
    case "updateVariable":
    case "deleteVariable":
      return operation.owner.kind === "account"
        ? t("variables of the account {0}", plain(operation.owner.name))
        : t("variables of the site {0}", plain(operation.owner.name));
    case "createSite":
    case "updateSite":
    case "setProxy":
    case "removeProxy":
      return plain(operation.site.name);
  }
}

/** Why an edit cannot be sent, in a sentence. */
export function describeMistake({ kind, field }: Mistake, t: Translate): string {
  const name = field === "" ? t("the document") : `“${plain(field)}”`;
  return reasonOf(kind, name, t);
}

/** What stands against an edit, in a sentence. */
export function describeConflict({ field, present, secret }: Conflict, t: Translate): string {
  if (present === undefined) return t("“{0}” is not there any more.", plain(field));
  return secret
    ? t("“{0}” was changed by somebody else.", plain(field))
    : t("“{0}” is now {1}.", plain(field), quoted(present, t));
}

function reasonOf(kind: MistakeKind, name: string, t: Translate): string {
  switch (kind) {
    case "readOnly":
      return t("{0} cannot be changed here.", name);
    case "notText":
      return t("{0} has to be text in quotes, or null.", name);
    case "notFlag":
      return t("{0} has to be true or false.", name);
    case "notNumber":
      return t("{0} has to be a whole number.", name);
    case "notDate":
      return t("{0} has to be a day of the calendar such as 2027-03-31, or null.", name);
    case "missing":
      return t("{0} must not be empty.", name);
    case "tooLong":
      return t("{0} is longer than 255 characters.", name);
    case "repeatedId":
      return t("{0} is there twice. A new variable has no id.", name);
    case "unknownId":
      return t("{0} names no variable that was opened. A new variable has no id.", name);
    case "repeatedName":
      return t("{0}: there is a variable of this name already.", name);
    case "hidden":
      return t("{0} has to be typed too: it is sent along, and the platform does not tell it.", name);
  }
}

function describeUdf(change: FieldChange, device: string, t: Translate): string {
  return describeField(t("UDF {0}", ordinalOf(change.field) ?? change.field), change, plain(device), t);
}

function describeField(what: string, change: FieldChange, of: string, t: Translate): string {
  const { from, to, secret } = change;
  if (isEmpty(to)) return t("Clear {0} of {1}, which was {2}", what, of, shown(from, secret, t));
  return t("Set {0} of {1} from {2} to {3}", what, of, shown(from, secret, t), shown(to, secret, t));
}

function describeCreation(
  { owner, name, value, masked }: Extract<WriteOperation, { kind: "createVariable" }>,
  t: Translate,
): string {
  const words = ownerWords(owner, t);
  return masked
    ? t("Create the masked variable {0} {1}", plain(name), words)
    : t("Create the variable {0} {1} with the value {2}", plain(name), words, quoted(value, t));
}

function describeVariableChange(
  name: string,
  { field, from, to, secret }: FieldChange,
  owner: VariableOwner,
  t: Translate,
): string {
  const words = ownerWords(owner, t);
  if (field === "name") return t("Rename the variable {0} {1} to {2}", plain(name), words, quoted(to, t));
  return t(
    "Set the variable {0} {1} from {2} to {3}",
    plain(name),
    words,
    shown(from, secret, t),
    shown(to, secret, t),
  );
}

function ownerWords(owner: VariableOwner, t: Translate): string {
  return owner.kind === "account"
    ? t("of the account {0}", plain(owner.name))
    : t("at the site {0}", plain(owner.name));
}

function siteWord(field: string, t: Translate): string {
  switch (field) {
    case "name":
      return t("the name");
    case "description":
      return t("the description");
    case "notes":
      return t("the notes");
    case "onDemand":
      return t("the on-demand flag");
    case "splashtopAutoInstall":
      return t("the flag to install Splashtop");
    case "proxySettings.host":
      return t("the proxy's host");
    case "proxySettings.port":
      return t("the proxy's port");
    case "proxySettings.type":
      return t("the proxy's type");
    case "proxySettings.username":
      return t("the proxy's user name");
    case "proxySettings.password":
      return t("the proxy's password");
    default:
      return plain(field);
  }
}

function shown(value: FieldValue, secret: boolean, t: Translate): string {
  return secret && !isEmpty(value) ? BULLETS : quoted(value, t);
}

function quoted(value: FieldValue, t: Translate): string {
  if (isEmpty(value)) return t("nothing");
  return typeof value === "string" ? `“${plain(value)}”` : String(value);
}

function isEmpty(value: FieldValue): boolean {
  return value === undefined || value === null || value === "";
}

/** One line of bounded length without control and direction characters, whatever somebody has written. */
export function plain(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  const characters = Array.from(line.slice(0, MAX_VALUE * 2));
  return characters.length > MAX_VALUE || line.length > MAX_VALUE * 2
    ? `${characters.slice(0, MAX_VALUE).join("")}…`
    : line;
}
