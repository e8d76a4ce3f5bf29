import { commands, type Disposable, env, l10n, type TreeView, window } from "vscode";
import { placeOf } from "../accounts/account";
import type { Connection } from "../accounts/connections";
import { problemOf } from "../accounts/problem";
import type { Session, SessionState } from "../accounts/session";
import { SETTINGS } from "../accounts/settingNames";
import { indexFillUpTo, onDidChangeSetting, pageSize, refreshInterval } from "../accounts/settings";
import type { Priority } from "../api";
import type { Indexing } from "../estate/estate";
import type { Subscription } from "../estate/listeners";
import { AccountIndexes, type IndexPorts } from "./accountIndexes";
import { filterName } from "./arrange/arrangedRow";
import { NO_FILTER } from "./arrange/arrangement";
import type { Arrangements } from "./arrange/arrangements";
import { Arranging } from "./arrange/arranging";
import { AutoRefresh } from "./autoRefresh";
import { CONTEXT_KEYS } from "./contextKeys";
import { countText } from "./find/countText";
import { indexStatus, knownPercent } from "./find/indexStatus";
import { DeviceDrag } from "./deviceDrag";
import { formatCount } from "./formatCount";
import type { DeviceNode, Node, SiteNode } from "./nodes";
import { preload } from "./preload";
import { rowContext } from "./rowContext";
import type { ShownAccounts } from "./shownAccounts";
import { SitesTree } from "./sitesTree";
import type { SnapshotSource } from "./snapshotNodes";

export const SITES_VIEW = "dattoRmm.sites";

/** Where copies of indexes are kept. */
export type CopyPorts = Pick<IndexPorts, "keepsCopies" | "isStored" | "folder">;

/** The view "Sites": the tree, and what the view says around it. */
export class SitesView implements Disposable {
  /** The indexes of the accounts that are shown. */
  readonly indexes: AccountIndexes;
  /** The rows of accounts that are filtered or grouped. */
  readonly arranging: Arranging;
  private readonly tree: SitesTree;
  private readonly view: TreeView<Node>;
  private readonly autoRefresh: AutoRefresh;
  private readonly subscriptions: readonly Subscription[];

  constructor(
    private readonly session: Session,
    private readonly accounts: ShownAccounts,
    readonly arrangements: Arrangements,
    copies: CopyPorts,
    snapshots: SnapshotSource,
  ) {
    this.indexes = new AccountIndexes({
      showProgress: this.withProgress,
      fillUpTo: indexFillUpTo,
      ...copies,
    });
    this.arranging = new Arranging(arrangements, this.indexes, pageSize);
    this.tree = new SitesTree(accounts, {
      arrangements,
      arranging: this.arranging,
      showProgress: this.withProgress,
      snapshots,
      sitesLoaded: (connection) => {
        preload();
        this.indexes.considerFilling(connection);
      },
    });
    this.view = window.createTreeView(SITES_VIEW, {
      treeDataProvider: this.tree,
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController: new DeviceDrag(),
    });
    const describe = () => this.describe(session.state);
    const tellMenus = () => this.tellMenus(session.state);
    this.subscriptions = [
      session.onDidChange(describe),
      session.onDidChange(tellMenus),
      accounts.onDidChange(describe),
      arrangements.onDidChange(describe),
      arrangements.onDidChange(tellMenus),
      this.arranging.onDidMake(describe),
      this.indexes.onDidChange(describe),
    ];
    this.autoRefresh = new AutoRefresh({
      isVisible: () => this.view.visible,
      onDidChangeVisibility: (listener) => this.view.onDidChangeVisibility(listener),
      interval: refreshInterval,
      onDidChangeInterval: (listener) => onDidChangeSetting(SETTINGS.refreshInterval, listener),
      refresh: () => this.reload("background"),
      now: Date.now,
      after: (milliseconds, callback) => {
        const timer = setTimeout(callback, milliseconds);
        return () => clearTimeout(timer);
      },
    });
    describe();
    tellMenus();
  }

  /** The selected rows of the accounts that are shown. */
  get selection(): readonly Node[] {
    return this.view.selection
      .filter(({ accountId }) => this.accounts.find(accountId) !== undefined)
      .map((node) => this.tree.current(node));
  }

  /** The newest data of a row, which may have been drawn a while ago. */
  current<N extends Node>(node: N): N {
    return this.tree.current(node);
  }

  /** What the view says above its rows. */
  get message(): string | undefined {
    return this.view.message;
  }

  /** The data behind the view, as VS Code asks for it. */
  get rows(): SitesTree {
    return this.tree;
  }

  /** Shows a site or a device in the tree, and loads what is needed for that. */
  async reveal(node: SiteNode | DeviceNode): Promise<void> {
    const connection = this.accounts.find(node.accountId);
    if (!connection) return;
    const { revealRow } = await import("./find/revealRow");
    await revealRow(connection, node, {
      arranging: this.arranging,
      showAll: () => this.arrangements.change(connection.account.id, { grouping: "site", filter: NO_FILTER }),
      withProgress: this.withProgress,
      reveal: (row) => this.view.reveal(row, { select: true, focus: true }),
    });
  }

  /** Runs a task with progress in the view. */
  readonly withProgress = <T>(task: () => Promise<T>): Thenable<T> =>
    window.withProgress({ location: { viewId: SITES_VIEW } }, task);

  /** Loads everything again that the shown accounts have loaded. */
  async refresh(): Promise<void> {
    await this.withProgress(() => this.reload("interactive"));
    this.autoRefresh.restart();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.autoRefresh.dispose();
    this.arranging.dispose();
    this.indexes.dispose();
    this.view.dispose();
    this.tree.dispose();
  }

  private async reload(priority: Priority): Promise<void> {
    const loaded = this.accounts.open.filter(({ estate }) => estate.sites.state.kind !== "unloaded");
    await Promise.all(loaded.map(({ estate }) => estate.reload(priority)));
    const arranged = this.accounts.open.filter(
      (connection) => priority === "interactive" || this.indexes.isSmall(connection),
    );
    await Promise.all(arranged.map((connection) => this.arranging.reload(connection)));
    for (const connection of this.accounts.open) this.indexes.goOn(connection);
  }

  /**
   * How much of the account a filter shows, how far its index is, and whose account it is. What changes comes first,
   * since a narrow side bar cuts off the end.
   */
  private description(): string {
    const { connection } = this.session;
    if (this.accounts.sideBySide) return l10n.t("{0} accounts", this.accounts.all.length);
    if (!connection) return "";
    const { account } = connection;
    const filter = this.filterText(connection);
    const indexing = this.indexes.peek(connection);
    return [
      ...filter,
      ...(indexing ? fillingText(indexing) : []),
      account.name,
      placeOf(account.source),
    ].join(" · ");
  }

  /** What a filter is called, and how much of the account it shows once that is known. */
  private filterText(connection: Connection): string[] {
    const arrangement = this.arrangements.of(connection.account.id);
    const name = filterName(arrangement.filter);
    if (name === undefined) return [];
    const rows = this.arranging.peek(connection);
    if (rows?.arrangement !== arrangement) return [name];
    const [shown = "", known = ""] = [rows.shown, rows.known].map((count) =>
      formatCount(count, env.language),
    );
    return [l10n.t("{0} of {1}", shown, known), name];
  }

  /** Which commands the menus offer hangs on these; an index that fills, page by page, changes neither. */
  private tellMenus(state: SessionState): void {
    const account = this.session.connection?.account;
    const filtered = account !== undefined && this.arrangements.of(account.id).filter.kind !== "none";
    void commands.executeCommand("setContext", CONTEXT_KEYS.session, state.kind);
    void commands.executeCommand("setContext", CONTEXT_KEYS.filtered, filtered);
  }

  private describe(state: SessionState): void {
    const { connection } = this.session;
    const counts = connection && this.indexes.counts(connection);
    const missing = counts && countText(counts, l10n.t, env.language);
    const unreadable =
      state.kind === "failed" ? l10n.t("The stored accounts cannot be read. Sign in again.") : "";
    this.tell({ description: this.description(), message: missing ?? this.brokenFill() ?? unreadable });
  }

  /** Each text that is set is drawn, also the one that is there: page by page, that would keep the window busy. */
  private tell({ description, message }: { readonly description: string; readonly message: string }): void {
    if (this.view.description !== description) this.view.description = description;
    if (this.view.message !== message) this.view.message = message;
  }

  /** Says that devices are missing because filling the index has failed. Where the sites failed too, a row says so. */
  private brokenFill(): string | undefined {
    const { connection } = this.session;
    const indexing = connection && this.indexes.peek(connection);
    if (indexing?.fill.state.kind !== "failed" || connection?.estate.sites.state.kind === "failed")
      return undefined;
    const { devices, total } = indexing.index.state;
    const known = formatCount(devices, env.language);
    const part = total === undefined ? known : l10n.t("{0} of {1}", known, formatCount(total, env.language));
    const { title } = problemOf(indexing.fill.state.error, l10n.t);
    return l10n.t("{0} devices can be found: {1}. Refresh to go on.", part, title);
  }
}

/** How far an index that is being filled is, or why it is not. */
function fillingText({ index, fill }: Indexing): string[] {
  switch (fill.state.kind) {
    case "idle":
      return [];
    case "running": {
      const percent = knownPercent(index.state, fill.state);
      return percent === undefined ? [] : [l10n.t("index {0} %", percent)];
    }
    case "failed":
      return [indexStatus(index.state, fill.state, rowContext())];
  }
}
