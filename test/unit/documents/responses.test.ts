import assert from "node:assert/strict";
import type { RawResponse } from "../../../src/api";
import { type Answer, Responses } from "../../../src/documents/responses";
import type { ResponsePart } from "../../../src/documents/resource";
import { isJsonAnswer, isShown, outputText } from "../../../src/documents/responseText";
import { shownAnswer } from "../../../src/documents/shownAnswer";
import { BULLETS } from "../../../src/documents/secrets/maskSecrets";

const REQUEST = { accountId: "example", method: "GET", pathAndQuery: "/v2/account" } as const;
const BUDGET = { used: 3, limit: 600 };

function response(text: string, more: Partial<RawResponse> = {}): RawResponse {
  const headers = new Headers({ "content-type": "application/json", "x-request": "7" });
  return { status: 200, headers, text, size: text.length, milliseconds: 12, attempts: 1, ...more };
}

describe("kept responses", () => {
  it("have numbers of their own, which an earlier window cannot have given", () => {
    const responses = new Responses(() => 1_790_000_000_000);
    const first = responses.nextNumber();
    assert.deepEqual([responses.nextNumber(), responses.nextNumber()], [first + 1, first + 2]);
    assert.ok(new Responses(() => 1_790_000_100_000).nextNumber() > first + 2);
    assert.match(String(first), /^\d{1,9}$/);
  });

  it("are found by document and number, with what was before", () => {
    const responses = new Responses();
    assert.deepEqual([responses.latest("a"), responses.previous("a")], [undefined, undefined]);
    const first = responses.keep("a", REQUEST, response("text"), BUDGET);
    assert.deepEqual(
      [first.status, first.milliseconds, first.size, first.attempts, first.budget],
      [200, 12, 4, 1, BUDGET],
    );
    assert.equal(responses.previous("a"), undefined);
    const second = responses.keep("a", REQUEST, response("longer text", { status: 404 }), BUDGET);
    responses.keep("b", REQUEST, response("b"), BUDGET);
    assert.deepEqual([responses.latest("a"), responses.previous("a")], [second, first]);
    assert.equal(responses.numbered(first.number), first);
  });

  it("are fifty at most; the oldest go first", () => {
    const responses = new Responses();
    const numbers = Array.from(
      { length: 51 },
      (_, each) => responses.keep(`r${each % 2}`, REQUEST, response(String(each)), BUDGET).number,
    );
    assert.equal(responses.numbered(numbers[0]), undefined);
    assert.equal(responses.numbered(numbers[1])?.text, "1");
    assert.equal(responses.latest("r0")?.text, "50");
  });

  it("are 128 MB at most, and the latest in any case", () => {
    const responses = new Responses();
    const large = response("large", { size: 60e6 });
    for (const name of ["a", "b", "c"]) responses.keep(name, REQUEST, large, BUDGET);
    assert.equal(responses.latest("a"), undefined);
    assert.ok(responses.latest("b") && responses.latest("c"));
    responses.keep("d", REQUEST, response("huge", { size: 500e6 }), BUDGET);
    assert.equal(responses.latest("c"), undefined);
    assert.ok(responses.latest("d"));
  });
});

describe("a response as text", () => {
  const kept = (text: string, more?: Partial<RawResponse>) =>
    new Responses().keep("a", REQUEST, response(text, more), BUDGET);
  const look = { indent: "  ", secretUdfs: new Set([7]) };
  const textOf = (answer: Answer, part: ResponsePart) => shownAnswer(answer, part, look).text;

  it("is formatted JSON, its headers, or both as they came", () => {
    const answer = kept('{"a":1}');
    assert.equal(textOf(answer, "body"), '{\n  "a": 1\n}\n');
    assert.equal(textOf(answer, "headers"), "HTTP 200 OK\ncontent-type: application/json\nx-request: 7\n");
    assert.ok(textOf(answer, "raw").endsWith('x-request: 7\n\n{"a":1}'));
  });

  it("says what it is when it is no text, or too large for an editor", () => {
    const headers = new Headers({ "content-type": "application/zip" });
    const binary = kept("PK", { headers, bytes: new Uint8Array([80, 75]), size: 2 });
    assert.match(textOf(binary, "body"), /^The body is no text: application\/zip, 2 bytes\. Save it/);
    const large = kept("[]", { size: 21e6 });
    assert.match(textOf(large, "body"), /^The body is too large for an editor: /);
    assert.deepEqual([isShown(binary), isShown(large), isShown(kept("x"))], [false, false, true]);
  });

  it("has bullets in the place of secrets, whichever way it is shown", () => {
    const site = '{ "proxySettings":{"password" : "hush"},"udf":{"udf7":"quiet","udf8":"open"} }';
    const answer = kept(site);
    for (const part of ["body", "raw", "output"] as const) {
      const { text, secrets } = shownAnswer(answer, part, look);
      assert.ok(!/hush|quiet/.test(text), `${part}: ${text}`);
      assert.deepEqual(
        secrets.map(({ path, value }) => [path.join("."), value]),
        [
          ["proxySettings.password", "hush"],
          ["udf.udf7", "quiet"],
        ],
      );
    }
    const { text, jsonLine } = shownAnswer(answer, "raw", look);
    assert.equal(
      text.split("\n").slice(jsonLine).join("\n"),
      site.replace('"hush"', `"${BULLETS}"`).replace('"quiet"', `"${BULLETS}"`),
    );
  });

  it("is JSON or not", () => {
    assert.deepEqual(
      ["", "{}", "1", "<html>", "{"].map((text) => isJsonAnswer({ text })),
      [true, true, true, false, false],
    );
  });

  it("is the output of a job as the device wrote it", () => {
    const entry = (componentName: string, stdData: unknown) => ({ componentName, stdData });
    assert.equal(outputText(JSON.stringify([entry("One", "a\nb")])), "a\nb");
    assert.equal(
      outputText(JSON.stringify([entry("One", "a"), entry("Two", null)])),
      "==> One <==\na\n==> Two <==\n",
    );
    for (const text of ["", "[]", "{}", "null", "[1]", '[{"a":1}]'])
      assert.equal(outputText(text), undefined);
  });
});
