import type { Disposable } from "vscode";
import type { Connection } from "../../accounts/connections";
import { Listeners, type Subscription } from "../../estate/listeners";
import type { AccountIndexes } from "../accountIndexes";
import { isPlain } from "./arrangement";
import type { ArrangedRows } from "./arrangedRows";
import type { Arrangements } from "./arrangements";
import type { PlatformFilter } from "./platformFilter";

/** Milliseconds between two looks at an index that grows. */
const PAUSE = 1000;
/** Milliseconds until a change is shown that does not come from filling. */
const SOON = 100;
/** A look takes at most this part of the time. */
const SHARE = 10;

/** What is kept of one account while its rows are arranged. */
interface Kept {
  readonly rows: ArrangedRows;
  /** Whether the index has changed since the rows were made. */
  isStale: boolean;
  platformFilter: PlatformFilter | undefined;
  /** Devices that are shown of each group, by its id. */
  readonly limits: Map<string, number>;
}

/** The rows of accounts that are filtered or grouped: made when they are drawn, and anew when the index has changed. */
export class Arranging implements Disposable {
  private readonly kept = new WeakMap<Connection, Kept>();
  private readonly making = new Map<Connection, Promise<ArrangedRows>>();
  private readonly looks = new Map<
    Connection,
    { readonly timer: NodeJS.Timeout; readonly isSoon: boolean }
  >();
  private readonly changes = new Listeners<Connection>();
  private readonly subscriptions: readonly Subscription[];
  private pause = PAUSE;

  private readonly makings = new Listeners<Connection>();

  /** Tells that the rows of an account may look different. */
  readonly onDidChange = this.changes.add;

  /** Tells that the rows of an account were made anew. */
  readonly onDidMake = this.makings.add;

  constructor(
    private readonly arrangements: Arrangements,
    private readonly indexes: AccountIndexes,
    private readonly pageSize: () => number,
  ) {
    this.subscriptions = [indexes.onDidChange((connection) => this.indexChanged(connection))];
  }

  isArranged(connection: Connection): boolean {
    return !isPlain(this.arrangements.of(connection.account.id)) || this.isOffline(connection);
  }

  /** Whether the sites cannot be loaded, but an earlier window has kept what it knew. */
  private isOffline(connection: Connection): boolean {
    const known = this.indexes.peek(connection)?.index.state;
    return connection.estate.sites.state.kind === "failed" && known !== undefined && known.devices > 0;
  }

  /** The rows of an account as they are now; nothing when its sites are shown with all their devices. */
  async rows(connection: Connection): Promise<ArrangedRows | undefined> {
    const arrangement = this.arrangements.of(connection.account.id);
    if (!this.isArranged(connection)) {
      this.drop(connection);
      return undefined;
    }
    const kept = this.kept.get(connection);
    if (kept?.rows.arrangement === arrangement && !kept.isStale) return kept.rows;
    const making = this.making.get(connection) ?? this.makeOnce(connection);
    const rows = await making;
    return rows.arrangement === this.arrangements.of(connection.account.id) ? rows : this.rows(connection);
  }

  /** The rows as the index knows them at this moment. */
  newest(connection: Connection): Promise<ArrangedRows | undefined> {
    const kept = this.kept.get(connection);
    if (kept) kept.isStale = true;
    return this.rows(connection);
  }

  /** The rows as they were made last. */
  peek(connection: Connection): ArrangedRows | undefined {
    return this.kept.get(connection)?.rows;
  }

  /** Why the rows of an account are not all that they should be; nothing while they are, or are only being loaded. */
  async failure(connection: Connection): Promise<unknown> {
    const { index, fill } = await this.indexes.of(connection);
    const filtering = this.kept.get(connection)?.platformFilter?.state;
    if (filtering?.kind === "failed") return filtering.error;
    return fill.state.kind === "failed" && !index.state.complete ? fill.state.error : undefined;
  }

  /** How many devices of a group are shown. */
  limitOf(connection: Connection, parentId: string): number {
    return this.kept.get(connection)?.limits.get(parentId) ?? this.pageSize();
  }

  /** Shows one more page of a group's devices. */
  showMore(connection: Connection, parentId: string): void {
    this.showAtLeast(connection, parentId, this.limitOf(connection, parentId) + this.pageSize());
  }

  /** Shows at least so many devices of a group. */
  showAtLeast(connection: Connection, parentId: string, count: number): void {
    if (count <= this.limitOf(connection, parentId)) return;
    this.kept.get(connection)?.limits.set(parentId, count);
    this.changes.tell(connection);
  }

  /** Asks again for what the index does not get by itself. */
  async reload(connection: Connection): Promise<void> {
    if (!this.isArranged(connection)) return;
    this.drop(connection);
    const indexing = await this.indexes.of(connection);
    await indexing.fill.start();
    this.changes.tell(connection);
  }

  dispose(): void {
    for (const { timer } of this.looks.values()) clearTimeout(timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private makeOnce(connection: Connection): Promise<ArrangedRows> {
    const making = this.make(connection).finally(() => this.making.delete(connection));
    this.making.set(connection, making);
    return making;
  }

  private async make(connection: Connection): Promise<ArrangedRows> {
    const arrangement = this.arrangements.of(connection.account.id);
    const before = this.kept.get(connection);
    const [{ ArrangedRows }, { indexStatus }, { rowContext }, { index, fill }] = await Promise.all([
      import("./arrangedRows"),
      import("../find/indexStatus"),
      import("../rowContext"),
      // Filling begins once; what was stopped or has failed is begun again by a refresh.
      before || this.isOffline(connection) ? this.indexes.of(connection) : this.indexes.filling(connection),
    ]);
    const began = performance.now();
    const platformFilter = await this.platformFilterOf(connection);
    const filtering = platformFilter?.state;
    const rows = new ArrangedRows({
      accountId: connection.account.id,
      index,
      arrangement,
      members: filtering?.members,
      whole: index.state.complete && (filtering?.kind ?? "loaded") === "loaded",
      status: indexStatus(index.state, filtering?.kind === "failed" ? filtering : fill.state, rowContext()),
      now: Date.now(),
    });
    this.pause = Math.max(PAUSE, (performance.now() - began) * SHARE);
    const limits = before?.limits ?? new Map<string, number>();
    this.kept.set(connection, { rows, isStale: false, platformFilter, limits });
    this.makings.tell(connection);
    return rows;
  }

  private async platformFilterOf(connection: Connection): Promise<PlatformFilter | undefined> {
    const { filter } = this.arrangements.of(connection.account.id);
    if (filter.kind !== "platform") return undefined;
    const known = this.kept.get(connection)?.platformFilter;
    if (known?.filterId === filter.filterId) return known;
    const [{ PlatformFilter }, { index }] = await Promise.all([
      import("./platformFilter"),
      this.indexes.of(connection),
    ]);
    const made = new PlatformFilter(connection.client, index, filter.filterId, () =>
      this.indexChanged(connection),
    );
    void made.load();
    return made;
  }

  private drop(connection: Connection): void {
    this.kept.get(connection)?.platformFilter?.cancel();
    this.kept.delete(connection);
  }

  /** While an index fills, a look now and then is enough; what comes by itself is shown soon. */
  private indexChanged(connection: Connection): void {
    if (!this.kept.has(connection) && !this.isArranged(connection)) return;
    const isFilling = this.indexes.peek(connection)?.fill.state.kind === "running";
    const waiting = this.looks.get(connection);
    if (waiting && (isFilling || waiting.isSoon)) return;
    clearTimeout(waiting?.timer);
    const timer = setTimeout(() => this.look(connection), isFilling ? this.pause : SOON);
    this.looks.set(connection, { timer, isSoon: !isFilling });
  }

  private look(connection: Connection): void {
    this.looks.delete(connection);
    const kept = this.kept.get(connection);
    if (kept) kept.isStale = true;
    this.changes.tell(connection);
  }
}
