import assert from "node:assert/strict";
import { platforms } from "./client";

describe("demo platform: errors", () => {
  const demo = platforms();

  it("answers unknown things with 404 and the standard error naming the route", async () => {
    const client = await demo.signedIn();
    const unknown = "00000000-0000-4000-8000-000000000000";
    for (const [path, template] of [
      [`/v2/device/${unknown}`, "/v2/device/{deviceUid}"],
      [`/v3/device/${unknown}`, "/v3/device/{deviceUid}"],
      [`/v2/site/${unknown}/devices`, "/v2/site/{siteUid}/devices"],
      [`/v2/job/${unknown}`, "/v2/job/{jobUid}"],
      ["/v2/device/id/12", "/v2/device/id/{deviceId}"],
      ["/v2/device/macAddress/02FFFFFFFFFF", "/v2/device/macAddress/{macAddress}"],
    ] as const) {
      const { status, body } = await client.get(path);
      assert.equal(status, 404, path);
      assert.equal(body.at("path").text, template);
      assert.equal(body.at("error").text, "Not Found");
      assert.ok(body.at("timestamp").number > 1e12);
    }
  });

  it("answers unknown routes and wrong methods as the real platform's framework does", async () => {
    const client = await demo.signedIn();
    const nothing = await client.get("/v2/sites");
    assert.equal(nothing.status, 404);
    assert.equal(nothing.body.at("errorMessage").text, "No static resource v2/sites.");
    assert.equal((await client.call("DELETE", "/v2/account")).status, 405);
    const outside = await client.get(new URL("/v2/account", client.platform.baseUrl).href);
    assert.equal(outside.status, 404);
  });

  it("refuses an audit of another class with 400 and one never made with 404", async () => {
    const client = await demo.signedIn();
    const one = async (query: string) =>
      (await client.read(`/v2/account/devices?max=1&${query}`)).at("devices", 0, "uid").text;
    const [laptop, printer] = [await one("deviceType=laptop"), await one("deviceType=printer")];
    const mismatch = await client.get(`/v2/audit/printer/${laptop}`);
    assert.equal(mismatch.status, 400);
    assert.match(mismatch.body.at("errorMessage").text, /is not of class printer/);
    assert.equal((await client.get(`/v2/audit/device/${printer}`)).status, 400);
    assert.equal((await client.get(`/v2/audit/esxihost/${printer}`)).status, 400);
    const filters = await client.all("/v2/filter/custom-filters", "filters");
    const id = filters.find((filter) => filter.at("name").text === "Never audited")?.at("id").number ?? 0;
    const devices = await client.all(`/v2/account/devices?filterId=${id}`, "devices");
    const never = devices.find((device) => device.at("deviceClass").text === "device");
    assert.ok(never);
    assert.equal(never.at("lastAuditDate").value, null);
    assert.equal((await client.get(`/v2/audit/device/${never.at("uid").text}`)).status, 404);
  });

  it("answers a body it cannot read with 400", async () => {
    const client = await demo.signedIn();
    const uid = (await client.read("/v2/account/devices?max=1")).at("devices", 0, "uid").text;
    for (const [method, path, body] of [
      ["POST", `/v2/device/${uid}/udf`, "{"],
      ["POST", `/v2/device/${uid}/udf`, []],
      ["PUT", `/v2/device/${uid}/quickjob`, { jobName: "x", componentUid: "y" }],
      ["PUT", "/v2/site", { description: "no name" }],
      ["PUT", "/v2/account/variable", "text"],
    ] as const) {
      const { status, body: answer } = await client.call(method, path, body);
      assert.equal(status, 400, path);
      assert.deepEqual(answer.value, { errorMessage: "Failed to read request" });
    }
  });
});
