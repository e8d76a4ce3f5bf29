import type { Disposable } from "vscode";
import type { Connection } from "../accounts/connections";
import type { Estate, Indexing } from "../estate/estate";
import type { DeviceCounts } from "../estate/counts";
import type { EstateIndex } from "../estate/index/estateIndex";
import { Listeners } from "../estate/listeners";
import type { IndexCopies } from "./find/indexCopies";
import type { ShowProgress } from "./sitesTree";

/** What the indexes of the shown accounts depend on. */
export interface IndexPorts {
  readonly showProgress: ShowProgress;
  /** Devices of an account up to which its index is filled without being asked for. */
  readonly fillUpTo: () => number;
  /** Whether copies are kept on disk. */
  readonly keepsCopies: () => boolean;
  /** Whether an account is still stored; a copy of another one may not stay. */
  readonly isStored: (accountId: string) => Promise<boolean>;
  /** The folder for the copies alone. */
  readonly folder: string;
}

/** The indexes of the accounts, which are made and filled when somebody first needs them. */
export class AccountIndexes implements Disposable {
  private readonly known = new WeakMap<Connection, Promise<Indexing>>();
  private readonly made = new WeakMap<Connection, Indexing>();
  private readonly counted = new WeakMap<Connection, DeviceCounts>();
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

  /** What the parts of the platform say of an account's devices, once its index was filled. */
  counts(connection: Connection): DeviceCounts | undefined {
    return this.counted.get(connection);
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

  /** Goes on with a filling that has failed. What a person has stopped stays so. */
  goOn(connection: Connection): void {
    const indexing = this.made.get(connection);
    if (indexing?.fill.state.kind === "failed") this.fill(indexing);
  }

  /** To be called when an account's sites are loaded: the index of a small account is filled by itself. */
  considerFilling(connection: Connection): void {
    if (this.ports.keepsCopies()) void this.of(connection);
    const devices = deviceCount(connection.estate);
    if (devices !== undefined && devices <= this.ports.fillUpTo()) void this.filling(connection);
  }

  /** Whether the index of an account takes so few requests that it may be filled without being asked for. */
  isSmall(connection: Connection): boolean {
    const devices = this.made.get(connection)?.index.state.devices ?? Infinity;
    return devices <= this.ports.fillUpTo();
  }

  /** Removes the copy of an account that is no longer stored, or those of all. */
  async forget(accountId?: string): Promise<void> {
    const copies = await this.copies();
    await (accountId === undefined ? copies.removeAll() : copies.remove(accountId));
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async make(connection: Connection): Promise<Indexing> {
    const indexing = await connection.estate.indexed();
    const { index, fill } = indexing;
    if (this.ports.keepsCopies()) await (await this.copies()).restore(connection.account.id, index);
    this.made.set(connection, indexing);
    const tell = () => this.changes.tell(connection);
    this.subscriptions.add(index.onDidChange(tell));
    this.subscriptions.add(
      fill.onDidChange(({ kind }) => {
        if (kind === "idle" && index.state.complete) void this.filled(connection, indexing).then(tell, tell);
        tell();
      }),
    );
    tell();
    return indexing;
  }

  private async filled(connection: Connection, { index }: Indexing): Promise<void> {
    if (connection.closed.aborted) return;
    // What cannot be written is not missed before the next window.
    if (this.ports.keepsCopies()) await this.keepCopy(connection.account.id, index).catch(() => undefined);
    const { compareCounts } = await import("../estate/counts");
    const account = await connection.client.request("GET", "/v2/account", { priority: "background" });
    const { sites } = connection.estate;
    const whole = sites.state.kind === "loaded" && !sites.state.next ? sites.state.rows : undefined;
    const { total, devices } = index.state;
    this.counted.set(connection, compareCounts({ account, sites: whole, listed: total, known: devices }));
  }

  /** The account may be signed out meanwhile, here or in another window. */
  private async keepCopy(accountId: string, index: EstateIndex): Promise<void> {
    const copies = await this.copies();
    await copies.keep(accountId, index);
    if (!(await this.ports.isStored(accountId))) await copies.remove(accountId);
  }

  private async copies(): Promise<IndexCopies> {
    const { IndexCopies } = await import("./find/indexCopies");
    return new IndexCopies(this.ports.folder);
  }
}

/** Devices of an account as its sites count them; `undefined` while not all sites are known. */
function deviceCount({ sites }: Estate): number | undefined {
  const { state } = sites;
  if (state.kind !== "loaded" || state.next) return undefined;
  return state.rows.reduce((sum, site) => sum + (site.devicesStatus?.numberOfDevices ?? 0), 0);
}
