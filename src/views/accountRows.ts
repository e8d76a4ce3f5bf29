import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { Connection } from "../accounts/connections";
import { type Problem, problemOf } from "../accounts/problem";
import { COMMANDS } from "../commands/commandIds";
import { accountDocuments } from "./documentLists";
import { type DocumentNode, documentRow } from "./documentNodes";
import { textOf } from "./names";

type FilterList = "default" | "custom";

/** A row of the view "Account". */
export type AccountRow =
  | DocumentNode
  | { readonly kind: "owner"; readonly accountId: string; readonly id: string; readonly name: string }
  | { readonly kind: "filters"; readonly accountId: string; readonly id: string; readonly list: FilterList }
  | { readonly kind: "trouble"; readonly accountId: string; readonly id: string; readonly problem: Problem }
  | { readonly kind: "none"; readonly accountId: string; readonly id: string };

/** What the platform knows of an account itself. */
export function accountRows({ account }: Connection): AccountRow[] {
  const filters = (["default", "custom"] as const).map((list): AccountRow => ({
    kind: "filters",
    accountId: account.id,
    id: `${account.id}/account/filters/${list}`,
    list,
  }));
  const [own, users, components, variables, ...rest] = accountDocuments(account.id, account.name, l10n.t);
  const first = [own, users, components, variables].filter((row) => row !== undefined);
  return [...first, ...filters, ...rest];
}

/** The filters of an account, which are asked for; or why they cannot be read. */
export async function filterRows({ account, client }: Connection, list: FilterList): Promise<AccountRow[]> {
  const accountId = account.id;
  const id = (part: string) => `${accountId}/account/filters/${list}/${part}`;
  const rows: AccountRow[] = [];
  try {
    for await (const filter of client.items(`/v2/filter/${list}-filters`)) {
      const filterId = String(filter.id ?? "");
      if (filterId === "") continue;
      const label = textOf(filter.name) ?? filterId;
      rows.push({
        kind: "document",
        accountId,
        id: id(filterId),
        document: { kind: "filterDevices", filterId },
        label,
        name: l10n.t("{0}: {1}", label, l10n.t("devices")),
      });
    }
  } catch (error) {
    return [...rows, { kind: "trouble", accountId, id: id("trouble"), problem: problemOf(error, l10n.t) }];
  }
  return rows.length > 0 ? rows : [{ kind: "none", accountId, id: id("none") }];
}

/** Makes what VS Code draws for a row. */
export function itemOf(row: AccountRow): TreeItem {
  const item = plainItemOf(row);
  item.id = row.id;
  return item;
}

function plainItemOf(row: AccountRow): TreeItem {
  const { Collapsed, Expanded } = TreeItemCollapsibleState;
  switch (row.kind) {
    case "document":
      return documentItem(row);
    case "owner":
      return withIcon(new TreeItem(row.name, Expanded), "organization");
    case "filters": {
      const label = row.list === "default" ? l10n.t("Default Filters") : l10n.t("Custom Filters");
      return withIcon(new TreeItem(label, Collapsed), "filter");
    }
    case "trouble": {
      const item = withIcon(new TreeItem(row.problem.title), "warning");
      item.description = row.problem.detail;
      item.command = { command: COMMANDS.refreshAccount, title: l10n.t("Retry") };
      return item;
    }
    case "none":
      return withIcon(new TreeItem(l10n.t("No filters")), "info");
  }
}

function documentItem(node: DocumentNode): TreeItem {
  const { label, spoken, icon, context, command } = documentRow(node, l10n.t);
  const item = withIcon(new TreeItem(label), icon.id);
  item.contextValue = context;
  item.accessibilityInformation = { label: spoken };
  if (command) item.command = { command: command.id, title: command.title, arguments: [node] };
  return item;
}

function withIcon(item: TreeItem, icon: string): TreeItem {
  item.iconPath = new ThemeIcon(icon);
  return item;
}
