import assert from "node:assert/strict";
import fc from "fast-check";
import { ApiError, AuthError, HttpClientError } from "../../../src/api";
import type { Fault } from "../../../src/demo";
import { clientAt, Clock, demoPlatforms, joined, ONCE } from "../support/platforms";
import { Deferred, failure } from "../support/promises";
import { ownServers, send, tokenAnswer } from "../support/servers";

const TOKEN = /\/auth\/oauth\/token$/;
const ACCOUNT = /\/v2\/account$/;
const HOURS_100 = 360_000;

describe("client: tokens", () => {
  const demo = demoPlatforms();

  it("fetches one token however many callers wait, and keeps it", async () => {
    const { platform, client } = await demo.join();
    await Promise.all(Array.from({ length: 40 }, () => client.request("GET", "/v2/account")));
    await client.ensureToken();
    assert.equal(platform.requests.count(TOKEN), 1);
    assert.equal(platform.requests.count(ACCOUNT), 40);
  });

  it("renews the token five minutes before its end, and not earlier", async () => {
    const clock = new Clock();
    const { platform, client } = await demo.join({ now: clock.now });
    await client.ensureToken();
    clock.forward(HOURS_100 - 301);
    await client.ensureToken();
    assert.equal(platform.requests.count(TOKEN), 1);
    clock.forward(1);
    await Promise.all([client.ensureToken(), client.ensureToken()]);
    assert.equal(platform.requests.count(TOKEN), 2);
    clock.forward(HOURS_100 - 301);
    await client.ensureToken();
    assert.equal(platform.requests.count(TOKEN), 2);
  });

  it("renews a token of a short life when a tenth of it is left", async () => {
    const clock = new Clock();
    const { platform, client } = await demo.join({ now: clock.now }, { tokenTtlSeconds: 100 });
    await client.ensureToken();
    clock.forward(89);
    await client.ensureToken();
    assert.equal(platform.requests.count(TOKEN), 1);
    clock.forward(1);
    await client.ensureToken();
    assert.equal(platform.requests.count(TOKEN), 2);
  });

  it("answers many 401 with one renewal, and repeats each request once", async () => {
    const clock = new Clock();
    const { platform, client } = await demo.join({}, { now: clock.now, tokenTtlSeconds: 1000 });
    await client.ensureToken();
    clock.forward(1001);
    const names = await Promise.all(
      Array.from({ length: 20 }, async () => (await client.request("GET", "/v2/account")).name),
    );
    assert.equal(new Set(names).size, 1);
    assert.equal(platform.requests.count(TOKEN), 2);
    const statuses = platform.requests.all
      .filter(({ url }) => url.endsWith("/v2/account"))
      .map((each) => each.status);
    assert.deepEqual(statuses.toSorted(), [...Array<number>(20).fill(200), ...Array<number>(20).fill(401)]);
  });

  it("repeats writes and raw requests after a renewal too", async () => {
    const { platform, client } = await demo.join();
    platform.faults.add({ path: /\/v2\/account\/variable$/, fault: { kind: "status", status: 401 } });
    await client.request("PUT", "/v2/account/variable", { body: { name: "Greeting", value: "Hello" } });
    platform.faults.add({ path: ACCOUNT, fault: { kind: "status", status: 401 } });
    assert.equal((await client.raw("GET", "/v2/account")).status, 200);
    assert.equal(platform.requests.count(TOKEN), 3);
  });

  it("takes a 401 with a token that was just renewed as a revoked key", async () => {
    const { platform, client } = await demo.join();
    platform.faults.add({ path: ACCOUNT, times: Infinity, fault: { kind: "status", status: 401 } });
    const error = await failure(AuthError, client.request("GET", "/v2/account"));
    assert.equal(error.kind, "revoked");
    assert.match(error.message, /Sign in again/);
    assert.equal(platform.requests.count(ACCOUNT), 2);
    assert.equal(platform.requests.count(TOKEN), 2);
    assert.equal((await client.raw("GET", "/v2/account")).status, 401);
  });

  it("notices that the keys were reset elsewhere", async () => {
    const { platform, client } = await demo.join();
    await joined(platform).client.request("POST", "/v2/user/resetApiKeys");
    await failure(AuthError, client.request("GET", "/v2/account"));
    await joined(platform).client.ensureToken();
  });

  const refusals: [name: string, fault: Fault, kind: AuthError["kind"]][] = [
    ["400", { kind: "status", status: 400, body: { error: "invalid_grant" } }, "badKey"],
    ["401", { kind: "status", status: 401, body: { error: "unauthorized" } }, "wrongPlatform"],
    ["404", { kind: "status", status: 404, body: { status: 404, error: "Not Found" } }, "wrongPlatform"],
    ["a body without a token", { kind: "status", status: 200, body: { hello: "there" } }, "wrongPlatform"],
    ["an empty token", { kind: "status", status: 200, body: { access_token: "" } }, "wrongPlatform"],
    ["an empty body", { kind: "empty" }, "wrongPlatform"],
    ["a list", { kind: "status", status: 200, body: [1, 2] }, "wrongPlatform"],
  ];
  for (const [name, fault, kind] of refusals) {
    it(`takes ${name} of the token endpoint as ${kind}, without trying again`, async () => {
      const { platform, client } = await demo.join();
      platform.faults.add({ path: TOKEN, fault });
      assert.equal((await failure(AuthError, client.request("GET", "/v2/account"))).kind, kind);
      assert.equal(platform.requests.all.length, 1);
      await client.ensureToken();
    });
  }

  it("says that the key is bad when key or secret is wrong", async () => {
    const platform = await demo.start();
    const { apiKey, apiSecret } = platform;
    for (const credentials of [
      { apiKey, apiSecret: `${apiSecret}x` },
      { apiKey: "nobody", apiSecret },
      { apiKey: "", apiSecret: "" },
    ]) {
      const { client } = joined(platform, { credentials });
      assert.equal((await failure(AuthError, client.ensureToken())).kind, "badKey");
    }
  });

  const breakdowns: [name: string, fault: Fault, kind: HttpClientError["kind"]][] = [
    ["a web page", { kind: "html" }, "protocol"],
    ["half an answer", { kind: "truncate" }, "protocol"],
    ["a redirect", { kind: "status", status: 302, headers: { location: "/login" } }, "protocol"],
    ["a broken connection", { kind: "reset" }, "network"],
    ["no answer", { kind: "hang" }, "timeout"],
  ];
  for (const [name, fault, kind] of breakdowns) {
    it(`tells all callers of ${name} of the token endpoint, and tries again next time`, async () => {
      const { platform, client } = await demo.join({ ...ONCE, timeout: kind === "timeout" ? 300 : 30_000 });
      platform.faults.add({ path: TOKEN, fault });
      const errors = await Promise.all([
        failure(HttpClientError, client.request("GET", "/v2/account")),
        failure(HttpClientError, client.ensureToken()),
      ]);
      assert.deepEqual(
        errors.map((error) => error.kind),
        [kind, kind],
      );
      assert.equal(platform.requests.count(TOKEN), 1);
      assert.equal(platform.requests.count(ACCOUNT), 0);
      await joined(platform).client.ensureToken();
      assert.equal(platform.requests.count(TOKEN), 2);
    });
  }

  it("passes on that the token endpoint fails or is over its limit", async () => {
    const { platform, client } = await demo.join();
    platform.faults.add({ path: TOKEN, fault: { kind: "status", status: 500 } });
    const failed = await failure(ApiError, client.ensureToken());
    assert.deepEqual([failed.kind, failed.status, failed.path], ["server", 500, "/auth/oauth/token"]);
    const headers = { "retry-after": "7" };
    platform.faults.add({ path: TOKEN, fault: { kind: "status", status: 429, headers } });
    const limited = await failure(ApiError, client.ensureToken());
    assert.deepEqual([limited.kind, limited.retryAfter], ["rateLimited", 7]);
  });
});

describe("client: tokens on the wire", () => {
  const servers = ownServers();

  it("sends the public client as Basic and the keys percent-encoded in a form", async () => {
    const server = await servers.start(() => tokenAnswer());
    const credentials = { apiKey: "k+e&y=%41 ä", apiSecret: 's&e=c+r%e/t?#"密' };
    await clientAt(server.baseUrl, { credentials }).ensureToken();
    const [request] = server.received;
    assert.equal(request?.method, "POST");
    assert.equal(request.url, "/auth/oauth/token");
    assert.equal(request.headers.authorization, "Basic cHVibGljLWNsaWVudDpwdWJsaWM=");
    assert.equal(request.headers["content-type"], "application/x-www-form-urlencoded");
    assert.equal(
      request.body,
      "grant_type=password&username=k%2Be%26y%3D%2541+%C3%A4&password=s%26e%3Dc%2Br%25e%2Ft%3F%23%22%E5%AF%86",
    );
  });

  it("brings any key and secret to the platform as they are", async () => {
    const server = await servers.start(() => tokenAnswer());
    const text = fc.string({ unit: "grapheme", minLength: 1 });
    await fc.assert(
      fc.asyncProperty(text, text, async (apiKey, apiSecret) => {
        await clientAt(server.baseUrl, { credentials: { apiKey, apiSecret } }).ensureToken();
        const form = new URLSearchParams(server.received.at(-1)?.body);
        assert.deepEqual([form.get("username"), form.get("password")], [apiKey, apiSecret]);
        assert.equal([...form].length, 3);
      }),
      { numRuns: 60 },
    );
  });

  const lifetimes: [expires: unknown, seconds: number][] = [
    [undefined, HOURS_100],
    [null, HOURS_100],
    [0, HOURS_100],
    [-5, HOURS_100],
    ["soon", HOURS_100],
    [{}, HOURS_100],
    ["1000", 1000],
    [1000, 1000],
    [10, 10],
  ];
  for (const [expires, seconds] of lifetimes) {
    it(`reads expires_in ${JSON.stringify(expires)} as ${seconds} seconds`, async () => {
      const clock = new Clock();
      const server = await servers.start(() => tokenAnswer("a", { expires_in: expires }));
      const client = clientAt(server.baseUrl, { now: clock.now });
      const early = Math.min(300, seconds / 10);
      await client.ensureToken();
      clock.forward(seconds - early - 0.001);
      await client.ensureToken();
      assert.equal(server.received.length, 1);
      clock.forward(0.001);
      await client.ensureToken();
      assert.equal(server.received.length, 2);
    });
  }

  it("does not renew once more for a 401 that comes after the renewal", async () => {
    let tokens = 0;
    const late = new Deferred<undefined>();
    const server = await servers.start(async ({ url, headers }, response) => {
      if (url.endsWith("/token")) return tokenAnswer(`token-${++tokens}`);
      if (headers.authorization === "Bearer token-2") return { name: "Example" };
      if (url.endsWith("/late")) await late.promise;
      send(response, 401, {});
      return undefined;
    });
    const client = clientAt(server.baseUrl);
    const slow = client.raw("GET", "/v2/late");
    assert.equal((await client.raw("GET", "/v2/soon")).status, 200);
    late.resolve(undefined);
    assert.equal((await slow).status, 200);
    assert.equal(tokens, 2);
  });

  it("ends one waiting caller at once and leaves the others their token", async () => {
    const token = new Deferred<object>();
    const server = await servers.start(({ url }) =>
      url.endsWith("/token") ? token.promise : { name: "Example" },
    );
    const client = clientAt(server.baseUrl);
    const abort = new AbortController();
    const impatient = client.request("GET", "/v2/account", { signal: abort.signal });
    const patient = client.request("GET", "/v2/account");
    abort.abort();
    assert.equal((await failure(HttpClientError, impatient)).kind, "aborted");
    token.resolve(tokenAnswer());
    assert.equal((await patient).name, "Example");
    assert.deepEqual(
      server.received.map(({ url }) => url),
      ["/auth/oauth/token", "/api/v2/account"],
    );
  });

  it("sends nothing for a caller that gave up before", async () => {
    const server = await servers.start(() => tokenAnswer());
    const client = clientAt(server.baseUrl);
    const signal = AbortSignal.abort();
    const error = await failure(HttpClientError, client.request("GET", "/v2/account", { signal }));
    assert.equal(error.kind, "aborted");
    assert.equal((await failure(HttpClientError, client.raw("GET", "/v2/a", { signal }))).kind, "aborted");
    assert.deepEqual(server.received, []);
  });
});
