import assert from "node:assert/strict";
import { type Client, platforms } from "./client";

async function filterId(client: Client, list: string, name: string): Promise<number> {
  const filters = await client.all(list, "filters");
  const filter = filters.find((candidate) => candidate.at("name").text === name);
  assert.ok(filter, name);
  return filter.at("id").number;
}

describe("demo platform: filters", () => {
  const demo = platforms();

  it("compares parts of texts in any case", async () => {
    const client = await demo.signedIn();
    const dcs = await client.all("/v2/account/devices?hostname=-dc-", "devices");
    assert.ok(dcs.length > 5);
    assert.ok(dcs.every((device) => device.at("hostname").text.includes("-DC-")));
    const hosts = await client.all("/v2/account/devices?deviceType=esxi", "devices");
    assert.ok(hosts.length > 5);
    assert.ok(hosts.every((device) => device.at("deviceType", "category").text === "ESXi Host"));
    const macs = await client.all("/v3/account/devices?operatingSystem=MACOS", "devices");
    assert.ok(macs.length > 5);
    assert.ok(macs.every((device) => device.at("operatingSystem").text.includes("macOS")));
    const name = dcs[0]?.at("siteName").text ?? "";
    const there = await client.all(
      `/v2/account/devices?siteName=${encodeURIComponent(name.toUpperCase())}`,
      "devices",
    );
    assert.ok(there.length > 0);
    assert.ok(there.every((device) => device.at("siteName").text.includes(name)));
    const sites = await client.all("/v2/account/sites?siteName=dental", "sites");
    assert.ok(sites.length > 0 && sites.every((site) => /dental/i.test(site.at("name").text)));
  });

  it("joins text conditions, and lets filterId take the place of all of them", async () => {
    const client = await demo.signedIn();
    const both = await client.all("/v2/account/devices?deviceType=server&operatingSystem=windows", "devices");
    assert.ok(both.length > 0);
    assert.ok(both.every((device) => device.at("operatingSystem").text.includes("Windows")));
    const id = await filterId(client, "/v2/filter/default-filters", "Printers");
    const printers = await client.all(
      `/v2/account/devices?filterId=${id}&hostname=nothing-like-it`,
      "devices",
    );
    assert.ok(printers.length > 5);
    assert.ok(printers.every((device) => device.at("deviceClass").text === "printer"));
  });

  it("applies default and custom filters to the state of devices", async () => {
    const client = await demo.signedIn();
    const offline = await filterId(client, "/v2/filter/default-filters", "Offline");
    const account = await client.read("/v2/account");
    const devices = await client.all(`/v2/account/devices?filterId=${offline}`, "devices");
    assert.equal(devices.length, account.at("devicesStatus", "numberOfOfflineDevices").number);
    assert.ok(devices.every((device) => device.at("online").value === false));
    const laptops = await filterId(client, "/v2/filter/custom-filters", "Windows 11 laptops");
    for (const device of await client.all(`/v2/account/devices?filterId=${laptops}`, "devices"))
      assert.match(device.at("operatingSystem").text, /Windows 11/);
    const none = await filterId(client, "/v2/filter/custom-filters", "Matches nothing");
    const empty = await client.read(`/v2/account/devices?filterId=${none}`);
    assert.equal(empty.at("pageDetails", "totalCount").number, 0);
  });

  it("honours nothing but filterId for the devices of a site", async () => {
    const client = await demo.signedIn();
    const sites = await client.all("/v2/account/sites", "sites");
    const uid = sites[3]?.at("uid").text ?? "";
    const all = await client.all(`/v2/site/${uid}/devices?hostname=nothing-like-it`, "devices");
    assert.ok(all.length > 250);
    const id = await filterId(client, "/v2/filter/default-filters", "Servers");
    const servers = await client.all(`/v2/site/${uid}/devices?filterId=${id}`, "devices");
    assert.ok(servers.length > 0 && servers.length < all.length);
    assert.ok(servers.every((device) => device.at("deviceType", "category").text === "Server"));
  });

  it("answers an unknown filter with 404", async () => {
    const client = await demo.signedIn();
    assert.equal((await client.get("/v2/account/devices?filterId=99")).status, 404);
    assert.equal((await client.get("/v2/account/devices?filterId=x")).status, 400);
  });
});
