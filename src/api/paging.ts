import { HttpClientError } from "./errors";
import { fieldsOf } from "./fields";
import type { QueryValues } from "./target";

/** One page of a list. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Rows of the whole list; missing where the platform does not count them (alerts, activity log). */
  readonly total: number | undefined;
  /** Query of the next page; missing on the last one. */
  readonly next: QueryValues | undefined;
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
  if (Array.isArray(body)) return { rows: body as Row[], total: body.length, next: undefined };
  const fields = fieldsOf(body);
  const rows = fields[rowsKey];
  if (!Array.isArray(rows)) throw new HttpClientError("protocol", `The answer holds no list of ${rowsKey}.`);
  const details = fieldsOf(fields["pageDetails"]);
  return {
    rows: rows as Row[],
    total: readCount(details["totalCount"]),
    next: nextQuery(details, rows, query),
  };
}

/**
 * Walks all pages, beginning with `first`. Ends at the last page, and instead of going in circles when the server
 * names a page for the second time.
 */
export async function* walkPages<Row>(
  first: QueryValues,
  load: (query: QueryValues) => Promise<Page<Row>>,
): AsyncGenerator<Page<Row>, void, undefined> {
  const seen = new Set<string>();
  for (let query: QueryValues | undefined = first; query && seen.size < MAX_PAGES;) {
    const key = JSON.stringify(Object.entries(query).sort());
    if (seen.has(key)) return;
    seen.add(key);
    const page: Page<Row> = await load(query);
    yield page;
    query = page.next;
  }
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
