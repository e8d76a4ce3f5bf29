import assert from "node:assert/strict";
import { startPlatform } from "../../../src/demo/platform";
import { type Client, platforms } from "./client";

/** A request to a control address. */
async function control(client: Client, method: string, path: string, body?: unknown) {
  const response = await fetch(new URL(`/control/${path}`, client.platform.baseUrl), {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, value: text === "" ? undefined : (JSON.parse(text) as unknown) };
}

describe("demo platform: control over HTTP", () => {
  const demo = platforms();

  it("takes rules, one or more, with ready-made faults or its own", async () => {
    const client = await demo.signedIn();
    const added = await control(client, "POST", "faults", [
      { fault: "409", method: "PUT" },
      { fault: { kind: "error", status: 503, form: "html" }, path: "/v2/account$", times: 2 },
      { fault: "html", path: "/sites", rate: 0.5 },
    ]);
    assert.deepEqual(added, { status: 200, value: { waiting: 3 } });
    assert.equal((await client.get("/v2/account")).status, 503);
    assert.equal((await client.call("PUT", "/v2/site", { name: "x" })).status, 409);
    assert.deepEqual((await control(client, "GET", "faults")).value, [
      { fault: { kind: "error", status: 503, form: "html" }, path: "\\/v2\\/account$", times: 1 },
      { fault: { kind: "html" }, path: "\\/sites", rate: 0.5, times: "always" },
    ]);
    assert.equal((await control(client, "DELETE", "faults")).status, 200);
    assert.equal((await client.get("/v2/account")).status, 200);
  });

  it("lists and forgets requests, and is not among them", async () => {
    const client = await demo.signedIn();
    await client.get("/v2/account");
    await control(client, "POST", "faults", { fault: "500", times: "always" });
    assert.deepEqual((await control(client, "GET", "requests")).value, [
      { method: "POST", url: "/auth/oauth/token", status: 200 },
      { method: "GET", url: "/api/v2/account", status: 200 },
    ]);
    await control(client, "DELETE", "requests");
    assert.deepEqual((await control(client, "GET", "requests")).value, []);
  });

  it("refuses what it cannot use, and adds nothing of it", async () => {
    const client = await demo.signedIn();
    for (const rule of [
      "text",
      {},
      { fault: "no such" },
      { fault: "toString" },
      { fault: { kind: "no such" } },
      { fault: { kind: "delay" } },
      { fault: { kind: "error", status: 99 } },
      { fault: { kind: "html", extra: 1 } },
      { fault: "html", rate: 1.5 },
      { fault: "html", times: "often" },
      { fault: "html", method: 1 },
      { fault: "html", path: "(" },
      [{ fault: "html" }, { fault: "no such" }],
    ]) {
      const { status } = await control(client, "POST", "faults", rule);
      assert.equal(status, 400, JSON.stringify(rule));
    }
    assert.deepEqual((await control(client, "GET", "faults")).value, []);
    assert.equal((await control(client, "GET", "nothing")).status, 404);
  });

  it("is not for web pages", async () => {
    const { platform } = await demo.signedIn();
    const response = await fetch(new URL("/control/requests", platform.baseUrl), {
      headers: { origin: "http://example.test" },
    });
    assert.equal(response.status, 403);
  });

  it("is not there in a platform without it", async () => {
    const platform = await startPlatform({ sites: 4, devices: 4 });
    try {
      assert.equal((await fetch(new URL("/control/requests", platform.baseUrl))).status, 404);
    } finally {
      await platform.close();
    }
  });
});
