import type { Disposable } from "vscode";
import type { Account } from "../accounts/account";
import type { AccountStore } from "../accounts/accountStore";
import type { Connection, Connections } from "../accounts/connections";
import type { Session } from "../accounts/session";
import { Listeners, type Subscription } from "../estate/listeners";

/** How far the connection of a shown account is. */
export type ShownConnection =
  | { readonly kind: "opening" }
  | { readonly kind: "open"; readonly connection: Connection }
  | { readonly kind: "failed"; readonly error: unknown };

/** One account that the view shows. */
export interface ShownAccount {
  readonly account: Account;
  readonly state: ShownConnection;
}

/**
 * The accounts that the view shows: the active one, or all stored ones side by side. Each has its own connection, and
 * none waits for another's.
 */
export class ShownAccounts implements Disposable {
  private shown: readonly ShownAccount[] = [];
  private readonly changes = new Listeners<string | undefined>();
  private readonly subscriptions: readonly Subscription[];
  private latest = {};

  /** Tells the id of the account whose connection has changed; nothing when other accounts are shown. */
  readonly onDidChange = this.changes.add;

  constructor(
    private readonly session: Session,
    private readonly store: AccountStore,
    private readonly connections: Connections,
    private readonly wantsAll: () => boolean,
    onDidChangeWish: (listener: () => void) => Subscription,
  ) {
    this.subscriptions = [
      onDidChangeWish(() => this.update()),
      session.onDidChange(() => this.update()),
      store.onDidChange(() => {
        if (wantsAll()) this.update();
      }),
    ];
    this.update();
  }

  /** The connection of the window's own account. */
  get active(): Connection | undefined {
    return this.session.connection;
  }

  get all(): readonly ShownAccount[] {
    return this.shown;
  }

  /** Whether more than one account is shown, each below a row of its own. */
  get sideBySide(): boolean {
    return this.shown.length > 1;
  }

  /** The connections that are open. */
  get open(): readonly Connection[] {
    return this.shown.flatMap(({ state }) => (state.kind === "open" ? [state.connection] : []));
  }

  /** The open connection of an account that is shown. */
  find(accountId: string): Connection | undefined {
    return this.open.find(({ account }) => account.id === accountId);
  }

  /** Looks anew at what is to be shown. */
  update(): void {
    const { active } = this;
    const run = (this.latest = {});
    const all = this.wantsAll();
    // While the window goes from one account to the other, all of them stay where they are.
    if (all && this.sideBySide && this.session.state.kind !== "signedOut") {
      void this.showAll(run);
      return;
    }
    this.show(active ? [shownOpen(active)] : []);
    if (all && active) void this.showAll(run);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.latest = {};
  }

  private async showAll(run: object): Promise<void> {
    const accounts = await this.store.list().catch(() => []);
    if (run !== this.latest) return;
    if (accounts.length < 2) {
      this.show(this.active ? [shownOpen(this.active)] : []);
      return;
    }
    this.show(accounts.map((account) => ({ account, state: { kind: "opening" } })));
    for (const { id } of accounts) void this.openOne(id, run);
  }

  private async openOne(id: string, run: object): Promise<void> {
    const state = await this.connections.get(id).then(
      (connection): ShownConnection => (connection ? { kind: "open", connection } : { kind: "opening" }),
      (error: unknown): ShownConnection => ({ kind: "failed", error }),
    );
    if (run !== this.latest) return;
    this.shown = this.shown.map((one) => (one.account.id === id ? { account: one.account, state } : one));
    this.changes.tell(id);
  }

  private show(shown: readonly ShownAccount[]): void {
    this.shown = shown;
    this.changes.tell(undefined);
  }
}

function shownOpen(connection: Connection): ShownAccount {
  return { account: connection.account, state: { kind: "open", connection } };
}
