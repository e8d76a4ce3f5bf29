import { abortedError, blockedError } from "../errors";
import { Allowance, type Priority, type Room } from "./allowance";
import type { Demand } from "./buckets";
import type { RateStatus } from "./rateStatus";

/** Why all requests wait: the limit was crossed, or the platform blocks this address. */
export type PauseReason = "rateLimited" | "blocked";

/** What a status bar can show of the budget. */
export interface BudgetState {
  /** Reads of the account in the window, as far as known. */
  readonly used: number;
  readonly limit: number;
  /** Requests that wait for the budget. */
  readonly waiting: number;
  readonly pause: { readonly reason: PauseReason; readonly milliseconds: number } | undefined;
}

/** The clock and timers of the budget, in milliseconds that never go backwards. */
export interface Clock {
  now(): number;
  /** Calls back later; gives a function that prevents it. */
  after(milliseconds: number, callback: () => void): () => void;
}

/** The right to send one request. */
export interface Ticket {
  /** Milliseconds that the request waited for it. */
  readonly waited: number;
  /** To be called when the answer is there, or none will come. */
  release(): void;
}

/** What lets requests through, and stops them. */
export interface Gate {
  readonly state: BudgetState;
  /**
   * Waits until a request may be sent.
   *
   * @throws HttpClientError of kind `aborted`
   * @throws ApiError of kind `blocked` while the platform blocks this address: waiting minutes would help nobody
   */
  enter(demand: Demand, priority: Priority, signal?: AbortSignal): Promise<Ticket>;
  /** Stops all requests for a time, after the platform refused one. */
  stop(reason: PauseReason, milliseconds: number): void;
}

export interface RateBudgetOptions {
  /** Asks the platform for its numbers; `undefined` when it does not tell them. Counts as a read by itself. */
  readonly calibrate: () => Promise<RateStatus | undefined>;
  /** Is told when something of the state has changed. */
  readonly changed: () => void;
  readonly clock: Clock;
}

/** Used until the platform tells its own: 600 reads, 100 writes of a kind, in 60 seconds. */
const DEFAULT_WINDOW = 60_000;
const DEFAULT_LIMIT = 600;
const DEFAULT_BUCKET_LIMIT = 100;

interface Waiting {
  readonly demand: Demand;
  readonly priority: Priority;
  readonly since: number;
  readonly admit: (ticket: Ticket) => void;
  readonly refuse: (error: Error) => void;
}

/**
 * The rate limit of an account, shared with everything else that uses it. Hands out tickets: freely up to the cut-off,
 * spread above it, and never so many that the account's limit could be crossed. A person's requests go before others.
 */
export class RateBudget implements Gate {
  private reads = new Allowance(DEFAULT_LIMIT, DEFAULT_WINDOW);
  private writes: Allowance | undefined = new Allowance(DEFAULT_LIMIT, DEFAULT_WINDOW);
  private readonly buckets = new Map<string, Allowance>();
  private readonly queues: Record<Priority, Set<Waiting>> = { interactive: new Set(), background: new Set() };
  private pause: { readonly reason: PauseReason; readonly until: number } | undefined;
  private calibration: Promise<void> | undefined;
  private cancelTimer: (() => void) | undefined;
  private window = DEFAULT_WINDOW;

  constructor(private readonly options: RateBudgetOptions) {}

  get state(): BudgetState {
    const now = this.options.clock.now();
    const pause = this.pause && this.pause.until > now ? this.pause : undefined;
    return {
      ...this.reads.usage(now),
      waiting: this.waitingCount,
      pause: pause && { reason: pause.reason, milliseconds: pause.until - now },
    };
  }

  /** A way past the queue for the calibration, without which the queue would not move. It is counted all the same. */
  get unguarded(): Gate {
    const state = () => this.state;
    return {
      get state() {
        return state();
      },
      enter: (demand) => Promise.resolve(this.ticket(demand, this.options.clock.now())),
      stop: (reason, milliseconds) => this.stop(reason, milliseconds),
    };
  }

  async enter(demand: Demand, priority: Priority, signal?: AbortSignal): Promise<Ticket> {
    if (signal?.aborted) throw abortedError();
    const now = this.options.clock.now();
    if (
      this.waitingCount === 0 &&
      !this.isPaused(now) &&
      this.roomFor(demand, priority, now).kind === "free"
    ) {
      return this.ticket(demand, now);
    }
    return this.queue(demand, priority, now, signal);
  }

  stop(reason: PauseReason, milliseconds: number): void {
    const until = this.options.clock.now() + milliseconds;
    if (this.pause && this.pause.until > until) return;
    this.pause = { reason, until };
    for (const allowance of this.all()) allowance.distrust();
    this.options.changed();
    this.pump();
  }

  private get waitingCount(): number {
    return this.queues.interactive.size + this.queues.background.size;
  }

  private queue(demand: Demand, priority: Priority, since: number, signal?: AbortSignal): Promise<Ticket> {
    return new Promise((resolve, reject) => {
      const queue = this.queues[priority];
      const leave = () => {
        queue.delete(waiting);
        signal?.removeEventListener("abort", abort);
      };
      const abort = () => {
        leave();
        reject(abortedError());
        this.options.changed();
      };
      const waiting: Waiting = {
        demand,
        priority,
        since,
        admit: (ticket) => {
          leave();
          resolve(ticket);
        },
        refuse: (error) => {
          leave();
          reject(error);
        },
      };
      queue.add(waiting);
      signal?.addEventListener("abort", abort, { once: true });
      this.pump();
    });
  }

  /** Lets in whoever may go, and comes back when the next one may. */
  private pump(): void {
    this.cancelTimer?.();
    this.cancelTimer = undefined;
    const now = this.options.clock.now();
    const next = this.isPaused(now) ? this.whilePaused(now) : this.admitAll(now);
    if (next !== undefined) this.cancelTimer = this.options.clock.after(Math.max(1, next), () => this.pump());
    this.options.changed();
  }

  /** @returns milliseconds until it is worth trying again, or nothing when nobody waits for the time to pass */
  private admitAll(now: number): number | undefined {
    let next: number | undefined;
    for (const priority of ["interactive", "background"] as const) {
      const full = new Set<string>();
      for (const waiting of this.queues[priority]) {
        const key = keyOf(waiting.demand);
        if (full.has(key)) continue;
        const room = this.roomFor(waiting.demand, priority, now);
        if (room.kind === "free") {
          waiting.admit(this.ticket(waiting.demand, now, waiting.since));
          continue;
        }
        full.add(key);
        if (room.kind === "calibrate") this.calibrateOnce();
        else next = Math.min(next ?? Infinity, room.milliseconds);
      }
    }
    return next;
  }

  private whilePaused(now: number): number | undefined {
    const { reason, until } = this.pause ?? { reason: "rateLimited", until: now };
    if (reason === "rateLimited") return this.waitingCount === 0 ? undefined : until - now;
    for (const queue of Object.values(this.queues)) {
      for (const waiting of queue) waiting.refuse(blockedError(until - now));
    }
    return undefined;
  }

  private isPaused(now: number): boolean {
    if (this.pause && this.pause.until <= now) {
      this.pause = undefined;
      this.calibrateOnce();
    }
    return this.pause !== undefined;
  }

  private roomFor(demand: Demand, priority: Priority, now: number): Room {
    let room: Room = { kind: "free" };
    for (const allowance of this.allowances(demand)) {
      const own = allowance.room(now, priority);
      if (own.kind === "calibrate") return own;
      if (own.kind === "wait" && (room.kind !== "wait" || own.milliseconds > room.milliseconds)) room = own;
    }
    return room;
  }

  private ticket(demand: Demand, now: number, since = now): Ticket {
    const allowances = this.allowances(demand);
    for (const allowance of allowances) allowance.begin(now);
    if (allowances.some((allowance) => allowance.wantsLook(now))) this.calibrateOnce();
    this.options.changed();
    let open = true;
    const release = () => {
      if (!open) return;
      open = false;
      for (const allowance of allowances) allowance.end(this.options.clock.now(), now);
    };
    return { waited: now - since, release };
  }

  private allowances(demand: Demand): readonly Allowance[] {
    if (demand.kind === "read" || !this.writes) return [this.reads];
    if (demand.bucket === undefined) return [this.writes];
    return [this.writes, this.bucket(demand.bucket)];
  }

  private bucket(name: string): Allowance {
    const known = this.buckets.get(name);
    if (known) return known;
    const bucket = new Allowance(DEFAULT_BUCKET_LIMIT, this.window);
    this.buckets.set(name, bucket);
    return bucket;
  }

  private calibrateOnce(): void {
    // Begins a moment later, since asking takes a ticket, which may find that it is time to ask.
    this.calibration ??= Promise.resolve()
      .then(() => this.calibrate())
      .finally(() => {
        this.calibration = undefined;
        this.pump();
      });
  }

  private async calibrate(): Promise<void> {
    const { clock } = this.options;
    const asked = clock.now();
    const status = await this.options.calibrate().catch(() => undefined);
    const now = clock.now();
    if (!status) {
      for (const allowance of this.all()) allowance.goWithout(now);
      return;
    }
    this.reshape(status);
    const take = (allowance: Allowance, server: RateStatus["reads"]) =>
      allowance.calibrate(server, asked, now);
    take(this.reads, status.reads);
    if (status.writes && this.writes) take(this.writes, status.writes);
    for (const [name, bucket] of this.buckets) {
      const server = status.buckets.get(name);
      if (server) take(bucket, server);
      else bucket.goWithout(now);
    }
  }

  /** A window of another length, or an account that counts writes as reads, changes what is counted together. */
  private reshape({ window, writes }: RateStatus): void {
    if (window > 0 && window !== this.window) {
      this.window = window;
      for (const allowance of this.all()) allowance.setWindow(window);
    }
    if (!writes) this.writes = undefined;
    else this.writes ??= new Allowance(writes.limit, this.window);
  }

  private all(): Allowance[] {
    return [this.reads, ...(this.writes ? [this.writes] : []), ...this.buckets.values()];
  }
}

function keyOf(demand: Demand): string {
  return demand.kind === "read" ? "read" : `write ${demand.bucket ?? ""}`;
}
