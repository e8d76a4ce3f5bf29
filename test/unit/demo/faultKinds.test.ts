import assert from "node:assert/strict";
import { Faults } from "../../../src/demo/faults";
import { namedFaults } from "../../../src/demo/faultNames";
import type { Fault } from "../../../src/demo/index";
import { askToken, type Client, platforms } from "./client";

const read = (client: Client, fault: Fault) => {
  client.platform.faults.add({ fault });
  return client.get("/v2/account");
};

const raw = (client: Client, path: string) =>
  fetch(client.platform.baseUrl + path, {
    headers: { authorization: `Bearer ${client.token}` },
    redirect: "manual",
  });

const failure = (work: Promise<unknown>) =>
  work.then(
    () => assert.fail("It did not fail"),
    (error: unknown) => error,
  );

describe("demo platform: kinds of faults", () => {
  const demo = platforms();

  it("sends an error in each form that is known", async () => {
    const client = await demo.signedIn();
    const send = async (form: Extract<Fault, { kind: "error" }>["form"]) => {
      const { status, body, text } = await read(client, {
        kind: "error",
        status: 400,
        ...(form && { form }),
      });
      assert.equal(status, 400, form);
      return body.value ?? text;
    };
    const { timestamp, ...standard } = Object(await send("standard")) as Record<string, unknown>;
    assert.equal(typeof timestamp, "number");
    assert.deepEqual(standard, { status: 400, error: "Bad Request", path: "/v2/account" });
    assert.deepEqual(await send("errorMessage"), { errorMessage: "Failed to read request" });
    assert.deepEqual(Object.keys(Object(await send("message")) as object), ["message"]);
    assert.deepEqual(await send("oauth"), { error: "invalid_grant", error_description: "Bad credentials" });
    assert.deepEqual(await send("error"), { error: "Bad Request" });
    assert.ok(Object.hasOwn(Object(await send("detail")) as object, "detail"));
    assert.equal(await send("text"), "Bad Request");
    assert.match(JSON.stringify(await send("html")), /^"<html>/);
    assert.match(JSON.stringify(await send("block")), /blocked/);
    assert.equal(await send("none"), "");
  });

  it("sends Retry-After only when told", async () => {
    const client = await demo.signedIn();
    const without = await read(client, { kind: "error", status: 429 });
    assert.deepEqual([without.status, without.headers.get("retry-after")], [429, null]);
    const given = await read(client, { kind: "error", status: 429, retryAfter: 7 });
    assert.equal(given.headers.get("retry-after"), "7");
  });

  it("redirects to the same address or to another host", async () => {
    const client = await demo.signedIn();
    const { faults } = client.platform;
    faults.add({ fault: { kind: "redirect" } });
    const same = await raw(client, "/v2/account?x=1");
    assert.deepEqual([same.status, same.headers.get("location")], [302, "/api/v2/account?x=1"]);
    faults.add({ fault: { kind: "redirect", location: "http://elsewhere.invalid/", status: 307 } });
    const away = await raw(client, "/v2/account");
    assert.deepEqual([away.status, away.headers.get("location")], [307, "http://elsewhere.invalid/"]);
  });

  it("breaks off in the body, after the headers", async () => {
    const client = await demo.signedIn();
    client.platform.faults.add({ fault: { kind: "resetBody" } });
    const response = await raw(client, "/v2/account");
    assert.equal(response.status, 200);
    await failure(response.text());
    assert.equal((await client.get("/v2/account")).status, 200);
  });

  it("sends the body piece by piece", async () => {
    const client = await demo.signedIn();
    const expected = (await client.get("/v2/account")).text;
    client.platform.faults.add({ fault: { kind: "drip", ms: 60, pieces: 4 } });
    const response = await raw(client, "/v2/account");
    const before = performance.now();
    assert.equal(await response.text(), expected);
    assert.ok(performance.now() - before >= 120);
  });

  it("sends no content, or content under another type", async () => {
    const client = await demo.signedIn();
    const expected = (await client.get("/v2/account")).text;
    const nothing = await read(client, { kind: "noContent" });
    assert.deepEqual([nothing.status, nothing.text], [204, ""]);
    const mistyped = await read(client, { kind: "wrongType" });
    assert.deepEqual([mistyped.headers.get("content-type"), mistyped.text], ["text/plain", expected]);
  });

  it("streams a huge body, with or without telling its length", async () => {
    const client = await demo.signedIn();
    const { faults } = client.platform;
    faults.add({ fault: { kind: "huge", megabytes: 3 } });
    const streamed = await raw(client, "/v2/account");
    assert.equal(streamed.headers.get("content-length"), null);
    assert.equal(Object.keys(Object(await streamed.json()) as object).join(), "filler");
    faults.add({ fault: { kind: "huge", megabytes: 2, declared: true } });
    const told = await raw(client, "/v2/account");
    assert.equal(Number(told.headers.get("content-length")), (await told.arrayBuffer()).byteLength);
    faults.add({ fault: { kind: "huge", megabytes: 1_000_000 } });
    await (await raw(client, "/v2/account")).body?.cancel();
    assert.equal((await client.get("/v2/account")).status, 200);
  });

  it("strikes the token endpoint too", async () => {
    const { platform } = await demo.signedIn();
    platform.faults.add({ path: /\/oauth\/token$/, fault: { kind: "error", status: 503, form: "html" } });
    assert.equal((await askToken(platform, {})).status, 503);
  });

  it("strikes the given share of the requests, the same ones for the same seed", () => {
    const struck = (seed: number) => {
      const faults = new Faults(seed);
      faults.add({ rate: 0.25, fault: { kind: "reset" } });
      return Array.from({ length: 1000 }, () => faults.take("GET", "/api/v2/account") !== undefined);
    };
    const count = struck(5).filter(Boolean).length;
    assert.ok(count > 200 && count < 300, String(count));
    assert.deepEqual(struck(5), struck(5));
    assert.notDeepEqual(struck(5), struck(6));
  });

  it("stops striking when a rule with a rate has a number of times", async () => {
    const client = await demo.signedIn();
    client.platform.faults.add({ rate: 1, times: 2, fault: { kind: "error", status: 500 } });
    const statuses = [];
    for (let round = 0; round < 3; round++) statuses.push((await client.get("/v2/account")).status);
    assert.deepEqual(statuses, [500, 500, 200]);
  });

  it("has a ready-made fault for every kind", () => {
    const kinds = new Set(Object.values(namedFaults).map(({ kind }) => kind));
    assert.deepEqual(
      [...kinds].sort(),
      [
        ...["delay", "drip", "empty", "error", "hang", "html", "huge", "noContent", "redirect", "reset"],
        ...["resetBody", "rewrite", "truncate", "wrongType"],
      ].sort(),
    );
  });
});
