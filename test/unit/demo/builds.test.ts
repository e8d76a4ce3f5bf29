import assert from "node:assert/strict";
import { Clock, platforms } from "./client";

describe("demo platform: older releases and accounts", () => {
  const demo = platforms();

  it("has no patches and no v3 in build 201", async () => {
    const client = await demo.signedIn({ build: "201" });
    const device = (await client.read("/v2/account/devices?max=1")).at("devices", 0);
    const [uid, siteUid] = [device.at("uid").text, device.at("siteUid").text];
    for (const path of [
      `v2/device/${uid}/patches`,
      `v2/site/${siteUid}/patches`,
      "v3/account/devices",
      `v3/device/${uid}`,
      `v3/site/${siteUid}/devices`,
    ]) {
      const { status, body } = await client.get(`/${path}`);
      assert.deepEqual([status, body.value], [404, { errorMessage: `No static resource ${path}.` }]);
    }
    assert.equal((await client.call("POST", `/v3/device/${uid}/udf`, { udfs: [] })).status, 404);
    assert.equal((await client.get(`/v2/device/${uid}`)).status, 200);
  });

  it("counts reads and writes of a legacy account together, and tells nothing of writes", async () => {
    const clock = new Clock();
    const options = { legacyRates: true, rateLimit: 6, slowDownMs: 0, now: clock.now };
    const client = await demo.signedIn(options);
    const uid = (await client.read("/v2/account/devices?max=1")).at("devices", 0, "uid").text;
    for (let round = 0; round < 4; round++)
      assert.equal((await client.call("POST", `/v2/device/${uid}/warranty`, {})).status, 200);
    const rate = await client.read("/v2/system/request_rate");
    assert.equal(rate.at("accountCount").number, 6);
    for (const name of ["accountWriteCount", "accountWriteRateLimit", "operationWriteStatus"])
      assert.ok(!rate.has(name), name);
    assert.equal((await client.get("/v2/account")).status, 429);
    assert.equal((await client.call("POST", `/v2/device/${uid}/udf`, {})).status, 429);
    clock.forward(60);
    assert.equal((await client.get("/v2/account")).status, 200);
  });

  it("can have faults from the start", async () => {
    const platform = await demo.start({ faults: [{ fault: { kind: "error", status: 503 } }] });
    assert.equal((await fetch(`${platform.baseUrl}/v2/system/status`)).status, 503);
    assert.equal((await fetch(`${platform.baseUrl}/v2/system/status`)).status, 200);
  });
});
