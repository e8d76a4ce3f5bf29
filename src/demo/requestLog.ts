/** One request that reached the platform; it holds no header and no body, so no credential. */
export interface LoggedRequest {
  readonly method: string;
  /** Path and query, `/api` included. */
  readonly url: string;
  /** Status of the answer; 0 when there was none. */
  readonly status: number;
}

const capacity = 10_000;

/** The latest requests, in the order in which they were answered. */
export class RequestLog {
  #entries: LoggedRequest[] = [];
  readonly #waiting = new Set<(entry: LoggedRequest) => void>();

  /** All remembered requests, oldest first. */
  get all(): readonly LoggedRequest[] {
    return this.#entries;
  }

  add(entry: LoggedRequest): void {
    if (this.#entries.length >= capacity * 2) this.#entries = this.#entries.slice(capacity);
    this.#entries.push(entry);
    for (const tell of this.#waiting) tell(entry);
  }

  clear(): void {
    this.#entries = [];
  }

  /** How many remembered requests have a URL like this. */
  count(url: RegExp): number {
    return this.#entries.filter((entry) => entry.url.search(url) >= 0).length;
  }

  /** Resolves with the first request, remembered or still to come, that satisfies the condition. */
  first(condition: (entry: LoggedRequest) => boolean, timeoutMs = 5000): Promise<LoggedRequest> {
    const known = this.#entries.find(condition);
    if (known !== undefined) return Promise.resolve(known);
    return new Promise((resolve, reject) => {
      const tell = (entry: LoggedRequest) => {
        if (!condition(entry)) return;
        clearTimeout(timer);
        this.#waiting.delete(tell);
        resolve(entry);
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(tell);
        reject(new Error(`No such request within ${timeoutMs} ms`));
      }, timeoutMs);
      this.#waiting.add(tell);
    });
  }
}
