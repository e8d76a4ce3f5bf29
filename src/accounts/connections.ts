import type { Disposable } from "vscode";
import type { BudgetState, ClientOptions, DattoClient, Exchange, Observer } from "../api";
import { Estate } from "../estate/estate";
import { Listeners, type Subscription } from "../estate/listeners";
import { type Touched, touchedBy } from "../estate/writes/touched";
import { type Access, type Account, withoutSecrets } from "./account";
import type { AccountStore } from "./accountStore";
import type { DemoPlatformHost } from "./demoPlatformHost";

/** One account at work: its client and what is known of it. */
export interface Connection {
  readonly account: Account;
  readonly client: DattoClient;
  readonly estate: Estate;
  /** Tells that the client's rate budget has changed. */
  readonly onDidChangeBudget: Listeners<BudgetState>["add"];
  /** Ends what runs for long, once the account is signed out or its key renewed. */
  readonly closed: AbortSignal;
}

export interface ConnectionOptions {
  readonly observe: Observer;
  /** Milliseconds until a request without an answer is given up. */
  readonly timeout: () => number;
  /** Rows that a list asks for at once. */
  readonly pageSize: () => number;
}

/** What a write of an account has changed. */
export interface OwnWrite {
  readonly connection: Connection;
  readonly touched: Touched;
}

/** What a client does beside its requests. */
type ClientParts = Pick<ClientOptions, "tokenStore" | "observe" | "observeBudget">;

/**
 * Makes one connection per account and keeps it until the account's entry changes, so that a renewed key is used from
 * the next request on.
 */
export class Connections implements Disposable {
  private readonly open = new Map<string, Promise<Connection | undefined>>();
  private readonly closings = new WeakMap<Connection, AbortController>();
  private readonly writes = new Listeners<OwnWrite>();
  private readonly subscription: Subscription;

  /** Tells of every write, whoever has sent it, once its answer is there. */
  readonly onDidWrite = this.writes.add;

  constructor(
    private readonly store: AccountStore,
    private readonly demo: DemoPlatformHost,
    private readonly options: ConnectionOptions,
  ) {
    this.subscription = store.onDidChange((id) => {
      if (id !== undefined) this.close(id);
    });
  }

  /** The connection of a stored account, or `undefined` when it is not stored. Sends nothing. */
  get(id: string): Promise<Connection | undefined> {
    const known = this.open.get(id);
    if (known) return known;
    const opening = this.connectStored(id);
    this.open.set(id, opening);
    opening.catch(() => {
      if (this.open.get(id) === opening) this.open.delete(id);
    });
    return opening;
  }

  /** A client for an account that need not be stored. Sends nothing, but starts the demo platform. */
  async clientFor(access: Access, parts: ClientParts = {}): Promise<DattoClient> {
    const { observe, timeout } = this.options;
    const shared = { observe, timeout, ...parts };
    const endpoint = access.kind === "demo" ? await this.demo.start() : access;
    const { credentials } = endpoint;
    const { DattoClient } = await import("../api/client");
    return "platform" in endpoint
      ? DattoClient.create({ ...shared, platform: endpoint.platform, credentials })
      : DattoClient.create({ ...shared, baseUrl: endpoint.baseUrl, credentials });
  }

  dispose(): void {
    this.subscription.dispose();
    for (const id of [...this.open.keys()]) this.close(id);
  }

  private async connectStored(id: string): Promise<Connection | undefined> {
    const stored = await this.store.get(id);
    if (!stored) return undefined;
    // The demo platform makes new keys at every start, so nothing of its tokens lasts.
    const tokens = stored.access.kind === "demo" ? {} : { tokenStore: this.store.tokens(id) };
    const budget = new Listeners<BudgetState>();
    const observe = (exchange: Exchange) => {
      this.options.observe(exchange);
      this.follow(connection, exchange);
    };
    const client = await this.clientFor(stored.access, { ...tokens, observe, observeBudget: budget.tell });
    const estate = new Estate(client, this.options.pageSize);
    const closing = new AbortController();
    const account = withoutSecrets(stored);
    const connection: Connection = {
      account,
      client,
      estate,
      onDidChangeBudget: budget.add,
      closed: closing.signal,
    };
    this.closings.set(connection, closing);
    return connection;
  }

  private follow(connection: Connection, exchange: Exchange): void {
    const touched = touchedBy(exchange);
    if (!touched) return;
    connection.estate.follow(touched);
    this.writes.tell({ connection, touched });
  }

  private close(id: string): void {
    const opened = this.open.get(id);
    this.open.delete(id);
    void opened
      ?.then((connection) => {
        if (!connection) return;
        connection.estate.cancel();
        this.closings.get(connection)?.abort();
      })
      .catch(() => undefined);
  }
}
