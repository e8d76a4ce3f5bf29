import assert from "node:assert/strict";
import fc from "fast-check";
import { summarise } from "../../../../src/documents/compare/summary";

const NOTHING = { added: [], removed: [], changed: [] };

describe("summary of what has changed", () => {
  it("names the programs that came, went and were updated", () => {
    const before = [
      { name: "Agent", version: "1" },
      { name: "Old", version: "1" },
      { name: "Same", version: "1" },
    ];
    const after = [
      { name: "Same", version: "1" },
      { name: "New", version: "1" },
      { name: "Agent", version: "2" },
    ];
    assert.deepEqual(summarise(before, after), { added: ["New"], removed: ["Old"], changed: ["Agent"] });
  });

  it("names the parts of an audit", () => {
    const audit = (letter: string, free: number) => ({
      systemInfo: { model: "Slim" },
      logicalDisks: [{ diskIdentifier: letter, freespace: free }],
    });
    assert.deepEqual(summarise(audit("C:", 1), audit("C:", 2)), { ...NOTHING, changed: ["C:"] });
    assert.deepEqual(summarise(audit("C:", 1), audit("D:", 1)), {
      ...NOTHING,
      added: ["D:"],
      removed: ["C:"],
    });
  });

  it("does not count ids and times", () => {
    assert.deepEqual(summarise({ id: 1, lastSeen: 1 }, { id: 2, lastSeen: 2 }), NOTHING);
  });

  it("is empty for the same, whatever that is, and turns round with its sides", () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (one, other) => {
        const [before, after] = [one, other].map((text): unknown => JSON.parse(text));
        assert.deepEqual(summarise(before, before), NOTHING);
        assert.deepEqual(new Set(summarise(before, after).added), new Set(summarise(after, before).removed));
      }),
    );
  });
});
