interface Answered {
  readonly at: number;
  readonly began: number;
}

/**
 * Counts requests as the platform does: over the last minute, at every moment anew. A request counts from before it is
 * sent until a whole window after its answer, since nobody here knows when in between the platform saw it. So this
 * count is never below the platform's.
 */
export class SlidingWindow {
  /** In the order in which the answers came; those before `first` have left the window. */
  private answered: Answered[] = [];
  private first = 0;
  private open = 0;

  /** @param milliseconds length of the window */
  constructor(public milliseconds: number) {}

  begin(): void {
    this.open++;
  }

  /** @param began when the request began, which may have been long ago */
  end(now: number, began: number): void {
    this.open--;
    const last = this.answered.at(-1)?.at ?? now;
    this.answered.push({ at: Math.max(now, last), began });
  }

  /** Requests that certainly were in the platform's window at whatever moment between the two it counted. */
  certain(from: number, to: number): number {
    const since = to - this.milliseconds;
    return this.answered.slice(this.first).filter(({ at, began }) => at <= from && began > since).length;
  }

  /** Requests in the window that ends now. */
  count(now: number): number {
    while (this.first < this.answered.length && this.hasLeft(this.first, now)) this.first++;
    if (this.first > COMPACT_AT) {
      this.answered = this.answered.slice(this.first);
      this.first = 0;
    }
    return this.open + this.answered.length - this.first;
  }

  /** When the next request leaves the window; `undefined` when none that is answered is in it. */
  nextFree(now: number): number | undefined {
    this.count(now);
    const oldest = this.answered[this.first];
    return oldest && oldest.at + this.milliseconds;
  }

  private hasLeft(index: number, now: number): boolean {
    return (this.answered[index]?.at ?? 0) + this.milliseconds <= now;
  }
}

const COMPACT_AT = 1024;
