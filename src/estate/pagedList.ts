import type { Page, Priority, QueryValues } from "../api";

/** What is known of a list that the platform gives page by page. */
export type ListState<Row> =
  { readonly kind: "unloaded" } | { readonly kind: "failed"; readonly error: unknown } | LoadedList<Row>;

export interface LoadedList<Row> {
  readonly kind: "loaded";
  readonly rows: readonly Row[];
  /** Rows of the whole list, where the platform counts them. */
  readonly total: number | undefined;
  /** Query of the next page; missing when the list is whole. */
  readonly next: QueryValues | undefined;
  /** When the first page came, in epoch milliseconds. */
  readonly loadedAt: number;
  /** Why the latest load failed. The rows are those from before it. */
  readonly failure: Failure | undefined;
}

export interface Failure {
  /** Whether the rows were to be renewed, and may be out of date, or the next page was to be added. */
  readonly during: "reload" | "more";
  readonly error: unknown;
}

/** Loads one page; without a query the first. */
export type LoadPage<Row> = (
  query: QueryValues | undefined,
  signal: AbortSignal,
  priority: Priority,
) => Promise<Page<Row>>;

interface Load<Row> {
  readonly during: Failure["during"];
  /** Gives the list as it is after loading, or nothing when it stays as it is. */
  readonly run: (signal: AbortSignal) => Promise<LoadedList<Row> | undefined>;
}

interface RunningLoad {
  readonly during: Failure["during"];
  readonly done: Promise<void>;
  readonly abort: AbortController;
}

/**
 * The page state of one list. Only one load runs at a time, and whoever asks meanwhile waits for it. A failure is
 * remembered to be shown, and the next load tries again.
 */
export class PagedList<Row> {
  private current: ListState<Row> = { kind: "unloaded" };
  private running: RunningLoad | undefined;
  private pageCount = 1;

  constructor(
    private readonly loadPage: LoadPage<Row>,
    private readonly changed: () => void,
    private readonly now: () => number = Date.now,
  ) {}

  get state(): ListState<Row> {
    return this.current;
  }

  /**
   * Makes sure that the first page was asked for once. A list that failed stays so until it is reloaded. Tells nobody,
   * since whoever asks is about to show it.
   */
  async ensureLoaded(): Promise<void> {
    if (this.current.kind === "unloaded") await this.once(this.firstLoad);
  }

  /** Adds the next page. */
  async loadMore(): Promise<void> {
    await this.onceAndTell({ during: "more", run: (signal) => this.loadNext(signal) });
  }

  /** Loads again as many pages as are there, and at least the first. The old rows stay until the new ones are there. */
  async reload(priority: Priority = "interactive"): Promise<void> {
    if (this.running?.during === "more") await this.running.done;
    await this.onceAndTell({
      during: "reload",
      run: (signal) => this.loadPages(this.pageCount, signal, priority),
    });
  }

  /** Takes over the newer state of a row, if the list holds that row. */
  renew(row: Row, isSame: (known: Row) => boolean): void {
    if (this.current.kind !== "loaded") return;
    const place = this.current.rows.findIndex(isSame);
    if (place < 0) return;
    this.current = { ...this.current, rows: this.current.rows.with(place, row) };
    this.changed();
  }

  /** Ends a running load. What was there before stays. */
  cancel(): void {
    this.running?.abort.abort();
  }

  private readonly firstLoad: Load<Row> = { during: "reload", run: (signal) => this.loadPages(1, signal) };

  private once(load: Load<Row>): Promise<void> {
    if (!this.running) {
      const abort = new AbortController();
      const done = this.run(load, abort.signal).finally(() => (this.running = undefined));
      this.running = { during: load.during, done, abort };
    }
    return this.running.done;
  }

  private onceAndTell(load: Load<Row>): Promise<void> {
    if (this.running) return this.running.done;
    return this.once(load).then(this.changed);
  }

  private async run(load: Load<Row>, signal: AbortSignal): Promise<void> {
    try {
      this.current = (await load.run(signal)) ?? this.current;
    } catch (error) {
      const failure = { during: load.during, error };
      this.current =
        this.current.kind === "loaded" ? { ...this.current, failure } : { kind: "failed", error };
    }
  }

  private async loadPages(
    count: number,
    signal: AbortSignal,
    priority: Priority = "interactive",
  ): Promise<LoadedList<Row>> {
    let list = this.append(undefined, await this.loadPage(undefined, signal, priority));
    let pages = 1;
    for (; pages < count && list.next; pages++)
      list = this.append(list, await this.loadPage(list.next, signal, priority));
    this.pageCount = pages;
    return list;
  }

  private async loadNext(signal: AbortSignal): Promise<LoadedList<Row> | undefined> {
    const list = this.current;
    if (list.kind !== "loaded") return this.loadPages(1, signal);
    if (!list.next) return undefined;
    const longer = this.append(list, await this.loadPage(list.next, signal, "interactive"));
    this.pageCount++;
    return longer;
  }

  private append(list: LoadedList<Row> | undefined, page: Page<Row>): LoadedList<Row> {
    return {
      kind: "loaded",
      rows: [...(list?.rows ?? []), ...page.rows],
      total: page.total ?? list?.total,
      next: page.next,
      loadedAt: list?.loadedAt ?? this.now(),
      failure: undefined,
    };
  }
}
