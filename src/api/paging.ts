import { HttpClientError } from "./errors";
import { fieldsOf } from "./fields";
import { pagedRows } from "./generated/pagedRows";
import type { QueryValues } from "./target";

/** One page of a list. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Rows of the whole list; missing where the platform does not count them (alerts, activity log). */
  readonly total: number | undefined;
  /** Query of the next page; missing on the last one. */
  readonly next: QueryValues | undefined;
  /** Rows that are not what the description says, kept as they came. */
  readonly deviations: number;
}

/** No list of this API is longer; a server that goes on beyond it goes in circles. */
const MAX_PAGES = 10_000;

/**
 * Reads one page. A bare array without an envelope counts as the only page.
 *
 * @param rowsKey key of the array, such as `devices`
 * @param query the query of this page; the next one keeps what the server's link leaves out
 * @throws HttpClientError of kind `protocol` when there is no such array
 */
export function readPage<Row>(body: unknown, rowsKey: string, query: QueryValues): Page<Row> {
  if (Array.isArray(body)) return { ...pageOf(body as Row[]), total: body.length };
  const fields = fieldsOf(body);
  const rows = fields[rowsKey];
  if (!Array.isArray(rows)) throw new HttpClientError("protocol", `The answer holds no list of ${rowsKey}.`);
  const details = fieldsOf(fields["pageDetails"]);
  const next = nextQuery(details, rows, query);
  return { ...pageOf(rows as Row[]), total: readCount(details["totalCount"]), next };
}

function pageOf<Row>(rows: readonly Row[]): Page<Row> {
  const deviations = rows.reduce(
    (count, row) => count + (typeof row === "object" && row !== null ? 0 : 1),
    0,
  );
  return { rows, total: undefined, next: undefined, deviations };
}

/** How a list is walked. */
export interface WalkOptions {
  /** Pages that are asked for before they are consumed; 0 asks for a page only when the one before is used up. */
  readonly ahead: number;
}

/** Loads one page; the signal ends the load when nobody wants it any more. */
export type LoadPage<Row> = (query: QueryValues, signal: AbortSignal) => Promise<Page<Row>>;

/**
 * Walks all pages in order, beginning with `first`. Rows that come again, because the list has shifted while it was
 * read, are left out. Ends at the last page, and instead of going in circles.
 */
export async function* walkPages<Row>(
  first: QueryValues,
  load: LoadPage<Row>,
  { ahead }: WalkOptions = { ahead: 0 },
): AsyncGenerator<Page<Row>, void, undefined> {
  const seen = new SeenRows();
  const loads = new LoadsAhead(load, ahead);
  try {
    for (let query: QueryValues | undefined = first; query;) {
      const page: Page<Row> | undefined = await loads.take(query);
      if (!page || seen.isRepeated(page)) return;
      yield { ...page, rows: seen.onlyNew(page.rows) };
      query = page.next;
      if (query) loads.startAfter(query, page);
    }
  } finally {
    loads.cancel();
  }
}

/** The pages of one walk that are on their way, by their query. */
class LoadsAhead<Row> {
  private readonly abort = new AbortController();
  private readonly running = new Map<string, Promise<Page<Row>>>();
  private readonly taken = new Set<string>();

  constructor(
    private readonly load: LoadPage<Row>,
    private readonly ahead: number,
  ) {}

  /** The page of a query, or nothing for one that was taken before. */
  async take(query: QueryValues): Promise<Page<Row> | undefined> {
    const key = keyOf(query);
    if (this.taken.has(key) || this.taken.size >= MAX_PAGES) return undefined;
    this.taken.add(key);
    const running = this.running.get(key) ?? this.load(query, this.abort.signal);
    this.running.delete(key);
    return running;
  }

  /** Asks for the pages from `next` on, as far as the list's total says that there are any. */
  startAfter(next: QueryValues, { rows, total }: Page<Row>): void {
    const number = Number(next["page"]);
    if (this.ahead === 0 || total === undefined || !Number.isInteger(number)) return;
    const end = Math.min(number + this.ahead, Math.ceil(total / rows.length));
    for (let page = number; page < end; page++) this.start({ ...next, page: String(page) });
  }

  cancel(): void {
    this.abort.abort();
  }

  private start(query: QueryValues): void {
    const key = keyOf(query);
    if (this.taken.has(key) || this.running.has(key)) return;
    const running = this.load(query, this.abort.signal);
    // A load that fails before it is taken is told when it is, or never when the walk ends before.
    running.catch(() => undefined);
    this.running.set(key, running);
  }
}

/** Values of a query in one spelling: a link gives them as text. */
function keyOf(query: QueryValues): string {
  return Object.entries(query)
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort()
    .join("&");
}

/** Recognises rows by what identifies them. Rows without an identity are taken as they come. */
class SeenRows {
  private readonly identities = new Set<unknown>();
  private last = "";
  private count = 0;

  /**
   * Whether a page holds nothing but what an earlier page held. Of rows that cannot be told apart the list's total
   * says whether there may be more.
   */
  isRepeated({ rows, total }: Page<unknown>): boolean {
    if (rows.length === 0) return false;
    this.count += rows.length;
    const identities = rows.map(identityOf);
    if (identities.every((identity) => identity !== undefined)) {
      return identities.every((identity) => this.identities.has(identity));
    }
    const edges = JSON.stringify([rows.length, rows[0], rows.at(-1)]);
    const mayBeMore = total !== undefined && this.count <= total;
    const repeated = edges === this.last && rows.length > 1 && !mayBeMore;
    this.last = edges;
    return repeated;
  }

  onlyNew<Row>(rows: readonly Row[]): readonly Row[] {
    const fresh = rows.filter((row) => {
      const identity = identityOf(row);
      if (identity === undefined) return true;
      if (this.identities.has(identity)) return false;
      this.identities.add(identity);
      return true;
    });
    return fresh.length === rows.length ? rows : fresh;
  }
}

/** `uid` of sites, devices, components and jobs, `alertUid` of alerts, `id` of variables, filters and activities. */
function identityOf(row: unknown): unknown {
  if (typeof row !== "object" || row === null) return undefined;
  const { uid, alertUid, id } = row as { uid?: unknown; alertUid?: unknown; id?: unknown };
  const identity = uid ?? alertUid ?? id;
  return typeof identity === "string" || typeof identity === "number" ? identity : undefined;
}

/**
 * Only the query of `nextPageUrl` is used, and sent to the account's own host: a credential never goes where an answer
 * points to.
 */
function nextQuery(
  details: Readonly<Record<string, unknown>>,
  rows: readonly unknown[],
  query: QueryValues,
): QueryValues | undefined {
  const link = details["nextPageUrl"];
  if (typeof link !== "string" || link.trim() === "" || rows.length === 0) return undefined;
  const search = link.includes("?") ? link.slice(link.indexOf("?")) : "";
  return { ...query, ...Object.fromEntries(new URLSearchParams(search)) };
}

function readCount(value: unknown): number | undefined {
  const count = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof count === "number" && Number.isInteger(count) && count >= 0 ? count : undefined;
}

/** The key of the array in the answer of a paged list. */
export function rowsKey(path: string): string {
  return pagedRows[path] ?? "";
}

/** Whether the path of an operation answers `GET` with a page of a list. */
export function isPaged(path: string): boolean {
  return path in pagedRows;
}
