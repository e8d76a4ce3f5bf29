import { HttpClientError } from "./errors";
import type { Method } from "./operation";

/** How failed requests are repeated. All times in milliseconds. */
export interface RetryOptions {
  /** Repetitions at most. */
  readonly retries: number;
  /** Wait before the first repetition; doubled before each further one, with jitter. */
  readonly delay: number;
  /** Nothing is repeated later than this after the first attempt began. */
  readonly timeLimit: number;
}

export const DEFAULT_RETRY: RetryOptions = { retries: 3, delay: 250, timeLimit: 60_000 };

/** What is known when an attempt has failed. */
export interface FailedAttempt {
  readonly method: Method;
  /** The status, or the error when no usable answer came. */
  readonly outcome: number | Error;
  /** 1 for the first. */
  readonly attempt: number;
  /** Milliseconds since the first attempt began. */
  readonly elapsed: number;
  /** Whether the caller has said that a write which met a conflict may be repeated. */
  readonly repeatConflict: boolean;
}

/**
 * Says how long to wait before a request is repeated, or `undefined` when it must not be: a read may be repeated when
 * the failure may pass, a write only when it certainly had no effect.
 *
 * @param random from 0 to 1
 */
export function retryDelay(failed: FailedAttempt, options: RetryOptions, random: number): number | undefined {
  if (failed.attempt > options.retries || !mayRepeat(failed)) return undefined;
  const full = options.delay * 2 ** (failed.attempt - 1);
  const delay = full * (0.5 + random / 2);
  return failed.elapsed + delay <= options.timeLimit ? delay : undefined;
}

const PASSING_STATUSES: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

function mayRepeat({ method, outcome, repeatConflict }: FailedAttempt): boolean {
  if (outcome === 429) return true;
  if (method === "GET")
    return typeof outcome === "number" ? PASSING_STATUSES.has(outcome) : isPassing(outcome);
  if (outcome === 409) return repeatConflict;
  return outcome instanceof HttpClientError && hasNotReached(outcome);
}

/** A time-out is not repeated: a person has waited long enough, and can ask again. */
function isPassing(error: Error): boolean {
  return error instanceof HttpClientError && (error.kind === "network" || hasNotReached(error));
}

function hasNotReached({ kind }: HttpClientError): boolean {
  return kind === "refused" || kind === "dns";
}
