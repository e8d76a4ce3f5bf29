import assert from "node:assert/strict";
import fc from "fast-check";
import {
  capture,
  formatExpectation,
  judge,
  parseCapture,
  parseExpectation,
} from "../../../../src/requests/language/checks";
import { formatJsonPath, parseJsonPath, valueAt } from "../../../../src/requests/language/jsonPath";
import { anyText } from "../../support/text";

const JSON_ANSWER = {
  pageDetails: { count: 2, nextPageUrl: null },
  sites: [{ uid: "s1", "@class": "site", "a b": { "it's": true } }, { uid: "s2" }],
  open: "2026-01-02T00:00:00Z",
};

describe("paths into JSON", () => {
  for (const [text, value] of [
    ["$", JSON_ANSWER],
    ["$.sites[0].uid", "s1"],
    ["$.sites[1]['uid']", "s2"],
    ['$.sites[0]["@class"]', "site"],
    ["$.sites[0].@class", "site"],
    [`$["sites"][0]['a b']['it\\'s']`, true],
    ["$.pageDetails.nextPageUrl", null],
    ["$.sites[2].uid", undefined],
    ["$.sites.length", 2],
    ["$.open.length", undefined],
    ["$.__proto__", undefined],
    ["$.constructor", undefined],
  ] as const) {
    it(`${text} gives ${JSON.stringify(value)}`, () => {
      const steps = parseJsonPath(text);
      assert.ok(steps);
      assert.deepEqual(valueAt(JSON_ANSWER, steps), value);
    });
  }

  for (const text of [
    "",
    "sites",
    "$sites",
    "$.",
    "$.sites[",
    "$.sites[-1]",
    "$.sites[*]",
    "$..uid",
    "$ .a",
    "$['a]",
  ])
    it(`${JSON.stringify(text)} is none`, () => assert.equal(parseJsonPath(text), undefined));

  it("are written as they are read", () => {
    const steps = fc.array(
      fc.oneof(
        fc.nat(),
        anyText.filter((text) => !/\p{Surrogate}/u.test(text)),
      ),
    );
    fc.assert(fc.property(steps, (path) => assert.deepEqual(parseJsonPath(formatJsonPath(path)), path)));
  });

  it("never throw", () => {
    fc.assert(fc.property(anyText, (text) => void parseJsonPath(`$${text}`)));
  });
});

describe("captures", () => {
  it("name a value of the answer", () => {
    const captures = ["uid = $.sites[0].uid", "count=$.pageDetails.count", "none = $.x"].flatMap(
      (text) => parseCapture(text) ?? [],
    );
    assert.deepEqual(
      [...capture(captures, { status: 200, json: JSON_ANSWER })],
      [
        ["uid", "s1"],
        ["count", 2],
        ["none", undefined],
      ],
    );
  });

  for (const text of ["", "uid", "uid =", "= $.a", "uid = a", "a b = $.a", "uid = $.a > 1"])
    it(`${JSON.stringify(text)} is none`, () => assert.equal(parseCapture(text), undefined));
});

describe("expectations", () => {
  const verdict = (text: string, json: unknown = JSON_ANSWER) => {
    const expectation = parseExpectation(text);
    assert.ok(expectation, text);
    return judge(expectation, { status: 200, json });
  };

  for (const [text, holds] of [
    ["200", true],
    ["404", false],
    ["$.sites", true],
    ["$.pageDetails.nextPageUrl", false],
    ["$.pageDetails.nextPageUrl == null", true],
    ["$.pageDetails.count > 0", true],
    ["$.pageDetails.count>=2", true],
    ["$.pageDetails.count < 2", false],
    ["$.pageDetails.count <= 2", true],
    ["$.pageDetails.count > 1e3", false],
    ["$.pageDetails.count == 2", true],
    ['$.pageDetails.count == "2"', false],
    ["$.pageDetails.count != 3", true],
    ["$.sites[0].uid == s1", true],
    ['$.sites[0].uid == "s1"', true],
    ['$.sites[1] == {"uid": "s2"}', true],
    ['$.sites contains {"uid":"s2"}', true],
    ["$.open contains 2026-01", true],
    ["$.open > 2026-01-01", true],
    ["$.open > 5", false],
    ["$.open matches ^\\d{4}-", true],
    ["$.sites matches x", false],
    ["$.nothing > 0", false],
    ["$.nothing != 0", true],
  ] as const)
    it(`${text} ${holds ? "holds" : "does not hold"}`, () => assert.equal(verdict(text).holds, holds));

  it("say what was there instead", () => {
    assert.deepEqual(verdict("404"), { holds: false, actual: 200 });
    assert.deepEqual(verdict("$.pageDetails.count > 5"), { holds: false, actual: 2 });
    assert.deepEqual(verdict("$.a > 5", undefined), { holds: false, actual: undefined });
  });

  for (const text of [
    "",
    "20",
    "2000",
    "200 OK",
    "$.a >",
    "$.a = 1",
    "$.a ~ 1",
    "$.a b",
    "$.acontains x",
    "$.a matches [",
  ])
    it(`${JSON.stringify(text)} is none`, () => assert.equal(parseExpectation(text), undefined));

  it("are written as they are read", () => {
    for (const text of ["200", "$.a", '$["a b"][0] >= 5', "$.a contains x", '$.a == {"b": null}']) {
      const expectation = parseExpectation(text);
      assert.ok(expectation);
      assert.deepEqual(parseExpectation(formatExpectation(expectation)), expectation);
    }
  });
});
