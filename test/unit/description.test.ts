import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { type DattoClient, fieldsOf } from "../../src/api";
import { type DemoPlatform, startDemoPlatform } from "../../src/demo";
import { type Description, description, operationsOf } from "./support/description";
import { joined } from "./support/platforms";

const reads = operationsOf(description).filter(
  ({ method, path }) => method === "get" && path.startsWith("/v"),
);

/** Rows of values by the parameters of a path; each row is asked for. */
type Values = Readonly<Record<string, readonly (readonly string[])[]>>;

/** Queries worth asking beside the plain one. */
const queries: Readonly<Record<string, readonly string[]>> = {
  "/v2/account/devices": ["?max=250&page=4", "?hostname=srv", "?deviceType=printer", "?siteName=a&max=3"],
  "/v3/account/devices": ["?max=40&page=2", "?operatingSystem=linux"],
  "/v2/account/sites": ["?page=1", "?siteName=managed"],
  "/v2/account/alerts/open": ["?max=250", "?page=1", "?muted=true", "?page=9999"],
  "/v2/account/alerts/resolved": ["?max=250", "?page=1"],
  "/v2/activity-logs": ["?size=100&from=2026-01-01T00:00:00Z", "?order=asc&entities=device,user"],
};

describe("API description against the simulated platform", function () {
  this.timeout(30_000);
  let platform: DemoPlatform;
  let client: DattoClient;
  let values: Values;

  before(async () => {
    platform = await startDemoPlatform({ rateLimit: 1_000_000 });
    client = joined(platform).client;
    values = await valuesOf(client);
  });
  after(() => platform.close());

  for (const { path } of reads) {
    it(`describes all that GET ${path} answers`, async () => {
      let answered = 0;
      for (const filled of fillings(path, values)) {
        for (const query of ["", ...(queries[path] ?? [])]) {
          const { status, text } = await client.raw("GET", filled + query);
          const where = [...placeOf(path, status), "content", "application/json", "schema"];
          assert.deepEqual(mistakes(where, JSON.parse(text)), [], `GET ${filled}${query}: ${status}`);
          if (status === 200) answered++;
        }
      }
      assert.ok(answered > 0, "no request was answered with 200");
    });
  }

  it("describes each of the 27 kinds of alerts, and all of them occur", async () => {
    const schemas = Object.entries(description.components.schemas).flatMap(([name, { description = "" }]) =>
      /Seen with\s+`@class`/.test(description)
        ? [...description.matchAll(/`(\w+_ctx)`/g)].map(([, code = ""]) => [code, name] as const)
        : [],
    );
    const schemaOf = new Map(schemas);
    const seen = new Set<string>();
    for (const path of ["/v2/account/alerts/open", "/v2/account/alerts/resolved"] as const) {
      for await (const { alertContext } of client.items(path, { query: { max: 250, page: 0 } })) {
        const code = fieldsOf(alertContext)["@class"];
        const name = schemaOf.get(String(code));
        assert.ok(name, `no schema names the kind ${String(code)}`);
        assert.deepEqual(mistakes(["components", "schemas", name], alertContext), [], name);
        seen.add(name);
      }
    }
    assert.equal(seen.size, 27);
    assert.deepEqual([...new Set(schemaOf.values())].toSorted(), [...seen].toSorted());
  });
});

/** The description, and the same without room for properties that it does not name. */
const validators = [description, closed(description)].map((each) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  return ajv.addSchema(each, "description");
});

/** Where the answer of a status is described: with the operation, or with the answers that many share. */
function placeOf(path: string, status: number): string[] {
  const { $ref } = description.paths[path]?.get?.responses?.[status] ?? {};
  return $ref ? $ref.split("/").slice(1) : ["paths", path, "get", "responses", String(status)];
}

/** What contradicts the schema that stands at a place of the description. */
function mistakes(where: readonly string[], value: unknown): unknown[] {
  return validators.flatMap((ajv): unknown[] => {
    const validate = ajv.getSchema(`description#/${where.map(escaped).join("/")}`);
    if (!validate) return [`There is no ${where.join(" ")}`];
    return validate(value) === true
      ? []
      : (validate.errors ?? [])
          .slice(0, 3)
          .map(({ instancePath, message, params }) => ({ instancePath, message, params }));
  });
}

/** Real servers may send more than is described; the simulated platform must not. */
function closed(open: Description): Description {
  const schemas = Object.entries(open.components.schemas).map(([name, schema]) => {
    const isBase = name === "AlertContext" || schema.additionalProperties !== undefined;
    return [name, isBase ? schema : { ...schema, unevaluatedProperties: false }];
  });
  return {
    ...open,
    components: {
      ...open.components,
      schemas: Object.fromEntries(schemas) as typeof open.components.schemas,
    },
  };
}

/** A part of a JSON pointer in a URI fragment. */
function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));
}

/** The path with every value of its parameters. */
function fillings(path: string, values: Values): string[] {
  const params = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const rows = values[params.join(" ")] ?? [];
  const filled = rows.map((row) =>
    params.reduce((text, name, place) => text.replace(`{${name}}`, row[place] ?? ""), path),
  );
  return params.length === 0 ? [path] : filled;
}

/** A few of each class, so that every kind of answer comes. */
function someOf<T>(rows: readonly T[], kindOf: (row: T) => unknown, count = 3): T[] {
  const counts = new Map<unknown, number>();
  return rows.filter((row) => {
    const seen = (counts.get(kindOf(row)) ?? 0) + 1;
    counts.set(kindOf(row), seen);
    return seen <= count;
  });
}

async function allOf<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** Devices of every kind, the system sites among the sites, alerts and jobs with their devices, and unknown ones. */
async function valuesOf(client: DattoClient): Promise<Values> {
  const devices = await allOf(client.items("/v2/account/devices"));
  const some = someOf(devices, ({ deviceClass, deviceType }) => `${deviceClass} ${deviceType?.category}`);
  const sites = await allOf(client.items("/v2/account/sites"));
  const alerts = await allOf(client.items("/v2/account/alerts/open"));
  const macs: unknown[] = [];
  for (const { siteUid } of some) {
    const params = { siteUid: siteUid ?? "" };
    for (const { nics } of await allOf(
      client.items("/v2/site/{siteUid}/devices/network-interface", { params }),
    ))
      macs.push(nics?.[0]?.macAddress);
  }
  const one = (list: readonly unknown[]) => [...list.map((value) => [String(value)]), ["000000000000"]];
  return {
    deviceUid: one(some.map(({ uid }) => uid)),
    deviceId: one(some.map(({ id }) => id)),
    siteUid: one(
      someOf(sites, ({ name }) => /Managed|OnDemand|Deleted/.exec(name ?? "")?.[0], 8).map(({ uid }) => uid),
    ),
    alertUid: alerts.slice(0, 40).map(({ alertUid }) => [String(alertUid)]),
    macAddress: one(macs.slice(0, 60)),
    ...(await jobsOf(client)),
  };
}

/** Jobs are found in the activity log only. */
async function jobsOf(client: DattoClient): Promise<Values> {
  const from = new Date(Date.now() - 5 * 86_400_000).toISOString().replace(/\.\d+Z/, "Z");
  const pairs: string[][] = [];
  for await (const { details } of client.items("/v2/activity-logs", {
    query: { from, categories: ["job"] },
  })) {
    const fields = fieldsOf(JSON.parse(details ?? "{}"));
    const [job, device] = [fields["job.uid"], fields["device.uid"]];
    if (typeof job === "string" && typeof device === "string") pairs.push([job, device]);
    if (pairs.length === 60) break;
  }
  return { jobUid: pairs.slice(0, 20).map(([job = ""]) => [job]), "jobUid deviceUid": pairs };
}
