import {
  type AuthenticationProvider,
  type AuthenticationProviderAuthenticationSessionsChangeEvent,
  type AuthenticationProviderSessionOptions,
  type AuthenticationSession,
  CancellationError,
  type Disposable,
  EventEmitter,
} from "vscode";
import type { Subscription } from "../estate/listeners";
import type { Account } from "./account";
import type { AccountStore } from "./accountStore";

export const AUTHENTICATION_ID = "dattoRmm";

/** Signs an account in; `undefined` when the person cancelled. */
export type SignIn = () => Promise<Account | undefined>;
export type SignOut = (id: string) => Promise<void>;

/**
 * Puts the stored accounts into VS Code's Accounts menu. Its sessions carry no token: other extensions may ask for a
 * session, and no credential of a customer's machines goes to them.
 */
export class AccountsMenu implements AuthenticationProvider, Disposable {
  private readonly changes = new EventEmitter<AuthenticationProviderAuthenticationSessionsChangeEvent>();
  private readonly subscription: Subscription;
  private known: readonly AuthenticationSession[] = [];

  readonly onDidChangeSessions = this.changes.event;

  constructor(
    private readonly store: AccountStore,
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
  ) {
    this.subscription = store.onDidChange(() => void this.refresh());
  }

  async getSessions(
    _scopes?: readonly string[],
    options?: AuthenticationProviderSessionOptions,
  ): Promise<AuthenticationSession[]> {
    const sessions = (await this.store.list()).map(toSession);
    this.known = sessions;
    return options?.account ? sessions.filter(({ id }) => id === options.account?.id) : sessions;
  }

  async createSession(): Promise<AuthenticationSession> {
    const account = await this.signIn();
    if (!account) throw new CancellationError();
    return toSession(account);
  }

  async removeSession(id: string): Promise<void> {
    await this.signOut(id);
  }

  dispose(): void {
    this.subscription.dispose();
    this.changes.dispose();
  }

  private async refresh(): Promise<void> {
    const before = this.known;
    const now = await this.getSessions();
    const added = now.filter(({ id }) => !before.some((session) => session.id === id));
    const removed = before.filter(({ id }) => !now.some((session) => session.id === id));
    if (added.length + removed.length > 0) this.changes.fire({ added, removed, changed: [] });
  }
}

function toSession({ id, name }: Account): AuthenticationSession {
  return { id, accessToken: "", account: { id, label: name }, scopes: [] };
}
