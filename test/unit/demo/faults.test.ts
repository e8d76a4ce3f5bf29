import assert from "node:assert/strict";
import { platforms } from "./client";

describe("demo platform: faults", () => {
  const demo = platforms();

  it("strikes the given requests as often as told, then no more", async () => {
    const client = await demo.signedIn();
    const { faults } = client.platform;
    faults.add({
      method: "GET",
      path: /\/v2\/account$/,
      times: 2,
      fault: { kind: "status", status: 503, body: { error: "busy" }, headers: { "retry-after": "1" } },
    });
    assert.equal((await client.get("/v2/account/sites?max=1")).status, 200);
    const struck = await client.get("/v2/account");
    assert.deepEqual(
      [struck.status, struck.body.at("error").text, struck.headers.get("retry-after")],
      [503, "busy", "1"],
    );
    assert.equal((await client.get("/v2/account")).status, 503);
    assert.equal((await client.get("/v2/account")).status, 200);
    faults.add({ times: Infinity, fault: { kind: "status", status: 500 } });
    assert.equal((await client.get("/v2/account")).status, 500);
    faults.clear();
    assert.equal((await client.get("/v2/account")).status, 200);
  });

  it("sends a web page, nothing, or half of the answer", async () => {
    const client = await demo.signedIn();
    const { faults } = client.platform;
    faults.add({ fault: { kind: "html" } });
    const page = await client.get("/v2/account");
    assert.equal(page.status, 200);
    assert.match(page.headers.get("content-type") ?? "", /text\/html/);
    faults.add({ fault: { kind: "empty" } });
    assert.deepEqual(await client.get("/v2/account").then(({ status, text }) => [status, text]), [200, ""]);
    faults.add({ fault: { kind: "truncate" } });
    const half = await client.get("/v2/account");
    assert.equal(half.status, 200);
    assert.match(half.text, /^\{"id"/);
    assert.equal(half.body.value, undefined);
  });

  it("breaks the connection, or answers late", async () => {
    const client = await demo.signedIn();
    const { faults } = client.platform;
    faults.add({ fault: { kind: "reset" } });
    await assert.rejects(client.get("/v2/account"));
    faults.add({ fault: { kind: "delay", ms: 60 } });
    const before = performance.now();
    assert.equal((await client.get("/v2/account")).status, 200);
    assert.ok(performance.now() - before >= 55);
  });

  it("never answers until it is closed, and closes at once", async () => {
    const client = await demo.signedIn();
    client.platform.faults.add({ fault: { kind: "hang" } });
    const hanging = assert.rejects(client.get("/v2/account"));
    await client.platform.requests.first(({ url, status }) => url === "/api/v2/account" && status === 0);
    const before = performance.now();
    await client.platform.close();
    await hanging;
    assert.ok(performance.now() - before < 500);
  });

  it("remembers requests without credentials", async () => {
    const client = await demo.signedIn();
    const { requests, apiSecret } = client.platform;
    await client.get("/v2/account/sites?max=1");
    await client.get("/v2/nothing");
    assert.deepEqual(requests.all, [
      { method: "POST", url: "/auth/oauth/token", status: 200 },
      { method: "GET", url: "/api/v2/account/sites?max=1", status: 200 },
      { method: "GET", url: "/api/v2/nothing", status: 404 },
    ]);
    assert.ok(!JSON.stringify(requests.all).includes(apiSecret));
    assert.equal(requests.count(/\/sites\?/), 1);
    requests.clear();
    const later = requests.first(({ url }) => url.endsWith("/v2/account"));
    await client.get("/v2/account");
    assert.equal((await later).status, 200);
    await assert.rejects(requests.first(({ status }) => status === 418, 20));
  });

  it("adds its latency to every answer", async () => {
    const client = await demo.signedIn({ latencyMs: 50 });
    const before = performance.now();
    await client.get("/v2/account");
    assert.ok(performance.now() - before >= 45);
  });
});
