import { type Disposable, EventEmitter, type TreeDataProvider, type TreeItem } from "vscode";
import type { Subscription } from "../estate/listeners";
import type { AccountRow } from "./accountRows";
import type { ShownAccounts } from "./shownAccounts";

/** What the platform knows of the shown accounts themselves. Only filters are asked for, when somebody opens their row. */
export class AccountTree implements TreeDataProvider<AccountRow>, Disposable {
  private readonly redraw = new EventEmitter<undefined>();
  private readonly subscription: Subscription;

  readonly onDidChangeTreeData = this.redraw.event;

  constructor(private readonly accounts: ShownAccounts) {
    this.subscription = accounts.onDidChange(() => this.refresh());
  }

  /** Draws everything anew; filters are asked for again. */
  refresh(): void {
    this.redraw.fire(undefined);
  }

  async getChildren(parent?: AccountRow): Promise<AccountRow[]> {
    const { accountRows, filterRows } = await import("./accountRows");
    const open = this.accounts.open;
    if (!parent && open.length > 1)
      return open.map(({ account }) => ({
        kind: "owner",
        accountId: account.id,
        id: `${account.id}/account`,
        name: account.name,
      }));
    const connection = parent ? this.accounts.find(parent.accountId) : open[0];
    if (!connection) return [];
    return parent?.kind === "filters" ? filterRows(connection, parent.list) : accountRows(connection);
  }

  async getTreeItem(row: AccountRow): Promise<TreeItem> {
    return (await import("./accountRows")).itemOf(row);
  }

  dispose(): void {
    this.subscription.dispose();
    this.redraw.dispose();
  }
}
