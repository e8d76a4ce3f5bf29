import type { Clock } from "../../../src/api/budget/rateBudget";
import { settled } from "./promises";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Time that passes only when a test says so. */
export class VirtualTime implements Clock {
  private time = 1000;
  private readonly timers = new Set<Timer>();

  readonly now = (): number => this.time;

  readonly after = (milliseconds: number, callback: () => void): (() => void) => {
    const timer = { at: this.time + Math.max(0, milliseconds), callback };
    this.timers.add(timer);
    return () => void this.timers.delete(timer);
  };

  /** Timers that are set. */
  get pending(): number {
    return this.timers.size;
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.after(milliseconds, resolve));
  }

  /** Moves on, and calls back what becomes due on the way, in its order. */
  async forward(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    await settled();
    for (let next = this.next(end); next; next = this.next(end)) {
      this.time = Math.max(this.time, next.at);
      this.timers.delete(next);
      next.callback();
      await settled();
    }
    this.time = end;
  }

  /** Moves on at once, as when a computer sleeps: what is due comes late, by the next step. */
  jump(milliseconds: number): void {
    this.time += milliseconds;
  }

  private next(end: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.timers) if (timer.at <= end && timer.at < (next?.at ?? Infinity)) next = timer;
    return next;
  }
}
