import assert from "node:assert/strict";
import type { Fault } from "../../../src/demo/index";
import type { Json } from "./client";
import { type Client, platforms } from "./client";

type Rewrite = Extract<Fault, { kind: "rewrite" }>;
type More = Omit<Rewrite, "kind" | "change">;

const uids = (rows: readonly Json[]) => rows.map((row) => row.at("uid").text);
const next = (body: Json) => body.at("pageDetails", "nextPageUrl").text;

function always(client: Client, change: Rewrite["change"], more: More = {}) {
  client.platform.faults.clear();
  client.platform.faults.add({ times: Infinity, fault: { kind: "rewrite", change, ...more } });
}

const sites = "/v2/account/sites?max=4";

describe("demo platform: changed answers", () => {
  const demo = platforms();
  const small = () => demo.signedIn({ sites: 12, devices: 40 });

  it("names another host as the next page's", async () => {
    const client = await small();
    always(client, "nextPageElsewhere", { origin: "http://127.0.0.1:1" });
    assert.equal(next(await client.read(sites)), "http://127.0.0.1:1/api/v2/account/sites?max=4&page=1");
    always(client, "nextPageElsewhere");
    assert.match(next(await client.read(sites)), /^http:\/\/elsewhere\.invalid\/api/);
    assert.equal((await client.read(`${sites}&page=2`)).at("pageDetails", "nextPageUrl").value, null);
  });

  it("leads back to the first page", async () => {
    const client = await small();
    always(client, "cycle");
    assert.equal(next(await client.read(`${sites}&page=2`)), `${client.platform.baseUrl}${sites}`);
    const logs = "/v2/activity-logs?size=3&from=2020-01-01T00:00:00Z";
    client.platform.faults.clear();
    const second = next(await client.read(logs));
    always(client, "cycle");
    assert.ok(!next(await client.read(second)).includes("searchAfter"));
  });

  it("repeats a row, or the rows of the first page", async () => {
    const client = await small();
    const right = uids((await client.read(sites)).at("sites").list);
    always(client, "duplicateRows");
    const repeated = await client.read(sites);
    assert.deepEqual(uids(repeated.at("sites").list), [...right, ...right.slice(0, 1)]);
    assert.equal(repeated.at("pageDetails", "count").number, 5);
    always(client, "sameRows");
    const later = await client.read(`${sites}&page=1`);
    assert.deepEqual(uids(later.at("sites").list), right);
    assert.match(next(later), /page=2/);
  });

  it("shifts pages as if the list grew or shrank while it is read", async () => {
    const client = await small();
    const right = uids(await client.all(sites, "sites"));
    always(client, "shiftedPages");
    assert.deepEqual(uids(await client.all(sites, "sites")), [...right.slice(0, 4), ...right.slice(3)]);
    always(client, "shiftedPages", { by: -1 });
    assert.deepEqual(uids(await client.all(sites, "sites")), [...right.slice(0, 4), ...right.slice(5)]);
  });

  it("does not count the pages it looks into", async () => {
    const client = await small();
    always(client, "shiftedPages");
    await client.read(`${sites}&page=1`);
    client.platform.faults.clear();
    assert.equal((await client.read("/v2/system/request_rate")).at("accountCount").number, 2);
    assert.equal(client.platform.requests.count(/sites/), 1);
  });

  it("sends pages without rows, with a row that is none, or without their envelope", async () => {
    const client = await small();
    always(client, "emptyPages");
    const empty = await client.read(sites);
    assert.deepEqual(empty.at("sites").value, []);
    assert.match(next(empty), /page=1/);
    always(client, "badRow");
    const rows = (await client.read(sites)).at("sites").list;
    assert.equal(rows.length, 4);
    assert.equal(typeof rows[0]?.value, "string");
    always(client, "noEnvelope");
    assert.equal((await client.read(sites)).list.length, 4);
  });

  it("sends null for every property of rows and of single things", async () => {
    const client = await small();
    always(client, "nullEverywhere");
    const page = await client.read(sites);
    assert.match(next(page), /page=1/);
    assert.ok(page.at("sites").list.every((row) => Object.values(Object(row.value) as object).every(isNull)));
    const account = await client.read("/v2/account");
    assert.ok(account.has("name") && Object.values(Object(account.value) as object).every(isNull));
  });

  it("sends values and times that nobody knows", async () => {
    const client = await small();
    always(client, "unknownEnums");
    const device = (await client.read("/v2/account/devices?max=1")).at("devices", 0);
    assert.equal(device.at("deviceClass").text, "ADDED_LATER");
    assert.equal(device.at("antivirus", "antivirusStatus").text, "ADDED_LATER");
    always(client, "badDates");
    const dated = (await client.read("/v2/account/devices?max=1")).at("devices", 0);
    assert.ok(["NaN", "not a date"].includes(dated.at("lastSeen").text));
    assert.notEqual(dated.at("lastSeen").value, dated.at("lastReboot").value);
  });

  it("swaps numbers and text, and adds properties", async () => {
    const client = await small();
    const id = (await client.read("/v2/account")).at("id").number;
    always(client, "swappedNumbers");
    assert.equal((await client.read("/v2/account")).at("id").text, String(id));
    always(client, "extraFields");
    assert.ok((await client.read(sites)).at("sites", 0).has("addedLater"));
  });

  it("nests deeper than recursion can follow", async () => {
    const client = await small();
    always(client, "deepJson", { depth: 100_000 });
    assert.ok((await client.read("/v2/account")).has("nested"));
    const { text } = await client.get("/v2/system/status");
    assert.match(text, /\[{100000}\]{100000}\}$/);
  });

  it("leaves errors and empty answers as they are", async () => {
    const client = await small();
    always(client, "nullEverywhere");
    assert.equal((await client.get("/v2/device/none")).body.at("status").number, 404);
    const uid = (await small().then((other) => other.read("/v2/account/devices?max=1"))).at(
      "devices",
      0,
      "uid",
    );
    const written = await client.call("POST", `/v2/device/${uid.text}/udf`, { udf1: "x" });
    assert.deepEqual([written.status, written.text], [200, ""]);
  });
});

const isNull = (value: unknown) => value === null;
