import assert from "node:assert/strict";
import { ApiError, HttpClientError } from "../../../../src/api";
import type { Priority } from "../../../../src/api/budget/allowance";
import type { Demand } from "../../../../src/api/budget/buckets";
import { type BudgetState, RateBudget, type Ticket } from "../../../../src/api/budget/rateBudget";
import type { RateStatus } from "../../../../src/api/budget/rateStatus";
import { failure, settled } from "../../support/promises";
import { READ, SimulatedAccount, SimulatedClient } from "../../support/simulatedAccount";
import { VirtualTime } from "../../support/virtualTime";

const WINDOW = 60_000;

const count = (count: number, limit = 600) => ({ count, limit, cutOff: 0.9 });

function status(changes: Partial<RateStatus> = {}): RateStatus {
  return { reads: count(0), writes: count(0), buckets: new Map(), window: WINDOW, ...changes };
}

/** A budget of an account whose numbers a test decides, and in which time passes only when it says so. */
class Bench {
  readonly time = new VirtualTime();
  readonly states: BudgetState[] = [];
  answer: () => Promise<RateStatus | undefined> = () => Promise.resolve(status());
  looks = 0;

  readonly budget = new RateBudget({
    clock: this.time,
    calibrate: () => {
      this.looks++;
      return this.answer();
    },
    changed: () => this.states.push(this.budget.state),
  });

  /** Asks for many tickets, and keeps those that were given. */
  want(number: number, { demand = READ, priority = "interactive" }: Partial<Wish> = {}): Ticket[] {
    const tickets: Ticket[] = [];
    for (let each = 0; each < number; each++)
      void this.budget.enter(demand, priority).then((ticket) => tickets.push(ticket));
    return tickets;
  }

  async forward(milliseconds: number): Promise<void> {
    await this.time.forward(milliseconds);
  }
}

interface Wish {
  readonly demand: Demand;
  readonly priority: Priority;
}

const background = { priority: "background" } as const;
const write = (bucket?: string): Demand => ({ kind: "write", bucket });

const release = (tickets: readonly Ticket[]) => tickets.forEach((ticket) => ticket.release());

describe("rate budget", () => {
  it("lets the first request through at once, and asks for the true count only when more are wanted", async () => {
    const bench = new Bench();
    const [ticket] = [await bench.budget.enter(READ, "interactive")];
    assert.equal(ticket.waited, 0);
    assert.equal(bench.looks, 0);
    bench.want(100);
    await bench.forward(0);
    assert.equal(bench.looks, 1);
  });

  it("never has more open requests than the limit, and lets all through in time", async () => {
    const bench = new Bench();
    const tickets = bench.want(1500);
    let released = 0;
    for (let second = 0; second < 600; second++) {
      await bench.forward(1000);
      assert.ok(bench.budget.state.used <= 600);
      assert.ok(tickets.length - released <= 600);
      release(tickets.slice(released));
      released = tickets.length;
    }
    assert.equal(tickets.length, 1500);
    assert.equal(bench.budget.state.waiting, 0);
    assert.equal(bench.time.pending, 0, "no timer is left");
  });

  it("leaves to others what the account has used already", async () => {
    const bench = new Bench();
    bench.answer = () => Promise.resolve(status({ reads: count(590) }));
    const tickets = bench.want(500);
    await bench.forward(5000);
    assert.ok(tickets.length <= 20, String(tickets.length));
    assert.ok(bench.budget.state.used >= 590);
    assert.equal(bench.budget.state.waiting, 500 - tickets.length);
  });

  it("lets a person go first, in the order in which they came", async () => {
    const bench = new Bench();
    bench.budget.stop("rateLimited", 1000);
    const order: string[] = [];
    const wish = (name: string, priority: Priority) =>
      void bench.budget.enter(READ, priority).then(() => order.push(name));
    wish("background 1", "background");
    wish("interactive 1", "interactive");
    wish("background 2", "background");
    wish("interactive 2", "interactive");
    await bench.forward(999);
    assert.deepEqual(order, []);
    await bench.forward(60_000);
    assert.deepEqual(order, ["interactive 1", "interactive 2", "background 1", "background 2"]);
  });

  it("hardly lets a person wait while background requests use the limit up", async () => {
    const time = new VirtualTime();
    const account = new SimulatedAccount(time, 600, WINDOW);
    const client = new SimulatedClient(account, time, [{ there: 20, back: 20 }]);
    for (let each = 0; each < 4000; each++) void client.send("background");
    await time.forward(2 * WINDOW);
    const waits: number[] = [];
    for (let each = 0; each < 21; each++) {
      void client.send("interactive").then((waited) => waits.push(waited));
      await time.forward(5000);
    }
    assert.equal(waits.length, 21);
    assert.ok((waits.toSorted((a, b) => a - b)[10] ?? Infinity) < 2000, waits.join());
    assert.ok(client.budget.state.waiting > 0, "the others still wait");
  });

  it("spreads background requests above the cut-off, and no others", async () => {
    const bench = new Bench();
    bench.answer = () => Promise.resolve(status({ reads: count(545) }));
    const tickets = bench.want(20, background);
    await bench.forward(0);
    const atOnce = tickets.length;
    await bench.forward(5000);
    assert.ok(tickets.length > atOnce, "they go one by one");
  });

  it("tells how long a request has waited", async () => {
    const bench = new Bench();
    bench.budget.stop("rateLimited", 1500);
    const [ticket] = [bench.budget.enter(READ, "interactive")];
    await bench.forward(1500);
    assert.ok((await ticket).waited >= 1500);
  });

  it("counts a ticket once, however often it is given back", async () => {
    const bench = new Bench();
    const ticket = await bench.budget.enter(READ, "interactive");
    const other = await bench.budget.enter(READ, "interactive");
    release([ticket, ticket, ticket]);
    assert.equal(bench.budget.state.used, 2);
    await bench.forward(WINDOW);
    assert.equal(bench.budget.state.used, 1, "the other is still open");
    other.release();
    await bench.forward(WINDOW);
    assert.equal(bench.budget.state.used, 0);
  });

  it("counts what went past the queue too", async () => {
    const bench = new Bench();
    (await bench.budget.unguarded.enter(READ, "interactive")).release();
    assert.equal(bench.budget.state.used, 1);
    assert.deepEqual(bench.budget.unguarded.state, bench.budget.state);
    bench.budget.unguarded.stop("rateLimited", 100);
    assert.equal(bench.budget.state.pause?.reason, "rateLimited");
    assert.ok(await bench.budget.unguarded.enter(READ, "interactive"));
  });
});

describe("rate budget: giving up", () => {
  it("ends a waiting request at once, and leaves its place to the next", async () => {
    const bench = new Bench();
    bench.budget.stop("rateLimited", 1000);
    const abort = new AbortController();
    const given = failure(HttpClientError, bench.budget.enter(READ, "interactive", abort.signal));
    const patient = bench.budget.enter(READ, "interactive");
    assert.equal(bench.budget.state.waiting, 2);
    abort.abort();
    assert.equal((await given).kind, "aborted");
    assert.equal(bench.budget.state.waiting, 1);
    assert.equal(bench.states.at(-1)?.waiting, 1, "the observer is told");
    await bench.forward(60_000);
    (await patient).release();
    assert.equal(bench.budget.state.waiting, 0);
  });

  it("gives nothing to who gave up before, and takes no harm from who gives up after", async () => {
    const bench = new Bench();
    const before = bench.budget.enter(READ, "interactive", AbortSignal.abort());
    assert.equal((await failure(HttpClientError, before)).kind, "aborted");
    assert.equal(bench.budget.state.used, 0);
    const abort = new AbortController();
    bench.budget.stop("rateLimited", 10);
    const ticket = bench.budget.enter(READ, "interactive", abort.signal);
    await bench.forward(1000);
    (await ticket).release();
    abort.abort();
    await settled();
    assert.deepEqual([bench.budget.state.used, bench.budget.state.waiting], [1, 0]);
  });

  it("keeps no timer once nobody waits", async () => {
    const bench = new Bench();
    bench.budget.stop("rateLimited", 1000);
    const aborts = Array.from({ length: 5 }, () => new AbortController());
    const given = aborts.map(({ signal }) =>
      failure(HttpClientError, bench.budget.enter(READ, "background", signal)),
    );
    for (const abort of aborts) abort.abort();
    await Promise.all(given);
    await bench.forward(1000);
    assert.equal(bench.time.pending, 0);
  });
});

describe("rate budget: pauses", () => {
  it("stop everything for their time, then ask for the true count before the rest goes on", async () => {
    const bench = new Bench();
    const before = bench.want(50);
    await bench.forward(0);
    release(before);
    const looks = bench.looks;
    bench.budget.stop("rateLimited", 5000);
    const tickets = bench.want(50);
    await bench.forward(4999);
    assert.deepEqual([tickets.length, bench.looks], [0, looks]);
    assert.deepEqual(bench.budget.state.pause, { reason: "rateLimited", milliseconds: 1 });
    await bench.forward(2000);
    assert.equal(tickets.length, 50);
    assert.ok(bench.looks > looks);
    assert.equal(bench.budget.state.pause, undefined);
  });

  it("last as long as the longest that was asked for", async () => {
    const bench = new Bench();
    bench.budget.stop("rateLimited", 5000);
    bench.budget.stop("rateLimited", 1000);
    assert.equal(bench.budget.state.pause?.milliseconds, 5000);
    bench.budget.stop("blocked", 9000);
    assert.deepEqual(bench.budget.state.pause, { reason: "blocked", milliseconds: 9000 });
    await bench.forward(9000);
    assert.equal(bench.budget.state.pause, undefined);
  });

  it("refuse at once what waits and what comes while the address is blocked", async () => {
    const bench = new Bench();
    bench.budget.stop("rateLimited", 1000);
    const waiting = failure(ApiError, bench.budget.enter(READ, "background"));
    bench.budget.stop("blocked", 300_000);
    for (const refused of [waiting, failure(ApiError, bench.budget.enter(write(), "interactive"))]) {
      const { kind, status, retryAfter, message } = await refused;
      assert.deepEqual([kind, status, retryAfter], ["blocked", 403, 300]);
      assert.match(message, /blocks this address.*another 300 seconds/);
    }
    assert.equal(bench.budget.state.waiting, 0);
    assert.equal(bench.time.pending, 0, "nobody waits minutes");
    await bench.forward(300_000);
    assert.ok(await bench.budget.enter(READ, "interactive"));
  });

  it("end on time for a computer that slept", async () => {
    const bench = new Bench();
    bench.budget.stop("rateLimited", 60_000);
    const tickets = bench.want(3);
    bench.time.jump(3_600_000);
    await bench.forward(0);
    assert.equal(tickets.length, 3);
  });
});

describe("rate budget: numbers of the platform", () => {
  it("come again when they could not be had, and the account goes without meanwhile", async () => {
    for (const answer of [() => Promise.reject(new Error("down")), () => Promise.resolve(undefined)]) {
      const bench = new Bench();
      bench.answer = answer;
      const tickets = bench.want(1000);
      await bench.forward(0);
      assert.equal(bench.looks, 1);
      assert.ok(tickets.length > 500 && tickets.length < 560, "about the point of slowing down");
      release(tickets.splice(0));
      await bench.forward(2 * WINDOW);
      assert.notEqual(bench.looks, 1);
    }
  });

  it("may name another limit", async () => {
    const bench = new Bench();
    bench.answer = () => Promise.resolve(status({ reads: count(0, 40) }));
    const tickets = bench.want(300);
    await bench.forward(30_000);
    assert.equal(bench.budget.state.limit, 40);
    assert.ok(tickets.length <= 40, String(tickets.length));
  });

  it("may name another length of the window", async () => {
    const bench = new Bench();
    bench.answer = () => Promise.resolve(status({ reads: count(0, 40), window: 2000 }));
    const tickets = bench.want(30);
    await bench.forward(1000);
    release(tickets);
    assert.ok(bench.budget.state.used > 0);
    for (let windows = 0; windows < 5; windows++) {
      await bench.forward(2000);
      release(tickets);
    }
    await bench.forward(2000);
    assert.equal(bench.budget.state.used, 0);
  });

  it("may be those of an old account, which counts writes as reads", async () => {
    const bench = new Bench();
    bench.answer = () => Promise.resolve(status({ reads: count(0, 60), writes: undefined }));
    bench.budget.stop("rateLimited", 1);
    bench.want(1);
    await bench.forward(1000);
    const used = bench.budget.state.used;
    const writes = bench.want(20, { demand: write("site-create") });
    await bench.forward(WINDOW / 2);
    assert.ok(writes.length > 0);
    assert.equal(bench.budget.state.used, used + writes.length);
  });

  it("keep reads and writes apart, and each bucket within its own limit", async () => {
    const bench = new Bench();
    const buckets = new Map([["site-create", count(0, 30)]]);
    bench.answer = () => Promise.resolve(status({ buckets }));
    const sites = bench.want(100, { demand: write("site-create") });
    await bench.forward(WINDOW / 2);
    assert.ok(sites.length >= 15 && sites.length <= 30, String(sites.length));
    assert.equal(bench.budget.state.used, 0, "no write is a read");
    const moves = bench.want(10, { demand: write("device-move") });
    const others = bench.want(10, { demand: write() });
    await bench.forward(WINDOW / 4);
    assert.deepEqual([moves.length, others.length], [10, 10], "another bucket does not wait for a full one");
  });

  it("tell the observer of every change", async () => {
    const bench = new Bench();
    const ticket = await bench.budget.enter(READ, "interactive");
    assert.deepEqual(bench.states.at(-1), { used: 1, limit: 600, waiting: 0, pause: undefined });
    ticket.release();
    bench.budget.stop("blocked", 1000);
    assert.equal(bench.states.at(-1)?.pause?.reason, "blocked");
  });
});
