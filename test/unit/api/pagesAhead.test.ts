import assert from "node:assert/strict";
import fc from "fast-check";
import { HttpClientError, type Page, type QueryValues } from "../../../src/api";
import { walkPages } from "../../../src/api/paging";
import { Deferred, failure, settled } from "../support/promises";

interface Row {
  readonly uid: string;
}

const row = (name: number): Row => ({ uid: `uid-${name}` });
const rowsFrom = (start: number, count: number) =>
  Array.from({ length: count }, (_, place) => row(start + place));

/** A list in pages of the given sizes, whose answers come in an order of their own. */
class List {
  readonly asked: number[] = [];
  readonly signals: AbortSignal[] = [];
  open = 0;
  mostOpen = 0;
  private readonly answers: (() => void)[] = [];

  constructor(
    private readonly pages: readonly (readonly Row[])[],
    private readonly more: {
      readonly total?: number | undefined;
      readonly next?: (page: number) => QueryValues | undefined;
    } = {},
  ) {}

  readonly load = async (query: QueryValues, signal: AbortSignal): Promise<Page<Row>> => {
    const number = Number(query["page"] ?? 0);
    this.asked.push(number);
    this.signals.push(signal);
    this.mostOpen = Math.max(this.mostOpen, ++this.open);
    await new Promise<void>((resolve) => this.answers.push(resolve));
    this.open--;
    const rows = this.pages[number] ?? [];
    const following = number + 1 < this.pages.length ? { page: String(number + 1) } : undefined;
    const next = this.more.next ? this.more.next(number) : following;
    const total = "total" in this.more ? this.more.total : this.pages.flat().length;
    return { rows, total, next, deviations: 0 };
  };

  /** Gives answers until nobody waits for one any more; `pick` says which of the open ones is next. */
  async serve(pick: (open: number) => number = () => 0): Promise<void> {
    for (let idle = 0; idle < 3;) {
      await settled();
      const [answer] = this.answers.splice(pick(this.answers.length) % Math.max(1, this.answers.length), 1);
      idle = answer ? 0 : idle + 1;
      answer?.();
    }
  }
}

async function collect(list: List, ahead: number, pick?: (open: number) => number): Promise<Row[]> {
  const rows: Row[] = [];
  const walk = async () => {
    for await (const page of walkPages({ page: 0, max: 250 }, list.load, { ahead })) rows.push(...page.rows);
  };
  const done = walk();
  await list.serve(pick);
  await done;
  return rows;
}

const full = (pages: number, size: number) =>
  Array.from({ length: pages }, (_, page) => rowsFrom(page * size, size));

describe("client: pages asked for ahead", () => {
  it("are given in order and once, whichever comes first, and never more on their way than wanted", async () => {
    const layout = fc.record({
      pages: fc.integer({ min: 1, max: 12 }),
      size: fc.integer({ min: 1, max: 5 }),
    });
    const last = fc.integer({ min: 0, max: 4 });
    const order = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(
        layout,
        last,
        fc.nat({ max: 8 }),
        order,
        async ({ pages, size }, less, ahead, picks) => {
          const whole = full(pages, size);
          const cut = whole.map((rows, place) =>
            place === pages - 1 ? rows.slice(0, Math.max(1, size - less)) : rows,
          );
          let turn = 0;
          const list = new List(cut);
          const rows = await collect(list, ahead, () => picks[turn++ % picks.length] ?? 0);
          assert.deepEqual(rows, cut.flat());
          assert.deepEqual(
            list.asked.toSorted((a, b) => a - b),
            [...cut.keys()],
            "each page once",
          );
          assert.ok(list.mostOpen <= Math.max(1, ahead), `${list.mostOpen} at once`);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("are asked for only once the first page has told how many there are", async () => {
    const list = new List(full(8, 3));
    const pages = walkPages({ page: 0 }, list.load, { ahead: 3 });
    const first = pages.next();
    await settled();
    assert.deepEqual(list.asked, [0]);
    await list.serve();
    await first;
    void pages.next();
    await settled();
    assert.deepEqual(list.asked, [0, 1, 2, 3]);
    const returned = pages.return();
    await list.serve();
    await returned;
  });

  it("are left alone where the list does not tell its total, and with 0 ahead", async () => {
    for (const [total, ahead] of [
      [undefined, 4],
      [24, 0],
    ] as const) {
      const list = new List(full(8, 3), { total });
      assert.equal((await collect(list, ahead)).length, 24);
      assert.equal(list.mostOpen, 1);
    }
  });

  it("are ended when the walk is left, and nobody hears of their failure", async () => {
    const list = new List(full(8, 3));
    const pages = walkPages({ page: 0 }, list.load, { ahead: 4 });
    const first = pages.next();
    await list.serve();
    await first;
    const second = pages.next();
    await settled();
    assert.equal(list.open, 4);
    assert.ok(list.signals.every(({ aborted }) => !aborted));
    await list.serve();
    await second;
    await pages.return();
    assert.ok(list.signals.every(({ aborted }) => aborted));
  });

  it("end with the failure of one of them, in its place, and end the others", async () => {
    const failing = new Deferred<Page<Row>>();
    const signals: AbortSignal[] = [];
    const load = (query: QueryValues, signal: AbortSignal): Promise<Page<Row>> => {
      signals.push(signal);
      const number = Number(query["page"]);
      if (number === 2) return failing.promise;
      if (number > 2) return Promise.reject(new Error("later"));
      return Promise.resolve({
        rows: rowsFrom(number * 2, 2),
        total: 20,
        next: { page: String(number + 1) },
        deviations: 0,
      });
    };
    const pages = walkPages({ page: 0 }, load, { ahead: 5 });
    assert.deepEqual((await pages.next()).value?.rows, rowsFrom(0, 2));
    assert.deepEqual((await pages.next()).value?.rows, rowsFrom(2, 2));
    const third = failure(HttpClientError, pages.next());
    failing.reject(new HttpClientError("network", "third"));
    assert.equal((await third).message, "third");
    assert.ok(signals.every(({ aborted }) => aborted));
    assert.equal((await pages.next()).done, true);
  });

  it("bring pages that shift while they are read together, each row once", async () => {
    const moves = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(
        moves,
        fc.integer({ min: 4, max: 6 }),
        fc.nat({ max: 8 }),
        async (added, size, ahead) => {
          let start = 0;
          const pages = added.map((count, page) => {
            start += page === 0 ? 0 : size - count;
            return rowsFrom(start, size);
          });
          const rows = await collect(new List(pages), ahead);
          const expected = [...new Set(pages.flat().map(({ uid }) => uid))];
          assert.deepEqual(
            rows.map(({ uid }) => uid),
            expected,
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  const circles: readonly (readonly [
    name: string,
    next: (page: number) => QueryValues | undefined,
    rows: number,
  ])[] = [
    ["itself", (page) => ({ page: String(page) }), 3],
    ["the first page", (page) => ({ page: page === 2 ? "0" : String(page + 1) }), 9],
    ["two pages before", (page) => ({ page: page === 3 ? "1" : String(page + 1) }), 12],
  ];
  for (const [name, next, count] of circles) {
    it(`end when a page names ${name} as the next one`, async () => {
      for (const ahead of [0, 1, 8]) {
        const list = new List(full(6, 3), { next });
        const rows = await collect(list, ahead);
        assert.equal(rows.length, count, `${ahead} ahead`);
        assert.equal(new Set(rows.map(({ uid }) => uid)).size, count);
      }
    });
  }

  it("end when every page holds the same rows, or none", async () => {
    for (const ahead of [0, 4]) {
      const same = new List(
        Array.from({ length: 6 }, () => rowsFrom(0, 3)),
        { total: 18 },
      );
      assert.deepEqual(await collect(same, ahead), rowsFrom(0, 3));
      assert.ok(same.asked.length <= 1 + Math.max(1, ahead));
      const empty = new List(
        Array.from({ length: 6 }, () => []),
        { total: 18, next: () => undefined },
      );
      assert.deepEqual(await collect(empty, ahead), []);
      assert.deepEqual(empty.asked, [0]);
    }
  });

  it("end after ten thousand pages that go on for ever", async () => {
    let asked = 0;
    const load = (query: QueryValues): Promise<Page<Row>> => {
      asked++;
      const number = Number(query["page"]);
      return Promise.resolve({
        rows: [row(number)],
        total: undefined,
        next: { page: number + 1 },
        deviations: 0,
      });
    };
    let pages = 0;
    for await (const page of walkPages({ page: 0 }, load)) pages += page.rows.length;
    assert.deepEqual([pages, asked], [10_000, 10_000]);
  });

  it("believe no total that the pages do not bear out", async () => {
    for (const total of [0, 1, 1e9, NaN]) {
      for (const ahead of [0, 3]) {
        const list = new List(full(5, 2), { total });
        assert.equal((await collect(list, ahead)).length, 10, `${total} and ${ahead}`);
        assert.ok(list.asked.length <= 5 + ahead);
      }
    }
  });
});
