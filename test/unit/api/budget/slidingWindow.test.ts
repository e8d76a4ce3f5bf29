import assert from "node:assert/strict";
import fc from "fast-check";
import { SlidingWindow } from "../../../../src/api/budget/slidingWindow";

/** A step of a request's life: it begins, or the oldest open one ends, `after` milliseconds after the step before. */
const step = fc.record({ begins: fc.boolean(), after: fc.integer({ min: 0, max: 400 }) });

describe("rate budget: sliding window", () => {
  it("counts a request from its beginning until a window after its end", () => {
    const window = new SlidingWindow(1000);
    window.begin();
    assert.deepEqual([window.count(0), window.nextFree(0)], [1, undefined]);
    assert.equal(window.count(5000), 1, "however long the answer takes");
    window.end(5000, 0);
    assert.deepEqual([window.count(5999), window.nextFree(5999)], [1, 6000]);
    assert.deepEqual([window.count(6000), window.nextFree(6000)], [0, undefined]);
  });

  it("counts as a list of all requests would, and tells when the next one leaves", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), fc.integer({ min: 1, max: 3000 }), (steps, length) => {
        const window = new SlidingWindow(length);
        const ended: number[] = [];
        let open = 0;
        let now = 0;
        for (const { begins, after } of steps) {
          now += after;
          if (begins) {
            window.begin();
            open++;
          } else if (open > 0) {
            window.end(now, now);
            open--;
            ended.push(now);
          }
          const inside = ended.filter((at) => at + length > now);
          assert.equal(window.count(now), open + inside.length);
          assert.equal(window.nextFree(now), inside[0] === undefined ? undefined : inside[0] + length);
        }
      }),
    );
  });

  it("never counts less because a clock went back", () => {
    const window = new SlidingWindow(1000);
    for (const now of [5000, 4000, 4500]) {
      window.begin();
      window.end(now, now);
    }
    assert.equal(window.count(5999), 3);
    assert.equal(window.count(6000), 0);
  });

  it("takes another length for what it has counted already", () => {
    const window = new SlidingWindow(1000);
    window.begin();
    window.end(0, 0);
    window.milliseconds = 2000;
    assert.equal(window.count(1999), 1);
    window.milliseconds = 500;
    assert.equal(window.count(1999), 0);
  });

  it("knows what the platform certainly counted at whatever moment it was asked", () => {
    const window = new SlidingWindow(1000);
    const requests: readonly (readonly [began: number, ended: number, isCertain: boolean])[] = [
      [0, 600, false],
      [500, 650, false],
      [501, 700, true],
      [900, 1000, true],
      [900, 1001, false],
    ];
    for (const [began, ended] of requests) {
      window.begin();
      window.end(ended, began);
    }
    window.begin();
    assert.equal(window.certain(1000, 1500), requests.filter(([, , isCertain]) => isCertain).length);
  });

  it("keeps nothing of what has left", () => {
    const window = new SlidingWindow(1);
    for (let now = 0; now < 100_000; now++) {
      window.begin();
      window.end(now, now);
      assert.ok(window.count(now) <= 1);
    }
    assert.ok(JSON.stringify(window).length < 50_000);
  });
});
