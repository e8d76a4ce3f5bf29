import type { Disposable } from "vscode";
import type { Connection } from "../accounts/connections";
import type { Estate, Indexing } from "../estate/estate";
import { Listeners } from "../estate/listeners";
import type { ShowProgress } from "./sitesTree";

/** What the indexes of the shown accounts depend on. */
export interface IndexPorts {
  readonly showProgress: ShowProgress;
  /** Devices of an account up to which its index is filled without being asked for. */
  readonly fillUpTo: () => number;
}

/** The indexes of the accounts, which are made and filled when somebody first needs them. */
export class AccountIndexes implements Disposable {
  private readonly known = new WeakMap<Connection, Promise<Indexing>>();
  private readonly made = new WeakMap<Connection, Indexing>();
  private readonly changes = new Listeners<Connection>();
  private readonly subscriptions = new Set<{ dispose(): void }>();

  /** Tells that an index has learnt something, or is filled or no longer filled. */
  readonly onDidChange = this.changes.add;

  constructor(private readonly ports: IndexPorts) {}

  /** The index of an account. Sends nothing. */
  of(connection: Connection): Promise<Indexing> {
    const known = this.known.get(connection);
    if (known) return known;
    const making = this.make(connection);
    this.known.set(connection, making);
    return making;
  }

  /** The index of an account, if it was made already. */
  peek(connection: Connection): Indexing | undefined {
    return this.made.get(connection);
  }

  /** The index of an account, whose filling is begun unless it is whole. */
  async filling(connection: Connection): Promise<Indexing> {
    const indexing = await this.of(connection);
    if (!indexing.index.state.complete) this.fill(indexing);
    return indexing;
  }

  /** Fills an index again from the beginning. */
  fill({ fill }: Indexing): void {
    if (fill.state.kind !== "running") void this.ports.showProgress(() => fill.start());
  }

  /** To be called when an account's sites are loaded: the index of a small account is filled by itself. */
  considerFilling(connection: Connection): void {
    const devices = deviceCount(connection.estate);
    if (devices !== undefined && devices <= this.ports.fillUpTo()) void this.filling(connection);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async make(connection: Connection): Promise<Indexing> {
    const indexing = await connection.estate.indexed();
    this.made.set(connection, indexing);
    const tell = () => this.changes.tell(connection);
    this.subscriptions.add(indexing.index.onDidChange(tell));
    this.subscriptions.add(indexing.fill.onDidChange(tell));
    return indexing;
  }
}

/** Devices of an account as its sites count them; `undefined` while not all sites are known. */
function deviceCount({ sites }: Estate): number | undefined {
  const { state } = sites;
  if (state.kind !== "loaded" || state.next) return undefined;
  return state.rows.reduce((sum, site) => sum + (site.devicesStatus?.numberOfDevices ?? 0), 0);
}
