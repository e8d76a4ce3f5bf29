import assert from "node:assert/strict";
import fc from "fast-check";
import { formatBody, formatJson } from "../../../src/documents/format";
import { Responses } from "../../../src/documents/responses";

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

describe("kept responses", () => {
  const response = (text: string) => ({ status: 200, headers: new Headers(), text, milliseconds: 12 });

  it("have numbers of their own", () => {
    const responses = new Responses();
    assert.deepEqual([responses.nextNumber(), responses.nextNumber(), responses.nextNumber()], [1, 2, 3]);
  });

  it("are found by their address, with status, time and size", () => {
    const responses = new Responses();
    responses.keep("a", response("text"));
    assert.deepEqual(responses.note("a"), { status: 200, milliseconds: 12, size: 4 });
    assert.equal(responses.text("a"), "text");
    assert.deepEqual([responses.note("b"), responses.text("b")], [undefined, undefined]);
    responses.keep("a", { ...response("longer text"), status: 404 });
    assert.deepEqual(responses.note("a"), { status: 404, milliseconds: 12, size: 11 });
  });

  it("are fifty at most; the one that was kept longest ago goes first", () => {
    const responses = new Responses();
    for (let number = 0; number < 50; number++) responses.keep(`r${number}`, response(String(number)));
    responses.keep("r0", response("again"));
    responses.keep("r50", response("50"));
    assert.equal(responses.text("r0"), "again");
    assert.equal(responses.text("r1"), undefined);
    assert.equal(responses.text("r2"), "2");
    assert.equal(responses.text("r50"), "50");
  });
});
