import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import {
  ApiError,
  type ApiErrorKind,
  DattoError,
  HttpClientError,
  type HttpClientErrorKind,
  isAborted,
} from "../../../src/api";
import type { Fault } from "../../../src/demo";
import { clientAt, demoPlatforms, type Joined, joined, ONCE } from "../support/platforms";
import { Deferred, failure } from "../support/promises";
import { ownServers, tokenAnswer } from "../support/servers";

const SITES = "/v2/account/sites";
const BELOW_SITES = /\/v2\/account\/sites/;

const calls: Readonly<Record<string, (joined: Joined) => Promise<unknown>>> = {
  request: ({ client }) => client.request("GET", SITES),
  page: ({ client }) => client.page(SITES),
  pages: ({ client }) => client.pages(SITES).next(),
  items: ({ client }) => client.items(SITES).next(),
};

function status(status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}): Fault {
  return { kind: "status", status, body, headers };
}

const page = "<html><body><h1>403 Forbidden</h1>Request blocked.</body></html>";

interface StatusCase {
  readonly name: string;
  readonly fault: Fault & { readonly status: number };
  readonly kind: ApiErrorKind;
  readonly message: RegExp;
  readonly retryAfter?: number;
}

const statusCase = (
  name: string,
  fault: Fault,
  kind: ApiErrorKind,
  message: RegExp,
  retryAfter?: number,
): StatusCase => ({
  name,
  fault: fault as StatusCase["fault"],
  kind,
  message,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

const statusCases: readonly StatusCase[] = [
  statusCase("400 with errorMessage", status(400, { errorMessage: "Bad" }), "badRequest", /^Bad$/),
  statusCase("400 without a body", status(400), "badRequest", /does not accept the request \(400\)/),
  statusCase("405", status(405), "badRequest", /405/),
  statusCase("403 as JSON", status(403, { status: 403, error: "Forbidden" }), "forbidden", /^Forbidden$/),
  statusCase("403 without a body", status(403), "forbidden", /no permission/),
  statusCase(
    "403 as a web page",
    status(403, page, { "content-type": "text/html" }),
    "blocked",
    /blocks this/,
  ),
  statusCase("403 as a page in disguise", status(403, page), "blocked", /blocks this address/),
  statusCase(
    "403 as a page of few words",
    status(403, "<html><h1>403</h1>"),
    "blocked",
    /blocks this address/,
  ),
  statusCase("403 with Retry-After", status(403, {}, { "retry-after": "300" }), "blocked", /blocks/, 300),
  statusCase("404", status(404, { status: 404, error: "Not Found" }), "notFound", /^Not Found$/),
  statusCase("404 without a body", status(404), "notFound", /does not have this/),
  statusCase("409", status(409), "conflict", /at the same time/),
  statusCase("429", status(429), "rateLimited", /rate limit is used up/),
  statusCase("429 with seconds", status(429, {}, { "retry-after": "12" }), "rateLimited", /limit/, 12),
  statusCase("429 with nonsense", status(429, {}, { "retry-after": "later" }), "rateLimited", /limit/),
  statusCase("429 below zero", status(429, {}, { "retry-after": "-3" }), "rateLimited", /limit/, 0),
  statusCase(
    "429 until a past date",
    status(429, {}, { "retry-after": "Mon, 09 Mar 2020 10:00:00 GMT" }),
    "rateLimited",
    /limit/,
    0,
  ),
  statusCase("500", status(500, { status: 500, error: "Internal Server Error" }), "server", /^Internal/),
  statusCase("502 as a web page", status(502, "<!DOCTYPE html><p>x</p>"), "server", /failed \(502\)/),
  statusCase("503 as XML", status(503, '<?xml version="1.0"?><Error>x</Error>'), "server", /failed \(503\)/),
  statusCase(
    "504 as text",
    status(504, "Gateway\r\n\u001b[31m time-out\u0007"),
    "server",
    /^Gateway \[31m time/,
  ),
];

describe("client: error statuses", () => {
  const demo = demoPlatforms();

  for (const { name, fault, kind, message, retryAfter } of statusCases) {
    it(`tells of ${name} as ${kind}`, async () => {
      const platform = await demo.start();
      for (const [way, call] of Object.entries(calls)) {
        platform.faults.add({ path: BELOW_SITES, fault });
        const error = await failure(ApiError, call(joined(platform, ONCE)));
        assert.ok(error instanceof DattoError, way);
        assert.deepEqual([error.name, error.kind, error.status], ["ApiError", kind, fault.status], way);
        assert.match(error.message, message, way);
        assert.equal(error.retryAfter, retryAfter, way);
        assert.ok(error.path.startsWith(SITES), way);
      }
      platform.faults.add({ path: BELOW_SITES, fault });
      assert.equal((await joined(platform, ONCE).client.raw("GET", SITES)).status, fault.status);
      assert.equal(platform.requests.count(BELOW_SITES), 5, "nothing is repeated");
    });
  }

  it("shows a server's words in one short line, whatever they hold", async () => {
    const { platform, client } = await demo.join(ONCE);
    const hostile: readonly unknown[] = [
      { message: "a\nb\tc\u0000d\u202ee\u200bf" },
      { errorMessage: "x".repeat(5000) },
      { error_description: "\u001b]0;title\u0007 done" },
      { message: "  \n ", detail: "The real reason" },
      { message: 5, error: ["x"], detail: null },
      { message: "<html><body>inside</body></html>" },
      "<!-- a comment --><html><body>x</body></html>",
      "\ufeff<HTML>x",
      [],
      "null",
    ];
    for (const body of hostile) {
      platform.faults.add({ path: BELOW_SITES, fault: status(500, body) });
      const { message } = await failure(ApiError, client.request("GET", SITES));
      assert.match(message, /^[^\p{Cc}\p{Cf}\u2028\u2029<>]{1,301}$/u, JSON.stringify(body));
      assert.equal(message, message.trim());
    }
  });

  it("reads Retry-After as a date", async () => {
    const joined = await demo.join();
    const date = new Date(Date.now() + 3_600_000).toUTCString();
    joined.platform.faults.add({ fault: status(200, tokenAnswer()) });
    joined.platform.faults.add({ fault: status(429, {}, { "retry-after": date }) });
    const { retryAfter = 0 } = await failure(ApiError, joined.client.request("GET", SITES));
    assert.ok(retryAfter > 3000 && retryAfter <= 3600, String(retryAfter));
  });

  it("names path and query of the request, but not the host", async () => {
    const { client } = await demo.join();
    const error = await failure(
      ApiError,
      client.request("GET", "/v2/site/{siteUid}/devices", {
        params: { siteUid: "no/site" },
        query: { page: 3 },
      }),
    );
    assert.equal(error.path, "/v2/site/no%2Fsite/devices?page=3");
    assert.equal(error.kind, "notFound");
  });
});

const breakdowns: [name: string, fault: Fault, kind: HttpClientErrorKind, message: RegExp, raw: boolean][] = [
  ["a web page with status 200", { kind: "html" }, "protocol", /web page.*Check the network/, true],
  ["an empty answer", { kind: "empty" }, "protocol", /empty/, true],
  ["half an answer", { kind: "truncate" }, "protocol", /not complete JSON/, true],
  ["a broken connection", { kind: "reset" }, "network", /^The connection to 127\.0\.0\.1:\d+ broke/, false],
  ["no answer", { kind: "hang" }, "timeout", /^127\.0\.0\.1:\d+ did not answer within 0\.5 seconds/, false],
  ["a redirect", status(301, "", { location: "/api/v2/account" }), "protocol", /redirects/, false],
  ["a 304", status(304), "protocol", /redirects/, false],
];

describe("client: answers that cannot be used", () => {
  const demo = demoPlatforms();
  const servers = ownServers();

  for (const [name, fault, kind, message, isRaw] of breakdowns) {
    it(`tells of ${name} as ${kind}`, async () => {
      const joined = await demo.join({ ...ONCE, ...(kind === "timeout" ? { timeout: 500 } : {}) });
      await joined.client.ensureToken();
      const ways = Object.values(calls).slice(0, kind === "timeout" ? 2 : undefined);
      for (const call of ways) {
        joined.platform.faults.add({ path: BELOW_SITES, fault });
        const error = await failure(HttpClientError, call(joined));
        assert.deepEqual([error.name, error.kind], ["HttpClientError", kind]);
        assert.match(error.message, message);
        assert.doesNotMatch(error.message, /[<>\p{Cc}]/u);
        const outcome = joined.exchanges.at(-1)?.outcome;
        assert.equal(outcome, isRaw ? 200 : kind);
      }
      joined.platform.faults.add({ path: BELOW_SITES, fault });
      if (isRaw) assert.equal((await joined.client.raw("GET", SITES)).status, 200);
      else assert.equal((await failure(HttpClientError, joined.client.raw("GET", SITES))).kind, kind);
    });
  }

  it("keeps what lies beneath as the cause", async () => {
    const { platform, client } = await demo.join(ONCE);
    await client.ensureToken();
    for (const fault of [{ kind: "reset" }, { kind: "truncate" }] as const) {
      platform.faults.add({ path: BELOW_SITES, fault });
      assert.ok((await failure(HttpClientError, client.request("GET", SITES))).cause instanceof Error);
    }
    await platform.close();
    const gone = await failure(HttpClientError, client.request("GET", SITES));
    assert.equal(gone.kind, "refused");
    assert.match(gone.message, /^Nothing answers at 127\.0\.0\.1:\d+\.$/);
    assert.ok(gone.cause instanceof Error);
  });

  it("ends a request that its caller gives up, also while the body comes", async () => {
    const begun = new Deferred<undefined>();
    const server = await servers.start(({ url }, response) => {
      if (url.endsWith("/token")) return tokenAnswer();
      response.writeHead(200, { "content-type": "application/json" });
      response.write('{"name":');
      begun.resolve(undefined);
      return undefined;
    });
    const abort = new AbortController();
    const request = clientAt(server.baseUrl).request("GET", "/v2/account", { signal: abort.signal });
    await begun.promise;
    abort.abort(new Error("a reason of its own"));
    const error = await failure(HttpClientError, request);
    assert.ok(isAborted(error));
    assert.equal(error.message, "Cancelled.");
  });

  it("tells of a connection that does not come about, which fetch gives up by itself", async () => {
    const fetch = globalThis.fetch;
    const code = "UND_ERR_CONNECT_TIMEOUT";
    const cause = Object.assign(new Error("Connect Timeout Error"), { code });
    globalThis.fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
    try {
      const error = await failure(HttpClientError, clientAt("http://127.0.0.1:9/api", ONCE).ensureToken());
      assert.equal(error.kind, "timeout");
      assert.equal(error.message, "No connection to 127.0.0.1:9 came about in time.");
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it("lets any number of requests share a signal, and ends them all by it", async () => {
    const { platform, client } = await demo.join(ONCE);
    await client.ensureToken();
    platform.faults.add({ path: BELOW_SITES, fault: { kind: "hang" }, times: 40 });
    const abort = new AbortController();
    const requests = Array.from({ length: 40 }, () =>
      failure(HttpClientError, client.request("GET", SITES, { signal: abort.signal })),
    );
    await new Promise(setImmediate);
    assert.equal(getEventListeners(abort.signal, "abort").length, 0, "Node 20 warns of a leak above 10");
    abort.abort();
    assert.ok((await Promise.all(requests)).every(isAborted));
  });

  it("takes an answer that ends before its announced length as broken", async () => {
    const server = await servers.start(({ url }, response) => {
      if (url.endsWith("/token")) return tokenAnswer();
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"name":', () => response.destroy());
      return undefined;
    });
    const error = await failure(HttpClientError, clientAt(server.baseUrl).request("GET", "/v2/account"));
    assert.ok(error.kind === "network" || error.kind === "protocol", error.kind);
  });

  for (const status of [301, 302, 303, 307, 308]) {
    it(`follows no redirect with status ${status}, to this host or another`, async () => {
      const other = await servers.start(() => ({}));
      let location = "";
      const server = await servers.start(({ url }, response) => {
        if (url.endsWith("/token")) return tokenAnswer();
        response.writeHead(status, { location }).end();
        return undefined;
      });
      const client = clientAt(server.baseUrl);
      for (location of [`${other.origin}/api/v2/account`, "/api/v2/account", "//192.0.2.1/x"]) {
        for (const call of [client.request("GET", "/v2/account"), client.raw("GET", "/v2/account")]) {
          assert.equal((await failure(HttpClientError, call)).kind, "protocol");
        }
      }
      assert.deepEqual(other.received, []);
      assert.equal(server.received.filter(({ url }) => url.endsWith("/account")).length, 6);
    });
  }
});

describe("client: answers without a body", () => {
  const demo = demoPlatforms();

  it("gives nothing for a write that answers with nothing", async () => {
    const { client } = await demo.join();
    const body = { name: "Greeting", value: "Hello" };
    const [answer] = await Promise.all([client.request("PUT", "/v2/account/variable", { body })]);
    assert.equal(answer, undefined);
  });
});
