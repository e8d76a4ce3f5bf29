/** The names under which the real platform counts single write operations. */
export const writeBuckets = [
  "site-create",
  "site-update",
  "site-variable-create",
  "site-variable-update",
  "site-variable-delete",
  "site-proxy-create",
  "site-proxy-delete",
  "user-reset-keys",
  "device-warranty-create",
  "device-udf-set",
  "device-job-create",
  "device-move",
  "alert-resolve",
  "account-variable-create",
  "account-variable-update",
  "account-variable-delete",
] as const;

/** One of the {@link writeBuckets}. */
export type WriteBucket = (typeof writeBuckets)[number];

/** How a request counts. */
export type Cost = { readonly kind: "read" } | { readonly kind: "write"; readonly bucket?: WriteBucket };

/** What becomes of a request. */
export type Verdict =
  | { readonly kind: "pass"; readonly delayMs: number }
  | { readonly kind: "refused"; readonly retryAfterSeconds: number }
  | { readonly kind: "blocked" };

/** The part of the options that concerns limits. */
export interface RateOptions {
  readonly rateLimit: number;
  readonly windowSeconds: number;
  readonly slowDownMs: number;
  readonly blockAfter: number;
  readonly blockSeconds: number;
  /** Reads and writes share one limit, and single operations have none. */
  readonly legacyRates: boolean;
}

/** Above this part of the limit the platform slows its answers down. */
export const cutOffRatio = 0.9;

/** Counts what happened within a sliding window. */
class Window {
  #times: number[] = [];
  #head = 0;

  constructor(readonly lengthMs: number) {}

  count(now: number): number {
    while (this.#head < this.#times.length && (this.#times[this.#head] ?? 0) <= now - this.lengthMs)
      this.#head++;
    if (this.#head > 1024) {
      this.#times = this.#times.slice(this.#head);
      this.#head = 0;
    }
    return this.#times.length - this.#head;
  }

  add(now: number): void {
    this.#times.push(now);
  }

  /** Milliseconds until the oldest entry leaves the window. */
  untilFree(now: number): number {
    return (this.#times[this.#head] ?? now) + this.lengthMs - now;
  }
}

/** The account's sliding rate limits: reads, writes, and each write bucket on its own. */
export class RateLimiter {
  readonly #reads: Window;
  readonly #writes: Window;
  readonly #refusals: Window;
  readonly #buckets: ReadonlyMap<WriteBucket, Window>;
  #blockedUntil = Number.NEGATIVE_INFINITY;

  constructor(readonly options: RateOptions) {
    const lengthMs = options.windowSeconds * 1000;
    this.#reads = new Window(lengthMs);
    this.#writes = new Window(lengthMs);
    this.#refusals = new Window(lengthMs);
    this.#buckets = new Map(writeBuckets.map((name) => [name, new Window(lengthMs)]));
  }

  /** Counts a request and says what becomes of it. */
  take(cost: Cost, now: number): Verdict {
    if (this.isBlocked(now)) return { kind: "blocked" };
    const counted = this.#windowsOf(cost);
    const full = counted.find(({ window, limit }) => window.count(now) >= limit);
    if (full !== undefined) return this.#refuse(full.window, now);
    for (const { window } of counted) window.add(now);
    const slowed = counted.some(({ window, limit }) => window.count(now) > limit * cutOffRatio);
    return { kind: "pass", delayMs: slowed ? this.options.slowDownMs : 0 };
  }

  /** Whether the address is blocked for having gone on over the limit. */
  isBlocked(now: number): boolean {
    return now < this.#blockedUntil;
  }

  /** Current counts, as `GET /v2/system/request_rate` tells them; old accounts have only the first. */
  status(now: number) {
    return {
      reads: this.#reads.count(now),
      writes: this.#writes.count(now),
      operations: Object.fromEntries(
        [...this.#buckets].map(([name, window]) => [
          name,
          { limit: this.#bucketLimit(name), count: window.count(now) },
        ]),
      ),
    };
  }

  #refuse(full: Window, now: number): Verdict {
    this.#refusals.add(now);
    if (this.#refusals.count(now) >= this.options.blockAfter)
      this.#blockedUntil = now + this.options.blockSeconds * 1000;
    return { kind: "refused", retryAfterSeconds: Math.max(1, Math.ceil(full.untilFree(now) / 1000)) };
  }

  #windowsOf(cost: Cost): { readonly window: Window; readonly limit: number }[] {
    const limit = this.options.rateLimit;
    if (this.options.legacyRates) return [{ window: this.#reads, limit }];
    switch (cost.kind) {
      case "read":
        return [{ window: this.#reads, limit }];
      case "write": {
        const total = { window: this.#writes, limit };
        const own = cost.bucket && this.#buckets.get(cost.bucket);
        return cost.bucket && own ? [total, { window: own, limit: this.#bucketLimit(cost.bucket) }] : [total];
      }
    }
  }

  #bucketLimit(bucket: WriteBucket): number {
    return bucket === "device-udf-set"
      ? this.options.rateLimit
      : Math.max(1, Math.ceil(this.options.rateLimit / 6));
  }
}
