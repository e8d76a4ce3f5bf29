import assert from "node:assert/strict";
import fc from "fast-check";
import { normalise } from "../../../../src/documents/compare/normalise";

const WHOLE = { withoutVolatile: false };
const BARE = { withoutVolatile: true };

describe("normal form for comparing", () => {
  const text = (value: unknown, options = WHOLE) => JSON.stringify(normalise(value, options));

  it("has its keys in order", () => {
    assert.equal(text({ b: 1, a: { d: 1, c: 2 } }), '{"a":{"c":2,"d":1},"b":1}');
  });

  const lists: [what: string, one: unknown[], other: unknown[]][] = [
    [
      "software by its name",
      [
        { name: "Zip", version: "1" },
        { name: "Agent", version: "2" },
      ],
      [
        { name: "Agent", version: "2" },
        { name: "Zip", version: "1" },
      ],
    ],
    [
      "disks by their letter",
      [
        { description: "Local", diskIdentifier: "D:", size: 1 },
        { description: "Local", diskIdentifier: "C:", size: 2 },
      ],
      [
        { description: "Local", diskIdentifier: "C:", size: 2 },
        { description: "Local", diskIdentifier: "D:", size: 1 },
      ],
    ],
    [
      "interfaces by their MAC address",
      [
        { instance: "Ethernet", macAddress: "02" },
        { instance: "Wi-Fi", macAddress: "01" },
      ],
      [
        { instance: "Wi-Fi", macAddress: "01" },
        { instance: "Ethernet", macAddress: "02" },
      ],
    ],
    ["UDFs by their number", [{ ordinal: 10 }, { ordinal: 2 }], [{ ordinal: 2 }, { ordinal: 10 }]],
    ["plain values", ["b", "a", 3], [3, "a", "b"]],
  ];
  for (const [what, one, other] of lists) {
    it(`matches lists by identity: ${what}`, () => {
      assert.equal(text({ list: one }), text({ list: other }));
    });
  }

  it("puts what is identified in its order, by numbers as by words", () => {
    assert.deepEqual(normalise([{ ordinal: 10 }, { ordinal: 2 }], WHOLE), [{ ordinal: 2 }, { ordinal: 10 }]);
  });

  it("leaves ids and times out only where that is wanted", () => {
    const device = { uid: "a", hostname: "WS-1", lastSeen: 1, warrantyDate: "2027-01-01" };
    assert.deepEqual(normalise(device, BARE), { hostname: "WS-1", warrantyDate: "2027-01-01" });
    assert.deepEqual(normalise(device, WHOLE), device);
  });

  it("leaves out unset UDFs, and no other null", () => {
    assert.deepEqual(normalise({ domain: null, udf: { udf1: null, udf2: "x", udf3: "" } }, WHOLE), {
      domain: null,
      udf: { udf2: "x" },
    });
  });

  it("is the same for any order of keys and items, and normal already", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value: unknown = JSON.parse(json);
        const normal = text(value);
        assert.equal(text(reversed(value)), normal);
        assert.equal(text(JSON.parse(normal)), normal);
      }),
    );
  });

  it("copes with JSON of any depth", () => {
    const deep = JSON.parse(`${"[".repeat(3000)}${"]".repeat(3000)}`) as unknown;
    assert.ok(Array.isArray(normalise(deep, BARE)));
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed).reverse();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, reversed(member)])
      .reverse(),
  );
}
