import assert from "node:assert/strict";
import fc from "fast-check";
import { checkPath } from "../../../../src/api";
import { resolveTarget } from "../../../../src/api/target";
import { parse } from "../../../../src/requests/language/parse";
import { type Resolution, resolve, type ResolvedRequest } from "../../../../src/requests/language/resolve";
import type { KnownAtSend } from "../../../../src/requests/language/variables";
import { anyText } from "../../support/text";
import { anyDocument, textOf } from "../support/documents";

const BASE = "https://rmm.example.com/api";

/** Resolves the last request of a document. */
function resolved(text: string, known?: KnownAtSend): Resolution {
  const document = parse(text);
  const block = document.blocks.at(-1);
  assert.ok(block);
  return resolve(document, block, known);
}

function ready(text: string, known?: KnownAtSend): ResolvedRequest {
  const resolution = resolved(text, known);
  assert.ok(resolution.kind === "ready", JSON.stringify(resolution));
  return resolution.request;
}

function obstacles(text: string): string[] {
  const resolution = resolved(text);
  return resolution.kind === "blocked" ? resolution.obstacles.map(({ kind }) => kind) : [resolution.kind];
}

describe("request documents: variables", () => {
  it("are percent-encoded in path and query, and escaped in a body", () => {
    const text = textOf(
      '@name = A/B & "C" Müller?',
      "PUT /v2/site/{{name}}/variable/{{ name }}?q={{name}}&{{name}}",
      "",
      '{ "name": "x {{name}}", "count": {{count}} }',
    );
    const request = ready(text, { captured: new Map([["count", 3]]) });
    const encoded = "A%2FB%20%26%20%22C%22%20M%C3%BCller%3F";
    assert.equal(request.pathAndQuery, `/v2/site/${encoded}/variable/${encoded}?q=${encoded}&${encoded}`);
    assert.deepEqual(JSON.parse(request.body ?? ""), { name: 'x A/B & "C" Müller?', count: 3 });
  });

  it("may hold the path's beginning", () => {
    assert.equal(ready("@site = /v2/site/a b\nGET {{site}}/devices").pathAndQuery, "/v2/site/a%20b/devices");
  });

  it("count from where they stand, until the next of the same name", () => {
    const text = textOf("@a = 1", "GET /v2/{{a}}", "###", "@a = 2", "GET /v2/{{a}}", "###", "GET /v2/{{a}}");
    const document = parse(text);
    const paths = document.blocks.map((block) => {
      const resolution = resolve(document, block);
      return resolution.kind === "ready" ? resolution.request.pathAndQuery : resolution.kind;
    });
    assert.deepEqual(paths, ["/v2/1", "/v2/2", "/v2/2"]);
    assert.deepEqual(obstacles("@a = 1\nGET /v2/{{b}}"), ["unresolved"]);
  });

  it("may be made of others, but not of themselves", () => {
    assert.equal(ready("@a = {{b}}-{{b}}\n@b = x\nGET /v2/{{a}}").pathAndQuery, "/v2/x-x");
    assert.deepEqual(resolved("@a = {{b}}\n@b = {{c}}\n@c = {{b}}\nGET /v2/{{a}}"), {
      kind: "blocked",
      obstacles: [
        {
          kind: "cycle",
          names: ["b", "c", "b"],
          expression: {
            start: 41,
            end: 46,
            name: "a",
            prompt: undefined,
            inner: { text: "a", start: 43, end: 44 },
          },
        },
      ],
    });
  });

  it("are asked for once each, in their order", () => {
    const text = 'POST /v2/site/{{$prompt site}}?x={{$prompt name}}\n\n{ "a": "{{$prompt site}}" }';
    assert.deepEqual(resolved(text), { kind: "asking", prompts: ["site", "name"] });
    const answers = new Map([
      ["site", "s1"],
      ["name", "n"],
    ]);
    assert.equal(ready(text, { answers }).pathAndQuery, "/v2/site/s1?x=n");
  });

  it("come from the answers of earlier requests", () => {
    const text = textOf(
      "@uid = from the file",
      "GET /v2/account/sites",
      "# @capture uid = $.sites[0].uid",
      "###",
      "GET /v2/site/{{uid}}",
    );
    assert.equal(ready(text).pathAndQuery, "/v2/site/from%20the%20file");
    assert.equal(ready(text, { captured: new Map([["uid", "s1"]]) }).pathAndQuery, "/v2/site/s1");
    assert.deepEqual(obstacles(text.replace("@uid", "@other")), ["notCaptured"]);
  });
});

describe("request documents: what cannot be sent", () => {
  const unsafe = "unsafePath";
  for (const [line, obstacle] of [
    ["FETCH /v2/account", "unknownMethod"],
    ["GET", unsafe],
    ["GET https://evil.example.com/v2/account", unsafe],
    ["GET //evil.example.com", unsafe],
    ["GET {{url}}", unsafe],
    ["GET {{slashes}}evil.example.com/x", unsafe],
    ["GET /v2/{{up}}/{{up}}/x", unsafe],
    ["GET /v2/{{user}}", unsafe],
    ["GET /v2/site/{{empty}}", "unfitValue"],
    ["GET /v2/site/{{half}}", "unfitValue"],
    ["GET /v2/account/sites?siteName=a b", unsafe],
    ["GET /v2/account\n# @expect whatever", "malformed"],
    ["GET /v2/account\n# @capture = $", "malformed"],
  ] as const) {
    it(`${JSON.stringify(line)}: ${obstacle}`, () => {
      const variables = textOf(
        "@url = https://evil.example.com",
        "@slashes = //",
        "@up = ..",
        "@user = me@evil.example.com",
        "@empty =",
        "@half = \ud800",
      );
      assert.deepEqual(obstacles(`${variables}\n${line}`), [obstacle]);
    });
  }

  it("is never a request to another host, whatever variables hold", () => {
    const targets = fc.array(
      fc.oneof(fc.constantFrom("/", "{{a}}", "{{b}}", "v2", "?", "&x=", "."), anyText),
    );
    const hostile = fc.oneof(
      anyText,
      fc.constantFrom(
        "//evil.example.com",
        "https://evil.example.com",
        "..",
        "/..",
        "@evil",
        "\\",
        "%2e%2e",
        "?",
      ),
    );
    fc.assert(
      fc.property(targets, hostile, hostile, (target, a, b) => {
        const resolution = resolved(`GET ${target.join("")}`, {
          captured: new Map([
            ["a", a],
            ["b", b],
          ]),
        });
        if (resolution.kind !== "ready") return;
        const { pathAndQuery } = resolution.request;
        assert.equal(checkPath(pathAndQuery), pathAndQuery);
        assert.ok(resolveTarget(BASE, pathAndQuery).startsWith(`${BASE}/`));
      }),
      { numRuns: 3000 },
    );
  });

  it("is told, and never thrown", () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        const document = parse(text);
        for (const block of document.blocks) assert.ok(resolve(document, block).kind);
      }),
    );
  });

  it("is no body that values could break out of", () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const { body } = ready('POST /v2/x\n\n{"a":"<{{v}}>","b":{{v}}}', {
          captured: new Map([["v", value]]),
        });
        assert.deepEqual(JSON.parse(body ?? ""), { a: `<${value}>`, b: value });
      }),
    );
  });
});

describe("request documents: accounts", () => {
  const of = (text: string) => ready(text).accountLabel;

  it("are named for a request, or for the whole file before its first request", () => {
    assert.equal(of("# @account A\n###\nGET /v2/x"), "A");
    assert.equal(of("# @account A\n###\n# @account B\nGET /v2/x"), "B");
    assert.equal(of("# @account A\nGET /v2/y\n###\nGET /v2/x"), undefined);
  });
});
