import type { Page, QueryValues } from "../api";

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
  /** Why the latest page or refresh did not come. The rows are those from before. */
  readonly error: unknown;
}

/** Loads one page; without a query the first. */
export type LoadPage<Row> = (query: QueryValues | undefined, signal: AbortSignal) => Promise<Page<Row>>;

/**
 * The page state of one list. Only one load runs at a time, and whoever asks meanwhile waits for it. A failure is
 * remembered to be shown, and the next load tries again.
 */
export class PagedList<Row> {
  private current: ListState<Row> = { kind: "unloaded" };
  private running: { readonly done: Promise<void>; readonly abort: AbortController } | undefined;

  constructor(
    private readonly loadPage: LoadPage<Row>,
    private readonly changed: () => void,
    private readonly now: () => number = Date.now,
  ) {}

  get state(): ListState<Row> {
    return this.current;
  }

  get isLoading(): boolean {
    return this.running !== undefined;
  }

  /** Makes sure that the first page was asked for once. A list that failed stays so until it is reloaded. */
  async ensureLoaded(): Promise<void> {
    if (this.current.kind === "unloaded") await this.once((signal) => this.loadPages(1, signal));
  }

  /** Adds the next page. */
  async loadMore(): Promise<void> {
    await this.once((signal) => this.loadNext(signal));
  }

  /** Loads again as many pages as are there, and at least the first. The old rows stay until the new ones are there. */
  async reload(): Promise<void> {
    await this.once((signal) => this.loadPages(this.pageCount, signal));
  }

  /** Ends a running load. What was there before stays. */
  cancel(): void {
    this.running?.abort.abort();
  }

  private pageCount = 1;

  private async once(load: (signal: AbortSignal) => Promise<LoadedList<Row> | undefined>): Promise<void> {
    if (!this.running) {
      const abort = new AbortController();
      const done = this.run(load, abort.signal).finally(() => (this.running = undefined));
      this.running = { done, abort };
    }
    await this.running.done;
    this.changed();
  }

  private async run(
    load: (signal: AbortSignal) => Promise<LoadedList<Row> | undefined>,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      this.current = (await load(signal)) ?? this.current;
    } catch (error) {
      this.current = this.current.kind === "loaded" ? { ...this.current, error } : { kind: "failed", error };
    }
  }

  private async loadPages(count: number, signal: AbortSignal): Promise<LoadedList<Row>> {
    let list = this.append(undefined, await this.loadPage(undefined, signal));
    let pages = 1;
    for (; pages < count && list.next; pages++)
      list = this.append(list, await this.loadPage(list.next, signal));
    this.pageCount = pages;
    return list;
  }

  private async loadNext(signal: AbortSignal): Promise<LoadedList<Row> | undefined> {
    const list = this.current;
    if (list.kind !== "loaded") return this.loadPages(1, signal);
    if (!list.next) return undefined;
    const longer = this.append(list, await this.loadPage(list.next, signal));
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
      error: undefined,
    };
  }
}
