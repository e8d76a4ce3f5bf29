import assert from "node:assert/strict";
import fc from "fast-check";
import type { Method } from "../../../src/api";
import { MASK, maskRequest } from "../../../src/requests/history/masking";

const never: (text: string) => boolean = () => false;
const SECRET = "s3cret/with+signs=";
const holdsSecret = (text: string) => text.includes(SECRET) || text.includes(encodeURIComponent(SECRET));

function masked(method: Method, pathAndQuery: string, body?: unknown, holds = never) {
  const text = body === undefined ? {} : { body: JSON.stringify(body) };
  const result = maskRequest({ method, pathAndQuery, ...text, headers: { "x-example": "1" } }, holds);
  const kept = result.request.body;
  return { ...result, body: kept === undefined ? undefined : (JSON.parse(kept) as unknown) };
}

describe("a request in the history", () => {
  it("is whole when it holds no secret, but for its headers", () => {
    const body = { name: "Site", notes: null, list: [1, { a: true }] };
    const result = masked("PUT", "/v2/site?x=1", body);
    assert.deepEqual(
      [result.request.method, result.request.pathAndQuery, result.body, result.masked],
      ["PUT", "/v2/site?x=1", body, false],
    );
    assert.deepEqual(Object.keys(result.request), ["method", "pathAndQuery", "body"]);
    assert.equal(masked("GET", "/v2/account").masked, false);
  });

  const bodies: [method: Method, path: string, body: unknown, kept: unknown][] = [
    ["PUT", "/v2/account/variable", { name: "a", value: "b" }, { name: "a", value: MASK }],
    ["POST", "/v2/site/u/variable/7", { value: "b", masked: true }, { value: MASK, masked: true }],
    ["POST", "/v2/site/u%2fx/VARIABLE/7", { value: 7 }, { value: MASK }],
    [
      "PUT",
      "/v2/device/u/quickjob",
      { jobName: "j", jobComponent: { componentUid: "c", variables: [{ name: "n", value: "v" }] } },
      { jobName: "j", jobComponent: { componentUid: "c", variables: [{ name: "n", value: MASK }] } },
    ],
    ["POST", "/v2/device/u/udf", { udf1: "key", udf2: "", udf3: null }, { udf1: MASK, udf2: "", udf3: null }],
    [
      "POST",
      "/v2/site/u/settings/proxy",
      { host: "h", username: "n", password: "p" },
      { host: "h", username: MASK, password: MASK },
    ],
    [
      "PUT",
      "/v2/site",
      { name: "n", proxySettings: { password: "p", host: "h" } },
      { name: "n", proxySettings: { password: MASK, host: "h" } },
    ],
    [
      "POST",
      "/v9/unknown",
      { apiSecret: { a: 1 }, accessToken: ["t"] },
      { apiSecret: MASK, accessToken: MASK },
    ],
  ];
  for (const [method, path, body, kept] of bodies) {
    it(`leaves out the secrets of ${method} ${path}`, () => {
      const result = masked(method, path, body);
      assert.deepEqual([result.body, result.masked], [kept, true]);
    });
  }

  it("leaves out a body that is too long or no JSON", () => {
    const body = (text: string) =>
      maskRequest({ method: "PUT", pathAndQuery: "/v2/site", body: text }, never);
    assert.deepEqual(body('{"password": "open'), {
      request: { method: "PUT", pathAndQuery: "/v2/site" },
      masked: true,
    });
    assert.equal(body(JSON.stringify("x".repeat(30_000))).masked, true);
    assert.equal(body("  ").masked, false);
  });

  it("leaves out values of the query that are named like secrets", () => {
    const { request, masked: isMasked } = masked("GET", "/v2/x?page=1&api_key=abc&Access%54oken=def&flag");
    assert.equal(request.pathAndQuery, `/v2/x?page=1&api_key=${MASK}&Access%54oken=${MASK}&flag`);
    assert.equal(isMasked, true);
  });

  it("never repeats a credential of the account, wherever it stands", () => {
    const place = fc.constantFrom("path", "name", "value", "body", "key");
    fc.assert(
      fc.property(place, fc.webPath(), fc.string(), (where, path, text) => {
        const secret = encodeURIComponent(SECRET);
        const target = {
          path: `${path}/${secret}/x`,
          name: `${path}?a=1&${secret}=2`,
          value: `${path}?a=${secret}&b=2`,
          body: path,
          key: path,
        }[where];
        const body = where === "body" ? { a: [text + SECRET] } : where === "key" ? { [SECRET]: 1 } : { text };
        const kept = JSON.stringify(masked("POST", target, body, holdsSecret).request);
        assert.ok(!holdsSecret(kept), kept);
      }),
    );
  });
});
