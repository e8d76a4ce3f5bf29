import assert from "node:assert/strict";
import { contextKinds } from "../../../src/demo/data/alertContexts";
import { createWorld } from "../../../src/demo/data/world";
import { indexOfUid, numberOf, indexOfNumber, uidOf } from "../../../src/demo/ids";
import { purpose, scramble, unscramble } from "../../../src/demo/random";
import { Clock, type Client, type Json, platforms } from "./client";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What is the same in two answers of platforms on different ports. */
const withoutPorts = (body: Json) => JSON.stringify(body.value).replace(/127\.0\.0\.1:\d+/g, "");

describe("demo platform: data", () => {
  const demo = platforms();

  it("is the same for the same seed and sizes, and another for another seed", async () => {
    const clock = new Clock();
    const paths = [
      "/v2/account",
      "/v2/account/sites",
      "/v2/account/devices?page=2",
      "/v2/account/alerts/open",
      "/v2/account/components",
      "/v2/activity-logs",
    ];
    const answers = async (client: Client) =>
      Promise.all(paths.map(async (path) => withoutPorts(await client.read(path))));
    const [one, same, other] = await Promise.all([
      demo.signedIn({ now: clock.now }).then(answers),
      demo.signedIn({ now: clock.now }).then(answers),
      demo.signedIn({ now: clock.now, seed: 2 }).then(answers),
    ]);
    assert.deepEqual(one, same);
    for (const [place, answer] of one.entries()) assert.notEqual(answer, other[place]);
  });

  it("keeps uids and names when the clock has moved on", async () => {
    const clock = new Clock();
    const names = async (client: Client) =>
      (await client.all("/v2/account/devices", "devices")).map((device) => [
        device.at("uid").value,
        device.at("hostname").value,
        device.at("online").value,
      ]);
    const before = await names(await demo.signedIn({ now: clock.now }));
    clock.forward(100_000);
    assert.deepEqual(await names(await demo.signedIn({ now: clock.now })), before);
  });

  it("traces uids and numbers back to their index", () => {
    for (const index of [0, 1, 249, 99_999, 2_000_000]) {
      assert.equal(unscramble(scramble(index)), index);
      const uid = uidOf(7, purpose.device, index);
      assert.match(uid, guid);
      assert.equal(indexOfUid(7, purpose.device, uid), index);
      assert.equal(indexOfUid(7, purpose.device, uid.toUpperCase()), index);
      assert.equal(indexOfUid(7, purpose.site, uid), undefined);
      assert.equal(indexOfUid(8, purpose.device, uid), undefined);
      assert.equal(indexOfNumber(100, 7, purpose.device, numberOf(100, 7, purpose.device, index)), index);
    }
  });

  it("spreads all devices over the sites, whatever the sizes", () => {
    for (const sites of [1, 2, 3, 4, 19, 20, 300])
      for (const devices of [0, 1, 50, 5000]) {
        const { firstDevice } = createWorld({ seed: 3, sites, devices, startedAt: 0 });
        assert.equal(firstDevice[sites], devices, `${sites} sites, ${devices} devices`);
        assert.deepEqual(
          [...firstDevice].sort((one, other) => one - other),
          [...firstDevice],
        );
      }
  });

  it("has the system sites, one of them without a GUID", async () => {
    const client = await demo.signedIn();
    const sites = await client.all("/v2/account/sites", "sites");
    const uidByName = new Map(sites.map((site) => [site.at("name").text, site.at("uid").text]));
    assert.match(uidByName.get("Managed") ?? "", guid);
    assert.match(uidByName.get("OnDemand") ?? "", guid);
    const deleted = uidByName.get("Deleted Devices") ?? "";
    assert.doesNotMatch(deleted, guid);
    const devices = await client.all(`/v2/site/${deleted}/devices`, "devices");
    assert.ok(devices.length > 0 && devices.every((device) => device.at("deleted").value === true));
  });

  it("sends times both as milliseconds and as text, nulls, the sentinel and values nobody listed", async () => {
    const client = await demo.signedIn();
    const devices = await client.all("/v2/account/devices", "devices");
    const kinds = new Set(devices.map((device) => typeof device.at("lastSeen").value));
    assert.deepEqual([...kinds].sort(), ["number", "string"]);
    const values = (name: string) => devices.map((device) => device.at(name).value);
    assert.ok(values("lastAuditDate").includes(null));
    assert.ok(values("operatingSystem").includes(null));
    assert.ok(
      values("lastSeen").some((time) => time === -62_135_596_800_000 || time === "0001-01-01T00:00:00Z"),
    );
    assert.ok(values("deviceClass").includes("rmmiotdevice"));
    const statuses = devices
      .filter((device) => device.at("patchManagement").value !== null)
      .map((device) => device.at("patchManagement", "patchStatus").value);
    assert.ok(statuses.includes("ScanRunning"));
  });

  it("carries 300 user-defined fields in v2 and labelled items in v3", async () => {
    const client = await demo.signedIn();
    const device = (await client.read("/v2/account/devices?max=1")).at("devices", 0);
    const udf = device.at("udf").value as Record<string, string | null>;
    assert.equal(Object.keys(udf).length, 300);
    const items = (await client.read(`/v3/device/${device.at("uid").text}`)).at("udfs").list;
    for (const item of items) {
      const set = ["valueString", "valueBoolean", "valueNumber", "valueDate"].filter((name) =>
        item.has(name),
      );
      assert.equal(set.length, udf[`udf${item.at("ordinal").number}`] === null ? 0 : 1);
      assert.ok(item.at("label").text.length <= 22);
    }
  });

  it("has alerts of every kind of context, open ones among them", async () => {
    const client = await demo.signedIn();
    const [open, resolved] = [
      await client.all("/v2/account/alerts/open", "alerts"),
      await client.all("/v2/account/alerts/resolved", "alerts"),
    ];
    assert.equal(contextKinds.length, 27);
    const classes = new Set([...open, ...resolved].map((alert) => alert.at("alertContext", "@class").text));
    for (const kind of contextKinds)
      assert.ok(
        kind.classes.some((name) => classes.has(name)),
        kind.classes[0],
      );
    assert.ok(open.length > 250);
    assert.ok(
      open.every((alert) => alert.at("resolved").value === false && alert.at("resolvedOn").value === null),
    );
    assert.ok(resolved.every((alert) => alert.at("resolved").value === true));
    const samples = [...open, ...resolved]
      .filter((alert) => alert.at("alertContext", "@class").text === "comp_script_ctx")
      .map((alert) => alert.at("alertContext", "samples"));
    assert.ok(samples.some((sample) => sample.has("")));
  });

  it("uses documentation addresses and locally administered hardware addresses only", async () => {
    const client = await demo.signedIn();
    const devices = await client.all("/v2/account/devices", "devices");
    for (const device of devices) {
      assert.match(device.at("extIpAddress").text, /^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/);
      assert.match(device.at("intIpAddress").text, /^(10\.|192\.168\.)/);
      assert.ok(device.at("hostname").text.length <= 15);
    }
    const uid = (await client.read("/v2/account/sites?max=4")).at("sites", 3, "uid").text;
    const rows = await client.all(`/v2/site/${uid}/devices/network-interface`, "devices");
    const macs = rows.flatMap((row) => row.at("nics").list.map((nic) => nic.at("macAddress").text));
    assert.ok(macs.every((mac) => /^02[0-9A-F]{10}$/.test(mac)));
    const shared = macs.find((mac, place) => macs.indexOf(mac) !== place) ?? "";
    assert.equal((await client.read(`/v2/device/macAddress/${shared}`)).list.length, 2);
  });
});
