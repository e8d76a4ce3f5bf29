import assert from "node:assert/strict";
import { operations } from "../../../../src/api/generated/operations";
import { demandOf } from "../../../../src/api/budget/buckets";
import { readRateStatus } from "../../../../src/api/budget/rateStatus";

const whole = {
  accountUid: "an-account",
  accountCount: 12,
  accountRateLimit: 600,
  accountCutOffRatio: 0.8,
  slidingTimeWindowSizeSeconds: 30,
  accountWriteCount: 3,
  accountWriteRateLimit: 100,
  operationWriteStatus: { "site-create": { limit: 50, count: 2 } },
};

const read = (changes: Readonly<Record<string, unknown>>) => readRateStatus({ ...whole, ...changes });

describe("rate budget: the platform's own numbers", () => {
  it("are read whole", () => {
    assert.deepEqual(readRateStatus(whole), {
      reads: { count: 12, limit: 600, cutOff: 0.8 },
      writes: { count: 3, limit: 100, cutOff: 0.8 },
      buckets: new Map([["site-create", { count: 2, limit: 50, cutOff: 0.8 }]]),
      window: 30_000,
    });
  });

  it("are read also when they come as text", () => {
    const texts = { accountCount: "12", accountRateLimit: "600", accountCutOffRatio: "0.8" };
    const more = {
      slidingTimeWindowSizeSeconds: "30",
      accountWriteCount: "3",
      accountWriteRateLimit: " 100 ",
    };
    const buckets = { operationWriteStatus: { "site-create": { limit: "50", count: "2" } } };
    assert.deepEqual(read({ ...texts, ...more, ...buckets }), readRateStatus(whole));
  });

  const useless: readonly unknown[] = [undefined, null, -1, NaN, Infinity, "", " ", "many", true, {}, []];
  for (const value of useless) {
    const shown = typeof value === "number" ? String(value) : JSON.stringify(value);
    it(`are of no use with ${shown} for the count or the limit of reads`, () => {
      assert.equal(read({ accountCount: value }), undefined);
      assert.equal(read({ accountRateLimit: value }), undefined);
    });

    it(`go without what ${shown} stands for elsewhere`, () => {
      assert.equal(read({ accountWriteCount: value })?.writes, undefined);
      assert.equal(read({ accountWriteRateLimit: value })?.writes, undefined);
      assert.equal(read({ accountCutOffRatio: value })?.reads.cutOff, 0.9);
      assert.equal(read({ slidingTimeWindowSizeSeconds: value })?.window, 0);
      assert.equal(read({ operationWriteStatus: value })?.buckets.size, 0);
      assert.equal(read({ operationWriteStatus: { "site-create": value } })?.buckets.size, 0);
      assert.equal(read({ operationWriteStatus: { a: { limit: value, count: 1 } } })?.buckets.size, 0);
    });
  }

  it("are of no use with a limit below one, or a ratio that is none", () => {
    assert.equal(read({ accountRateLimit: 0 }), undefined);
    for (const ratio of [0, 1.1, 90]) assert.equal(read({ accountCutOffRatio: ratio })?.reads.cutOff, 0.9);
  });

  for (const body of [undefined, null, "text", 5, [], {}]) {
    it(`are not there in ${JSON.stringify(body)}`, () => {
      assert.equal(readRateStatus(body), undefined);
    });
  }
});

describe("rate budget: what a request counts against", () => {
  /** The names of the platform, as `GET /v2/system/request_rate` lists them. */
  const buckets: Readonly<Record<string, string>> = {
    "PUT /v2/site": "site-create",
    "POST /v2/site/{siteUid}": "site-update",
    "PUT /v2/site/{siteUid}/variable": "site-variable-create",
    "POST /v2/site/{siteUid}/variable/{variableId}": "site-variable-update",
    "DELETE /v2/site/{siteUid}/variable/{variableId}": "site-variable-delete",
    "POST /v2/site/{siteUid}/settings/proxy": "site-proxy-create",
    "DELETE /v2/site/{siteUid}/settings/proxy": "site-proxy-delete",
    "POST /v2/user/resetApiKeys": "user-reset-keys",
    "POST /v2/device/{deviceUid}/warranty": "device-warranty-create",
    "POST /v2/device/{deviceUid}/udf": "device-udf-set",
    "POST /v3/device/{deviceUid}/udf": "device-udf-set",
    "PUT /v2/device/{deviceUid}/quickjob": "device-job-create",
    "PUT /v2/device/{deviceUid}/site/{siteUid}": "device-move",
    "POST /v2/alert/{alertUid}/resolve": "alert-resolve",
    "PUT /v2/account/variable": "account-variable-create",
    "POST /v2/account/variable/{variableId}": "account-variable-update",
    "DELETE /v2/account/variable/{variableId}": "account-variable-delete",
  };

  for (const { method, path } of operations) {
    const name = `${method} ${path}`;
    const filled = path.replace(/\{\w+\}/g, "a%2Fb");
    if (method === "GET") {
      it(`is a read for ${name}`, () => {
        assert.deepEqual(demandOf(method, `${filled}?page=0`), { kind: "read" });
      });
      continue;
    }
    it(`is ${buckets[name] ?? "writes alone"} for ${name}`, () => {
      assert.deepEqual(demandOf(method, filled), { kind: "write", bucket: buckets[name] });
      assert.deepEqual(demandOf(method, `${filled}?x=/v2/site`), { kind: "write", bucket: buckets[name] });
    });
  }

  it("is known for every bucket of the platform", () => {
    const names = operations.map(({ method, path }) => `${method} ${path}`);
    assert.deepEqual(
      Object.keys(buckets).filter((name) => !names.includes(name)),
      [],
    );
  });

  it("is writes alone for what nobody knows", () => {
    for (const path of ["/v2/site/", "/v2/site/a/b", "/v4/site", "/v2/sites"])
      assert.deepEqual(demandOf("PUT", path), { kind: "write", bucket: undefined });
  });
});
