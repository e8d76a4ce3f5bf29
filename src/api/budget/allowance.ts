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
const FIRST = 2;

/** Claims leave this share of the limit to what nobody has claimed: people who wait, and looks at the true count. */
const RESERVE = 0.03;

/**
 * Shares of the window. Nobody else sees a claim before it is used, so it ends soon, and the next look comes after
 * twice that time: then no client has two claims that another has not seen. It may come early when little of the claim
 * is used, since what was used just now is taken off the new one. It comes late after looks that have found nothing.
 */
const CLAIM_LASTS = 1 / 120;
const LOOK_EARLY = 1 / 240;
const LOOK_AFTER = 1 / 60;
const LOOK_AT_LAST = 1 / 8;

/** Share of the claim that is used when the next look is made. */
const LOOK_WHEN_USED = 0.75;

/** More requests than this within a claim's time make the next look before the claim ends, so that nothing stalls. */
const BUSY = 4;

/**
 * One limit of the account, shared with other windows, people and tools. What this client may have in the window is its
 * claim. It grows by looks at the true count only, and ends up as what is used of it, since what is not used looks free
 * to the others.
 */
export class Allowance {
  private readonly window: SlidingWindow;
  private claim: number;
  private claimed = 0;
  private claimedAt = -Infinity;
  private claimLasts = Infinity;
  private lookAfter = LOOK_AFTER;
  /** When the latest requests began, the oldest first. */
  private begun: number[] = [];
  /** Milliseconds from asking for the true count to its answer. */
  private lag = 0;
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
    const used = own > Math.max(FIRST, this.claimAt(now, own) * LOOK_WHEN_USED);
    return (used || this.recent(now) > BUSY) && now >= this.lookAt(now);
  }

  begin(now: number): void {
    this.window.begin();
    this.begun.push(now);
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
    this.lag = now - asked;
    const unseen = 2 * CLAIMANTS * this.unclaimed + (CLAIMANTS - 1) * (FIRST - 1);
    const reserve = Math.min(unseen, Math.floor(server.limit / 2));
    const free = server.limit - reserve - this.others - own;
    const share = free > 0 ? Math.max(0, Math.floor(free / CLAIMANTS) - this.recent(now)) : free;
    this.claim = own + share;
    this.claimed = share;
    this.claimedAt = now;
    this.claimLasts = CLAIM_LASTS;
    this.lookAfter = share > 0 ? LOOK_AFTER : Math.min(LOOK_AT_LAST, this.lookAfter * 2);
  }

  /** For an account that does not tell its numbers: keeps to its own count, below the point of slowing down. */
  goWithout(now: number): void {
    this.claim = Math.floor(this.limit * this.cutOff);
    this.claimed = 0;
    this.claimedAt = now;
    this.claimLasts = Infinity;
    this.lookAfter = 1;
  }

  /** Claims nothing until the next calibration, after the platform has refused a request. */
  distrust(): void {
    this.claim = 0;
    this.claimed = 0;
    this.claimedAt = -Infinity;
    this.claimLasts = Infinity;
  }

  /** What this client may use beyond its claim, for people who wait, and as much again for looks. */
  private get unclaimed(): number {
    return Math.max(1, Math.floor((this.limit * RESERVE) / CLAIMANTS / 3));
  }

  /** What is not used in time falls back to the others, but for what has just left the window. */
  private claimAt(now: number, own: number): number {
    const used = own + this.unclaimed;
    if (now >= this.claimedAt + this.claimLasts * this.window.milliseconds && used < this.claim) {
      this.claim = used;
      this.lookAfter = Math.min(this.lookAfter, LOOK_AFTER);
    }
    return this.claim;
  }

  /** When the next look may be made. */
  private lookAt(now: number): number {
    const usedLittle = this.recent(now) < this.claimed / 2;
    return this.claimedAt + (usedLittle ? LOOK_EARLY : this.lookAfter) * this.window.milliseconds;
  }

  /** Requests that another client may have missed in a look on which it still acts. */
  private recent(now: number): number {
    const since = now - CLAIM_LASTS * this.window.milliseconds - this.lag;
    this.begun = this.begun.filter((began) => began >= since);
    return this.begun.length;
  }

  private whenUsedUp(now: number, own: number): Room {
    const mayLook = own < Math.max(this.claim, 0) + 2 * this.unclaimed;
    const lookAt = mayLook ? this.lookAt(now) : Infinity;
    if (now >= lookAt) return { kind: "calibrate" };
    const nextFree = this.window.nextFree(now) ?? Infinity;
    const next = Math.min(nextFree, lookAt, now + this.window.milliseconds);
    return { kind: "wait", milliseconds: Math.max(1, next - now) };
  }

  /** Above the cut-off, requests are spread, so that no burst meets another client's. */
  private spacing(own: number): number {
    const isBelow = own + this.others < this.limit * this.cutOff;
    return isBelow ? 0 : this.window.milliseconds / this.limit / CLAIMANTS;
  }
}
