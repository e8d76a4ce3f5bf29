import assert from "node:assert/strict";
import fc from "fast-check";
import type { StoredAccount } from "../../../src/accounts/account";
import { Listeners } from "../../../src/estate/listeners";
import { type HistoryEntry, MAX_ENTRIES, parseHistory } from "../../../src/requests/history/historyEntry";
import { RequestHistory } from "../../../src/requests/history/requestHistory";

const ACCOUNT: StoredAccount = { id: "one", name: "One", access: { kind: "demo" } };

function entry(id: string, more: Partial<HistoryEntry> = {}): HistoryEntry {
  const request = { method: "GET", pathAndQuery: "/v2/account" } as const;
  return {
    id,
    at: 1,
    request,
    masked: false,
    name: undefined,
    outcome: 200,
    milliseconds: 5,
    size: 10,
    ...more,
  };
}

/** A memory that keeps what a file would keep: JSON. */
function memory() {
  const values = new Map<string, string>();
  return {
    values,
    get: (key: string): unknown => {
      const text = values.get(key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    update: (key: string, value: unknown) => {
      if (value === undefined) values.delete(key);
      else values.set(key, JSON.stringify(value));
      return Promise.resolve();
    },
  };
}

function bench() {
  const changes = new Listeners<string | undefined>();
  const stored = new Map([
    ["one", ACCOUNT],
    ["two", { ...ACCOUNT, id: "two" }],
  ]);
  const store = { onDidChange: changes.add, get: (id: string) => Promise.resolve(stored.get(id)) };
  const kept = memory();
  const history = new RequestHistory(kept as never, store);
  const signOut = async (id: string) => {
    stored.delete(id);
    const cleared = new Promise<void>((resolve) => history.onDidChange(() => resolve()));
    changes.tell(id);
    await cleared;
  };
  return { history, kept, store, signOut };
}

const ids = (entries: readonly HistoryEntry[]) => entries.map(({ id }) => id);

describe("the history of requests", () => {
  it("keeps the latest first, per account, and tells of every change", async () => {
    const { history } = bench();
    const told: string[] = [];
    history.onDidChange((id) => told.push(id));
    await history.add("one", entry("a"));
    await history.add("one", entry("b", { name: "Named", outcome: "timeout" }));
    await history.add("two", entry("c"));
    assert.deepEqual([ids(history.entries("one")), ids(history.entries("two"))], [["b", "a"], ["c"]]);
    assert.deepEqual(history.entry("one", "b"), entry("b", { name: "Named", outcome: "timeout" }));
    await history.delete("one", "b");
    await history.clear("two");
    assert.deepEqual([ids(history.entries("one")), history.entries("two")], [["a"], []]);
    assert.deepEqual(told, ["one", "one", "two", "one", "two"]);
  });

  it("is there after a reload", async () => {
    const { history, kept, store } = bench();
    await history.add(
      "one",
      entry("a", { request: { method: "PUT", pathAndQuery: "/v2/site", body: "{}" } }),
    );
    const reloaded = new RequestHistory(kept as never, store);
    assert.deepEqual(reloaded.entries("one"), history.entries("one"));
  });

  it("is bounded, and loses the oldest", async () => {
    const { history } = bench();
    for (let each = 0; each < MAX_ENTRIES + 5; each++) await history.add("one", entry(String(each)));
    const kept = ids(history.entries("one"));
    assert.deepEqual([kept.length, kept[0], kept.at(-1)], [MAX_ENTRIES, String(MAX_ENTRIES + 4), "5"]);
  });

  it("loses nothing of requests that end at the same time", async () => {
    const { history } = bench();
    await Promise.all(["a", "b", "c"].map((id) => history.add("one", entry(id))));
    assert.deepEqual(ids(history.entries("one")).toSorted(), ["a", "b", "c"]);
  });

  it("is gone when the account is signed out, with what was typed for it", async () => {
    const { history, kept, signOut } = bench();
    await history.add("one", entry("a"));
    await history.remember("one", { method: "GET" });
    await history.add("two", entry("b"));
    await signOut("one");
    assert.deepEqual([history.entries("one"), history.lastValues("one")], [[], {}]);
    assert.deepEqual(ids(history.entries("two")), ["b"]);
    await history.add("one", entry("late"));
    assert.ok(![...kept.values.keys()].some((key) => key.endsWith("one")), "something is left");
  });

  it("remembers what was typed, one value over the other", async () => {
    const { history } = bench();
    await history.remember("one", { method: "GET", "path GET": "/v2/account" });
    await history.remember("one", { method: "PUT" });
    assert.deepEqual(history.lastValues("one"), { method: "PUT", "path GET": "/v2/account" });
    assert.deepEqual(history.lastValues("two"), {});
  });

  it("reads anything without a failure, and leaves out what is damaged", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => assert.ok(Array.isArray(parseHistory(value)))));
    const damaged = [
      {},
      null,
      "x",
      { ...entry("a"), at: "now" },
      { ...entry("b"), request: { method: "PATCH" } },
    ];
    assert.deepEqual(parseHistory([...damaged, entry("c")]), [entry("c")]);
    assert.equal(parseHistory([{ ...entry("d"), outcome: "elsewhere" }])[0]?.outcome, "failed");
  });
});
