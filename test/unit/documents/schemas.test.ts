import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import { ADDRESSES, type DescribedKind } from "../../../src/documents/addressTable";
import { schemaFile, schemaOfKind } from "../../../src/documents/language/schemaNames";
import { readText, root } from "../support/description";
import { manifest } from "../support/manifest";

const FOLDER = "resources/schemas";
const kinds = Object.keys(ADDRESSES) as DescribedKind[];

/** What the manifest must say, from the table of addresses. */
function validation() {
  const files = new Map<string, string[]>();
  for (const kind of kinds) {
    const schema = schemaOfKind(kind);
    assert.ok(schema, `${kind} has no schema`);
    const pattern = `datto-rmm://*${ADDRESSES[kind].address.replace(/\{\w+\}/g, "*")}`;
    const file = schemaFile(schema);
    files.set(file, [...(files.get(file) ?? []), pattern]);
  }
  return [...files]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, fileMatch]) => ({ fileMatch, url: `./${FOLDER}/${file}` }));
}

describe("schemas of documents", () => {
  it("are bound to every address in the manifest", () => {
    assert.deepEqual(
      manifest.contributes.jsonValidation,
      validation(),
      `The manifest wants: "jsonValidation": ${JSON.stringify(validation())}`,
    );
  });

  it("are there, and packed", () => {
    for (const { url } of manifest.contributes.jsonValidation)
      assert.ok(existsSync(path.join(root, url)), url);
    assert.ok(manifest.files.includes(FOLDER));
  });

  it("lead to a definition that explains itself", () => {
    const { definitions } = JSON.parse(readText(`${FOLDER}/definitions.json`)) as {
      definitions: Record<string, { description?: string }>;
    };
    for (const kind of kinds) {
      const schema = schemaOfKind(kind);
      assert.ok((definitions[schema?.name ?? ""]?.description ?? "").length > 10, kind);
    }
  });

  it("leave it to the extension to judge types, since a deviation is no mistake in the document", () => {
    const text = readText(`${FOLDER}/definitions.json`);
    for (const keyword of ["type", "enum", "required", "pattern", "minimum", "maximum", "const", "format"])
      assert.doesNotMatch(text, new RegExp(`"${keyword}":("|\\[)`), keyword);
  });
});
