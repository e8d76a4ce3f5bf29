import { ApiError, AuthError, HttpClientError } from "../../../../src/api";

/** The kinds of call that the matrix makes. */
export const ways = ["typed", "paged", "write", "raw", "token"] as const;

export type Way = (typeof ways)[number];

/**
 * How a call ends, as text that a table can hold: `value`, `5 rows`, `status 500`, or class and kind of an error, such
 * as `ApiError server`.
 */
export type Outcome = string;

/** The right outcome of every kind of call; a list where the system decides between several. */
export type Outcomes = Readonly<Record<Way, Outcome | readonly Outcome[]>>;

/** Rows of the list that the paged read walks, and of its first page. */
export const ROWS = 5;
export const PAGE = 2;

/** Everything works, except what is named. */
export function works(except: Partial<Outcomes> = {}): Outcomes {
  return {
    typed: "value",
    paged: `${ROWS} rows`,
    write: "value",
    raw: "status 200",
    token: "value",
    ...except,
  };
}

/** An error status: an error of this kind, but for `raw`, which leaves the status to its caller. */
export function refused(status: number, kind: string, except: Partial<Outcomes> = {}): Outcomes {
  const error = `ApiError ${kind}`;
  return { typed: error, paged: error, write: error, raw: `status ${status}`, token: error, ...except };
}

/** No usable answer, whatever the kind of call. */
export function unusable(kinds: string | readonly string[], except: Partial<Outcomes> = {}): Outcomes {
  const errors = [kinds].flat().map((kind) => `HttpClientError ${kind}`);
  return { typed: errors, paged: errors, write: errors, raw: errors, token: errors, ...except };
}

/** Names an error; what the client does not throw on purpose by its type alone, which no table holds. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof ApiError || error instanceof AuthError || error instanceof HttpClientError)
    return `${error.name} ${error.kind}`;
  return `unexpected ${String(error)}`;
}
