import assert from "node:assert/strict";
import fc from "fast-check";
import { operations } from "../../../src/api/generated/operations";
import {
  ADDRESSES,
  type DescribedKind,
  type DescribedRequest,
  type DescribedResource,
  formatDescribed,
  parseDescribed,
  requestOf,
  resourceOf,
  type TableRow,
} from "../../../src/documents/addressTable";

const kinds = Object.keys(ADDRESSES) as DescribedKind[];
const parameters = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
const value = fc.oneof(
  fc.uuid(),
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.constantFrom("custom", "default", "alerts", "a/b", "..", "%2F", "x.json", "results", "{uid}"),
);

const resources: fc.Arbitrary<DescribedResource> = fc.constantFrom(...kinds).chain((kind) => {
  const names = parameters(ADDRESSES[kind].address);
  return fc.tuple(...names.map(() => value)).map(
    (values) =>
      ({
        kind,
        ...Object.fromEntries(names.map((name, place) => [name, values[place]])),
      }) as DescribedResource,
  );
});

describe("address table", () => {
  it("reaches every GET operation of the description", () => {
    const reached = new Set(kinds.map((kind) => ADDRESSES[kind].operation.split("?")[0]));
    const all = operations.filter(({ method }) => method === "GET").map(({ path }) => path);
    assert.ok(all.length > 40);
    assert.deepEqual([...reached].toSorted(), all.toSorted());
  });

  it("gives an operation no parameter that it does not know, and each that it needs", () => {
    for (const kind of kinds) {
      const { address, operation } = ADDRESSES[kind];
      const [path = "", search = ""] = operation.split("?");
      const described = operations.find((each) => each.method === "GET" && each.path === path);
      const names = (place: string) =>
        (described?.parameters ?? []).filter((each) => each.in === place).map(({ name }) => name);
      assert.deepEqual(parameters(path).toSorted(), names("path").toSorted(), kind);
      for (const name of parameters(search)) assert.ok(names("query").includes(name), kind);
      assert.equal(parameters(address).length, parameters(operation).length, kind);
    }
  });

  it("leads from an address to its operation and back to the same address", () => {
    fc.assert(
      fc.property(resources, (resource) => {
        const path = formatDescribed(resource);
        const read = parseDescribed(path);
        assert.deepEqual(read, resource);
        const back = resourceOf(requestOf(read));
        assert.ok(back);
        assert.equal(formatDescribed(back), path);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives every row an address and an operation of its own", () => {
    const shapes = kinds.map((kind) => ADDRESSES[kind].address.replace(/\{\w+\}/g, "{}"));
    assert.equal(new Set(shapes).size, kinds.length);
    const sources = kinds.map(
      (kind) => `${ADDRESSES[kind].operation} ${(ADDRESSES[kind] as TableRow).part ?? ""}`,
    );
    assert.equal(new Set(sources).size, kinds.length);
  });

  const requests: [DescribedResource, DescribedRequest][] = [
    [{ kind: "account" }, { path: "/v2/account", params: {}, query: {}, part: undefined }],
    [
      { kind: "jobOutput", uid: "j", deviceUid: "d" },
      {
        path: "/v2/job/{jobUid}/results/{deviceUid}/stdout",
        params: { jobUid: "j", deviceUid: "d" },
        query: {},
        part: undefined,
      },
    ],
    [
      { kind: "siteFilterDevices", uid: "s", filterId: "7" },
      {
        path: "/v2/site/{siteUid}/devices",
        params: { siteUid: "s" },
        query: { filterId: "7" },
        part: undefined,
      },
    ],
    [
      { kind: "deviceNetworkInterfaces", uid: "d" },
      { path: "/v2/audit/device/{deviceUid}", params: { deviceUid: "d" }, query: {}, part: "nics" },
    ],
  ];
  for (const [resource, request] of requests) {
    it(`asks for ${resource.kind} as the description wants it`, () => {
      assert.deepEqual(requestOf(resource), request);
    });
  }

  it("knows no other request", () => {
    const none = { params: {}, query: {}, part: undefined };
    for (const path of ["", "/v2/device/{deviceUid}", "/v2/nothing"])
      assert.equal(resourceOf({ ...none, path }), undefined);
    assert.equal(resourceOf({ ...none, path: "/v2/account", query: { max: "1" } }), undefined);
  });

  it("takes a list of filters for no filter", () => {
    assert.deepEqual(parseDescribed("/filters/custom.json"), { kind: "customFilters" });
    assert.deepEqual(parseDescribed("/filters/custom/devices.json"), {
      kind: "filterDevices",
      filterId: "custom",
    });
  });
});
