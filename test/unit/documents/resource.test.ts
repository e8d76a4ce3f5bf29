import assert from "node:assert/strict";
import fc from "fast-check";
import { anyText } from "../support/text";
import { checkPath } from "../../../src/api";
import {
  formatResource,
  parseResource,
  type Resource,
  RESPONSE_PARTS,
} from "../../../src/documents/resource";

const uid = fc.oneof(
  fc.uuid(),
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.constantFrom("a/b", "..", "alerts", "audit.json", "%2F", "a.json", "?#&=", " ", "Müller 密", "\\", "\n"),
);
const ofUid = fc.constantFrom("site", "siteAlerts", "device", "deviceAudit", "deviceAlerts");
const requestPath = fc
  .array(fc.constantFrom("v2", "account", "a.json", "%20", "x=y", ".json", "Müller", "alerts"), {
    minLength: 1,
  })
  .map((parts) => `/${parts.join("/")}`);

const resources: fc.Arbitrary<Resource> = fc.oneof(
  fc.constant<Resource>({ kind: "account" }),
  fc.tuple(ofUid, uid).map(([kind, value]): Resource => ({ kind, uid: value })),
  fc
    .tuple(requestPath, fc.string())
    .map(([path, query]): Resource => ({ kind: "read", path: checkPath(path), query })),
  fc
    .tuple(requestPath, fc.string())
    .map(([path, query]): Resource => ({ kind: "readText", path: checkPath(path), query })),
  fc.integer({ min: 1, max: 999_999_999 }).map((number): Resource => ({ kind: "response", number })),
  fc
    .tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.constantFrom(...RESPONSE_PARTS))
    .map(([number, part]): Resource => ({ kind: "responsePart", number, part })),
);

describe("resource address", () => {
  const addresses: [resource: Resource, path: string][] = [
    [{ kind: "account" }, "/account.json"],
    [{ kind: "site", uid: "abc" }, "/sites/abc.json"],
    [{ kind: "siteAlerts", uid: "abc" }, "/sites/abc/alerts.json"],
    [{ kind: "device", uid: "a/b" }, "/devices/a%2Fb.json"],
    [{ kind: "deviceAudit", uid: "abc" }, "/devices/abc/audit.json"],
    [{ kind: "deviceAlerts", uid: "abc" }, "/devices/abc/alerts.json"],
    [{ kind: "read", path: "/v2/account/sites", query: "?max=5" }, "/get/v2/account/sites.json"],
    [{ kind: "readText", path: "/v2/account/sites", query: "" }, "/get/v2/account/sites.txt"],
    [{ kind: "response", number: 7 }, "/responses/7.json"],
    [{ kind: "responsePart", number: 7, part: "headers" }, "/responses/7/headers.txt"],
  ];
  for (const [resource, path] of addresses) {
    it(`of ${resource.kind} is ${path}, today and tomorrow`, () => {
      assert.equal(formatResource(resource).path, path);
      assert.deepEqual(parseResource(formatResource(resource)), resource);
    });
  }

  it("leads back to its resource", () => {
    fc.assert(
      fc.property(resources, (resource) => {
        assert.deepEqual(parseResource(formatResource(resource)), resource);
      }),
      { numRuns: 1000 },
    );
  });

  it("is another one for another resource", () => {
    fc.assert(
      fc.property(resources, resources, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        assert.equal(JSON.stringify(formatResource(one)) === JSON.stringify(formatResource(other)), isSame);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps a uid in one part of the path", () => {
    fc.assert(
      fc.property(uid, (value) => {
        assert.match(formatResource({ kind: "site", uid: value }).path, /^\/sites\/[^/]+\.json$/);
      }),
    );
  });

  for (const path of [
    "",
    "/",
    "account.json",
    "/account",
    "/account.jsonx",
    "/accounts.json",
    "//account.json",
    "/x/account.json",
    "/site.json",
    "/sites/.json",
    "/sites/a/b.json",
    "/sites/a/alerts.json/",
    "/sites/a/audit.json",
    "/devices/%.json",
    "/devices/%E0%A4%A.json",
    "/devices/a/b/alerts.json",
    "/responses/.json",
    "/responses/-1.json",
    "/responses/1.5.json",
    "/responses/1.txt",
    "/responses/1/nothing.txt",
    "/responses/12345678901.json",
    "/get.json",
    "/get/.json",
  ]) {
    it(`is not ${JSON.stringify(path)}`, () => assert.equal(parseResource({ path }), undefined));
  }

  it("is read from any text without a failure", () => {
    const part = fc.constantFrom(
      "/",
      "sites",
      "devices",
      "account",
      "get",
      "responses",
      "alerts",
      ".json",
      "%",
      "%2f",
      "..",
      "1",
    );
    const text = fc.oneof(
      anyText,
      fc.array(part).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (path) => {
        const resource = parseResource({ path });
        if (resource !== undefined) assert.match(path, /^\/.+\.(json|txt)$/su);
      }),
      { numRuns: 1000 },
    );
  });
});
