import assert from "node:assert/strict";
import fc from "fast-check";
import { readInstant } from "../../../src/api";

const TIME = "2026-08-25T07:26:00.000Z";
const MILLISECONDS = Date.parse(TIME);

describe("instant", () => {
  const forms: [value: unknown, iso: string | undefined][] = [
    [MILLISECONDS, TIME],
    [MILLISECONDS / 1000, TIME],
    [1787645215.44, "2026-08-25T08:06:55.440Z"],
    [String(MILLISECONDS), TIME],
    [String(MILLISECONDS / 1000), TIME],
    [TIME, TIME],
    ["2026-08-25T07:26:00Z", TIME],
    ["2026-08-25T09:26:00+02:00", TIME],
    ["2026-08-25", "2026-08-25T00:00:00.000Z"],
    [0, "1970-01-01T00:00:00.000Z"],
    [null, undefined],
    [undefined, undefined],
    ["", undefined],
    ["  ", undefined],
    ["never", undefined],
    [-62135596800000, undefined],
    [-62135596800, undefined],
    ["-62135596800000", undefined],
    ["0001-01-01T00:00:00Z", undefined],
    [Number.NaN, undefined],
    [Infinity, undefined],
    [-Infinity, undefined],
    ["Infinity", undefined],
    [1e300, undefined],
    [true, undefined],
    [{}, undefined],
    [[MILLISECONDS], undefined],
    [new Date(MILLISECONDS), undefined],
  ];
  for (const [value, iso] of forms) {
    it(`reads ${typeof value === "string" ? `“${value}”` : String(value)} as ${iso ?? "nothing"}`, () => {
      assert.equal(readInstant(value)?.toISOString(), iso);
    });
  }

  it("never throws, and gives a valid date or nothing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.double(), fc.string(), fc.date().map(String)), (value) => {
        const date = readInstant(value);
        if (date !== undefined) assert.ok(!Number.isNaN(date.getTime()));
      }),
      { numRuns: 1000 },
    );
  });

  it("reads one time the same in every form", () => {
    const since2002 = fc.integer({ min: 1_009_843_200, max: 4_102_444_800 });
    fc.assert(
      fc.property(since2002, fc.integer({ min: 0, max: 999 }), (seconds, rest) => {
        const milliseconds = seconds * 1000 + rest;
        const iso = new Date(milliseconds).toISOString();
        for (const form of [milliseconds, String(milliseconds), iso])
          assert.equal(readInstant(form)?.getTime(), milliseconds);
        assert.equal(readInstant(milliseconds / 1000)?.getTime(), milliseconds);
      }),
    );
  });
});
