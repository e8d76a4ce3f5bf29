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

/**
 * What of the free requests one client takes at a time. Others may look at the same number at the same moment, and
 * as long as no more than so many do, they cannot cross the limit together.
 */
const CLAIMANTS = 4;

/** Requests that a client may send before its first look, so that the first clicks of a person wait for nothing. */
const FIRST = 4;

/** Claims leave this share of the limit to what nobody has claimed: people who wait, and looks at the true count. */
const RESERVE = 0.03;

/**
 * Shares of the window. Nobody else sees a claim before it is used, so it ends soon, and the next look comes after
 * twice that time at the earliest: then no client has two claims that another has not seen. It comes later after looks
 * that have found nothing.
 */
const CLAIM_LASTS = 1 / 40;
const LOOK_AFTER = 1 / 20;
const LOOK_AT_LAST = 1 / 8;

/** Share of the claim that is used when the next look is made. */
const LOOK_WHEN_USED = 0.75;

/**
 * One limit of the account, shared with other windows, people and tools. What this client may have in the window is its
 * claim. It grows by looks at the true count only, and ends up as what is used of it, since what is not used looks free
 * to the others.
 */
export class Allowance {
  private readonly window: SlidingWindow;
  private claim: number;
  private claimEnds = Infinity;
  private lookAt = -Infinity;
  private earliestLook = -Infinity;
  private lookAfter = LOOK_AFTER;
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
    this.claim = Math.min(FIRST, limit);
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
    const most = this.claimAt(now, own) + (priority === "interactive" ? this.unclaimed : 0);
    if (own >= most) return this.whenUsedUp(now, own);
    const pause = priority === "background" ? this.lastSent + this.spacing(own) - now : 0;
    return pause > 0 ? { kind: "wait", milliseconds: pause } : { kind: "free" };
  }

  /** Whether it is time to look at the true count, before the claim is used up and somebody has to wait for it. */
  wantsLook(now: number): boolean {
    const own = this.window.count(now);
    return now >= this.lookAt && own > Math.max(1, this.claimAt(now, own) * LOOK_WHEN_USED);
  }

  begin(now: number): void {
    this.window.begin();
    this.lastSent = now;
  }

  /** @param began when the request was let through */
  end(now: number, began: number): void {
    this.window.end(now, began);
  }

  /**
   * Takes over the platform's own numbers, and claims a share of what is free.
   *
   * @param asked when the platform was asked
   */
  calibrate(server: ServerCount, asked: number, now: number): void {
    const own = this.window.count(now);
    this.limit = server.limit;
    this.cutOff = server.cutOff;
    this.others = Math.max(0, server.count - this.window.certain(asked, now));
    const unseen = 3 * CLAIMANTS * this.unclaimed + (CLAIMANTS - 1) * (FIRST - 1);
    const reserve = Math.min(unseen, Math.floor(server.limit / 2));
    const free = server.limit - reserve - this.others - own;
    const share = Math.floor(free / (free > 0 ? CLAIMANTS : 1));
    this.claim = own + share;
    this.claimEnds = now + CLAIM_LASTS * this.window.milliseconds;
    this.lookAfter = share > 0 ? LOOK_AFTER : Math.min(LOOK_AT_LAST, this.lookAfter * 2);
    this.lookAt = now + this.lookAfter * this.window.milliseconds;
    this.earliestLook = now + LOOK_AFTER * this.window.milliseconds;
  }

  /** For an account that does not tell its numbers: keeps to its own count, below the point of slowing down. */
  goWithout(now: number): void {
    this.lookAt = now + this.window.milliseconds;
    this.claimEnds = Infinity;
    this.claim = Math.floor(this.limit * this.cutOff);
  }

  /** Claims nothing until the next calibration, after the platform has refused a request. */
  distrust(): void {
    this.claim = 0;
    this.claimEnds = Infinity;
    this.lookAt = -Infinity;
  }

  /** What this client may use beyond its claim, for people who wait, and as much again for looks. */
  private get unclaimed(): number {
    return Math.max(1, Math.floor((this.limit * RESERVE) / CLAIMANTS / 3));
  }

  /** What is not used in time falls back to the others, but for what has just left the window. */
  private claimAt(now: number, own: number): number {
    const used = own + this.unclaimed;
    if (now >= this.claimEnds && used < this.claim) {
      this.claim = used;
      this.lookAt = Math.min(this.lookAt, this.earliestLook);
    }
    return this.claim;
  }

  private whenUsedUp(now: number, own: number): Room {
    const mayLook = own < Math.max(this.claim, 0) + 2 * this.unclaimed;
    if (mayLook && now >= this.lookAt) return { kind: "calibrate" };
    const nextFree = this.window.nextFree(now) ?? Infinity;
    const next = Math.min(nextFree, mayLook ? this.lookAt : Infinity, now + this.window.milliseconds);
    return { kind: "wait", milliseconds: Math.max(1, next - now) };
  }

  /** Above the cut-off, requests are spread, so that no burst meets another client's. */
  private spacing(own: number): number {
    const isBelow = own + this.others < this.limit * this.cutOff;
    return isBelow ? 0 : this.window.milliseconds / this.limit / CLAIMANTS;
  }
}
