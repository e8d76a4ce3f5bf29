import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { Node } from "./nodes";
import { factsOf, type Row, type RowContext, rowOf } from "./rows";

/** Makes what VS Code draws for a row. */
export function toTreeItem(node: Node, row: Row): TreeItem {
  const { Collapsed, None } = TreeItemCollapsibleState;
  const item = new TreeItem(row.label, row.expandable ? Collapsed : None);
  item.id = node.id;
  item.description = row.description;
  item.accessibilityInformation = { label: row.spoken };
  item.iconPath = new ThemeIcon(
    row.icon.id,
    row.icon.color === undefined ? undefined : new ThemeColor(row.icon.color),
  );
  item.contextValue = row.context;
  if (row.command) item.command = { command: row.command.id, title: row.command.title, arguments: [node] };
  return item;
}

/** What stands over a row where the pointer rests. */
export function tooltipOf(node: Node, context: RowContext): MarkdownString | string {
  const { label, description } = rowOf(node, context);
  if (node.kind !== "site" && node.kind !== "device")
    return description === "" ? label : `${label}\n${description}`;
  const tooltip = new MarkdownString("**").appendText(label).appendMarkdown("**");
  for (const [word, value] of factsOf(node, context)) {
    tooltip.appendMarkdown("  \n").appendText(`${word}: ${value}`);
  }
  return tooltip;
}
