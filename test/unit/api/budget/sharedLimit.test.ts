import assert from "node:assert/strict";
import fc from "fast-check";
import { type Latency, SimulatedAccount, SimulatedClient } from "../../support/simulatedAccount";
import { VirtualTime } from "../../support/virtualTime";

const WINDOW = 60_000;

/** What a client wants: `count` requests, `after` milliseconds later. */
interface Burst {
  readonly client: number;
  readonly after: number;
  readonly count: number;
  readonly background: boolean;
}

const latency: fc.Arbitrary<Latency> = fc.record({
  there: fc.integer({ min: 0, max: 400 }),
  back: fc.integer({ min: 0, max: 400 }),
});

const burst: fc.Arbitrary<Burst> = fc.record({
  client: fc.nat({ max: 3 }),
  after: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 70_000 })),
  count: fc.integer({ min: 1, max: 150 }),
  background: fc.boolean(),
});

describe("rate budget: one limit for several clients", () => {
  const scenario = fc.record({
    limit: fc.integer({ min: 100, max: 300 }),
    latencies: fc.array(fc.array(latency, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 4 }),
    bursts: fc.array(burst, { minLength: 1, maxLength: 12 }),
  });

  it("is never crossed in any window at the platform's side", async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async ({ limit, latencies, bursts }) => {
        const time = new VirtualTime();
        const account = new SimulatedAccount(time, limit, WINDOW);
        const clients = latencies.map((each) => new SimulatedClient(account, time, each));
        let wanted = 0;
        for (const { client, after, count, background } of bursts) {
          await time.forward(after);
          wanted += count;
          for (let each = 0; each < count; each++) {
            void clients[client % clients.length]?.send(background ? "background" : "interactive");
          }
        }
        await time.forward((Math.ceil(wanted / limit) + 2) * 3 * WINDOW);
        assert.ok(account.most <= limit, `${account.most} of ${limit}`);
        assert.equal(
          clients.reduce((sum, { answered }) => sum + answered, 0),
          wanted,
          "all are let through in the end",
        );
      }),
      { numRuns: 60 },
    );
  });
});
