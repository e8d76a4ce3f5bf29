import assert from "node:assert/strict";
import { askToken, Client, Clock, platforms, signIn } from "./client";

describe("demo platform: tokens", () => {
  const demo = platforms();

  it("signs in with key and secret and answers with all fields of the real endpoint", async () => {
    const platform = await demo.start();
    const { status, body } = await askToken(platform, {
      grant_type: "password",
      username: platform.apiKey,
      password: platform.apiSecret,
    });
    assert.equal(status, 200);
    assert.equal(body.at("token_type").text, "bearer");
    assert.equal(body.at("expires_in").number, 360_000);
    assert.ok(body.at("access_token").text.length > 20);
    assert.ok(body.at("refresh_token").text.length > 20);
    assert.ok(body.has("scope") && body.has("jti"));
  });

  it("refuses wrong credentials with 400 and invalid_grant", async () => {
    const platform = await demo.start();
    const { status, body } = await askToken(platform, {
      grant_type: "password",
      username: platform.apiKey,
      password: `${platform.apiSecret}\n`,
    });
    assert.equal(status, 400);
    assert.deepEqual(body.value, { error: "invalid_grant", error_description: "Bad credentials" });
  });

  it("refuses a wrong client with 401 and an unknown grant with 400", async () => {
    const platform = await demo.start();
    const form = { grant_type: "password", username: platform.apiKey, password: platform.apiSecret };
    assert.equal((await askToken(platform, form, "Basic bm9ib2R5Og==")).status, 401);
    const { status, body } = await askToken(platform, { grant_type: "client_credentials" });
    assert.equal(status, 400);
    assert.equal(body.at("error").text, "unsupported_grant_type");
  });

  it("exchanges a refresh token once", async () => {
    const platform = await demo.start();
    const first = await askToken(platform, {
      grant_type: "password",
      username: platform.apiKey,
      password: platform.apiSecret,
    });
    const form = { grant_type: "refresh_token", refresh_token: first.body.at("refresh_token").text };
    const second = await askToken(platform, form);
    assert.equal(second.status, 200);
    const client = new Client(platform, second.body.at("access_token").text);
    assert.equal((await client.get("/v2/account")).status, 200);
    assert.equal((await askToken(platform, form)).status, 400);
  });

  it("answers a missing, wrong or expired token with 401 and the standard error", async () => {
    const clock = new Clock();
    const platform = await demo.start({ tokenTtlSeconds: 100, now: clock.now });
    const client = await signIn(platform);
    assert.equal((await new Client(platform, "wrong").get("/v2/account")).status, 401);
    clock.forward(99);
    assert.equal((await client.get("/v2/account")).status, 200);
    clock.forward(1);
    const { status, body } = await client.get("/v2/account");
    assert.equal(status, 401);
    assert.deepEqual(body.value, {
      timestamp: clock.now(),
      status: 401,
      error: "Unauthorized",
      path: "/v2/account",
    });
  });

  it("tells its status without a token", async () => {
    const platform = await demo.start();
    const response = await fetch(`${platform.baseUrl}/v2/system/status`);
    assert.equal(response.status, 200);
  });

  it("resets the keys: new ones sign in, old keys and tokens end", async () => {
    const platform = await demo.start();
    const client = await signIn(platform);
    const old = { grant_type: "password", username: platform.apiKey, password: platform.apiSecret };
    const { status, body } = await client.call("POST", "/v2/user/resetApiKeys");
    assert.equal(status, 200);
    assert.equal(body.at("apiAccessKey").text, platform.apiKey);
    assert.notEqual(platform.apiKey, old.username);
    assert.equal((await client.get("/v2/account")).status, 401);
    assert.equal((await askToken(platform, old)).status, 400);
    assert.equal((await (await signIn(platform)).get("/v2/account")).status, 200);
  });
});
