import type { Memento, SecretStorage } from "vscode";
import { AccountStore } from "../../../src/accounts/accountStore";
import { Connections } from "../../../src/accounts/connections";
import { DemoPlatformHost } from "../../../src/accounts/demoPlatformHost";
import { Session } from "../../../src/accounts/session";
import type { StoredAccount } from "../../../src/accounts/account";
import type { Exchange } from "../../../src/api";
import type { DemoPlatform } from "../../../src/demo";
import { Listeners } from "../../../src/estate/listeners";

/** The secrets of one computer, as every window sees them. */
export class SharedSecrets implements SecretStorage {
  readonly entries = new Map<string, string>();
  private readonly listeners = new Listeners<{ readonly key: string }>();

  readonly onDidChange = this.listeners.add;

  get(key: string): Promise<string | undefined> {
    return Promise.resolve(this.entries.get(key));
  }

  store(key: string, value: string): Promise<void> {
    this.entries.set(key, value);
    return this.tell(key);
  }

  delete(key: string): Promise<void> {
    this.entries.delete(key);
    return this.tell(key);
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.entries.keys()]);
  }

  /** Tells of a change that was told before, as VS Code does it late. */
  tellAgain(key: string): void {
    this.listeners.tell({ key });
  }

  private async tell(key: string): Promise<void> {
    await Promise.resolve();
    this.listeners.tell({ key });
  }
}

/** What a window remembers from one start to the next. */
export class Memory implements Pick<Memento, "get" | "update"> {
  private readonly entries = new Map<string, unknown>();

  readonly get: Memento["get"] = (key: string) => this.entries.get(key) as never;

  update(key: string, value: unknown): Promise<void> {
    this.entries.set(key, value);
    return Promise.resolve();
  }
}

/** One window of VS Code with the accounts part of the extension in it. */
export class Window {
  readonly store: AccountStore;
  readonly connections: Connections;
  readonly session: Session;
  readonly exchanges: Exchange[] = [];

  constructor(
    secrets: SecretStorage,
    readonly memory = new Memory(),
  ) {
    this.store = new AccountStore(secrets);
    const demo = new DemoPlatformHost("no such script", () => ({
      sites: 1,
      devices: 1,
      seed: 1,
      latencyMs: 0,
    }));
    const observe = (exchange: Exchange) => this.exchanges.push(exchange);
    this.connections = new Connections(this.store, demo, {
      observe,
      timeout: () => 30_000,
      pageSize: () => 250,
    });
    this.session = new Session(this.store, this.connections, this.memory);
  }

  /** Resolves once the session's state is of the kind, and the account the one named. */
  async until(kind: Session["state"]["kind"], accountId?: string): Promise<void> {
    const isThere = () =>
      this.session.state.kind === kind &&
      (accountId === undefined || this.session.connection?.account.id === accountId);
    if (isThere()) return;
    await new Promise<void>((resolve) => {
      const subscription = this.session.onDidChange(() => {
        if (!isThere()) return;
        subscription.dispose();
        resolve();
      });
    });
  }

  dispose(): void {
    this.session.dispose();
    this.connections.dispose();
    this.store.dispose();
  }
}

/** An account to store, reached at a simulated platform. */
export function accountAt(platform: DemoPlatform, id = "127-0-0-1-example"): StoredAccount {
  const { baseUrl, apiKey, apiSecret } = platform;
  return {
    id,
    name: `Account ${id}`,
    access: { kind: "ownUrl", baseUrl, credentials: { apiKey, apiSecret } },
  };
}
