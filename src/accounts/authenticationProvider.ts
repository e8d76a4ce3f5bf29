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
  /** The sessions that were told of last. Changes come in quick succession, and are told in their order. */
  private told: Promise<readonly AuthenticationSession[]>;

  readonly onDidChangeSessions = this.changes.event;

  constructor(
    private readonly store: AccountStore,
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
  ) {
    this.told = this.sessions().catch(() => []);
    this.subscription = store.onDidChange(() => {
      this.told = this.tell(this.told);
    });
  }

  async getSessions(
    _scopes?: readonly string[],
    options?: AuthenticationProviderSessionOptions,
  ): Promise<AuthenticationSession[]> {
    const sessions = await this.sessions();
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

  private async sessions(): Promise<AuthenticationSession[]> {
    return (await this.store.list()).map(toSession);
  }

  private async tell(
    told: Promise<readonly AuthenticationSession[]>,
  ): Promise<readonly AuthenticationSession[]> {
    const before = await told;
    const now = await this.sessions().catch(() => before);
    const added = now.filter(({ id }) => !before.some((session) => session.id === id));
    const removed = before.filter(({ id }) => !now.some((session) => session.id === id));
    if (added.length + removed.length > 0) this.changes.fire({ added, removed, changed: [] });
    return now;
  }
}

function toSession({ id, name }: Account): AuthenticationSession {
  return { id, accessToken: "", account: { id, label: name }, scopes: [] };
}
