import assert from "node:assert/strict";
import fc from "fast-check";
import { parentOf, readLine, siblingOf, textOf, valueOf } from "../../../../src/documents/language/jsonLine";
import { anyText } from "../../support/text";
import { documentOf, linesOf } from "./lines";

describe("a line of a document", () => {
  const cases: [line: string, key: string | undefined, value: unknown, opens: string | undefined][] = [
    ['  "online": true,', "online", true, undefined],
    ['"a": -1.5e3', "a", -1500, undefined],
    ['    "text": "a \\"quoted\\" word",', "text", 'a "quoted" word', undefined],
    ['  "back": "slash\\\\",', "back", "slash\\", undefined],
    ['  "": null', "", null, undefined],
    ['  "key with : colon": "v"', "key with : colon", "v", undefined],
    ['\t"tab": 1', "tab", 1, undefined],
    ['  "udf": {', "udf", undefined, "{"],
    ['  "list": [', "list", undefined, "["],
    ['  "none": {},', "none", undefined, undefined],
    ['  "none": []', "none", undefined, undefined],
    ["  {", undefined, undefined, "{"],
    ["  },", undefined, undefined, undefined],
    ['  "an element",', undefined, "an element", undefined],
    ["  17,", undefined, 17, undefined],
    ['  "broken: 1', undefined, undefined, undefined],
    ['  "broken": "no end', "broken", undefined, undefined],
    ["", undefined, undefined, undefined],
  ];
  for (const [line, key, value, opens] of cases) {
    it(`${JSON.stringify(line)} is read`, () => {
      const read = readLine(line);
      assert.deepEqual([textOf(read.key), valueOf(read.value), read.opens], [key, value, opens]);
      for (const token of [read.key, read.value])
        if (token) assert.equal(line.slice(token.start, token.end), token.raw);
    });
  }

  it("is read of any JSON: every member has its key and its value", () => {
    const member = fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.boolean(), fc.constant(null));
    const object = fc.dictionary(fc.string({ unit: "binary" }), member, { minKeys: 1 });
    fc.assert(
      fc.property(object, fc.constantFrom(" ", "  ", "\t"), (value, indent) => {
        const expected = Object.entries(JSON.parse(JSON.stringify(value)) as object);
        const lines = JSON.stringify(value, undefined, indent).split("\n").slice(1, -1);
        const read = lines.map(readLine).map((line) => [textOf(line.key), valueOf(line.value)]);
        assert.deepEqual(read, expected);
      }),
    );
  });

  it("is read of any text without a failure, and at once", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { key, value } = readLine(text);
        for (const token of [key, value])
          if (token) assert.equal(text.slice(token.start, token.end), token.raw);
      }),
    );
    for (const text of [`"${"\\".repeat(1e6)}`, `"${'\\"'.repeat(5e5)}`, '"'.repeat(1e6), " ".repeat(1e6)])
      readLine(text);
  });

  const lines = linesOf(
    documentOf([
      { uid: "a", nested: { name: "inner" }, name: "first" },
      { uid: "b", name: "second" },
    ]),
  );

  it("knows what it stands in", () => {
    const at = (text: string) => {
      const line = Array.from({ length: lines.lineCount }, (_, place) => lines.lineAt(place)).findIndex(
        (each) => each.includes(text),
      );
      return line;
    };
    assert.equal(parentOf(lines, at('"inner"')), at('"nested"'));
    assert.equal(parentOf(lines, at('"first"')), 1);
    assert.equal(parentOf(lines, 0), undefined);
  });

  it("knows what stands beside it, in the same object only", () => {
    assert.equal(siblingOf(lines, 2, "name"), "first");
    assert.equal(siblingOf(lines, 9, "name"), "second");
    assert.equal(siblingOf(lines, 4, "name"), undefined);
    assert.equal(siblingOf(lines, 2, "missing"), undefined);
  });
});
