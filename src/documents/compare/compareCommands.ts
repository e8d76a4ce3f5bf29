import { commands, l10n, type QuickPickItem, type Uri, window } from "vscode";
import { addressOf, type DocumentAddress, nameIn, uriOf } from "../address";
import { comparedUri } from "./comparedUri";

/** Shows a document beside the one that was selected before. */
export async function compareWithSelected(selected: Uri | undefined, uri: Uri): Promise<void> {
  if (!selected) void window.showInformationMessage(l10n.t("Select a document for the comparison first."));
  else await compare(selected, uri);
}

/** Shows two documents of a kind side by side. Of two devices, asks what of them. */
export async function compare(one: Uri, other: Uri): Promise<void> {
  const [left, right] = [addressOf(one), addressOf(other)];
  if (!left || !right) return;
  if (left.resource.kind !== right.resource.kind) {
    void window.showInformationMessage(
      l10n.t("{0} and {1} are documents of different kinds.", nameIn(one), nameIn(other)),
    );
    return;
  }
  const sides = await sidesOf([left, nameIn(one)], [right, nameIn(other)]);
  if (!sides) return;
  const [from, to] = sides.map((uri: Uri) => comparedUri(uri, { form: "normal" }));
  await commands.executeCommand("vscode.diff", from, to, `${nameIn(one)} ↔ ${nameIn(other)}`);
}

type KindOfDevice = "device" | "deviceAudit" | "deviceSoftware";

/** Two devices can be compared as they are in the list, by their hardware or by their software. */
async function sidesOf(
  [left, leftName]: readonly [DocumentAddress, string],
  [right, rightName]: readonly [DocumentAddress, string],
): Promise<[Uri, Uri] | undefined> {
  if (left.resource.kind !== "device" || right.resource.kind !== "device")
    return [uriOf(left, leftName), uriOf(right, rightName)];
  const items: (QuickPickItem & { readonly what: KindOfDevice })[] = [
    { label: l10n.t("Device"), description: l10n.t("state, system, user-defined fields"), what: "device" },
    { label: l10n.t("Audit"), description: l10n.t("hardware, disks, network"), what: "deviceAudit" },
    { label: l10n.t("Software"), description: l10n.t("programs and versions"), what: "deviceSoftware" },
  ];
  const item = await window.showQuickPick(items, {
    title: `${leftName} ↔ ${rightName}`,
    placeHolder: l10n.t("Compare what?"),
  });
  if (!item) return undefined;
  const kind = item.what;
  return [
    uriOf({ accountId: left.accountId, resource: { kind, uid: left.resource.uid } }, leftName),
    uriOf({ accountId: right.accountId, resource: { kind, uid: right.resource.uid } }, rightName),
  ];
}
