import type { ServerCount, Priority } from "../../../src/api/budget/allowance";
import type { Demand } from "../../../src/api/budget/buckets";
import { type Clock, RateBudget } from "../../../src/api/budget/rateBudget";
import type { RateStatus } from "../../../src/api/budget/rateStatus";
import type { VirtualTime } from "./virtualTime";

export const READ: Demand = { kind: "read" };

/** The platform's side of an account's limit: counts the requests of all clients as they arrive. */
export class SimulatedAccount {
  readonly arrivals: number[] = [];

  constructor(
    private readonly time: VirtualTime,
    readonly limit: number,
    readonly window: number,
  ) {}

  arrive(): void {
    this.arrivals.push(this.time.now());
  }

  get reads(): ServerCount {
    const since = this.time.now() - this.window;
    const count = this.arrivals.length - this.arrivals.findLastIndex((at) => at <= since) - 1;
    return { count, limit: this.limit, cutOff: 0.9 };
  }

  get status(): RateStatus {
    return { reads: this.reads, writes: undefined, buckets: new Map(), window: this.window };
  }

  /** The greatest number of requests that any window held. */
  get most(): number {
    let most = 0;
    let first = 0;
    for (const [last, at] of this.arrivals.entries()) {
      while ((this.arrivals[first] ?? at) <= at - this.window) first++;
      most = Math.max(most, last - first + 1);
    }
    return most;
  }
}

/** Milliseconds to the platform and back. */
export interface Latency {
  readonly there: number;
  readonly back: number;
}

/** A client of a simulated account, with a budget of its own that calibrates over the same way as its requests. */
export class SimulatedClient {
  readonly budget: RateBudget;
  looks = 0;
  answered = 0;
  private place = 0;

  constructor(
    private readonly account: SimulatedAccount,
    private readonly time: VirtualTime,
    private readonly latencies: readonly Latency[],
    clock: Clock = time,
  ) {
    this.budget = new RateBudget({ calibrate: () => this.look(), changed: () => undefined, clock });
  }

  /** Sends one request as soon as the budget lets it. */
  async send(priority: Priority, signal?: AbortSignal): Promise<number> {
    const ticket = await this.budget.enter(READ, priority, signal);
    await this.travel();
    ticket.release();
    this.answered++;
    return ticket.waited;
  }

  private async look(): Promise<RateStatus> {
    this.looks++;
    const ticket = await this.budget.unguarded.enter(READ, "interactive");
    const status = await this.travel();
    ticket.release();
    return status;
  }

  private async travel(): Promise<RateStatus> {
    const { there, back } = this.latencies[this.place++ % this.latencies.length] ?? { there: 1, back: 1 };
    await this.time.sleep(there);
    this.account.arrive();
    const { status } = this.account;
    await this.time.sleep(back);
    return status;
  }
}
