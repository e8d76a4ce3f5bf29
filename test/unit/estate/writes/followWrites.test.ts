import assert from "node:assert/strict";
import { setImmediate } from "node:timers/promises";
import type { Device, Site } from "../../../../src/api";
import type { LoggedRequest } from "../../../../src/demo";
import { Estate } from "../../../../src/estate/estate";
import type { PagedList } from "../../../../src/estate/pagedList";
import { touchedBy } from "../../../../src/estate/writes/touched";
import { demoPlatforms, joined } from "../../support/platforms";

describe("an estate after writes of its account", () => {
  const demo = demoPlatforms();

  /** An estate that is told of the writes of its client, with the devices of two sites loaded. */
  async function ready() {
    const platform = await demo.start({ sites: 12, devices: 200 });
    const told: { estate?: Estate } = {};
    const { client } = joined(platform, {
      observe: (exchange) => {
        const touched = touchedBy(exchange);
        if (touched) told.estate?.follow(touched);
      },
    });
    const estate = (told.estate = new Estate(client));
    await estate.sites.ensureLoaded();
    const [one, other] = rowsOf(estate.sites).filter(
      ({ devicesStatus }) => (devicesStatus?.numberOfDevices ?? 0) > 2,
    );
    assert.ok(one?.uid && other?.uid);
    for (const uid of [one.uid, other.uid]) await estate.devices(uid).ensureLoaded();
    const [device] = rowsOf(estate.devices(one.uid));
    assert.ok(device?.uid);
    platform.requests.clear();
    // A client looks at the account's rate when it sees fit.
    const isData = ({ method, url }: LoggedRequest) => method === "GET" && !url.endsWith("/request_rate");
    const asked = () => platform.requests.all.filter(isData).map(({ url }) => url);
    return { platform, client, estate, asked, one: one.uid, other: other.uid, device: device.uid };
  }

  it("asks for the device alone whose field was set, and shows it in its list and its index", async () => {
    const { client, estate, asked, one, device } = await ready();
    const { index } = await estate.indexed();
    const body = { udf7: "of a test" };
    await client.request("POST", "/v2/device/{deviceUid}/udf", { params: { deviceUid: device }, body });
    await until(() => rowOf(estate.devices(one), device)?.udf?.["udf7"] === "of a test");
    const row = index.devices.rowOf(device) ?? -1;
    await until(() => index.devices.device(row)?.udf?.["udf7"] === "of a test");
    assert.deepEqual(asked(), [`/api/v2/device/${device}`]);
  });

  it("asks for both sites and their devices when a device was moved", async () => {
    const { client, estate, asked, one, other, device } = await ready();
    await client.request("PUT", "/v2/device/{deviceUid}/site/{siteUid}", {
      params: { deviceUid: device, siteUid: other },
    });
    await until(
      () => !rowOf(estate.devices(one), device) && rowOf(estate.devices(other), device) !== undefined,
    );
    await until(() => asked().length === 5);
    assert.deepEqual(
      asked().sort(),
      [
        `/api/v2/device/${device}`,
        ...[one, other].flatMap((uid) => [
          `/api/v2/site/${uid}`,
          `/api/v2/site/${uid}/devices?page=0&max=250`,
        ]),
      ].sort(),
    );
  });

  it("asks for a site that was changed, and for the list when there is a new one", async () => {
    const { client, estate, asked, one } = await ready();
    const name = "Renamed by a test";
    await client.raw("POST", `/v2/site/${one}`, { body: JSON.stringify({ name }) });
    await until(() => rowOf(estate.sites, one)?.name === name);
    assert.deepEqual(asked(), [`/api/v2/site/${one}`]);
    await client.raw("PUT", "/v2/site", { body: JSON.stringify({ name: "New by a test" }) });
    await until(() => rowsOf(estate.sites).some((site) => site.name === "New by a test"));
    assert.deepEqual(asked().slice(1), ["/api/v2/account/sites?page=0&max=250"]);
  });

  it("asks for nothing that nobody has loaded, and for nothing after a read or a refusal", async () => {
    const { client, asked, platform } = await ready();
    await client.request("GET", "/v2/account");
    platform.requests.clear();
    await client.raw("POST", "/v2/device/nobody/udf", { body: "{}" });
    const { rows } = await client.page("/v2/account/devices", { query: { page: 0, max: 250 } });
    platform.requests.clear();
    const estate = new Estate(client);
    const uid = rows[0]?.uid ?? "";
    estate.follow({ kind: "device", uid });
    estate.follow({ kind: "sites" });
    estate.follow({ kind: "variables", siteUid: undefined });
    await client.request("GET", "/v2/account");
    assert.deepEqual(asked(), ["/api/v2/account"]);
  });
});

function rowsOf<Row extends Site | Device>({ state }: PagedList<Row>): readonly Row[] {
  assert.ok(state.kind === "loaded");
  return state.rows;
}

function rowOf<Row extends Site | Device>(list: PagedList<Row>, uid: string): Row | undefined {
  return rowsOf(list).find((row) => row.uid === uid);
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setImmediate();
}
