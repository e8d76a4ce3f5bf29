import assert from "node:assert/strict";
import fc from "fast-check";
import { checkPath, formatQuery, METHODS } from "../../../src/api";
import { operations } from "../../../src/api/generated/operations";
import { readText } from "../support/description";
import { operationOf } from "../../../src/requests/operationOf";
import { parse } from "../../../src/requests/language/parse";
import { resolve } from "../../../src/requests/language/resolve";
import { requestsIn } from "../../../src/requests/requestFile";
import { operationText, requestText } from "../../../src/requests/requestText";
import { pageBeside } from "../../../src/requests/responses/pageLinks";
import { anyDocument } from "./support/documents";

describe("the text of a request", () => {
  it("means the same request, whatever it holds", () => {
    const path = fc.webPath().filter((text) => {
      try {
        return checkPath(`/v2${text}`) !== "";
      } catch {
        return false;
      }
    });
    const query = fc
      .dictionary(fc.string({ minLength: 1 }), fc.string())
      .map((values) => formatQuery({ ...values }));
    const text = fc.oneof(fc.string(), fc.constantFrom("{{a}}", "{{{$prompt b}}", "### x", "// y"));
    const body = fc.option(fc.dictionary(text, fc.oneof(text, fc.jsonValue())), { nil: undefined });
    fc.assert(
      fc.property(
        fc.constantFrom(...METHODS),
        path,
        query,
        body,
        fc.string(),
        (method, way, ask, value, name) => {
          const pathAndQuery = `/v2${way}${ask}`;
          const json = value === undefined ? {} : { body: JSON.stringify(value) };
          const document = parse(requestText({ method, pathAndQuery, ...json }, name));
          const [block] = document.blocks.filter(({ request }) => request);
          assert.ok(block);
          const resolution = resolve(document, block);
          assert.ok(resolution.kind === "ready", JSON.stringify(resolution));
          const { request } = resolution;
          assert.equal(request.method, method);
          assert.equal(request.pathAndQuery, pathAndQuery.replaceAll("{", "%7B").replaceAll("}", "%7D"));
          const sent = request.body === undefined ? undefined : JSON.stringify(JSON.parse(request.body));
          assert.equal(sent, json.body);
        },
      ),
    );
  });

  it("asks for all that an operation needs, and for nothing else", () => {
    for (const operation of operations) {
      const text = operationText(operation);
      const document = parse(text);
      const block = document.blocks.find(({ request }) => request);
      assert.ok(block, text);
      const resolution = resolve(document, block);
      const needed = operation.parameters.filter(({ required }) => required).length;
      assert.equal(resolution.kind === "asking" ? resolution.prompts.length : 0, needed, text);
    }
  });
});

describe("the requests of a file", () => {
  it("are listed with name or path, and with their line", () => {
    const text = "# about\n\n### One\n\nPUT /v2/site\n\n{}\n###\r\nGET /v2/account\n### Empty\n";
    assert.deepEqual(
      requestsIn(text).map(({ title, method, line, index }) => ({ title, method, line, index })),
      [
        { title: "One", method: "PUT", line: 4, index: 1 },
        { title: "GET /v2/account", method: "GET", line: 8, index: 2 },
      ],
    );
  });

  it("are found in any text without a failure", () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        const lines = text.split(/\r\n|\r|\n/);
        for (const { line, index } of requestsIn(text)) assert.ok(line < lines.length && index >= 0);
      }),
    );
  });
});

describe("the page beside an answer", () => {
  const body = (next: unknown, previous: unknown = null) =>
    JSON.stringify({ pageDetails: { nextPageUrl: next, prevPageUrl: previous } });

  it("is the same path with the query that the platform names, and never another host or path", () => {
    const next = body("https://evil.example/auth/oauth/token?page=1&max=2#x", "/x?page=0");
    assert.equal(pageBeside("/v2/account/sites?max=2", next, "next"), "/v2/account/sites?page=1&max=2");
    assert.equal(pageBeside("/v2/account/sites", next, "previous"), "/v2/account/sites?page=0");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (url) => {
        const page = pageBeside("/v2/account/sites?max=2", body(url), "next");
        if (page !== undefined) assert.ok(checkPath(page).startsWith("/v2/account/sites?"));
      }),
    );
  });

  it("is missing where the platform names none", () => {
    for (const text of [
      "",
      "[]",
      "{}",
      body(null),
      body(""),
      body("https://x.example/a"),
      body("?a b"),
      body(7),
    ])
      assert.equal(pageBeside("/v2/account/sites", text, "next"), undefined, text);
  });
});

describe("docs/requests.md", () => {
  const examples = [...readText("docs/requests.md").matchAll(/```http\n([\s\S]*?)```/g)].map(
    ([, text = ""]) => text,
  );

  it("has examples whose requests are all in order", () => {
    assert.ok(examples.length >= 2);
    for (const text of [...examples, readText("docs/samples/tour.datto.http")]) {
      const document = parse(text);
      const requests = document.blocks.filter(({ request }) => request);
      assert.ok(requests.length >= 2);
      for (const block of requests) {
        const resolution = resolve(document, block);
        const obstacles = resolution.kind === "blocked" ? resolution.obstacles : [];
        assert.deepEqual(
          obstacles.filter(({ kind }) => kind !== "notCaptured"),
          [],
          text,
        );
        const { pathAndQuery = "", method = "GET" } = resolution.kind === "ready" ? resolution.request : {};
        if (pathAndQuery !== "") assert.ok(operationOf(method, pathAndQuery), pathAndQuery);
      }
    }
  });
});
