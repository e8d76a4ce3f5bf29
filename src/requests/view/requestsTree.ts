import {
  type Disposable,
  env,
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  workspace,
} from "vscode";
import type { Session } from "../../accounts/session";
import type { Subscription } from "../../estate/listeners";
import type { RequestHistory } from "../history/requestHistory";
import type { RequestFiles } from "../requestFiles";
import type { Group, RequestNode } from "./nodes";
import { fileNodes, fileRequestNodes, groupNodes, historyNodes, operationNodes, tagNodes } from "./nodesOf";
import { type RequestRow, rowOf } from "./rows";

/** The data behind the view "Requests": the operations, the files of the workspace and the history. */
export class RequestsTree implements TreeDataProvider<RequestNode>, Disposable {
  private readonly redraw = new EventEmitter<undefined>();
  private readonly subscriptions: readonly (Disposable | Subscription)[];

  readonly onDidChangeTreeData = this.redraw.event;

  constructor(
    private readonly session: Session,
    private readonly files: RequestFiles,
    private readonly history: RequestHistory,
  ) {
    const change = () => this.redraw.fire(undefined);
    this.subscriptions = [
      this.redraw,
      files.onDidChange(change),
      history.onDidChange((id) => {
        if (id === session.connection?.account.id) change();
      }),
      session.onDidChange(change),
    ];
  }

  getTreeItem(node: RequestNode): TreeItem {
    const row = rowOf(node, { t: l10n.t, now: Date.now(), language: env.language });
    return toTreeItem(node, row);
  }

  async getChildren(parent?: RequestNode): Promise<RequestNode[]> {
    switch (parent?.kind) {
      case undefined:
        return groupNodes();
      case "group":
        return this.nodesIn(parent.group);
      case "tag":
        return operationNodes(parent);
      case "file":
        return fileRequestNodes(parent);
      case "operation":
      case "fileRequest":
      case "historyEntry":
      case "note":
        return [];
    }
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async nodesIn(group: Group): Promise<RequestNode[]> {
    switch (group) {
      case "operations":
        return tagNodes();
      case "files": {
        const files = await this.files.all();
        return fileNodes(
          files.map(({ uri, requests }) => ({
            uri: uri.toString(),
            path: workspace.asRelativePath(uri),
            requests,
          })),
        );
      }
      case "history": {
        const id = this.session.connection?.account.id;
        return historyNodes(id, id === undefined ? [] : this.history.entries(id));
      }
    }
  }
}

function toTreeItem(node: RequestNode, row: RequestRow): TreeItem {
  const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
  const states = { no: None, collapsed: Collapsed, expanded: Expanded };
  const item = new TreeItem(row.label, states[row.expands]);
  const { id, color } = row.icon;
  item.id = node.id;
  item.description = row.description;
  item.tooltip = row.tooltip;
  item.accessibilityInformation = { label: row.spoken };
  item.iconPath = new ThemeIcon(id, color === undefined ? undefined : new ThemeColor(color));
  item.contextValue = row.context;
  if (row.command !== undefined) item.command = { command: row.command, title: row.label, arguments: [node] };
  return item;
}
