import { type Answer, json, Refusal } from "./answer";
import type { Call } from "./router";

/** Default and greatest page size of the real platform. */
export const pageLimit = 250;

/** A list of which any stretch can be made without making the rest; an array of records is one too. */
export interface Listing {
  readonly length: number;
  slice(from: number, to: number): readonly unknown[];
}

/** What is special about a list. */
export interface PageOptions {
  /** Lists of alerts do not tell how many there are. */
  readonly withoutTotal?: true;
  /** Lists of patches refuse a page size above the limit; the others use the limit instead. */
  readonly refusesLargePages?: true;
}

/** A whole number of the query; refuses with 400 what is none. */
export function wholeNumber(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null || text === "") return undefined;
  if (!/^\d{1,15}$/.test(text)) throw new Refusal(400);
  return Number(text);
}

/** A listing made of indexes and of what makes a record of one. */
export function listing<T>(indexes: ArrayLike<T>, record: (index: T) => unknown): Listing {
  return {
    length: indexes.length,
    slice: (from, to) => Array.prototype.slice.call(indexes, from, to).map((index: T) => record(index)),
  };
}

/** Answers with one page of a list. */
export function page(call: Call, key: string, rows: Listing, options: PageOptions = {}): Answer {
  const asked = wholeNumber(call.query, "max") ?? pageLimit;
  if (options.refusesLargePages === true && asked > pageLimit)
    throw new Refusal(400, `The requested page size ${asked} exceeds the defined limit of ${pageLimit}`);
  const max = asked === 0 ? pageLimit : Math.min(asked, pageLimit);
  const number = wholeNumber(call.query, "page") ?? 0;
  const items = rows.slice(number * max, (number + 1) * max);
  const urlOf = (other: number) => {
    const query = new URLSearchParams(call.query);
    query.set("max", String(max));
    query.set("page", String(other));
    return `${call.origin}/api${call.path}?${query.toString()}`;
  };
  return json({
    pageDetails: {
      count: items.length,
      ...(options.withoutTotal === true ? {} : { totalCount: rows.length }),
      prevPageUrl: number > 0 ? urlOf(number - 1) : null,
      nextPageUrl: (number + 1) * max < rows.length ? urlOf(number + 1) : null,
    },
    [key]: items,
  });
}
