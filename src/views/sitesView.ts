import { commands, type Disposable, l10n, type TreeView, window } from "vscode";
import { placeOf } from "../accounts/account";
import type { Session, SessionState } from "../accounts/session";
import { SETTINGS } from "../accounts/settingNames";
import { indexFillUpTo, onDidChangeSetting, refreshInterval } from "../accounts/settings";
import type { Priority } from "../api";
import type { Subscription } from "../estate/listeners";
import { AccountIndexes } from "./accountIndexes";
import { AutoRefresh } from "./autoRefresh";
import { CONTEXT_KEYS } from "./contextKeys";
import { nameOf } from "./names";
import type { DeviceNode, Node, SiteNode } from "./nodes";
import type { ShownAccounts } from "./shownAccounts";
import { SitesTree } from "./sitesTree";

export const SITES_VIEW = "dattoRmm.sites";

/** The view "Sites": the tree, and what the view says around it. */
export class SitesView implements Disposable {
  /** The indexes of the accounts that are shown. */
  readonly indexes: AccountIndexes;
  private readonly tree: SitesTree;
  private readonly view: TreeView<Node>;
  private readonly autoRefresh: AutoRefresh;
  private readonly subscriptions: readonly Subscription[];

  constructor(
    private readonly session: Session,
    private readonly accounts: ShownAccounts,
  ) {
    this.indexes = new AccountIndexes({ showProgress: this.withProgress, fillUpTo: indexFillUpTo });
    this.tree = new SitesTree(accounts, {
      showProgress: this.withProgress,
      sitesLoaded: (connection) => this.indexes.considerFilling(connection),
    });
    this.view = window.createTreeView(SITES_VIEW, {
      treeDataProvider: this.tree,
      showCollapseAll: true,
      canSelectMany: true,
    });
    const describe = () => this.describe(session.state);
    this.subscriptions = [session.onDidChange(describe), accounts.onDidChange(describe)];
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

  /** The data behind the view, as VS Code asks for it. */
  get rows(): SitesTree {
    return this.tree;
  }

  /** Shows a site or a device in the tree, and loads what is needed for that. */
  async reveal(node: SiteNode | DeviceNode): Promise<void> {
    const connection = this.accounts.find(node.accountId);
    if (!connection) return;
    const { loadRow } = await import("./find/loadRow");
    const found = await this.withProgress(() => loadRow(connection.estate, node));
    if (found) await this.view.reveal(node, { select: true, focus: true });
    else void window.showInformationMessage(l10n.t("{0} is not in the list of its site.", nameOf(node)));
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
    this.indexes.dispose();
    this.view.dispose();
    this.tree.dispose();
  }

  private async reload(priority: Priority): Promise<void> {
    const loaded = this.accounts.open.filter(({ estate }) => estate.sites.state.kind !== "unloaded");
    await Promise.all(loaded.map(({ estate }) => estate.reload(priority)));
  }

  private describe(state: SessionState): void {
    const account = this.session.connection?.account;
    if (this.accounts.sideBySide) this.view.description = l10n.t("{0} accounts", this.accounts.all.length);
    else this.view.description = account ? `${account.name} · ${placeOf(account.source)}` : "";
    void commands.executeCommand("setContext", CONTEXT_KEYS.session, state.kind);
    if (state.kind === "failed")
      this.view.message = l10n.t("The stored accounts cannot be read. Sign in again.");
    else delete this.view.message;
  }
}
