import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Validator } from "@seriousme/openapi-schema-validator";
import { operations } from "../../../src/api/generated/operations";
import { description, operationsOf, readText, root } from "../support/description";

/** What `scripts/generate.mjs` gives: content by path relative to the root. */
interface Generator {
  readonly generate: (root: string) => Promise<Record<string, string>>;
}

describe("API description", () => {
  it("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    const result = await validator.validate(readText("openapi/datto-rmm.yaml"));
    assert.equal(result.valid, true, JSON.stringify(result.errors));
    assert.equal(validator.version, "3.1");
  });

  it("has all operations and schemas of the platform", () => {
    const own = operationsOf(description).filter(({ path }) => /^\/v[23]\//.test(path));
    assert.equal(own.length, 65);
    assert.equal(own.filter(({ path }) => path.startsWith("/v3/")).length, 6);
    assert.equal(own.filter(({ method }) => method === "get").length, 46);
    assert.ok(Object.keys(description.components.schemas).length >= 123);
  });

  it("explains every operation, parameter, schema and property", () => {
    const mute: string[] = [];
    const note = (where: string, text: unknown) => {
      if (typeof text !== "string" || text.trim().length < 3) mute.push(where);
    };
    for (const { method, path, operation } of operationsOf(description)) {
      note(`${method} ${path} summary`, operation.summary);
      note(`${method} ${path}`, operation.description);
      for (const parameter of operation.parameters ?? [])
        note(`${method} ${path} ${parameter.name}`, parameter.description);
    }
    for (const [name, schema] of Object.entries(description.components.schemas)) {
      note(name, schema.description);
      for (const [property, { description, $ref }] of Object.entries(schema.properties ?? {}))
        note(`${name}.${property}`, description ?? $ref);
    }
    assert.deepEqual(mute, []);
  });

  it("has in every operation the answers that any request can get", () => {
    for (const { method, path, operation } of operationsOf(description)) {
      if (!/^\/v[23]\//.test(path)) continue;
      const statuses = Object.keys(operation.responses ?? {});
      for (const status of ["429", "500"])
        assert.ok(statuses.includes(status), `${method} ${path} ${status}`);
      assert.ok(statuses.includes("200") || statuses.includes("204"), `${method} ${path}`);
    }
  });

  it("is where the generated code and the schemas of documents come from", async () => {
    const file = pathToFileURL(path.join(root, "scripts/generate.mjs")).href;
    const { generate } = (await import(file)) as Generator;
    const made = await generate(root);
    const present = ["src/api/generated", "resources/schemas"].flatMap((folder) =>
      readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`),
    );
    assert.deepEqual(Object.keys(made).toSorted(), present.toSorted());
    for (const [name, content] of Object.entries(made)) {
      const isSame = readText(name) === content;
      assert.ok(isSame, `${name} is out of date. Run: npm run generate`);
    }
  }).timeout(20_000);

  it("is the same in the table of operations", () => {
    assert.deepEqual(
      operations.map(({ method, path }) => `${method.toLowerCase()} ${path}`),
      operationsOf(description)
        .filter(({ path }) => path.startsWith("/v"))
        .map(({ method, path }) => `${method} ${path}`),
    );
    for (const { method, path, parameters, rows } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const named = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
      assert.deepEqual(named, inPath, `${method} ${path}`);
      if (parameters.some(({ name }) => name === "page")) assert.ok(rows, `${path} is paged`);
    }
    assert.equal(operations.filter(({ rows }) => rows).length, 25);
  });
});
