import assert from "node:assert/strict";
import type { BudgetState } from "../../../src/api";
import { budgetSentences, budgetText, duration } from "../../../src/views/budgetText";
import { english } from "../support/english";

const state = (more: Partial<BudgetState>): BudgetState => ({
  used: 0,
  limit: 600,
  waiting: 0,
  pause: undefined,
  ...more,
});
const short = (more: Partial<BudgetState>) => budgetText(state(more), english);

describe("what is said of the rate budget", () => {
  it("is nothing while half of it is left, and the numbers from there on", () => {
    assert.equal(short({ used: 300 }), undefined);
    assert.equal(short({ used: 412 }), "412/600");
  });

  it("is the remaining time while requests wait, which never says 0", () => {
    assert.equal(
      short({ used: 600, pause: { reason: "rateLimited", milliseconds: 42_100 } }),
      "$(clock) waits 43 s",
    );
    assert.equal(short({ pause: { reason: "rateLimited", milliseconds: 0 } }), "$(clock) waits 1 s");
    assert.equal(
      short({ pause: { reason: "blocked", milliseconds: 290_000 } }),
      "$(circle-slash) blocked for 5 min",
    );
    assert.equal(duration(119_001), "2 min");
  });

  it("is a sentence for each fact", () => {
    const pause = { reason: "rateLimited", milliseconds: 9000 } as const;
    assert.deepEqual(budgetSentences(state({ used: 600, waiting: 3, pause }), english), [
      "600 of 600 requests a minute are used.",
      "3 requests wait.",
      "The rate limit is used up; requests go on in 9 s.",
    ]);
  });
});
