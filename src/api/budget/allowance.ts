import { SlidingWindow } from "./slidingWindow";

/** Who waits for a request: a person, or nobody. */
export type Priority = "interactive" | "background";

/** What a limit allows now: to send, or to ask again after some milliseconds, or after a look at the true count. */
export type Room =
  | { readonly kind: "free" }
  | { readonly kind: "wait"; readonly milliseconds: number }
  | { readonly kind: "calibrate" };

/** The platform's own numbers for one limit. */
export interface ServerCount {
  /** Requests of the whole account in the window. */
  readonly count: number;
  readonly limit: number;
  /** Share of the limit above which the platform slows its answers down. */
  readonly cutOff: number;
}

/** What may be used before the true count is known. The rest waits for the first calibration. */
const FIRST_SHARE = 0.1;

/**
 * What of the free requests one client takes at a time. Others may look at the same number at the same moment, and
 * as long as no more than so many do, they cannot cross the limit together.
 */
const CLAIMANTS = 4;

/** Background requests leave this share of the limit to people who wait. */
const RESERVE = 0.02;

/** Looks at the true count are requests themselves, so there are at most so many in a window. */
const CALIBRATIONS_PER_WINDOW = 60;

/**
 * One limit of the account, shared with other windows, people and tools. What this client may have in the window is its
 * claim. Requests that leave the window may be made again without a look at the true count, since the others do
 * likewise; more is claimed only by a calibration.
 */
export class Allowance {
  private readonly window: SlidingWindow;
  private claim: number;
  private others = 0;
  private limit: number;
  private cutOff = 0.9;
  private calibratedAt = -Infinity;
  private lastSent = -Infinity;

  /**
   * @param limit until the platform tells its own
   * @param milliseconds length of the window
   */
  constructor(limit: number, milliseconds: number) {
    this.window = new SlidingWindow(milliseconds);
    this.limit = limit;
    this.claim = Math.max(1, Math.floor(limit * FIRST_SHARE));
  }

  /** Requests of the account in the window, as far as known, and the limit. */
  usage(now: number): { used: number; limit: number } {
    return { used: Math.min(this.limit, this.window.count(now) + this.others), limit: this.limit };
  }

  /** Takes over the length of the platform's window, in milliseconds. */
  setWindow(milliseconds: number): void {
    this.window.milliseconds = milliseconds;
  }

  room(now: number, priority: Priority): Room {
    const own = this.window.count(now);
    const extra = priority === "interactive" ? Math.max(1, Math.floor((this.limit * RESERVE) / 3)) : 0;
    if (own >= this.claim + extra) return this.whenClaimed(now);
    const pause = priority === "background" ? this.lastSent + this.spacing(own) - now : 0;
    return pause > 0 ? { kind: "wait", milliseconds: pause } : { kind: "free" };
  }

  begin(now: number): void {
    this.window.begin();
    this.lastSent = now;
  }

  end(now: number): void {
    this.window.end(now);
  }

  /** Own requests that the platform's next count will certainly hold. */
  certain(now: number): number {
    return this.window.answeredCount(now);
  }

  /**
   * Takes over the platform's own numbers, and claims a share of what is free.
   *
   * @param certain own requests that were certainly counted, from before the platform was asked
   */
  calibrate(server: ServerCount, certain: number, now: number): void {
    const own = this.window.count(now);
    this.calibratedAt = now;
    this.limit = server.limit;
    this.cutOff = server.cutOff;
    this.others = Math.max(0, server.count - certain);
    const free = Math.floor(server.limit * (1 - RESERVE)) - this.others - own;
    this.claim = Math.max(1, own + Math.floor(free / (free > 0 ? CLAIMANTS : 1)));
  }

  /** For an account that does not tell its numbers: keeps to its own count, below the point of slowing down. */
  goWithout(now: number): void {
    this.calibratedAt = now + this.window.milliseconds;
    this.claim = Math.max(1, Math.floor(this.limit * this.cutOff));
  }

  /** Claims nothing until the next calibration, after the platform has refused a request. */
  distrust(): void {
    this.claim = 0;
    this.calibratedAt = -Infinity;
  }

  private whenClaimed(now: number): Room {
    const nextCalibration = this.calibratedAt + this.window.milliseconds / CALIBRATIONS_PER_WINDOW;
    if (now >= nextCalibration) return { kind: "calibrate" };
    const nextFree = this.window.nextFree(now) ?? nextCalibration;
    return { kind: "wait", milliseconds: Math.max(1, Math.min(nextFree, nextCalibration) - now) };
  }

  /** Above the cut-off, requests are spread so that they come as fast as they leave the window. */
  private spacing(own: number): number {
    return own + this.others < this.limit * this.cutOff ? 0 : this.window.milliseconds / this.limit;
  }
}
