import assert from "node:assert/strict";
import type { Device, DattoClient, Site } from "../../../src/api";
import { demoPlatforms } from "../support/platforms";

/** Compiled, never called: every directive below fails the type check when its line compiles after all. */
export function refusedByTheCompiler(client: DattoClient) {
  return [
    // @ts-expect-error no such path
    client.request("GET", "/v2/accounts"),
    // @ts-expect-error the token endpoint is not for callers
    client.request("POST", "/auth/oauth/token"),
    // @ts-expect-error the path has no such method
    client.request("DELETE", "/v2/account"),
    // @ts-expect-error a filled path in place of the template
    client.request("GET", "/v2/site/abc"),
    // @ts-expect-error the parameter is missing
    client.request("GET", "/v2/site/{siteUid}"),
    // @ts-expect-error the parameter is missing
    client.request("GET", "/v2/site/{siteUid}", {}),
    // @ts-expect-error the parameter has another name
    client.request("GET", "/v2/site/{siteUid}", { params: { siteId: "abc" } }),
    // @ts-expect-error the query has another type
    client.request("GET", "/v2/account/sites", { query: { page: "0" } }),
    // @ts-expect-error no such query parameter
    client.request("GET", "/v2/account/sites", { query: { pages: 0 } }),
    // @ts-expect-error a body where none is taken
    client.request("GET", "/v2/account", { body: {} }),
    // @ts-expect-error the body is missing
    client.request("PUT", "/v2/account/variable"),
    // @ts-expect-error no such field in the body
    client.request("PUT", "/v2/account/variable", { body: { name: "a", value: "b", colour: "red" } }),
    // @ts-expect-error the field has another type
    client.request("PUT", "/v2/account/variable", { body: { name: 5, value: "b" } }),
    // @ts-expect-error not a list
    client.items("/v2/account"),
    // @ts-expect-error not a list that has pages
    client.pages("/v2/device/macAddress/{macAddress}", { params: { macAddress: "00" } }),
    // @ts-expect-error the parameter of the list is missing
    client.page("/v2/site/{siteUid}/devices"),
    // @ts-expect-error no such method
    client.raw("PATCH", "/v2/account"),
  ];
}

/** Compiled, never called: what has to compile, and that the answers are not of just any type. */
export async function acceptedByTheCompiler(client: DattoClient) {
  const site: Site = await client.request("GET", "/v2/site/{siteUid}", { params: { siteUid: "abc" } });
  const page = await client.page("/v2/site/{siteUid}/devices", {
    params: { siteUid: "abc" },
    query: { max: 5 },
  });
  const devices: readonly Device[] = page.rows;
  const { signal } = new AbortController();
  const params = { deviceUid: "abc" };
  await client.request("POST", "/v2/device/{deviceUid}/udf", { params, body: { udf7: "x" }, signal });
  const { status }: { status: number } = await client.raw("PUT", "/v2/device/a/site/b", { body: "{}" });
  // @ts-expect-error a site has no such field
  const noField: unknown = site.colour;
  // @ts-expect-error a row is a device
  const noSite: readonly { readonly devicesStatus: unknown }[] = page.rows;
  // @ts-expect-error almost any field can be null
  const neverNull: string = site.name;
  return { devices, status, noField, noSite, neverNull };
}

describe("client: types", () => {
  const demo = demoPlatforms();

  it("hold at run time what they promise", async () => {
    const { client } = await demo.join();
    const page = await client.page("/v2/account/sites", { query: { max: 1, page: 0 } });
    const siteUid = page.rows[0]?.uid ?? "";
    const site = await client.request("GET", "/v2/site/{siteUid}", { params: { siteUid } });
    assert.equal(site.uid, siteUid);
    assert.equal(typeof site.devicesStatus?.numberOfDevices, "number");
  });
});
