import assert from "node:assert/strict";
import { Clock, type Client, platforms } from "./client";

/** Writes and expects the empty answer of the real platform. */
async function write(client: Client, method: string, path: string, body?: unknown): Promise<void> {
  const { status, text } = await client.call(method, path, body);
  assert.deepEqual([status, text], [200, ""], `${method} ${path}`);
}

const firstDevice = async (client: Client, query = "") =>
  (await client.read(`/v2/account/devices?max=1&${query}`)).at("devices", 0);

describe("demo platform: writes", () => {
  const demo = platforms();

  it("creates, updates and deletes variables; masked values stay hidden", async () => {
    const client = await demo.signedIn();
    const site = (await client.read("/v2/account/sites?max=5")).at("sites", 4, "uid").text;
    for (const owner of ["/v2/account", `/v2/site/${site}`]) {
      const find = async (name: string) =>
        (await client.all(`${owner}/variables`, "variables")).find((row) => row.at("name").text === name);
      await write(client, "PUT", `${owner}/variable`, { name: "NEW", value: "one", masked: false });
      const created = await find("NEW");
      assert.equal(created?.at("value").text, "one");
      const id = created.at("id").number;
      await write(client, "POST", `${owner}/variable/${id}`, { name: "NEWER", value: "two" });
      assert.equal((await find("NEWER"))?.at("value").text, "two");
      await write(client, "DELETE", `${owner}/variable/${id}`);
      assert.equal(await find("NEWER"), undefined);
      assert.equal((await client.call("DELETE", `${owner}/variable/${id}`)).status, 404);
      await write(client, "PUT", `${owner}/variable`, { name: "HIDDEN", value: "three", masked: true });
      assert.doesNotMatch((await find("HIDDEN"))?.at("value").text ?? "", /three/);
    }
  });

  it("sets and clears user-defined fields, and keeps those left out", async () => {
    const client = await demo.signedIn();
    const path = `/v2/device/${(await firstDevice(client)).at("uid").text}`;
    const udf = async (ordinal: number) => (await client.read(path)).at("udf", `udf${ordinal}`).value;
    await write(client, "POST", `${path}/udf`, { udf200: "kept", udf201: "cleared", udf202: "nulled" });
    await write(client, "POST", `${path}/udf`, { udf201: "", udf202: null });
    assert.deepEqual([await udf(200), await udf(201), await udf(202)], ["kept", null, null]);
  });

  it("flags text of the wrong type written by v2, and refuses it from v3", async () => {
    const client = await demo.signedIn();
    const uid = (await firstDevice(client)).at("uid").text;
    const item = async () =>
      (await client.read(`/v3/device/${uid}`)).at("udfs").list.find((row) => row.at("ordinal").number === 7);
    await write(client, "POST", `/v2/device/${uid}/udf`, { udf7: "many" });
    assert.equal((await item())?.at("typeMisMatch").value, true);
    assert.equal((await item())?.at("valueString").text, "many");
    const wrong = { udfs: [{ ordinal: 7, valueString: "many" }] };
    assert.equal((await client.call("POST", `/v3/device/${uid}/udf`, wrong)).status, 400);
    await write(client, "POST", `/v3/device/${uid}/udf`, { udfs: [{ ordinal: 7, valueNumber: 12 }] });
    assert.equal((await item())?.at("valueNumber").number, 12);
    assert.equal((await item())?.at("typeMisMatch").value, false);
  });

  it("sets a warranty date", async () => {
    const client = await demo.signedIn();
    const path = `/v2/device/${(await firstDevice(client)).at("uid").text}`;
    await write(client, "POST", `${path}/warranty`, { warrantyDate: "2031-05-06" });
    assert.equal((await client.read(path)).at("warrantyDate").text, "2031-05-06");
    assert.equal((await client.call("POST", `${path}/warranty`, { warrantyDate: "soon" })).status, 400);
  });

  it("moves a device to another site", async () => {
    const client = await demo.signedIn();
    const device = await firstDevice(client, "deviceType=printer");
    const uid = device.at("uid").text;
    const target = (await client.read("/v2/account/sites?page=40&max=1")).at("sites", 0, "uid").text;
    const count = async (site: string) =>
      (await client.read(`/v2/site/${site}`)).at("devicesStatus", "numberOfDevices").number;
    const before = [await count(device.at("siteUid").text), await count(target)];
    await write(client, "PUT", `/v2/device/${uid}/site/${target}`);
    assert.equal((await client.read(`/v2/device/${uid}`)).at("siteUid").text, target);
    const after = [await count(device.at("siteUid").text), await count(target)];
    assert.deepEqual(after, [(before[0] ?? 0) - 1, (before[1] ?? 0) + 1]);
    const rows = await client.all(`/v2/site/${target}/devices`, "devices");
    assert.ok(rows.some((row) => row.at("uid").text === uid));
  });

  it("resolves, mutes and unmutes an alert", async () => {
    const clock = new Clock();
    const client = await demo.signedIn({ now: clock.now });
    const uid = (await client.read("/v2/account/alerts/open?max=1")).at("alerts", 0, "alertUid").text;
    const alert = () => client.read(`/v2/alert/${uid}`);
    await write(client, "POST", `/v2/alert/${uid}/mute`);
    assert.equal((await alert()).at("muted").value, true);
    await write(client, "POST", `/v2/alert/${uid}/unmute`);
    assert.equal((await alert()).at("muted").value, false);
    await write(client, "POST", `/v2/alert/${uid}/resolve`);
    assert.equal((await alert()).at("resolvedOn").number, clock.now());
    const listed = async (state: string) =>
      (await client.all(`/v2/account/alerts/${state}`, "alerts")).some(
        (row) => row.at("alertUid").text === uid,
      );
    assert.deepEqual([await listed("open"), await listed("resolved")], [false, true]);
  });

  it("creates and updates a site and its proxy", async () => {
    const client = await demo.signedIn();
    const created = await client.call("PUT", "/v2/site", {
      name: "New Site",
      description: "d",
      onDemand: true,
    });
    assert.equal(created.status, 200);
    const path = `/v2/site/${created.body.at("uid").text}`;
    assert.deepEqual((await client.read(path)).value, created.body.value);
    assert.equal((await client.read("/v2/account/sites?siteName=new%20site")).at("sites").list.length, 1);
    assert.equal((await client.read(`${path}/devices`)).at("devices").list.length, 0);
    const updated = await client.call("POST", path, { name: "Renamed", notes: "n" });
    assert.equal(updated.body.at("name").text, "Renamed");
    assert.equal(updated.body.at("description").text, "d");
    assert.equal((await client.call("DELETE", `${path}/settings/proxy`)).status, 204);
    const proxy = { host: "proxy.example", port: 3128, type: "http" };
    const set = await client.call("POST", `${path}/settings/proxy`, proxy);
    assert.equal(set.body.at("proxySettings", "host").text, "proxy.example");
    await write(client, "DELETE", `${path}/settings/proxy`);
    assert.equal((await client.read(path)).at("proxySettings").value, null);
  });

  it("runs a quick job whose course can be followed", async () => {
    const clock = new Clock();
    const client = await demo.signedIn({ now: clock.now });
    const server = (await client.all("/v2/account/devices?deviceType=server", "devices")).find(
      (row) => row.at("online").value === true,
    );
    const uid = server?.at("uid").text ?? "";
    const componentUid = (await client.read("/v2/account/components?max=1")).at("components", 0, "uid").text;
    const variables = [{ name: "days", value: "7" }];
    const created = await client.call("PUT", `/v2/device/${uid}/quickjob`, {
      jobName: "Tidy up",
      jobComponent: { componentUid, variables },
    });
    assert.equal(created.status, 200);
    assert.deepEqual(created.body.at("jobComponents", 0, "variables").value, variables);
    const job = `/v2/job/${created.body.at("job", "uid").text}`;
    const status = async () => (await client.read(`${job}/results/${uid}`)).at("jobDeploymentStatus").text;
    assert.deepEqual([(await client.read(job)).at("status").text, await status()], ["active", "Pending"]);
    clock.forward(5);
    assert.equal(await status(), "Running");
    clock.forward(5);
    assert.match(await status(), /Success|Failure/);
    assert.equal((await client.read(job)).at("status").text, "completed");
    assert.match((await client.read(`${job}/results/${uid}/stdout`)).at(0, "stdData").text, /days = 7/);
  });
});
