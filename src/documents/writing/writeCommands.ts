import { l10n, type QuickPickItem, window } from "vscode";
import { fieldsOf } from "../../api/fields";
import type { Connection } from "../../accounts/connections";
import { secretUdfs } from "../../accounts/settings";
import { requireWriting } from "../../accounts/writing";
import { isDay, isName, isUdf } from "../changes/fields";
import { nameOf } from "../changes/deviceChanges";
import type { FieldChange, Target, WriteOperation } from "../changes/operation";
import { siteFields } from "../changes/siteChanges";
import { labelsOf } from "../language/udfLabels";
import { plain, shown } from "./text";
import { confirmAndSend } from "./confirmAndSend";

/** A device or a site that a command is about, with its account at work. */
export interface Subject extends Target {
  readonly connection: Connection;
}

/** Asks for a user-defined field and its new value. */
export async function setUdf({ connection, uid }: Subject): Promise<void> {
  if (!(await requireWriting())) return;
  const params = { deviceUid: uid };
  const [device, labels] = await Promise.all([
    connection.client.request("GET", "/v2/device/{deviceUid}", { params }),
    connection.client
      .request("GET", "/v3/device/{deviceUid}", { params })
      .then(labelsOf, () => new Map<number, string>()),
  ]);
  const name = nameOf(device.hostname, uid);
  const udfs = fieldsOf(fieldsOf(device)["udf"]);
  const ordinal = await pickUdf(name, udfs, labels);
  if (ordinal === undefined) return;
  const field = `udf${ordinal}`;
  const from = textIn(udfs[field]);
  const secret = secretUdfs().has(ordinal);
  const to = await window.showInputBox({
    title: l10n.t("UDF {0} of {1}", ordinal, plain(name)),
    prompt: l10n.t("New value. Leave it empty to clear the field."),
    value: secret ? "" : (from ?? ""),
    password: secret,
    ignoreFocusOut: true,
    validateInput: (text) => (isUdf(text) ? l10n.t("At most 255 characters.") : undefined),
  });
  if (to === undefined || to === (from ?? "")) return;
  const change: FieldChange = { field, from, to, secret };
  await confirmAndSend(connection, [{ kind: "setUdfs", device: { uid, name }, changes: [change] }]);
}

/** Asks for the end of a device's warranty. */
export async function setWarranty({ connection, uid }: Subject): Promise<void> {
  if (!(await requireWriting())) return;
  const device = await connection.client.request("GET", "/v2/device/{deviceUid}", {
    params: { deviceUid: uid },
  });
  const name = nameOf(device.hostname, uid);
  const from = textIn(device.warrantyDate);
  const to = await window.showInputBox({
    title: l10n.t("Warranty date of {0}", plain(name)),
    prompt: l10n.t("A day such as 2027-03-31. Leave it empty to clear the date."),
    value: from ?? "",
    ignoreFocusOut: true,
    validateInput: (text) =>
      isDay(text) ? l10n.t("Enter a day of the calendar such as 2027-03-31.") : undefined,
  });
  if (to === undefined || to === (from ?? "")) return;
  const change: FieldChange = { field: "warrantyDate", from, to, secret: false };
  await confirmAndSend(connection, [{ kind: "setWarranty", device: { uid, name }, change }]);
}

/** Moves devices to a site, after asking. */
export async function moveDevices(devices: readonly Subject[], to: Target): Promise<void> {
  if (!(await requireWriting())) return;
  const [first] = devices;
  if (!first) return;
  const { connection } = first;
  const present = await Promise.all(
    devices.map(({ uid }) =>
      connection.client.request("GET", "/v2/device/{deviceUid}", { params: { deviceUid: uid } }),
    ),
  );
  const operations = present
    .filter(({ siteUid }) => siteUid !== to.uid)
    .map((device): WriteOperation => {
      const uid = device.uid ?? "";
      const from = { uid: device.siteUid ?? "", name: nameOf(device.siteName, device.siteUid ?? "") };
      return { kind: "moveDevice", device: { uid, name: nameOf(device.hostname, uid) }, from, to };
    });
  if (operations.length > 0) await confirmAndSend(connection, operations);
  else void window.showInformationMessage(l10n.t("The site {0} has these devices already.", plain(to.name)));
}

/** Asks for a new site's name. */
export async function createSite(connection: Connection): Promise<void> {
  if (!(await requireWriting())) return;
  const name = await askSiteName(l10n.t("New Site"), "");
  if (name === undefined) return;
  const description = await window.showInputBox({
    title: l10n.t("New Site"),
    prompt: l10n.t("Description of {0}. May be left empty.", name),
    ignoreFocusOut: true,
  });
  if (description === undefined) return;
  const site = { name, ...(description === "" ? {} : { description }) };
  await confirmAndSend(connection, [{ kind: "createSite", site }]);
}

type SiteField = "name" | "description" | "notes" | "onDemand";

/** Asks for a field of a site and its new value. */
export async function editSite({ connection, uid }: Subject): Promise<void> {
  if (!(await requireWriting())) return;
  const present = await connection.client.request("GET", "/v2/site/{siteUid}", { params: { siteUid: uid } });
  const site: Target = { uid, name: nameOf(present.name, uid) };
  const field = await pickSiteField(site.name, present);
  if (!field) return;
  const from = field === "onDemand" ? present.onDemand : textIn(present[field]);
  const to = field === "onDemand" ? from !== true : await askSiteText(site.name, field, textIn(from) ?? "");
  if (to === undefined || to === (from ?? "")) return;
  const changes: FieldChange[] = [{ field, from, to, secret: false }];
  const fields = siteFields(present, changes);
  await confirmAndSend(connection, [{ kind: "updateSite", site, fields, changes }]);
}

type UdfItem = QuickPickItem & { readonly ordinal: number };

async function pickUdf(
  name: string,
  udfs: Readonly<Record<string, unknown>>,
  labels: ReadonlyMap<number, string>,
): Promise<number | undefined> {
  const secret = secretUdfs();
  const items = Array.from({ length: 300 }, (_, place): UdfItem => {
    const ordinal = place + 1;
    const value = textIn(udfs[`udf${ordinal}`]) ?? "";
    const label = labels.get(ordinal);
    const words = label === undefined ? "" : `: ${shown(label)}`;
    return {
      ordinal,
      label: l10n.t("UDF {0}", ordinal) + words,
      description: value !== "" && secret.has(ordinal) ? "••••" : shown(value),
    };
  });
  const item = await window.showQuickPick(items, {
    title: l10n.t("Set UDF of {0}", plain(name)),
    placeHolder: l10n.t("Which field?"),
    matchOnDescription: true,
  });
  return item?.ordinal;
}

async function pickSiteField(
  name: string,
  site: Readonly<Partial<Record<SiteField, unknown>>>,
): Promise<SiteField | undefined> {
  const item = (field: SiteField, label: string) => ({
    field,
    label,
    description: shown(textIn(site[field]) ?? ""),
  });
  const items = [
    item("name", l10n.t("Name")),
    item("description", l10n.t("Description")),
    item("notes", l10n.t("Notes")),
    {
      ...item(
        "onDemand",
        site.onDemand === true ? l10n.t("Make it a managed site") : l10n.t("Make it an on-demand site"),
      ),
      description: "",
    },
  ];
  const title = l10n.t("Edit Site {0}", plain(name));
  return (await window.showQuickPick(items, { title, placeHolder: l10n.t("What do you want to change?") }))
    ?.field;
}

function askSiteText(
  name: string,
  field: Exclude<SiteField, "onDemand">,
  value: string,
): Thenable<string | undefined> {
  const title = l10n.t("Edit Site {0}", plain(name));
  if (field === "name") return askSiteName(title, value);
  const prompt = field === "notes" ? l10n.t("Notes") : l10n.t("Description");
  return window.showInputBox({ title, prompt, value, ignoreFocusOut: true });
}

function askSiteName(title: string, value: string): Thenable<string | undefined> {
  return window.showInputBox({
    title,
    prompt: l10n.t("Name of the site"),
    value,
    ignoreFocusOut: true,
    validateInput: (text) => (isName(text) ? l10n.t("Enter a name.") : undefined),
  });
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
