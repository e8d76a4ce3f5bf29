import type { Change, Fault } from "./faults";
import { at } from "./random";

/** The part of a fault that says how an answer's structure changes. */
export type Rewrite = Extract<Fault, { kind: "rewrite" }>;

/** Gets the body of another page of the same list, without counting as a request. */
export type Peek = (url: URL) => unknown;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One page of a list: its paging facts and its rows under their key. */
interface Page {
  readonly details: Fields;
  readonly key: string;
  readonly rows: readonly unknown[];
}

function pageOf(body: unknown): Page | undefined {
  if (!isFields(body) || !isFields(body["pageDetails"])) return undefined;
  const entry = Object.entries(body).find(([, value]) => Array.isArray(value));
  return entry && { details: body["pageDetails"], key: entry[0], rows: entry[1] as readonly unknown[] };
}

const bodyOf = ({ details, key, rows }: Page, more: Fields = {}) => ({
  pageDetails: { ...details, count: rows.length, ...more },
  [key]: rows,
});

function rowsAt(address: unknown, peek: Peek): readonly unknown[] {
  return typeof address === "string" ? (pageOf(peek(new URL(address)))?.rows ?? []) : [];
}

function firstPage(url: URL): URL {
  const first = new URL(url);
  for (const name of ["page", "searchAfter"]) first.searchParams.delete(name);
  return first;
}

function elsewhere(address: unknown, origin = "http://elsewhere.invalid"): unknown {
  if (typeof address !== "string") return address;
  const { pathname, search } = new URL(address);
  return new URL(pathname + search, origin).href;
}

/** The page as it is once the list has grown or shrunk in front of it; the first page is read before that. */
function shifted(page: Page, peek: Peek, by = 1): readonly unknown[] {
  const { prevPageUrl, nextPageUrl } = page.details;
  if (typeof prevPageUrl !== "string") return page.rows;
  const before = rowsAt(prevPageUrl, peek);
  const after = rowsAt(nextPageUrl, peek);
  const start = Math.max(0, before.length - by);
  const end = by > 0 && typeof nextPageUrl !== "string" ? undefined : start + page.rows.length;
  return [...before, ...page.rows, ...after].slice(start, end);
}

type PageChange = (page: Page, rewrite: Rewrite, url: URL, peek: Peek) => unknown;

const pageChanges: Partial<Readonly<Record<Change, PageChange>>> = {
  nextPageElsewhere: (page, { origin }) =>
    bodyOf(page, { nextPageUrl: elsewhere(page.details["nextPageUrl"], origin) }),
  cycle: (page, _, url) => bodyOf(page, { nextPageUrl: firstPage(url).href }),
  duplicateRows: (page) => bodyOf({ ...page, rows: [...page.rows, ...page.rows.slice(0, 1)] }),
  shiftedPages: (page, { by }, _, peek) => bodyOf({ ...page, rows: shifted(page, peek, by) }),
  sameRows: (page, _, url, peek) => bodyOf({ ...page, rows: rowsAt(firstPage(url).href, peek) }),
  emptyPages: (page) => bodyOf({ ...page, rows: [] }),
  badRow: (page) => bodyOf({ ...page, rows: ["not an object", ...page.rows.slice(1)] }),
  noEnvelope: ({ rows }) => rows,
};

/** Changes every property at every depth but those that say how the list goes on. */
function eachProperty(value: unknown, change: (name: string, value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => eachProperty(item, change));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      name === "pageDetails" ? item : change(name, eachProperty(item, change)),
    ]),
  );
}

const enumNames =
  /^(actionType|entity|priority|antivirusStatus|status|deviceClass|type|unitOfMeasure|componentStatus|jobDeploymentStatus|severity|installStatus|patchStatus|alertType)$/;
const dateNames =
  /^(date|resolvedOn|timestamp|created|lastAccess|releaseDate|lastSeen|lastReboot|lastAuditDate|creationDate|dateCreated?|lastUpdated|ranOn|started|warrantyDate)$/;
const noDates: readonly unknown[] = ["NaN", "not a date", "", -62135596800000, 1e20, "2026-13-45T99:99:99Z"];

function swapped(value: unknown): unknown {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
}

/** Rows, and bodies that are no list, lose every value; what holds the rows stays. */
function allNull(body: unknown): unknown {
  const page = pageOf(body);
  if (page !== undefined) return bodyOf({ ...page, rows: page.rows.map(allNull) });
  if (Array.isArray(body)) return body.map(allNull);
  return isFields(body) ? Object.fromEntries(Object.keys(body).map((name) => [name, null])) : body;
}

function badDates(body: unknown): unknown {
  let count = 0;
  return eachProperty(body, (name, value) =>
    dateNames.test(name) ? at(noDates, count++ % noDates.length) : value,
  );
}

function extraFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(extraFields);
  if (!isFields(value)) return value;
  const entries = Object.entries(value).map(([name, item]) => [name, extraFields(item)] as const);
  return { ...Object.fromEntries(entries), addedLater: { since: 1 } };
}

const valueChanges: Partial<Readonly<Record<Change, (body: unknown) => unknown>>> = {
  nullEverywhere: allNull,
  unknownEnums: (body) =>
    eachProperty(body, (name, value) =>
      enumNames.test(name) && typeof value === "string" ? "ADDED_LATER" : value,
    ),
  badDates,
  swappedNumbers: (body) => eachProperty(body, (_, value) => swapped(value)),
  extraFields,
};

/** Written as text, since it may nest deeper than `JSON.stringify` can follow. */
function deepened(text: string, depth = 10_000): string {
  const nested = "[".repeat(depth) + "]".repeat(depth);
  const [end, start] = text.endsWith("}") ? ["}", '"nested":'] : ["]", ""];
  const comma = text.length > 2 ? "," : "";
  return text.slice(0, -1) + comma + start + nested + end;
}

/** The text of a right answer's body after the change; what is no page stays as it is when pages are changed. */
export function rewritten(body: unknown, rewrite: Rewrite, url: URL, peek: Peek): string {
  const page = pageOf(body);
  const changed = page && pageChanges[rewrite.change]?.(page, rewrite, url, peek);
  const value = changed ?? valueChanges[rewrite.change]?.(body) ?? body;
  const text = JSON.stringify(value);
  return rewrite.change === "deepJson" ? deepened(text, rewrite.depth) : text;
}
