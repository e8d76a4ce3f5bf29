import assert from "node:assert/strict";
import fc from "fast-check";
import { anyText } from "../support/text";
import { checkPath, fillTemplate, formatQuery, UnsafePathError } from "../../../src/api";
import { resolveTarget } from "../../../src/api/target";
import { demoPlatforms } from "../support/platforms";
import { failure } from "../support/promises";

const hostile: readonly string[] = [
  "",
  " ",
  "v2/account",
  "?page=1",
  "//evil.example.com",
  "//evil.example.com/v2/account",
  "///evil.example.com",
  "/\\evil.example.com",
  "\\\\evil.example.com",
  "\\/evil.example.com",
  "/v2\\..\\account",
  "/v2/%5c..%5Caccount",
  "@evil.example.com/",
  ".evil.example.com/v2",
  ":1234/v2/account",
  "/@evil.example.com",
  "/v2/user%40evil.example.com",
  "https://evil.example.com/v2/account",
  "HTTPS://evil.example.com",
  "http:evil.example.com",
  "javascript:alert(1)",
  "data:text/plain,x",
  "file:///etc/hosts",
  "/..",
  "/.",
  "/../auth/oauth/token",
  "/v2/../../auth/oauth/token",
  "/v2/./account",
  "/v2/..",
  "/v2/..?page=1",
  "/v2/.?page=1",
  "/%2e%2e/auth/oauth/token",
  "/%2E%2E/auth",
  "/.%2e/auth",
  "/%2e./auth",
  "/v2/%2E%2E/",
  "/v2/%2e/account",
  "/v2%2f..%2f..%2fauth",
  "/v2%2F%2e%2e%2Fauth",
  "/v2//account",
  "/v2/account//",
  "/v2/account#fragment",
  "/v2/account?x=1#fragment",
  "/v2/account%23",
  "/v2/account\r\nHost: evil.example.com",
  "/v2/account\nX: y",
  "/v2/account\0",
  "/v2/\tccount",
  "/\t/evil.example.com",
  "/\n/evil.example.com",
  "\n//evil.example.com",
  "/v2/acc ount",
  " /v2/account",
  "/v2/account ",
  "/v2/account?name=a b",
  "/v2/account\u00a0",
  "/v2/account\u2028",
  "/v2/account\u2029",
  "/v2/acc\u200bount",
  "/v2/\u202etnuocca",
  "/v2/account\ufeff",
  "/v2/account\u007f",
  "/v2/account\u0085",
  "/v2/\u00ad../x",
  "/v2/.\t./auth",
  "/v2/account%0d%0aX-Y:%20z",
  "/v2/account%00",
  "/v2/account%7F",
];

const harmless: readonly string[] = [
  "/v2/account",
  "/v2/account/sites?max=10&page=0",
  "/v2/site/a%20b/devices",
  "/v2/site/a%2Fb",
  "/v2/device/..dots..",
  "/v2/device/%2e%2e%2e",
  "/v2/device/a.b",
  "/v2/device/.hidden",
  "/v2/activity-logs?from=2026-01-01T00:00:00Z",
  "/v2/account/sites?siteName=a@b.example.com",
  "/v2/account/sites?siteName=..%2F..%2F",
  "/v2/account/sites?siteName=C:\\Windows",
  "/v2/account/sites?next=https://example.com//x",
  "/v2/account/sites?siteName=M%C3%BCller",
  "/v2/account/sites?siteName=Müller",
  "/v2/device/．．/x",
  "/v2/x/／/y",
  "/v2/account/sites?",
];

const BASE = "https://rmm.example.com/api";

describe("client: path guard", () => {
  const demo = demoPlatforms();

  it("refuses every hostile path, says why, and sends nothing, not even for a token", async () => {
    const { platform, client } = await demo.join();
    for (const path of hostile) {
      const error = await failure(UnsafePathError, client.raw("GET", path));
      assert.match(
        error.message,
        /^The path must [^\n]+ Example: \/v2\/account\/sites\?max=10$/,
        JSON.stringify(path),
      );
    }
    assert.deepEqual(platform.requests.all, []);
  });

  it("refuses them also for a write with a body", async () => {
    const { platform, client } = await demo.join();
    for (const path of hostile) await failure(UnsafePathError, client.raw("POST", path, { body: "{}" }));
    assert.deepEqual(platform.requests.all, []);
  });

  for (const path of harmless) {
    it(`lets ${path} pass, below the base URL`, async () => {
      assert.equal(checkPath(path), path);
      assert.ok(resolveTarget(BASE, path).startsWith(`${BASE}/v2/`));
      const { platform, client } = await demo.join();
      await client.raw("GET", path);
      assert.ok(platform.requests.all.at(-1)?.url.startsWith("/api/v2/"));
    });
  }

  const pieces = [
    ...[
      "/",
      "//",
      "\\",
      ".",
      "..",
      "@",
      ":",
      "?",
      "#",
      "&",
      "=",
      " ",
      "\t",
      "\r\n",
      "\0",
      "\u2028",
      "\u00ad",
    ],
    ...[
      "%2e",
      "%2E",
      "%2f",
      "%5c",
      "%40",
      "%23",
      "%25",
      "%00",
      "%",
      "http:",
      "https://",
      "v2",
      "api",
      "auth",
    ],
    ...["evil.example.com", "．", "／", "＠", "＼", "。", "\ud800", "é", "[::1]", "1"],
  ];
  const nasty = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join("")),
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => `/${parts.join("")}`),
    anyText,
    fc.webUrl(),
  );

  for (const base of [BASE, "http://127.0.0.1:8080/api", "http://[::1]:9/api"]) {
    it(`keeps whatever it accepts below ${base}`, () => {
      fc.assert(
        fc.property(nasty, (path) => {
          let target: string;
          try {
            target = resolveTarget(base, checkPath(path));
          } catch (error) {
            assert.ok(error instanceof UnsafePathError);
            return;
          }
          const url = new URL(target);
          assert.equal(url.origin, new URL(base).origin);
          assert.ok(url.pathname.startsWith("/api/"));
          assert.deepEqual([url.username, url.password, url.hash], ["", "", ""]);
          assert.doesNotMatch(decodeTwice(url.pathname), /(^|\/)\.\.?(\/|$)/);
        }),
        { numRuns: 5000 },
      );
    });
  }

  it("refuses in the second place what a check before has missed", () => {
    for (const path of ["/../auth/oauth/token", "/%2e%2e/x", ".evil.example.com/", "@evil.example.com/api/"])
      assert.throws(() => resolveTarget(BASE, path), UnsafePathError);
  });
});

/** As a server reads it that decodes once more than it should. */
function decodeTwice(path: string): string {
  const once = path.replace(/%(2e|2f|5c)/gi, (code) => decodeURIComponent(code));
  return once.replaceAll("\\", "/");
}

describe("client: path templates", () => {
  const demo = demoPlatforms();

  const values: [value: string | number, path: string][] = [
    ["abc", "/v2/site/abc/devices"],
    [4711, "/v2/site/4711/devices"],
    ["a/b", "/v2/site/a%2Fb/devices"],
    ["../../auth", "/v2/site/..%2F..%2Fauth/devices"],
    ["...", "/v2/site/.../devices"],
    ["a b?c#d", "/v2/site/a%20b%3Fc%23d/devices"],
    ["Müller 密", "/v2/site/M%C3%BCller%20%E5%AF%86/devices"],
    ["%2e%2e", "/v2/site/%252e%252e/devices"],
    ["$&", "/v2/site/%24%26/devices"],
    ["{siteUid}", "/v2/site/%7BsiteUid%7D/devices"],
  ];
  for (const [value, path] of values) {
    it(`takes ${JSON.stringify(value)} as one part of the path`, () => {
      assert.equal(fillTemplate("/v2/site/{siteUid}/devices", { siteUid: value }), path);
    });
  }

  it("needs a value that names something", () => {
    for (const siteUid of [undefined, null, "", ".", "..", {}, [], true, "\ud800", "a\udc00b"]) {
      assert.throws(
        () => fillTemplate("/v2/site/{siteUid}", { siteUid }),
        (error) =>
          error instanceof UnsafePathError && error.message === "The path needs a value for siteUid.",
      );
    }
    assert.throws(() => fillTemplate("/v2/site/{siteUid}"), UnsafePathError);
  });

  it("sends nothing for a value that is missing", async () => {
    const { platform, client } = await demo.join();
    const params = { siteUid: ".." };
    await failure(UnsafePathError, client.request("GET", "/v2/site/{siteUid}", { params }));
    await failure(UnsafePathError, client.page("/v2/site/{siteUid}/devices", { params }));
    assert.deepEqual(platform.requests.all, []);
  });

  it("never lets a value lead out of its place", () => {
    fc.assert(
      fc.property(anyText, (siteUid) => {
        let path: string;
        try {
          path = fillTemplate("/v2/site/{siteUid}/devices", { siteUid });
        } catch (error) {
          assert.ok(error instanceof UnsafePathError, String(error));
          return;
        }
        const { pathname, search, hash } = new URL(resolveTarget(BASE, path));
        assert.deepEqual([search, hash], ["", ""]);
        assert.equal(
          decodeURIComponent(/^\/api\/v2\/site\/([^/]+)\/devices$/.exec(pathname)?.[1] ?? ""),
          siteUid,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe("client: query", () => {
  it("writes values, joins lists with commas, and leaves out what is not given", () => {
    assert.equal(formatQuery(), "");
    assert.equal(formatQuery({ a: undefined, b: null }), "");
    assert.equal(formatQuery({ page: 0, max: 250, muted: false }), "?page=0&max=250&muted=false");
    assert.equal(formatQuery({ siteIds: [1, 2], categories: ["a", "b"] }), "?siteIds=1%2C2&categories=a%2Cb");
    assert.equal(formatQuery({ siteName: "a&b=c #ä" }), "?siteName=a%26b%3Dc+%23%C3%A4");
    assert.equal(formatQuery({ siteName: "" }), "?siteName=");
  });

  it("comes back as it was given", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" })),
        (query) => {
          assert.deepEqual(
            Object.fromEntries(new URLSearchParams(formatQuery(query))),
            Object.fromEntries(Object.entries(query)),
          );
        },
      ),
    );
  });
});
