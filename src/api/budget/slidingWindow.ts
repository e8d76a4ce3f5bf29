/**
 * Counts requests as the platform does: over the last minute, at every moment anew. A request counts from before it is
 * sent until a whole window after its answer, since nobody here knows when in between the platform saw it. So this
 * count is never below the platform's.
 */
export class SlidingWindow {
  /** When the answers came, in ascending order; those before `first` have left the window. */
  private answered: number[] = [];
  private first = 0;
  private open = 0;

  /** @param milliseconds length of the window */
  constructor(public milliseconds: number) {}

  begin(): void {
    this.open++;
  }

  end(now: number): void {
    this.open--;
    const last = this.answered.at(-1) ?? now;
    this.answered.push(Math.max(now, last));
  }

  /** Answered requests in the window that ends now: those that the platform has certainly counted. */
  answeredCount(now: number): number {
    return this.count(now) - this.open;
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
    return oldest === undefined ? undefined : oldest + this.milliseconds;
  }

  private hasLeft(index: number, now: number): boolean {
    return (this.answered[index] ?? 0) + this.milliseconds <= now;
  }
}

const COMPACT_AT = 1024;
