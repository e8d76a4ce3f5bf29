import { commands, type Disposable, l10n, type TreeView, window } from "vscode";
import { placeOf } from "../accounts/account";
import type { Session, SessionState } from "../accounts/session";
import type { Subscription } from "../estate/listeners";
import { CONTEXT_KEYS } from "./contextKeys";
import type { Node } from "./nodes";
import { SitesTree } from "./sitesTree";

export const SITES_VIEW = "dattoRmm.sites";

/** The view "Sites": the tree, and what the view says around it. */
export class SitesView implements Disposable {
  private readonly tree: SitesTree;
  private readonly view: TreeView<Node>;
  private readonly subscription: Subscription;

  constructor(private readonly session: Session) {
    this.tree = new SitesTree(session, this.withProgress);
    this.view = window.createTreeView(SITES_VIEW, { treeDataProvider: this.tree, showCollapseAll: true });
    this.subscription = session.onDidChange((state) => this.describe(state));
    this.describe(session.state);
  }

  /** The rows of the active account that are selected. */
  get selection(): readonly Node[] {
    const id = this.session.connection?.account.id;
    return this.view.selection.filter(({ accountId }) => accountId === id);
  }

  /** The data behind the view, as VS Code asks for it. */
  get rows(): SitesTree {
    return this.tree;
  }

  /** Runs a task with progress in the view. */
  readonly withProgress = (task: () => Promise<void>): Thenable<void> =>
    window.withProgress({ location: { viewId: SITES_VIEW } }, task);

  dispose(): void {
    this.subscription.dispose();
    this.view.dispose();
    this.tree.dispose();
  }

  private describe(state: SessionState): void {
    const account = this.session.connection?.account;
    this.view.description = account ? `${account.name} · ${placeOf(account.source)}` : "";
    void commands.executeCommand("setContext", CONTEXT_KEYS.session, state.kind);
    if (state.kind === "failed")
      this.view.message = l10n.t("The stored accounts cannot be read. Sign in again.");
    else delete this.view.message;
  }
}
