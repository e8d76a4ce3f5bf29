import { type Disposable, EventEmitter, l10n, type TreeDataProvider, type TreeItem } from "vscode";
import type { Connection } from "../accounts/connections";
import type { ListName } from "../estate/estate";
import type { Subscription } from "../estate/listeners";
import { documentsNode } from "./documentNodes";
import type { Arrangements } from "./arrange/arrangements";
import type { Arranging } from "./arrange/arranging";
import { DrawnRows, type Redraw } from "./drawnRows";
import type { AccountNode, GroupNode, Node, SiteNode } from "./nodes";
import {
  accountNode,
  accountProblem,
  accountRowId,
  deviceRows,
  loadingNode,
  siteRowId,
  siteRows,
} from "./nodesOf";
import { rowContext } from "./rowContext";
import { rowOf } from "./rows";
import type { ShownAccounts } from "./shownAccounts";
import type { SnapshotOwner, SnapshotSource } from "./snapshotNodes";
import { tooltipOf, toTreeItem } from "./treeItems";

/** Shows progress where the person looks while a task runs. */
export type ShowProgress = (task: () => Promise<void>) => Thenable<void>;

/** What the tree speaks to. */
export interface TreePorts {
  readonly arrangements: Arrangements;
  readonly arranging: Arranging;
  readonly showProgress: ShowProgress;
  readonly snapshots: SnapshotSource;
  /** Is told when an account's sites were loaded for the first time. */
  readonly sitesLoaded: (connection: Connection) => void;
}

const SITES: ListName = { kind: "sites" };

/**
 * The tree of the shown accounts. Holds no data of its own: rows are made from the estates' lists, so a redraw never
 * fetches, and a change redraws only the rows that look different.
 */
export class SitesTree implements TreeDataProvider<Node>, Disposable {
  private readonly redraw = new EventEmitter<Node[] | undefined>();
  private readonly drawn = new DrawnRows((node, at) => rowOf(node, rowContext(at)));
  private readonly subscriptions: readonly Subscription[];
  private estateSubscriptions: Subscription[] = [];

  readonly onDidChangeTreeData = this.redraw.event;

  constructor(
    private readonly accounts: ShownAccounts,
    private readonly ports: TreePorts,
  ) {
    this.subscriptions = [
      accounts.onDidChange((id) => this.follow(id)),
      ports.arrangements.onDidChange((id) => this.redrawAccount(id)),
      ports.arranging.onDidChange((connection) => void this.redrawArranged(connection)),
      ports.snapshots.onDidChange((owner) => this.redrawDocuments(owner)),
    ];
    this.follow(undefined);
  }

  getTreeItem(node: Node): TreeItem {
    const current = this.drawn.current(node);
    return toTreeItem(current, rowOf(current, rowContext()));
  }

  async getChildren(parent?: Node): Promise<Node[]> {
    if (parent) return this.drawn.keep(parent, await this.below(this.drawn.current(parent)));
    if (this.accounts.sideBySide)
      return this.drawn.keep(
        undefined,
        this.accounts.all.map(({ account }) => accountNode(account)),
      );
    const [connection] = this.accounts.open;
    const top = connection ? await this.topRows(connection) : [];
    // The answer may come after the window has gone on to another account.
    return connection === this.accounts.open[0] ? this.drawn.keep(undefined, top) : this.getChildren();
  }

  getParent(node: Node): Node | undefined {
    return this.drawn.parentOf(node) ?? this.parentByData(node);
  }

  resolveTreeItem(item: TreeItem, node: Node): TreeItem {
    item.tooltip = tooltipOf(this.drawn.current(node), rowContext());
    return item;
  }

  /** The newest data of a row, which may have been drawn a while ago. */
  current<N extends Node>(node: N): N {
    return this.drawn.current(node);
  }

  dispose(): void {
    for (const subscription of [...this.subscriptions, ...this.estateSubscriptions]) subscription.dispose();
    this.redraw.dispose();
  }

  /** The row that one stands below which was never drawn. */
  private parentByData(node: Node): Node | undefined {
    const connection = this.accounts.find(node.accountId);
    if (!connection || (node.kind !== "device" && node.kind !== "site" && node.kind !== "group"))
      return undefined;
    const account = this.accounts.sideBySide ? accountNode(connection.account) : undefined;
    const arranged = this.ports.arranging.peek(connection);
    if (arranged || node.kind === "group")
      return node.kind === "device" ? arranged?.placeOf(node.uid)?.parent : account;
    const top = this.rowsOf(connection, SITES);
    const sites = top.flatMap((row) => (row.kind === "systemSites" ? row.sites : row));
    if (node.kind === "device")
      return sites.find((row) => row.kind === "site" && row.uid === node.device.siteUid);
    const group = top.find((row) => row.kind === "systemSites" && row.sites.some(({ id }) => id === node.id));
    return group ?? account;
  }

  private async below(parent: Node): Promise<Node[]> {
    if (parent.kind === "account") return this.belowAccount(parent);
    const connection = this.accounts.find(parent.accountId);
    if (!connection) return [];
    switch (parent.kind) {
      case "site":
      case "group":
        return this.devicesBelow(connection, parent);
      case "systemSites":
        return [...parent.sites];
      case "documents":
      case "device":
        return (await import("./snapshotRows")).documentRows(parent, this.ports.snapshots, l10n.t);
      case "snapshots":
        return (await import("./snapshotRows")).snapshotRows(parent, this.ports.snapshots);
      case "document":
      case "snapshot":
      case "filter":
      case "loadMore":
      case "showMore":
      case "problem":
      case "empty":
      case "loading":
        return [];
    }
  }

  private async belowAccount({ accountId, id }: AccountNode): Promise<Node[]> {
    const state = this.accounts.all.find(({ account }) => account.id === accountId)?.state;
    switch (state?.kind) {
      case "open":
        return this.topRows(state.connection);
      case "failed":
        return [accountProblem(accountId, state.error, l10n.t)];
      case "opening":
      case undefined:
        return [loadingNode(accountId, id)];
    }
  }

  private async topRows(connection: Connection): Promise<Node[]> {
    const { sites } = connection.estate;
    const arranged = await this.ports.arranging.rows(connection);
    if (!arranged) return this.listRows(connection, SITES);
    // What cannot be reached is told above what is known of it.
    return [...(sites.state.kind === "failed" ? this.rowsOf(connection, SITES) : []), ...arranged.top()];
  }

  private async devicesBelow(connection: Connection, parent: SiteNode | GroupNode): Promise<Node[]> {
    const { arranging } = this.ports;
    const arranged = await arranging.rows(connection);
    if (arranged) return arranged.below(parent, arranging.limitOf(connection, parent.id));
    return parent.kind === "site" ? this.listRows(connection, { kind: "devices", siteUid: parent.uid }) : [];
  }

  /** The rows of a list, which is loaded first. Side by side nothing waits, lest a slow account hold up the others. */
  private async listRows(connection: Connection, name: ListName): Promise<Node[]> {
    const list = connection.estate.list(name);
    if (list.state.kind === "unloaded") {
      const loaded = list.ensureLoaded().then(() => {
        if (name.kind === "sites") this.ports.sitesLoaded(connection);
      });
      if (this.accounts.sideBySide) {
        void loaded.then(() => this.redrawList(connection, name));
        return [loadingNode(connection.account.id, this.parentIdOf(connection, name) ?? "")];
      }
      await this.ports.showProgress(() => loaded);
    }
    return this.rowsOf(connection, name);
  }

  private rowsOf({ account, estate }: Connection, list: ListName): Node[] {
    if (list.kind === "sites") return siteRows(account.id, estate.sites.state, l10n.t);
    const site = this.drawn.given(siteRowId(account.id, list.siteUid));
    const documents = site?.kind === "site" ? [documentsNode(site)] : [];
    const { sorting } = this.ports.arrangements.of(account.id);
    const devices = estate.devices(list.siteUid).state;
    return [...documents, ...deviceRows(account.id, list.siteUid, devices, l10n.t, sorting)];
  }

  private parentIdOf({ account }: Connection, list: ListName): string | undefined {
    if (list.kind === "devices") return siteRowId(account.id, list.siteUid);
    return this.accounts.sideBySide ? accountRowId(account.id) : undefined;
  }

  private follow(changed: string | undefined): void {
    for (const subscription of this.estateSubscriptions) subscription.dispose();
    this.estateSubscriptions = this.accounts.open.map((connection) =>
      connection.estate.onDidChange((list) => this.redrawList(connection, list)),
    );
    const row = changed === undefined ? undefined : this.drawn.given(accountRowId(changed));
    this.redraw.fire(row && [row]);
  }

  private redrawAccount(accountId: string): void {
    if (!this.accounts.find(accountId)) return;
    const row = this.drawn.given(accountRowId(accountId));
    this.redraw.fire(row && [row]);
  }

  /** Looks at every row that is drawn: a change of the index can change any of them. */
  private async redrawArranged(connection: Connection): Promise<void> {
    const { arranging } = this.ports;
    const arranged = await arranging.rows(connection);
    if (!arranged || !this.accounts.open.includes(connection)) return;
    const accountId = connection.account.id;
    const parentId = this.parentIdOf(connection, SITES);
    const top = this.drawn.compare(parentId, await this.topRows(connection));
    const below = this.drawn.withRowsBelow(accountId).flatMap((parent) => {
      if (parent.kind !== "site" && parent.kind !== "group") return [];
      return [
        this.drawn.compare(parent.id, arranged.below(parent, arranging.limitOf(connection, parent.id))),
      ];
    });
    this.fire(top, ...below);
  }

  /** The rows below a device, or below the documents of a site. */
  private redrawDocuments({ accountId, uid }: SnapshotOwner): void {
    const rows = this.drawn.withRowsBelow(accountId).filter((node) => {
      const site = node.kind === "documents" ? node.site.uid : undefined;
      return uid === (node.kind === "device" ? node.uid : site);
    });
    if (rows.length > 0) this.redraw.fire(rows);
  }

  private fire(...redraws: readonly Redraw[]): void {
    const rows = redraws.flatMap((redraw) => (redraw.kind === "rows" ? redraw.rows : []));
    if (redraws.some(({ kind }) => kind === "all")) this.redraw.fire(undefined);
    else if (rows.length > 0) this.redraw.fire(rows);
  }

  private redrawList(connection: Connection, list: ListName): void {
    if (!this.accounts.open.includes(connection) || this.ports.arranging.isArranged(connection)) return;
    const redraw = this.drawn.compare(this.parentIdOf(connection, list), this.rowsOf(connection, list));
    this.fire(redraw);
  }
}
