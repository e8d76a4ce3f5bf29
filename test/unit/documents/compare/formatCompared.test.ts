import assert from "node:assert/strict";
import fc from "fast-check";
import { formatCompared } from "../../../../src/documents/compare/formatCompared";

describe("text of a comparison", () => {
  it("has a program with its version in one line", () => {
    const list = [{ name: "Agent", version: "1" }, { name: "Zip" }];
    assert.equal(
      formatCompared({ list, none: [] }, "  "),
      '{\n  "list": [\n    { "name": "Agent", "version": "1" },\n    { "name": "Zip" }\n  ],\n  "none": []\n}\n',
    );
  });

  it("has what is long or holds more in lines of its own", () => {
    const long = formatCompared([{ text: "x".repeat(100) }], "  ");
    assert.equal(long.split("\n").length, 6);
    assert.equal(formatCompared([{ deep: [1] }], "  "), '[\n  {\n    "deep": [\n      1\n    ]\n  }\n]\n');
  });

  it("is the same JSON, whatever it is", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value: unknown = JSON.parse(json);
        assert.deepEqual(JSON.parse(formatCompared(value, "\t")), value);
      }),
    );
  });
});
