import { l10n, type QuickPickItem, type Uri, window } from "vscode";
import { fieldsOf } from "../api/fields";
import { addressOf } from "./address";
import type { DescribedResource } from "./addressTable";
import { openDocument } from "./openDocument";
import { relatedOf } from "./related";
import { nameFor, titleOf } from "./titles";

type Item = QuickPickItem & { readonly resource: DescribedResource; readonly title: string };

/** Lets a person choose among the documents that belong to one. */
export async function openRelated(uri: Uri, text: string): Promise<void> {
  const address = addressOf(uri);
  if (!address) return;
  const value = parse(text);
  const items = relatedOf(address.resource, value).map((resource): Item => {
    const title = titleOf(resource, nameFor(resource, value, tabName(uri)), l10n.t);
    return { label: title.replaceAll("$(", "$\u200b("), resource, title };
  });
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t("No other document belongs to this one."));
    return;
  }
  const item = await window.showQuickPick(items, { placeHolder: l10n.t("Open which document?") });
  if (item) await openDocument({ accountId: address.accountId, resource: item.resource }, item.title);
}

/** The name that a tab shows, which stands in the address. */
function tabName({ query }: Uri): string {
  const { name } = fieldsOf(parse(query));
  return typeof name === "string" ? name : "";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
