import assert from "node:assert/strict";
import fc from "fast-check";
import { formatJson } from "../../../src/documents/format";
import { shownBody } from "../../../src/documents/secrets/maskText";

const formatBody = (text: string, indent: string) => shownBody(text, { indent, secretUdfs: new Set() }).text;

describe("document text", () => {
  it("is indented as the editor is, and ends with a line break", () => {
    const value = { name: "Example", sites: [1, { a: null }] };
    assert.equal(formatJson({ a: [] }, "  "), '{\n  "a": []\n}\n');
    assert.equal(formatJson(value, "\t"), `${JSON.stringify(value, undefined, "\t")}\n`);
    assert.equal(formatJson([], "    "), "[]\n");
  });

  it("keeps the value of every JSON body", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom("", "  ", "\t"), (value, indent) => {
        const text = formatBody(JSON.stringify(value), indent);
        assert.ok(text.endsWith("\n"));
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
        assert.equal(formatBody(text, indent), text);
      }),
    );
  });

  for (const text of ["", "<html></html>", "{", "not JSON", "undefined", '{"a":1}}']) {
    it(`stays ${JSON.stringify(text)} when it is no JSON`, () => assert.equal(formatBody(text, "  "), text));
  }
});
