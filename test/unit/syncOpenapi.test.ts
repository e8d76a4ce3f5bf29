import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Description } from "../../scripts/openapi/document.mjs";
import { compare } from "../../scripts/openapi/compare.mjs";
import { repair } from "../../scripts/openapi/repair.mjs";
import { report } from "../../scripts/openapi/report.mjs";
import { sync } from "../../scripts/openapi/sync.mjs";
import { readText, root } from "./support/description";
import {
  become,
  operationAt,
  ours,
  propertiesOf,
  reference,
  schemaOf,
  vendorStyle,
  withCopies,
  withoutSuccess,
} from "./support/vendorStyle";

/** Runs the command and collects what it prints. */
async function run(...words: readonly string[]) {
  const printed = { out: "", err: "" };
  const code = await sync(words, {
    root,
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
  });
  return { code, ...printed };
}

type Edit = (live: Description) => unknown;
const text = { type: "string" };

/** What is changed in the platform's description, and what must be told about it. */
const edits: Readonly<Record<string, readonly [Edit, string]>> = {
  "a new operation": [
    (live) => (live.paths["/v2/thing/{uid}"] = { get: { responses: { 200: {} } } }),
    "Operations\n  + GET /v2/thing/{uid}",
  ],
  "an operation that is gone": [
    (live) => delete live.paths["/v2/account/users"],
    "Operations\n  - GET /v2/account/users",
  ],
  "a deprecated operation": [
    (live) => (operationAt(live, "get", "/v2/account").deprecated = true),
    "GET /v2/account\n  ~ is deprecated",
  ],
  "a new parameter": [
    (live) =>
      (operationAt(live, "get", "/v2/account").parameters = [{ name: "full", in: "query", schema: text }]),
    "GET /v2/account\n  + query parameter full: string, optional",
  ],
  "a parameter that is gone": [
    (live) => (operationAt(live, "get", "/v2/account/sites").parameters = []),
    "  - query parameter siteName: string, optional",
  ],
  "a parameter that has become required": [
    (live) => {
      for (const parameter of operationAt(live, "get", "/v2/account/sites").parameters ?? [])
        if (parameter.name === "siteName") parameter.required = true;
    },
    "  ~ query parameter siteName: optional → required",
  ],
  "a parameter of another type": [
    (live) => {
      for (const parameter of operationAt(live, "get", "/v2/account/sites").parameters ?? [])
        if (parameter.name === "siteName") parameter.schema = { type: "boolean" };
    },
    "  ~ query parameter siteName: string → boolean",
  ],
  "a parameter under another name": [
    (live) => {
      const { get } = live.paths["/v2/site/{siteUid}"] ?? {};
      delete live.paths["/v2/site/{siteUid}"]?.["get"];
      const parameters = [{ name: "uid", in: "path", required: true, schema: text }];
      if (get) live.paths["/v2/site/{uid}"] = { get: { ...get, parameters } };
    },
    "GET /v2/site/{siteUid}\n  + path parameter uid: string, required\n  - path parameter siteUid",
  ],
  "a new value of a parameter": [
    (live) => {
      for (const parameter of operationAt(live, "get", "/v2/activity-logs").parameters ?? [])
        if (parameter.name === "order") parameter.schema = { ...text, enum: ["asc", "desc", "none"] };
    },
    'GET /v2/activity-logs\n  + query parameter order: value "none"',
  ],
  "a request body that is gone": [
    (live) => delete operationAt(live, "put", "/v2/site").requestBody,
    "PUT /v2/site\n  - request body: CreateSiteRequest",
  ],
  "a new request body": [
    (live) =>
      (operationAt(live, "post", "/v2/alert/{alertUid}/resolve").requestBody = {
        content: { "application/json": { schema: { $ref: reference("Udf") } } },
      }),
    "  + request body: Udf",
  ],
  "another response": [
    (live) =>
      (operationAt(live, "get", "/v2/account").responses = {
        ...operationAt(live, "get", "/v2/account").responses,
        200: { content: { "*/*": { schema: { $ref: reference("Site") } } } },
        202: {},
      }),
    "GET /v2/account\n  + response 202\n  ~ response 200: Account → Site",
  ],
  "a response without its schema": [
    (live) =>
      (operationAt(live, "get", "/v2/account").responses = {
        ...operationAt(live, "get", "/v2/account").responses,
        200: {},
      }),
    "  - response 200: Account",
  ],
  "a status that is gone": [
    (live) => Reflect.deleteProperty(operationAt(live, "get", "/v2/account").responses ?? {}, "409"),
    "  - response 409",
  ],
  "a new property": [
    (live) => (propertiesOf(live, "Site")["timeZone"] = text),
    "schema Site\n  + property timeZone: string",
  ],
  "a property that is gone": [
    (live) => delete propertiesOf(live, "Site")["notes"],
    "schema Site\n  - property notes: string",
  ],
  "a property of another type": [
    (live) => (propertiesOf(live, "Device")["a64Bit"] = text),
    "schema Device\n  ~ property a64Bit: boolean → string",
  ],
  "a number of another size": [
    (live) => (propertiesOf(live, "Device")["id"] = { type: "integer", format: "int32" }),
    "  ~ property id: integer:int64 → integer:int32",
  ],
  "a time that is none any more": [
    (live) => (propertiesOf(live, "Device")["lastSeen"] = { type: "boolean" }),
    "  ~ property lastSeen: a time → boolean",
  ],
  "a property of another schema": [
    (live) => (propertiesOf(live, "Device")["antivirus"] = { $ref: reference("Site") }),
    "  ~ property antivirus: Antivirus → Site",
  ],
  "a list instead of one": [
    (live) =>
      (propertiesOf(live, "Device")["antivirus"] = {
        type: "array",
        items: { $ref: reference("Antivirus") },
      }),
    "  ~ property antivirus: Antivirus → list of Antivirus",
  ],
  "a new value and one that is gone": [
    (live) =>
      (propertiesOf(live, "Device")["deviceClass"] = {
        ...text,
        enum: ["device", "printer", "esxihost", "rmmnetworkdevice", "camera"],
      }),
    'schema Device\n  + property deviceClass: value "camera"\n  - property deviceClass: value "unknown"',
  ],
  "a list of values where there was none": [
    (live) => (propertiesOf(live, "Device")["softwareStatus"] = { ...text, enum: ["Fine"] }),
    '  ~ property softwareStatus: string → "Fine"',
  ],
  "a new schema": [
    (live) => Object.assign(live.components?.schemas ?? {}, { Thing: text }),
    "Schemas\n  + Thing",
  ],
  "a schema that is gone": [
    (live) => {
      become(propertiesOf(live, "Device")["antivirus"] ?? {}, text);
      Reflect.deleteProperty(live.components?.schemas ?? {}, "Antivirus");
    },
    "Schemas\n  - Antivirus",
  ],
  "a new kind of alert": [
    (live) => {
      Object.assign(live.components?.schemas ?? {}, { MoonContext: schemaOf(live, "FanContext") });
      const context = propertiesOf(live, "Alert")["alertContext"];
      if (context) context.oneOf = [...(context.oneOf ?? []), { $ref: reference("MoonContext") }];
    },
    "schema Alert\n  + property alertContext: or MoonContext",
  ],
  "a kind of alert that is gone": [
    (live) => {
      const context = propertiesOf(live, "Alert")["alertContext"];
      if (context) context.oneOf = (context.oneOf ?? []).slice(1);
    },
    "schema Alert\n  - property alertContext: or ActionContext",
  ],
  "fewer user-defined fields": [
    (live) => delete propertiesOf(live, "Udf")["udf300"],
    "schema Udf\n  + property udf1 … udf299: string\n  - property udf1 … udf300",
  ],
  "a field that callers have to send": [
    (live) => (schemaOf(live, "SiteRequest").required = ["name", "description"]),
    "schema SiteRequest\n  ~ property description: optional → required",
  ],
};

describe("sync:openapi, compared", function () {
  this.timeout(30_000);
  let folder = "";
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "sync-openapi-"));
  });
  after(async () => {
    await rm(folder, { recursive: true });
  });

  async function fileOf(description: unknown): Promise<string> {
    const file = path.join(folder, "live.json");
    await writeFile(file, typeof description === "string" ? description : JSON.stringify(description));
    return file;
  }

  async function compared(description: unknown, ...words: readonly string[]) {
    return run("--file", await fileOf(description), ...words);
  }

  it("finds no difference in a description in the platform's own style", async () => {
    const { code, out } = await compared(vendorStyle());
    assert.equal(code, 0, out);
    assert.match(out, /The structure is the same/);
    for (const note of ["with spaces: 4", "patterns on numbers: 1", "instead of its items: 1"])
      assert.ok(out.includes(note), note);
  });

  it("finds none in one of an older form, with copies, or with another prefix", async () => {
    for (const [name, live] of Object.entries({
      withoutSuccess: withoutSuccess(vendorStyle()),
      withCopies: withCopies(vendorStyle()),
      both: withoutSuccess(withCopies(vendorStyle())),
      prefixed: prefixed(vendorStyle()),
    })) {
      const { code, out } = await compared(live);
      assert.equal(code, 0, `${name}: ${out}`);
    }
    const { out } = await compared(withoutSuccess(withCopies(vendorStyle())));
    assert.match(out, /operations without a success: 65/);
    assert.match(out, /inlined copies of named schemas: \d+/);
  });

  it("finds none in our own", async () => {
    assert.equal((await run("--file", "openapi/datto-rmm.yaml")).code, 0);
  });

  for (const [name, [edit, line]] of Object.entries(edits))
    it(`tells of ${name}, and of nothing else`, () => {
      const live = vendorStyle();
      edit(live);
      const differences = compare(ours, repair(live));
      const told = report(differences, { from: "", operations: 0, notes: [] });
      assert.ok(told.includes(line), told);
      assert.ok(differences.length <= 2 || name === "a parameter that is gone", told);
    });

  it("ends with 1 when something differs, and says how much", async () => {
    const live = vendorStyle();
    delete propertiesOf(live, "Site")["notes"];
    const { code, out } = await compared(live);
    assert.equal(code, 1);
    assert.match(out, /schema Site\n {2}- property notes: string\n\n0 added, 1 removed, 0 changed\.\n$/);
  });

  it("tells of a difference inside a copy, and of one in an older form", async () => {
    const copied = withCopies(vendorStyle());
    const schema = operationAt(copied, "get", "/v2/account").responses?.["200"]?.content?.["*/*"]?.schema;
    if (schema) schema.properties = { ...schema.properties, extra: text };
    assert.match(
      (await compared(copied)).out,
      /GET \/v2\/account\n {2}\+ response 200, property extra: string/,
    );
    const old = vendorStyle();
    delete propertiesOf(old, "Site")["notes"];
    assert.match((await compared(withoutSuccess(old))).out, /schema Site\n {2}- property notes/);
  });

  it("prints JSON, with the same exit code", async () => {
    const live = vendorStyle();
    delete propertiesOf(live, "Site")["notes"];
    const { code, out } = await compared(live, "--json");
    assert.equal(code, 1);
    const told = JSON.parse(out) as { operations: number; differences: unknown };
    assert.equal(told.operations, 65);
    assert.deepEqual(told.differences, [{ sign: "-", group: "schema Site", text: "property notes: string" }]);
  });

  it("writes no types into openapi/", async () => {
    const before = readText("openapi/datto-rmm.yaml");
    const refused = await compared(vendorStyle(), "--write-types", "openapi/datto-rmm.yaml");
    assert.equal(refused.code, 2);
    assert.match(refused.err, /not written into openapi/);
    assert.equal(readText("openapi/datto-rmm.yaml"), before);
  });

  it("cannot compare what is no description", async () => {
    for (const [content, reason] of [
      ["<!DOCTYPE html><html></html>", /web page/],
      ["", /no JSON/],
      ['{"openapi":"3.1.0"', /no JSON/],
      ["null", /no OpenAPI 3/],
      ['{"swagger":"2.0","paths":{}}', /no OpenAPI 3/],
      ['{"openapi":"3.1.0","paths":{}}', /without operations/],
      ['{"openapi":"3.1.0"}', /damaged/],
      [JSON.stringify({ openapi: "3.1.0", paths: { "/v2/a": { get: { parameters: 5 } } } }), /damaged/],
      [JSON.stringify({ ...vendorStyle(), components: { schemas: { A: null } } }), /damaged/],
      [
        JSON.stringify({ ...vendorStyle(), components: { schemas: { A: { $ref: "http://a.test/b" } } } }),
        /another document/,
      ],
      [`{"openapi":"3.1.0","paths":{"/v2/a":{"get":${nested(20_000)}}}}`, /damaged/],
    ] as const) {
      const { code, err } = await compared(content);
      assert.equal(code, 2, content.slice(0, 80));
      assert.match(err, reason);
    }
    assert.match((await run("--file", path.join(folder, "none.json"))).err, /cannot be read/);
  });

  it("names what is wrong with its options", async () => {
    for (const words of [
      [],
      ["--file", "a", "--url", "http://a.test"],
      ["--platform", "neptune"],
      ["--url", "ftp://a.test"],
      ["--url", "nothing"],
      ["--url", "http://key:secret@a.test"],
      ["--timeout", "0", "--file", "a"],
      ["--unknown"],
    ]) {
      const { code, err } = await run(...words);
      assert.equal(code, 2, words.join(" "));
      assert.ok(err.length > 10 && !err.includes("secret@"));
    }
    assert.equal((await run("--help")).code, 0);
  });

  it("is what npm run sync:openapi runs, and makes types of the description it was given", async () => {
    const [file, types] = [await fileOf(withCopies(vendorStyle())), path.join(folder, "live.ts")];
    const script = ["scripts/sync-openapi.mjs", "--file", file, "--write-types", types];
    const { status, stdout, stderr } = spawnSync(process.execPath, script, { cwd: root, encoding: "utf8" });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /The structure is the same/);
    const content = await readFile(types, "utf8");
    assert.match(content, /"\/v2\/account\/sites"/);
    assert.match(content, /AccountDescriptor: \{/);
    assert.match(readText("package.json"), /"sync:openapi": "node scripts\/sync-openapi\.mjs"/);
  });
});

function prefixed(live: Description): Description {
  live.paths = Object.fromEntries(Object.entries(live.paths).map(([route, item]) => [`/api${route}`, item]));
  return live;
}

const nested = (depth: number) =>
  '{"requestBody":{"content":{"a":{"schema":' + '{"items":'.repeat(depth) + "{}" + "}".repeat(depth) + "}}}}";
