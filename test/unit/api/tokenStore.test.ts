import assert from "node:assert/strict";
import { ApiError, AuthError, type ClientOptions, HttpClientError, type TokenStore } from "../../../src/api";
import type { DemoPlatform } from "../../../src/demo";
import { clientAt, Clock, demoPlatforms, joined } from "../support/platforms";
import { failure } from "../support/promises";
import { ownServers, send, tokenAnswer } from "../support/servers";
import { MemoryStore } from "../support/tokenStores";

const TOKEN = /\/auth\/oauth\/token$/;

describe("client: a kept token", () => {
  const demo = demoPlatforms();

  async function kept(options: { readonly clock?: Clock } = {}) {
    const now = options.clock?.now ?? Date.now;
    const platform = await demo.start({ now });
    const tokenStore = new MemoryStore();
    await joined(platform, { tokenStore, now }).client.ensureToken();
    platform.requests.clear();
    return { platform, tokenStore, now };
  }

  const urls = (platform: DemoPlatform) => platform.requests.all.map(({ url }) => url);

  it("starts the next client with one request less", async () => {
    const { platform, tokenStore } = await kept();
    const { client } = joined(platform, { tokenStore });
    await Promise.all([client.request("GET", "/v2/account"), client.ensureToken()]);
    await client.ensureToken();
    assert.deepEqual(urls(platform), ["/api/v2/account"]);
    assert.deepEqual([tokenStore.loads, tokenStore.saves], [2, 1]);
  });

  it("is not used when it ends soon, but renewed and kept again", async () => {
    const clock = new Clock();
    const { platform, tokenStore, now } = await kept({ clock });
    const before = tokenStore.text;
    clock.forward(360_000 - 300);
    await joined(platform, { tokenStore, now }).client.ensureToken();
    assert.deepEqual(urls(platform), ["/auth/oauth/token"]);
    assert.notEqual(tokenStore.text, before);
    assert.equal(tokenStore.saves, 2);
  });

  it("that the platform refuses by now is renewed, and the request repeated", async () => {
    const clock = new Clock();
    const { platform, tokenStore } = await kept({ clock });
    clock.forward(360_001);
    const { client } = joined(platform, { tokenStore, now: () => clock.now() - 360_001_000 });
    assert.ok((await client.request("GET", "/v2/account")).name);
    assert.deepEqual(
      platform.requests.all.filter(({ url }) => url.endsWith("/v2/account")).map(({ status }) => status),
      [401, 200],
    );
  });

  const strange: readonly (readonly [name: string, change: (text: string, now: number) => string])[] = [
    ["of another account", (text) => changed(text, { apiKey: "another" })],
    ["of another platform", (text) => changed(text, { baseUrl: "https://merlot-api.centrastage.net/api" })],
    ["without an owner", (text) => changed(text, { apiKey: undefined, baseUrl: undefined })],
    ["without a value", (text) => changed(text, { value: undefined, refresh: undefined })],
    ["whose value no header can hold", (text) => changed(text, { value: "a\r\nX-Evil: 1", refresh: 5 })],
    ["whose value is a number", (text) => changed(text, { value: 5 })],
    ["without an end", (text) => changed(text, { renewAt: undefined })],
    ["whose end is text", (text) => changed(text, { renewAt: "9999999999999" })],
    ["that is cut short", (text) => text.slice(0, -5)],
    ["that is null", () => "null"],
    ["that is a list", () => "[1, 2]"],
    ["that is empty", () => ""],
    ["that is no JSON", () => "\u0000\ud800 nonsense"],
  ];
  for (const [name, change] of strange) {
    it(`${name} is not used`, async () => {
      const { platform, tokenStore } = await kept();
      tokenStore.text = change(tokenStore.text ?? "", Date.now());
      const { client, exchanges } = joined(platform, { tokenStore });
      assert.ok((await client.request("GET", "/v2/account")).name);
      assert.deepEqual(urls(platform), ["/auth/oauth/token", "/api/v2/account"]);
      assert.deepEqual(
        exchanges.map(({ outcome }) => outcome),
        [200, 200],
      );
    });
  }

  it("that cannot be loaded or saved costs a request, and nothing else", async () => {
    const broken: readonly TokenStore[] = [
      { load: () => Promise.reject(new Error("locked")), save: () => Promise.reject(new Error("locked")) },
      {
        load: () => {
          throw new Error("locked");
        },
        save: () => {
          throw new Error("full");
        },
      },
    ];
    for (const tokenStore of broken) {
      const { platform, client } = await demo.join({ tokenStore });
      assert.ok((await client.request("GET", "/v2/account")).name);
      assert.ok((await client.request("GET", "/v2/account")).name);
      assert.equal(platform.requests.count(TOKEN), 1);
    }
  });

  it("is saved nowhere when the platform refuses to give one", async () => {
    const platform = await demo.start();
    const tokenStore = new MemoryStore();
    const credentials = { apiKey: platform.apiKey, apiSecret: "wrong" };
    const { client } = joined(platform, { tokenStore, credentials });
    await failure(AuthError, client.ensureToken());
    assert.equal(tokenStore.saves, 0);
  });

  it("holds neither the secret nor what another account could use", async () => {
    const { platform, tokenStore } = await kept();
    const text = tokenStore.text ?? "";
    assert.ok(text.includes(platform.baseUrl));
    assert.ok(!text.includes(platform.apiSecret));
    assert.deepEqual(Object.keys(JSON.parse(text) as object).toSorted(), [
      "apiKey",
      "baseUrl",
      "refresh",
      "renewAt",
      "value",
    ]);
  });
});

function changed(text: string, changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...(JSON.parse(text) as object), ...changes });
}

describe("client: renewing a token", () => {
  const servers = ownServers();

  /** A token endpoint that gives short-lived tokens with refresh tokens, and answers a refresh as told. */
  async function endpoint(refusal?: number) {
    const grants: string[] = [];
    let tokens = 0;
    const server = await servers.start(({ url, body, headers }, response) => {
      if (!url.endsWith("/token")) return { name: headers.authorization };
      const form = new URLSearchParams(body);
      grants.push([form.get("grant_type"), form.get("refresh_token")].filter(Boolean).join(" "));
      if (form.get("grant_type") === "refresh_token" && refusal !== undefined) {
        if (refusal === 0) response.destroy();
        else if (refusal >= 400) send(response, refusal, { error: "invalid_grant" });
        else response.writeHead(refusal, { location: "/login" }).end("<html></html>");
        return undefined;
      }
      return tokenAnswer(`token-${++tokens}`, { expires_in: 1000, refresh_token: `refresh-${tokens}` });
    });
    const clock = new Clock();
    const settings: Partial<ClientOptions> = { now: clock.now, retry: { retries: 0 } };
    return { grants, clock, client: clientAt(server.baseUrl, settings), server };
  }

  it("tries the refresh token first, and takes the next one with it", async () => {
    const { grants, clock, client, server } = await endpoint();
    for (let each = 0; each < 3; each++) {
      await client.ensureToken();
      clock.forward(1000);
    }
    assert.deepEqual(grants, ["password", "refresh_token refresh-1", "refresh_token refresh-2"]);
    for (const { body } of server.received.slice(1)) assert.doesNotMatch(body, /example-secret|example-key/);
  });

  for (const refusal of [400, 401, 403, 404, 405, 500, 503]) {
    it(`goes on with key and secret when the refresh token meets ${refusal}`, async () => {
      const { grants, clock, client } = await endpoint(refusal);
      await client.ensureToken();
      clock.forward(1000);
      assert.equal((await client.request("GET", "/v2/account")).name, "Bearer token-2");
      assert.deepEqual(grants, ["password", "refresh_token refresh-1", "password"]);
    });
  }

  it("goes on with key and secret when the refresh token meets a web page or a redirect", async () => {
    for (const refusal of [200, 302]) {
      const { grants, clock, client } = await endpoint(refusal);
      await client.ensureToken();
      clock.forward(1000);
      assert.equal((await client.request("GET", "/v2/account")).name, "Bearer token-2");
      assert.equal(grants.length, 3);
    }
  });

  it("asks for nothing more when the refresh token meets 429", async () => {
    const { grants, clock, client } = await endpoint(429);
    await client.ensureToken();
    clock.forward(1000);
    assert.equal((await failure(ApiError, client.request("GET", "/v2/account"))).kind, "rateLimited");
    assert.equal(grants.length, 2);
  });

  it("tells of a network that fails, and tries again next time", async () => {
    const { grants, clock, client } = await endpoint(0);
    await client.ensureToken();
    clock.forward(1000);
    assert.equal((await failure(HttpClientError, client.ensureToken())).kind, "network");
    assert.equal((await failure(HttpClientError, client.ensureToken())).kind, "network");
    assert.equal(grants.length, 3);
  });

  it("survives a clock that jumps forwards and backwards", async () => {
    const { grants, clock, client } = await endpoint();
    await client.ensureToken();
    clock.forward(365 * 86_400);
    assert.equal((await client.request("GET", "/v2/account")).name, "Bearer token-2");
    clock.forward(-365 * 86_400);
    assert.equal((await client.request("GET", "/v2/account")).name, "Bearer token-2");
    assert.equal(grants.length, 2);
  });

  it("answers a 401 after a clock that went back with one renewal for all, whatever the method", async () => {
    let current = 1;
    let tokens = 0;
    const server = await servers.start(({ url, headers }, response) => {
      if (url.endsWith("/token")) return tokenAnswer(`token-${++tokens}`);
      if (headers.authorization === `Bearer token-${current}`) return { name: "Example" };
      send(response, 401, {});
      return undefined;
    });
    const clock = new Clock();
    const client = clientAt(server.baseUrl, { now: clock.now });
    await client.ensureToken();
    clock.forward(-1_000_000);
    current = 2;
    const calls = (["GET", "PUT", "POST", "DELETE"] as const).flatMap((method) =>
      Array.from({ length: 5 }, () => client.raw(method, "/v2/account")),
    );
    const answers = await Promise.all(calls);
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
    assert.equal(tokens, 2);
    const requests = server.received.filter(({ url }) => url.endsWith("/v2/account"));
    assert.equal(requests.length, 40);
    for (const method of ["GET", "PUT", "POST", "DELETE"])
      assert.equal(requests.filter((request) => request.method === method).length, 10, "each once more");
  });
});
