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

/** What may be used without a look at the true count: enough to begin with, too little to harm the others. */
const UNSEEN_SHARE = 0.005;

/**
 * What of the free requests one client takes at a time. Others may look at the same number at the same moment, and
 * as long as no more than so many do, they cannot cross the limit together.
 */
const CLAIMANTS = 4;

/** Claims leave this share of the limit to people who wait, and to the looks at the true count. */
const RESERVE = 0.03;

/**
 * Shares of the window. What is claimed must be used within the first, since nobody else can see it before; a quiet
 * account has time. The next look at the true count waits as long, and twice as long after each that has found nothing.
 */
const BUSY_CLAIM = 1 / 60;
const QUIET_CLAIM = 1 / 4;

/**
 * One limit of the account, shared with other windows, people and tools. What this client may have in the window is its
 * claim. Requests that leave the window may be made again without a look at the true count, since the others do
 * likewise; more is claimed only by a calibration.
 */
export class Allowance {
  private readonly window: SlidingWindow;
  private claim: number;
  private claimEnds = Infinity;
  private calibrateAt = -Infinity;
  private between = BUSY_CLAIM;
  private others = 0;
  private limit: number;
  private cutOff = 0.9;
  private lastSent = -Infinity;

  /**
   * @param limit until the platform tells its own
   * @param milliseconds length of the window
   */
  constructor(limit: number, milliseconds: number) {
    this.window = new SlidingWindow(milliseconds);
    this.limit = limit;
    this.claim = this.unseen;
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
    const claim = this.claimAt(now, own);
    const extra = priority === "interactive" ? this.reserve : 0;
    if (own >= claim + extra) return this.whenUsedUp(now, own < claim + this.reserve);
    const pause = priority === "background" ? this.lastSent + this.spacing(own) - now : 0;
    return pause > 0 ? { kind: "wait", milliseconds: pause } : { kind: "free" };
  }

  /** Whether it is time to look at the true count, before the claim is used up and somebody has to wait for it. */
  wantsCalibration(now: number): boolean {
    const own = this.window.count(now);
    return now >= this.calibrateAt && own >= this.claimAt(now, own) / 2;
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
    this.limit = server.limit;
    this.cutOff = server.cutOff;
    this.others = Math.max(0, server.count - certain);
    const free = Math.floor(server.limit * (1 - RESERVE)) - this.others - own;
    const share = Math.floor(free / (free > 0 ? CLAIMANTS : 1));
    const lasts = server.count > server.limit / 2 ? BUSY_CLAIM : QUIET_CLAIM;
    this.claim = own + share;
    this.claimEnds = now + lasts * this.window.milliseconds;
    this.between = share > 0 ? BUSY_CLAIM : Math.min(QUIET_CLAIM, this.between * 2);
    this.calibrateAt = now + this.between * this.window.milliseconds;
  }

  /** For an account that does not tell its numbers: keeps to its own count, below the point of slowing down. */
  goWithout(now: number): void {
    this.calibrateAt = now + this.window.milliseconds;
    this.claimEnds = Infinity;
    this.claim = Math.floor(this.limit * this.cutOff);
  }

  /** Claims nothing until the next calibration, after the platform has refused a request. */
  distrust(): void {
    this.claim = 0;
    this.claimEnds = Infinity;
    this.calibrateAt = -Infinity;
  }

  private get unseen(): number {
    return Math.max(1, Math.floor(this.limit * UNSEEN_SHARE));
  }

  /** This client's part of the reserve. */
  private get reserve(): number {
    return Math.max(1, Math.floor((this.limit * RESERVE) / CLAIMANTS));
  }

  /** A claim that was not used in time shrinks to what was. */
  private claimAt(now: number, own: number): number {
    if (now >= this.claimEnds) {
      this.claim = Math.min(this.claim, Math.max(own, this.unseen));
      this.claimEnds = Infinity;
    }
    return this.claim;
  }

  private whenUsedUp(now: number, mayCalibrate: boolean): Room {
    if (now >= this.calibrateAt && mayCalibrate) return { kind: "calibrate" };
    const nextFree = this.window.nextFree(now);
    const next = Math.min(nextFree ?? Infinity, now >= this.calibrateAt ? Infinity : this.calibrateAt);
    return { kind: "wait", milliseconds: Math.max(1, (Number.isFinite(next) ? next : now + 100) - now) };
  }

  /** Above the cut-off, requests are spread, so that no burst meets another client's. */
  private spacing(own: number): number {
    const isBelow = own + this.others < this.limit * this.cutOff;
    return isBelow ? 0 : this.window.milliseconds / this.limit / CLAIMANTS;
  }
}
