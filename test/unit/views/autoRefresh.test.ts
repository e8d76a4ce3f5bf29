import assert from "node:assert/strict";
import { Listeners } from "../../../src/estate/listeners";
import { AutoRefresh } from "../../../src/views/autoRefresh";
import { Deferred } from "../support/promises";
import { VirtualTime } from "../support/virtualTime";

const MINUTE = 60_000;

function view(interval = 5 * MINUTE) {
  const time = new VirtualTime();
  const visibility = new Listeners<undefined>();
  const intervals = new Listeners<undefined>();
  const state = { visible: true, interval, refreshes: 0, hold: undefined as Deferred<undefined> | undefined };
  const refresh = new AutoRefresh({
    isVisible: () => state.visible,
    onDidChangeVisibility: visibility.add,
    interval: () => state.interval,
    onDidChangeInterval: intervals.add,
    refresh: async () => {
      state.refreshes++;
      await state.hold?.promise;
    },
    now: time.now,
    after: time.after,
  });
  const show = (visible: boolean) => {
    state.visible = visible;
    visibility.tell(undefined);
  };
  const every = (milliseconds: number) => {
    state.interval = milliseconds;
    intervals.tell(undefined);
  };
  return { time, state, refresh, show, every };
}

describe("refresh by itself", () => {
  it("comes once in an interval while the view is visible", async () => {
    const { time, state } = view();
    await time.forward(5 * MINUTE - 1);
    assert.equal(state.refreshes, 0);
    await time.forward(10 * MINUTE + 1);
    assert.equal(state.refreshes, 3);
  });

  it("never comes while the view is hidden, and when it is due as soon as the view is back", async () => {
    const { time, state, show } = view();
    show(false);
    await time.forward(60 * MINUTE);
    assert.deepEqual([state.refreshes, time.pending], [0, 0]);
    show(true);
    await time.forward(0);
    assert.equal(state.refreshes, 1);
    show(false);
    await time.forward(MINUTE);
    show(true);
    await time.forward(4 * MINUTE - 1);
    assert.equal(state.refreshes, 1);
    await time.forward(1);
    assert.equal(state.refreshes, 2);
  });

  it("never comes when it is turned off, and comes when it is turned on again", async () => {
    const { time, state, every } = view(0);
    await time.forward(60 * MINUTE);
    assert.deepEqual([state.refreshes, time.pending], [0, 0]);
    every(MINUTE);
    await time.forward(0);
    assert.equal(state.refreshes, 1);
  });

  it("waits for the one before, and a whole interval after its end", async () => {
    const { time, state } = view(MINUTE);
    state.hold = new Deferred();
    await time.forward(5 * MINUTE);
    assert.equal(state.refreshes, 1);
    state.hold.resolve(undefined);
    await time.forward(MINUTE - 1);
    assert.equal(state.refreshes, 1);
    await time.forward(1);
    assert.equal(state.refreshes, 2);
  });

  it("goes on after one that failed", async () => {
    const { time, state } = view(MINUTE);
    state.hold = new Deferred();
    await time.forward(MINUTE);
    state.hold.reject(new Error("offline"));
    state.hold = undefined;
    await time.forward(2 * MINUTE);
    assert.equal(state.refreshes, 3);
  });

  it("begins a new interval after a refresh by hand, and ends when it is disposed", async () => {
    const { time, state, refresh } = view(MINUTE);
    await time.forward(MINUTE - 1);
    refresh.restart();
    await time.forward(MINUTE - 1);
    assert.equal(state.refreshes, 0);
    refresh.dispose();
    await time.forward(10 * MINUTE);
    assert.deepEqual([state.refreshes, time.pending], [0, 0]);
  });
});
