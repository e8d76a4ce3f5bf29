import type { Disposable, Memento } from "vscode";
import { Listeners, type Subscription } from "../estate/listeners";
import type { StoredAccount } from "./account";
import type { AccountStore } from "./accountStore";
import type { Connection, Connections } from "./connections";

/**
 * Whose account this window shows. Every transition makes a new object, so an answer that comes late can tell by
 * identity that it belongs to an earlier session.
 */
export type SessionState =
  | { readonly kind: "restoring" }
  | { readonly kind: "signedOut" }
  | { readonly kind: "signedIn"; readonly connection: Connection }
  | { readonly kind: "failed"; readonly error: unknown };

const ACTIVE = "activeAccount";

/** The window's session: follows the stored accounts, in this window and in others. */
export class Session implements Disposable {
  private current: SessionState = { kind: "restoring" };
  private readonly changes = new Listeners<SessionState>();
  private readonly subscription: Subscription;

  readonly onDidChange = this.changes.add;

  constructor(
    private readonly store: AccountStore,
    private readonly connections: Connections,
    /** Remembers the account for the next window. */
    private readonly memory: Pick<Memento, "get" | "update">,
  ) {
    this.subscription = store.onDidChange((id) => void this.follow(id));
  }

  get state(): SessionState {
    return this.current;
  }

  /** The active connection, if there is one. */
  get connection(): Connection | undefined {
    return this.current.kind === "signedIn" ? this.current.connection : undefined;
  }

  /** Opens the account that was active last, or else the first one stored. Sends nothing. */
  async restore(): Promise<void> {
    const remembered = this.memory.get<string>(ACTIVE);
    const transition = this.enter({ kind: "restoring" });
    try {
      const accounts = await this.store.list();
      const account = accounts.find(({ id }) => id === remembered) ?? accounts[0];
      const connection = account && (await this.connections.get(account.id));
      if (this.current !== transition) return;
      this.enter(connection ? { kind: "signedIn", connection } : { kind: "signedOut" });
    } catch (error) {
      if (this.current === transition) this.enter({ kind: "failed", error });
    }
  }

  /** Stores an account whose credentials were verified, and makes it the active one. */
  async signIn(account: StoredAccount): Promise<void> {
    await this.store.put(account);
    await this.switchTo(account.id);
  }

  /** Makes a stored account the active one. */
  async switchTo(id: string): Promise<void> {
    await this.memory.update(ACTIVE, id);
    await this.restore();
  }

  /** Removes an account with its secrets. Another stored account becomes active, if there is one. */
  async signOut(id: string): Promise<void> {
    await this.store.remove(id);
    if (this.connection?.account.id === id || this.current.kind !== "signedIn") await this.restore();
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** Another account's change does not concern this window, unless it waits for one. */
  private async follow(id: string | undefined): Promise<void> {
    const active = this.connection?.account.id;
    if (active === undefined || active === id) await this.restore();
  }

  private enter(state: SessionState): SessionState {
    this.current = state;
    this.changes.tell(state);
    return state;
  }
}
