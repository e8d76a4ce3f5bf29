import assert from "node:assert/strict";
import fc from "fast-check";
import type { Page, QueryValues } from "../../../src/api";
import { type LoadedList, PagedList } from "../../../src/estate/pagedList";
import { Deferred, settled } from "../support/promises";

interface Asked {
  readonly query: QueryValues | undefined;
  readonly signal: AbortSignal;
  readonly answer: Deferred<Page<string>>;
}

/** A list whose pages come when the test gives them. */
function listByHand() {
  const asked: Asked[] = [];
  let changes = 0;
  let time = 0;
  const list = new PagedList<string>(
    (query, signal) => {
      const answer = new Deferred<Page<string>>();
      asked.push({ query, signal, answer });
      return answer.promise;
    },
    () => changes++,
    () => ++time,
  );
  return {
    list,
    asked,
    changes: () => changes,
    answer: async (page: Page<string>) => {
      asked.at(-1)?.answer.resolve(page);
      await settled();
    },
    fail: async (error: unknown) => {
      asked.at(-1)?.answer.reject(error);
      await settled();
    },
  };
}

const first: Page<string> = { rows: ["a", "b"], total: 4, next: { page: 1 }, deviations: 0 };
const second: Page<string> = { rows: ["c", "d"], total: undefined, next: undefined, deviations: 0 };

/** What a list takes over of its only page. */
const listed = ({ rows, total, next }: Page<string>) => ({ rows, total, next });

/** Such a list with its first page, or with both. */
async function loadedByHand(pages: 1 | 2) {
  const byHand = listByHand();
  const loading = byHand.list.ensureLoaded();
  await byHand.answer(first);
  await loading;
  if (pages === 2) {
    const more = byHand.list.loadMore();
    await byHand.answer(second);
    await more;
  }
  return byHand;
}

function loaded(list: PagedList<string>): LoadedList<string> {
  const { state } = list;
  assert.ok(state.kind === "loaded", state.kind);
  return state;
}

describe("paged list", () => {
  it("asks for nothing by itself", () => {
    const { list, asked, changes } = listByHand();
    assert.deepEqual(list.state, { kind: "unloaded" });
    assert.deepEqual([asked.length, changes()], [0, 0]);
  });

  it("loads the first page once, however many ask", async () => {
    const { list, asked, answer, changes } = listByHand();
    const loads = [list.ensureLoaded(), list.ensureLoaded(), list.ensureLoaded()];
    await answer(first);
    await Promise.all(loads);
    await list.ensureLoaded();
    assert.deepEqual(
      asked.map(({ query }) => query),
      [undefined],
    );
    assert.deepEqual(loaded(list), { kind: "loaded", ...listed(first), loadedAt: 1, failure: undefined });
    assert.equal(changes(), 0, "whoever asks shows it");
  });

  it("adds the next page, keeps the total, and stops at the end", async () => {
    const { list, asked, answer } = await loadedByHand(1);
    const more = [list.loadMore(), list.loadMore()];
    await answer(second);
    await Promise.all(more);
    assert.deepEqual(loaded(list).rows, ["a", "b", "c", "d"]);
    assert.deepEqual([loaded(list).total, loaded(list).next, loaded(list).loadedAt], [4, undefined, 1]);
    await list.loadMore();
    assert.deepEqual(
      asked.map(({ query }) => query),
      [undefined, { page: 1 }],
    );
  });

  it("remembers a failure to show it, and does not try again by itself", async () => {
    const { list, asked, answer, fail } = listByHand();
    const loading = list.ensureLoaded();
    const error = new Error("Down");
    await fail(error);
    await loading;
    assert.deepEqual(list.state, { kind: "failed", error });
    await list.ensureLoaded();
    assert.equal(asked.length, 1);
    const again = list.reload();
    await answer(first);
    await again;
    assert.deepEqual(loaded(list).rows, ["a", "b"]);
  });

  it("loads the first page when more is wanted of a list that failed", async () => {
    const { list, asked, answer, fail } = listByHand();
    const loading = list.ensureLoaded();
    await fail(new Error("Down"));
    await loading;
    const more = list.loadMore();
    await answer(first);
    await more;
    assert.equal(asked.at(-1)?.query, undefined);
    assert.equal(loaded(list).failure, undefined);
  });

  it("keeps the rows when the next page fails, and gets it at the next try", async () => {
    const { list, answer, fail } = await loadedByHand(1);
    const failing = list.loadMore();
    await fail("Down");
    await failing;
    assert.deepEqual(loaded(list), {
      kind: "loaded",
      ...listed(first),
      loadedAt: 1,
      failure: { during: "more", error: "Down" },
    });
    const more = list.loadMore();
    await answer(second);
    await more;
    assert.deepEqual([loaded(list).rows.length, loaded(list).failure], [4, undefined]);
  });

  it("loads as many pages again as were there, and shows the old rows meanwhile", async () => {
    const { list, asked, answer } = await loadedByHand(2);
    const reload = list.reload();
    await answer({ ...first, rows: ["A", "B"] });
    assert.deepEqual(loaded(list).rows, ["a", "b", "c", "d"]);
    await answer({ ...second, rows: ["C"] });
    await reload;
    assert.deepEqual(loaded(list).rows, ["A", "B", "C"]);
    assert.equal(loaded(list).loadedAt, 2);
    assert.equal(asked.length, 4);
  });

  it("keeps the old rows, and their age, when a reload fails half-way, and asks for all pages again", async () => {
    const { list, asked, answer, fail } = await loadedByHand(2);
    const reload = list.reload();
    await answer({ ...first, rows: ["A"] });
    await fail("Down");
    await reload;
    assert.deepEqual(loaded(list).rows, ["a", "b", "c", "d"]);
    assert.deepEqual([loaded(list).loadedAt, loaded(list).failure], [1, { during: "reload", error: "Down" }]);
    const again = list.reload();
    await answer(first);
    await answer(second);
    await again;
    assert.equal(asked.length, 6);
    assert.equal(loaded(list).failure, undefined);
  });

  it("tells once of a page that was added and of a reload, however many asked", async () => {
    const { list, answer, changes } = await loadedByHand(1);
    const more = [list.loadMore(), list.loadMore()];
    await answer(second);
    await Promise.all(more);
    assert.equal(changes(), 1);
    const reloads = [list.reload(), list.reload()];
    await answer(second);
    await Promise.all(reloads);
    assert.equal(changes(), 2);
  });

  it("reloads after the page that is on its way, instead of taking it for the reload", async () => {
    const { list, asked, answer } = await loadedByHand(1);
    const more = list.loadMore();
    const reload = list.reload();
    await answer(second);
    await more;
    await answer({ ...first, rows: ["A", "B"] });
    await answer({ ...second, rows: ["C", "D"] });
    await reload;
    assert.deepEqual(loaded(list).rows, ["A", "B", "C", "D"]);
    assert.equal(asked.length, 4);
  });

  it("is content with fewer pages than before", async () => {
    const { list, asked, answer } = await loadedByHand(2);
    const reload = list.reload();
    await answer({ rows: ["only"], total: 1, next: undefined, deviations: 0 });
    await reload;
    assert.deepEqual(loaded(list).rows, ["only"]);
    assert.equal(asked.length, 3);
  });

  it("ends a running load, and keeps what was there", async () => {
    const { list, asked, answer, fail } = await loadedByHand(1);
    const more = list.loadMore();
    list.cancel();
    assert.equal(asked.at(-1)?.signal.aborted, true);
    await fail("Cancelled");
    await more;
    assert.deepEqual(loaded(list).rows, ["a", "b"]);
    list.cancel();
    const next = list.loadMore();
    assert.equal(asked.at(-1)?.signal.aborted, false);
    await answer(second);
    await next;
    assert.equal(loaded(list).rows.length, 4);
  });

  it("takes a loader that throws at once like one that fails", async () => {
    const list = new PagedList<string>(
      () => {
        throw new RangeError("No path");
      },
      () => undefined,
    );
    await list.ensureLoaded();
    assert.equal(list.state.kind, "failed");
  });

  it("is whole and in order after any mixture of actions", async () => {
    const action = fc.constantFrom("ensure", "more", "reload", "cancel", "answer", "fail");
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 30 }), async (actions) => {
        const running: Asked[] = [];
        let most = 0;
        const list = new PagedList<string>(
          (query, signal) => {
            const answer = new Deferred<Page<string>>();
            running.push({ query, signal, answer });
            most = Math.max(most, running.length);
            return answer.promise;
          },
          () => undefined,
        );
        const loads: Promise<void>[] = [];
        const finish = async (isGood: boolean) => {
          const asked = running.shift();
          const page = Number(asked?.query?.["page"] ?? 0);
          if (isGood)
            asked?.answer.resolve({
              rows: [`row ${page}`],
              total: 9,
              next: page < 8 ? { page: page + 1 } : undefined,
              deviations: 0,
            });
          else asked?.answer.reject(new Error("Down"));
          await settled();
        };
        for (const each of actions) {
          if (each === "ensure") loads.push(list.ensureLoaded());
          else if (each === "more") loads.push(list.loadMore());
          else if (each === "reload") loads.push(list.reload());
          else if (each === "cancel") list.cancel();
          else await finish(each === "answer");
          await settled();
          const { state } = list;
          if (state.kind === "loaded")
            assert.deepEqual(
              state.rows,
              state.rows.map((_, place) => `row ${place}`),
            );
        }
        while (running.length > 0) await finish(true);
        await Promise.all(loads);
        assert.ok(most <= 1, "one request at a time");
      }),
      { numRuns: 200 },
    );
  });
});
