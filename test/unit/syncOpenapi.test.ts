import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Description } from "../../scripts/openapi/document.mjs";
import { readText, root } from "./support/description";
import { runSync as run } from "./support/syncCommand";
import { operationAt, propertiesOf, vendorStyle, withCopies, withoutSuccess } from "./support/vendorStyle";

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
    if (schema) schema.properties = { ...schema.properties, extra: { type: "string" } };
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
