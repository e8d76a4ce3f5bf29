import assert from "node:assert/strict";
import fc from "fast-check";
import { countChanges } from "../../../src/documents/countChanges";
import { lineOf, placeOf } from "../../../src/documents/placeInDocument";
import { documentOf, linesOf } from "./language/lines";

describe("what a refresh has changed", () => {
  const cases: [before: unknown, after: unknown, count: number][] = [
    [{ a: 1 }, { a: 1 }, 0],
    [{ a: 1 }, { a: 2 }, 1],
    [{ a: 1 }, { a: 1, b: 2 }, 1],
    [{ a: 1, b: { c: 1, d: 2 } }, { b: { c: 2, d: 3 } }, 3],
    [
      [
        { uid: "a", n: 1 },
        { uid: "b", n: 1 },
      ],
      [
        { uid: "b", n: 1 },
        { uid: "a", n: 2 },
      ],
      1,
    ],
    [[{ uid: "a" }], [{ uid: "b" }, { uid: "a" }], 1],
    [[1, 2], [1, 3, 4], 2],
    [{ a: [] }, { a: null }, 1],
    [null, null, 0],
    ["text", "other", 1],
  ];
  for (const [before, after, count] of cases) {
    it(`counts ${count} from ${JSON.stringify(before)} to ${JSON.stringify(after)}`, () => {
      assert.equal(countChanges(before, after), count);
    });
  }

  it("is nothing between the same, and something between others", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        assert.equal(countChanges(one, structuredClone(one)), 0);
        assert.ok(countChanges(one, other) >= 0);
      }),
    );
  });
});

describe("a place in a document", () => {
  const rows = (...names: string[]) =>
    documentOf(names.map((uid) => ({ uid, nested: { list: [1, 2], name: `of ${uid}` }, last: true })));
  const find = (text: string, piece: string) => text.split("\n").findIndex((line) => line.includes(piece));

  it("is found again when other rows come and go", () => {
    const [before, after] = [rows("a", "b", "c"), rows("x", "c", "y", "b")];
    for (const piece of ['"of b"', '"uid": "c"']) {
      const place = placeOf(linesOf(before), find(before, piece));
      assert.equal(lineOf(linesOf(after), place, 0), find(after, piece), piece);
    }
  });

  it("is the nearest one around it when it is gone", () => {
    const before = documentOf({ uid: "u", udf: { udf1: "x", udf2: "y" } });
    const after = documentOf({ uid: "u", more: 1, udf: { udf1: "x" } });
    const place = placeOf(linesOf(before), find(before, "udf2"));
    assert.equal(lineOf(linesOf(after), place, 0), find(after, '"udf"'));
  });

  it("is the line itself in the same document", () => {
    const json = fc.jsonValue({ maxDepth: 4 }).map((value) => documentOf(value));
    const members = fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.integer(), { maxKeys: 4 }), {
      maxKeys: 4,
    });
    fc.assert(
      fc.property(members, (value) => {
        const lines = linesOf(documentOf(value));
        for (let line = 0; line < lines.lineCount; line++)
          if (/^\s*"/.test(lines.lineAt(line))) assert.equal(lineOf(lines, placeOf(lines, line), 0), line);
      }),
    );
    fc.assert(
      fc.property(json, json, fc.nat(50), (one, other, line) => {
        const found = lineOf(linesOf(other), placeOf(linesOf(one), line), line);
        assert.ok(found >= 0 && found < linesOf(other).lineCount);
      }),
    );
  });
});
