import assert from "node:assert/strict";
import fc from "fast-check";
import { isPlain, PLAIN, readArrangement } from "../../../../src/views/arrange/arrangement";
import { Arrangements } from "../../../../src/views/arrange/arrangements";
import { Memory } from "../../support/windows";

describe("how an account is shown", () => {
  it("is its sites with all their devices until somebody changes that", () => {
    const arrangements = new Arrangements(new Memory());
    assert.deepEqual(arrangements.of("a"), PLAIN);
    assert.ok(isPlain(arrangements.of("a")));
    assert.equal(arrangements.of("a"), arrangements.of("a"));
  });

  it("is remembered for each account, and told", async () => {
    const memory = new Memory();
    const arrangements = new Arrangements(memory);
    const told: string[] = [];
    arrangements.onDidChange((id) => told.push(id));
    const filter = { kind: "expression", text: "os:linux" } as const;
    await arrangements.change("a", { grouping: "os" });
    await arrangements.change("a", { filter });
    const later = new Arrangements(memory);
    assert.deepEqual(later.of("a"), { ...PLAIN, grouping: "os", filter });
    assert.deepEqual(later.of("b"), PLAIN);
    assert.deepEqual(told, ["a", "a"]);
  });

  it("is as at the beginning where what was kept cannot be read", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const { grouping, sorting, filter } = readArrangement(value);
        return typeof grouping === "string" && typeof sorting.by === "string" && filter.kind.length > 0;
      }),
    );
    assert.deepEqual(
      readArrangement({ grouping: "colour", sorting: { by: "mood" }, filter: { kind: "platform" } }),
      PLAIN,
    );
  });

  it("knows saved filters by their names, each once", async () => {
    const memory = new Memory();
    const arrangements = new Arrangements(memory);
    await arrangements.save({ name: "Servers", text: "os:server" });
    await arrangements.save({ name: "Away", text: "online:no" });
    await arrangements.save({ name: "Servers", text: "type:server" });
    assert.deepEqual(new Arrangements(memory).saved, [
      { name: "Away", text: "online:no" },
      { name: "Servers", text: "type:server" },
    ]);
    await arrangements.forget("Away");
    assert.deepEqual(
      arrangements.saved.map(({ name }) => name),
      ["Servers"],
    );
  });
});
