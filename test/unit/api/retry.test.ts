import assert from "node:assert/strict";
import fc from "fast-check";
import {
  ApiError,
  AuthError,
  HttpClientError,
  type HttpClientErrorKind,
  type Method,
} from "../../../src/api";
import { DEFAULT_RETRY, type FailedAttempt, retryDelay } from "../../../src/api/retry";
import type { Fault } from "../../../src/demo";
import { clientAt, demoPlatforms, joined } from "../support/platforms";
import { failure } from "../support/promises";
import { ownServers, send, tokenAnswer } from "../support/servers";
import { MemoryStore } from "../support/tokenStores";

type Outcome = number | HttpClientErrorKind;

/** Which failures of a read and of a write are repeated. */
const rules: readonly (readonly [outcome: Outcome, read: boolean, write: boolean])[] = [
  ["refused", true, true],
  ["dns", true, true],
  ["network", true, false],
  ["timeout", false, false],
  ["tls", false, false],
  ["protocol", false, false],
  ["aborted", false, false],
  [429, true, true],
  [408, true, false],
  [500, true, false],
  [502, true, false],
  [503, true, false],
  [504, true, false],
  [501, false, false],
  [505, false, false],
  [400, false, false],
  [401, false, false],
  [403, false, false],
  [404, false, false],
  [405, false, false],
  [409, false, false],
  [410, false, false],
  [413, false, false],
];

const failed = (changes: Partial<FailedAttempt>): FailedAttempt => ({
  method: "GET",
  outcome: 503,
  attempt: 1,
  elapsed: 0,
  repeatConflict: false,
  ...changes,
});

const isRepeated = (changes: Partial<FailedAttempt>) =>
  retryDelay(failed(changes), DEFAULT_RETRY, 0.5) !== undefined;

describe("client: what is repeated", () => {
  for (const [name, read, write] of rules) {
    const outcome = typeof name === "number" ? name : new HttpClientError(name, "No answer");
    it(`${name}: a read ${read ? "is" : "is not"}, a write ${write ? "is" : "is not"}`, () => {
      assert.equal(isRepeated({ outcome }), read);
      for (const method of ["PUT", "POST", "DELETE"] as const)
        assert.equal(isRepeated({ method, outcome }), write, method);
    });
  }

  it("no error but those of the network", () => {
    const errors = [new AuthError("badKey", ""), new Error("x"), new TypeError("fetch failed")];
    for (const outcome of errors) assert.ok(!isRepeated({ outcome }));
  });

  it("a conflict of a write when the caller has said so, and nothing else for that", () => {
    for (const method of ["PUT", "POST", "DELETE"] as const)
      assert.ok(isRepeated({ method, outcome: 409, repeatConflict: true }), method);
    assert.ok(!isRepeated({ method: "POST", outcome: 500, repeatConflict: true }));
    const lost = new HttpClientError("network", "No answer");
    assert.ok(!isRepeated({ method: "POST", outcome: lost, repeatConflict: true }));
  });

  it("three times at most, after a doubled wait with jitter, and not beyond the time limit", () => {
    const options = { retries: 3, delay: 100, timeLimit: 1000 };
    const delays = (random: number) =>
      [1, 2, 3, 4].map((attempt) => retryDelay(failed({ attempt }), options, random));
    assert.deepEqual(delays(0), [50, 100, 200, undefined]);
    assert.deepEqual(delays(1), [100, 200, 400, undefined]);
    assert.equal(retryDelay(failed({ elapsed: 950 }), options, 0), 50);
    assert.equal(retryDelay(failed({ elapsed: 951 }), options, 0), undefined);
    assert.deepEqual(DEFAULT_RETRY, { retries: 3, delay: 250, timeLimit: 60_000 });
  });

  it("never later than the time limit allows", () => {
    const number = fc.integer({ min: 0, max: 100_000 });
    const options = fc.record({ retries: fc.nat({ max: 10 }), delay: number, timeLimit: number });
    fc.assert(
      fc.property(
        options,
        fc.nat({ max: 12 }),
        number,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (...all) => {
          const [each, tries, elapsed, random] = all;
          const attempt = tries + 1;
          const delay = retryDelay(failed({ attempt, elapsed }), each, random);
          if (delay === undefined) return;
          assert.ok(attempt <= each.retries);
          assert.ok(elapsed + delay <= each.timeLimit);
          assert.ok(delay >= (each.delay * 2 ** tries) / 2 && delay <= each.delay * 2 ** tries);
        },
      ),
    );
  });
});

const SITES = "/v2/account/sites";
const VARIABLE = "/v2/account/variable";
const body = { name: "Greeting", value: "Hello" };
const quick = { retry: { delay: 1 } };

describe("client: repetition", () => {
  const demo = demoPlatforms();
  const servers = ownServers();

  const passing: readonly (readonly [name: string, fault: Fault])[] = [
    ...[408, 500, 502, 503, 504].map((status) => [String(status), { kind: "error", status }] as const),
    ["a broken connection", { kind: "reset" }],
    ["a body that breaks off", { kind: "resetBody" }],
    ["429", { kind: "error", status: 429, retryAfter: 0 }],
  ];
  for (const [name, fault] of passing) {
    it(`brings a read through three times ${name}, and tells the observer of each attempt`, async () => {
      const { platform, client, exchanges } = await demo.join(quick);
      platform.faults.add({ path: /sites/, times: 3, fault });
      assert.ok((await client.page(SITES)).rows.length > 0);
      const attempts = exchanges.filter(({ path }) => path === SITES).map(({ attempt }) => attempt);
      assert.deepEqual(attempts, [1, 2, 3, 4]);
    });

    it(`gives up a read after four times ${name}`, async () => {
      const { platform, client } = await demo.join(quick);
      platform.faults.add({ path: /sites/, times: Infinity, fault });
      await assert.rejects(client.page(SITES));
      assert.equal(platform.requests.count(/sites/), 4);
      platform.faults.clear();
      assert.ok((await client.page(SITES)).rows.length > 0);
    });
  }

  it("sends a write once when nobody knows what became of it", async () => {
    for (const fault of [
      { kind: "reset" },
      { kind: "error", status: 500 },
      { kind: "error", status: 503 },
      { kind: "error", status: 409 },
    ] as const) {
      const { platform, client } = await demo.join(quick);
      platform.faults.add({ path: /variable/, times: Infinity, fault });
      await assert.rejects(client.request("PUT", VARIABLE, { body }));
      assert.equal(platform.requests.count(/variable/), 1, JSON.stringify(fault));
    }
  });

  it("repeats a write that was over the limit, and one that nobody heard", async () => {
    const { platform, client } = await demo.join(quick);
    platform.faults.add({ path: /variable/, fault: { kind: "error", status: 429, retryAfter: 0 } });
    await client.request("PUT", VARIABLE, { body });
    assert.deepEqual(
      platform.requests.all.filter(({ url }) => url.endsWith("/variable")).map(({ status }) => status),
      [429, 200],
    );
  });

  it("repeats a write that nobody heard", async () => {
    const platform = await demo.start();
    const tokenStore = new MemoryStore();
    await joined(platform, { tokenStore }).client.ensureToken();
    await platform.close();
    const { client, exchanges } = joined(platform, { ...quick, tokenStore });
    const error = await failure(HttpClientError, client.request("PUT", VARIABLE, { body }));
    assert.equal(error.kind, "refused");
    assert.deepEqual(
      exchanges.filter(({ method }) => method === "PUT").map(({ attempt }) => attempt),
      [1, 2, 3, 4],
    );
  });

  it("repeats a write that met a conflict when its caller wants it", async () => {
    const { platform, client } = await demo.join(quick);
    platform.faults.add({ path: /variable/, times: 2, fault: { kind: "error", status: 409 } });
    assert.equal((await failure(ApiError, client.request("PUT", VARIABLE, { body }))).kind, "conflict");
    await client.request("PUT", VARIABLE, { body, repeatConflict: true });
    assert.equal(platform.requests.count(/variable/), 3);
  });

  it("says at once that the limit is used up when the pause outlasts the time limit", async () => {
    for (const fault of [
      { kind: "error", status: 429 },
      { kind: "error", status: 429, retryAfter: 61 },
    ] as const) {
      const { platform, client } = await demo.join({ retry: { timeLimit: 1000 } });
      platform.faults.add({ path: /sites/, fault });
      const error = await failure(ApiError, client.page(SITES));
      assert.deepEqual(
        [error.kind, error.retryAfter],
        ["rateLimited", "retryAfter" in fault ? 61 : undefined],
      );
      const { pause } = client.budget;
      assert.equal(pause?.reason, "rateLimited");
      const seconds = pause.milliseconds / 1000;
      assert.ok(seconds > 55 && seconds <= 61, String(seconds));
    }
  });

  it("gives an ended request no second attempt", async () => {
    const abort = new AbortController();
    const server = await servers.start(({ url }, response) => {
      if (url.endsWith("/token")) return tokenAnswer();
      abort.abort();
      send(response, 503, {});
      return undefined;
    });
    const client = clientAt(server.baseUrl, { retry: { delay: 60_000 } });
    const error = await failure(HttpClientError, client.page(SITES, { signal: abort.signal }));
    assert.equal(error.kind, "aborted");
    assert.equal(server.received.length, 2);
  });

  it("ends at once while it waits for the next attempt", async () => {
    const { platform, client, exchanges } = await demo.join({ retry: { delay: 60_000, timeLimit: 600_000 } });
    platform.faults.add({ path: /sites/, fault: { kind: "error", status: 503 } });
    const abort = new AbortController();
    const request = failure(HttpClientError, client.page(SITES, { signal: abort.signal }));
    await platform.requests.first(({ status }) => status === 503);
    while (exchanges.at(-1)?.outcome !== 503) await new Promise((resolve) => setImmediate(resolve));
    abort.abort();
    assert.equal((await request).kind, "aborted");
  });

  it("repeats raw requests by the same rules", async () => {
    const { platform, client } = await demo.join(quick);
    const calls: readonly (readonly [Method, number])[] = [
      ["GET", 4],
      ["POST", 1],
    ];
    for (const [method, count] of calls) {
      platform.faults.add({
        method,
        path: /nothing/,
        times: Infinity,
        fault: { kind: "error", status: 503 },
      });
      assert.equal((await client.raw(method, "/v2/nothing")).status, 503);
      assert.equal(
        platform.requests.all.filter((each) => each.method === method && each.status === 503).length,
        count,
      );
    }
  });
});
