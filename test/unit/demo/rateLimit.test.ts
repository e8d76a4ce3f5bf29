import assert from "node:assert/strict";
import { askToken, type Client, Clock, platforms, signIn } from "./client";

const times = async (count: number, act: () => Promise<unknown>) => {
  for (let round = 0; round < count; round++) await act();
};

const rate = async (client: Client) => (await client.read("/v2/system/request_rate")).value;

describe("demo platform: rate limit", () => {
  const demo = platforms();

  it("counts reads and writes apart, and each write operation on its own", async () => {
    const client = await demo.signedIn();
    const uid = (await client.read("/v2/account/devices?max=1")).at("devices", 0, "uid").text;
    await client.call("POST", `/v2/device/${uid}/udf`, { udf1: "x" });
    await client.call("POST", `/v2/device/${uid}/warranty`, { warrantyDate: null });
    await client.call("POST", `/v2/device/${uid}/warranty`, { warrantyDate: null });
    const status = await client.read("/v2/system/request_rate");
    assert.equal(status.at("accountCount").number, 2);
    assert.equal(status.at("accountWriteCount").number, 3);
    assert.deepEqual(status.at("operationWriteStatus", "device-udf-set").value, { limit: 600, count: 1 });
    assert.deepEqual(status.at("operationWriteStatus", "device-warranty-create").value, {
      limit: 100,
      count: 2,
    });
    assert.equal(Object.keys(Object(status.at("operationWriteStatus").value) as object).length, 16);
    assert.equal(status.at("accountCutOffRatio").number, 0.9);
    assert.equal(status.at("slidingTimeWindowSizeSeconds").number, 60);
  });

  it("refuses reads over the limit with 429 and Retry-After until the window has slid on", async () => {
    const clock = new Clock();
    const client = await demo.signedIn({ rateLimit: 10, slowDownMs: 0, now: clock.now });
    await times(4, () => client.read("/v2/account"));
    clock.forward(20);
    await times(6, () => client.read("/v2/account"));
    const refused = await client.get("/v2/account");
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get("retry-after"), "40");
    clock.forward(40);
    assert.equal((await client.get("/v2/account")).status, 200);
    assert.equal(new Map(Object.entries(Object(await rate(client)) as object)).get("accountCount"), 8);
  });

  it("leaves writes their own limit, and single operations a smaller one", async () => {
    const clock = new Clock();
    const client = await demo.signedIn({ rateLimit: 12, slowDownMs: 0, now: clock.now });
    const uid = (await client.read("/v2/account/devices?max=1")).at("devices", 0, "uid").text;
    const write = (what: string) => client.call("POST", `/v2/device/${uid}/${what}`, {});
    assert.equal((await write("warranty")).status, 200);
    assert.equal((await write("warranty")).status, 200);
    assert.equal((await write("warranty")).status, 429);
    await times(10, () => write("udf"));
    assert.equal((await write("udf")).status, 429);
    assert.equal((await client.get("/v2/account")).status, 200);
  });

  it("blocks the address after persistent excess, for a time", async () => {
    const clock = new Clock();
    const platform = await demo.start({
      rateLimit: 5,
      slowDownMs: 0,
      blockAfter: 3,
      blockSeconds: 300,
      now: clock.now,
    });
    const client = await signIn(platform);
    await times(5, () => client.read("/v2/account"));
    const statuses: number[] = [];
    await times(4, async () => statuses.push((await client.get("/v2/account")).status));
    assert.deepEqual(statuses, [429, 429, 429, 403]);
    const blocked = await client.get("/v2/system/request_rate");
    assert.match(blocked.headers.get("content-type") ?? "", /text\/html/);
    assert.match(blocked.text, /blocked/i);
    assert.equal((await askToken(platform, { grant_type: "password" })).status, 403);
    clock.forward(299);
    assert.equal((await client.get("/v2/account")).status, 403);
    clock.forward(1);
    assert.equal((await client.get("/v2/account")).status, 200);
  });

  it("answers more slowly above nine tenths of the limit", async () => {
    const client = await demo.signedIn({ rateLimit: 10, slowDownMs: 120 });
    await times(9, () => client.read("/v2/account"));
    const before = performance.now();
    await client.read("/v2/account");
    assert.ok(performance.now() - before >= 115);
  });
});
