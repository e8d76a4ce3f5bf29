import {
  type Disposable,
  env,
  EventEmitter,
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from "vscode";
import type { Connection } from "../accounts/connections";
import type { Session } from "../accounts/session";
import type { ListName } from "../estate/estate";
import type { Subscription } from "../estate/listeners";
import type { Node, SiteNode } from "./nodes";
import { deviceRows, siteRows } from "./nodesOf";
import { factsOf, rowOf, type Row, type RowContext } from "./rows";

/** Shows progress where the person looks while a task runs. */
export type ShowProgress = (task: () => Promise<void>) => Thenable<void>;

/**
 * The tree of the active account. Holds no data of its own: rows are made from the estate's lists, so a redraw never
 * fetches, and a change redraws only the row whose list changed.
 */
export class SitesTree implements TreeDataProvider<Node>, Disposable {
  private readonly redraw = new EventEmitter<Node | undefined>();
  private readonly sessionSubscription: Subscription;
  private estateSubscription: Subscription | undefined;
  /** The site rows that are drawn, since VS Code redraws a row only for the very object it was given. */
  private drawnSites = new Map<string, SiteNode>();

  readonly onDidChangeTreeData = this.redraw.event;

  constructor(
    private readonly session: Session,
    private readonly showProgress: ShowProgress,
  ) {
    this.sessionSubscription = session.onDidChange(() => this.follow());
    this.follow();
  }

  getTreeItem(node: Node): TreeItem {
    return toTreeItem(node, rowOf(node, rowContext()));
  }

  async getChildren(parent?: Node): Promise<Node[]> {
    const connection = this.session.connection;
    if (!connection || (parent && parent.accountId !== connection.account.id)) return [];
    switch (parent?.kind) {
      case undefined:
        return this.siteRows(connection);
      case "site":
        return this.deviceRows(connection, parent);
      case "systemSites":
        return this.keep([...parent.sites]);
      case "device":
      case "loadMore":
      case "problem":
      case "empty":
        return [];
    }
  }

  getParent(): undefined {
    return undefined;
  }

  resolveTreeItem(item: TreeItem, node: Node): TreeItem {
    item.tooltip = tooltipOf(node);
    return item;
  }

  dispose(): void {
    this.estateSubscription?.dispose();
    this.sessionSubscription.dispose();
    this.redraw.dispose();
  }

  private async siteRows(connection: Connection): Promise<Node[]> {
    const { account, estate } = connection;
    if (estate.sites.state.kind === "unloaded") await this.showProgress(() => estate.sites.ensureLoaded());
    // The answer may come after the window has gone on to another account.
    if (connection !== this.session.connection) return this.getChildren();
    this.drawnSites = new Map();
    return this.keep(siteRows(account.id, estate.sites.state, l10n.t));
  }

  private async deviceRows({ account, estate }: Connection, { uid }: SiteNode): Promise<Node[]> {
    const list = estate.devices(uid);
    if (list.state.kind === "unloaded") await this.showProgress(() => list.ensureLoaded());
    return deviceRows(account.id, uid, list.state, l10n.t);
  }

  private keep(nodes: Node[]): Node[] {
    for (const node of nodes) if (node.kind === "site") this.drawnSites.set(node.uid, node);
    return nodes;
  }

  private follow(): void {
    this.estateSubscription?.dispose();
    this.estateSubscription = this.session.connection?.estate.onDidChange((list) => this.redrawList(list));
    this.redraw.fire(undefined);
  }

  private redrawList(list: ListName): void {
    const site = list.kind === "devices" ? this.drawnSites.get(list.siteUid) : undefined;
    if (list.kind === "sites" || site) this.redraw.fire(site);
  }
}

function rowContext(): RowContext {
  return { t: l10n.t, now: Date.now(), language: env.language };
}

function toTreeItem(node: Node, row: Row): TreeItem {
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

function tooltipOf(node: Node): MarkdownString | string {
  if (node.kind !== "site" && node.kind !== "device") {
    const { label, description } = rowOf(node, rowContext());
    return description === "" ? label : `${label}\n${description}`;
  }
  const tooltip = new MarkdownString("**").appendText(rowOf(node, rowContext()).label).appendMarkdown("**");
  for (const [word, value] of factsOf(node, rowContext())) {
    tooltip.appendMarkdown("  \n").appendText(`${word}: ${value}`);
  }
  return tooltip;
}
