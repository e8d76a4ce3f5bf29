import assert from "node:assert/strict";
import fc from "fast-check";
import { type Latency, SimulatedAccount, SimulatedClient } from "../../support/simulatedAccount";
import { VirtualTime } from "../../support/virtualTime";

const WINDOW = 60_000;

/** What a client wants: `count` requests, `after` milliseconds later. */
interface Burst {
  readonly after: number;
  readonly count: number;
  readonly background: boolean;
  /** The client's clock stands still so long, as it may while a computer sleeps. */
  readonly asleep: number;
  /** Whether timers come late meanwhile. */
  readonly late: boolean;
}

const latencies = (most: number) =>
  fc.array(fc.record({ there: fc.integer({ min: 0, max: most }), back: fc.integer({ min: 0, max: most }) }), {
    minLength: 1,
    maxLength: 7,
  });

const burst: fc.Arbitrary<Burst> = fc.record({
  after: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 70_000 })),
  count: fc.integer({ min: 1, max: 60 }),
  background: fc.boolean(),
  asleep: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100_000 })),
  late: fc.boolean(),
});

/** More than a client sends without a look at the true count. */
const FIRST = 12;

/** Clients that have all looked at the account once, and then were quiet. */
async function acquainted(
  ways: readonly (readonly Latency[])[],
  account: SimulatedAccount,
  time: VirtualTime,
): Promise<readonly SimulatedClient[]> {
  const clients = ways.map((way) => new SimulatedClient(account, time, way));
  for (const client of clients) for (let each = 0; each < FIRST; each++) void client.send("background");
  await time.forward(2 * WINDOW);
  assert.ok(clients.every(({ looks, answered }) => looks > 0 && answered === FIRST));
  return clients;
}

describe("rate budget: the limit in every window at the platform's side", () => {
  it("is not crossed by one client, whatever it wants when, however slow the way and odd the clock", async () => {
    const scenario = fc.record({
      limit: fc.integer({ min: 30, max: 300 }),
      way: latencies(3000),
      bursts: fc.array(burst, { minLength: 1, maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ limit, way, bursts }) => {
        const time = new VirtualTime();
        let lost = 0;
        const clock = { now: () => time.now() - lost, after: time.after };
        const account = new SimulatedAccount(time, limit, WINDOW);
        const client = new SimulatedClient(account, time, way, clock);
        let wanted = 0;
        for (const { after, count, background, asleep, late } of bursts) {
          await time.forward(after);
          lost += asleep;
          if (late) time.jump(asleep);
          else await time.forward(asleep);
          wanted += count;
          for (let each = 0; each < count; each++)
            void client.send(background ? "background" : "interactive");
        }
        await time.forward((Math.ceil(wanted / limit) + 2) * 6 * WINDOW);
        assert.ok(account.most <= limit, `${account.most} of ${limit}`);
        assert.equal(client.answered, wanted, "all are let through in the end");
        assert.equal(client.budget.state.waiting, 0);
      }),
      { numRuns: 25 },
    );
  });

  it("is not crossed by up to four clients that want much at any time", async () => {
    const scenario = fc.record({
      limit: fc.integer({ min: 100, max: 300 }),
      ways: fc.array(latencies(200), { minLength: 2, maxLength: 4 }),
      bursts: fc.array(fc.record({ burst, client: fc.nat({ max: 3 }) }), { minLength: 2, maxLength: 14 }),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ limit, ways, bursts }) => {
        const time = new VirtualTime();
        const account = new SimulatedAccount(time, limit, WINDOW);
        const clients = await acquainted(ways, account, time);
        let wanted = 0;
        for (const { burst, client } of bursts) {
          await time.forward(burst.after);
          const count = burst.count * 3;
          wanted += count;
          for (let each = 0; each < count; each++)
            void clients[client % clients.length]?.send(burst.background ? "background" : "interactive");
        }
        await time.forward((Math.ceil(wanted / limit) + 2) * 6 * WINDOW);
        assert.ok(account.most <= limit, `${account.most} of ${limit}`);
        const answered = clients.reduce((sum, client) => sum + client.answered, 0);
        assert.equal(answered, wanted + clients.length * FIRST, "all are let through in the end");
      }),
      { numRuns: 25 },
    );
  });

  it("is not crossed by up to four clients that want all they can get, nor left unused", async () => {
    const scenario = fc.record({
      limit: fc.integer({ min: 200, max: 600 }),
      ways: fc.array(latencies(100), { minLength: 2, maxLength: 4 }),
      starts: fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 4, maxLength: 4 }),
      background: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(scenario, async ({ limit, ways, starts, background }) => {
        const time = new VirtualTime();
        const account = new SimulatedAccount(time, limit, WINDOW);
        const clients = await acquainted(ways, account, time);
        const before = account.arrivals.length;
        for (const [place, client] of clients.entries()) {
          void time.sleep(starts[place] ?? 0).then(() => {
            for (let each = 0; each < limit * 4; each++)
              void client.send(background ? "background" : "interactive");
          });
        }
        await time.forward(4 * WINDOW);
        assert.ok(account.most <= limit, `${account.most} of ${limit}`);
        const used = account.arrivals.length - before;
        assert.ok(used >= limit * 2.5, `${used} of ${limit * 4}`);
      }),
      { numRuns: 8 },
    );
  });

  it("is crossed by a newcomer by no more than what it sends before its first look", async () => {
    const time = new VirtualTime();
    const account = new SimulatedAccount(time, 600, WINDOW);
    for (let each = 0; each < 600; each++) account.arrive();
    const client = new SimulatedClient(account, time, [{ there: 500, back: 500 }]);
    for (let each = 0; each < 100; each++) void client.send("background");
    await time.forward(WINDOW / 2);
    assert.ok(client.answered < FIRST, String(client.answered));
  });
});
