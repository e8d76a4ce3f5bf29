/**
 * Makes from `openapi/datto-rmm.yaml`: in `src/api/generated/` the types of every request and response, and the table of
 * operations that completion and paging read at run time; in `resources/schemas/` what the editor explains documents by.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { parse } from "yaml";
import { answerOf, documentSchemas } from "./openapi/documentSchemas.mjs";

const HEADER = "// Made from openapi/datto-rmm.yaml by `npm run generate`. Do not edit.\n\n";
const METHODS = ["get", "put", "post", "delete"];

/**
 * @param {string} root the repository's folder
 * @returns {Promise<Record<string, string>>} content by path relative to the root
 */
export async function generate(root) {
  const text = readFileSync(path.join(root, "openapi/datto-rmm.yaml"), "utf8");
  return {
    "src/api/generated/schema.ts": HEADER + (await types(parse(text))),
    "src/api/generated/operations.ts": HEADER + operations(parse(text)),
    "src/api/generated/pagedRows.ts": HEADER + pagedRows(parse(text)),
    ...documentSchemas(parse(text)),
    "src/api/generated/bodySchemas.ts": HEADER + bodySchemas(parse(text)),
  };
}

async function types(description) {
  const ast = await openapiTS(description, { transform: openEnum, alphabetize: true });
  return astToString(ast);
}

/** Keeps the listed values of an open enum visible to completion; a bare union with `string` swallows them. */
function openEnum(schema) {
  const [listed, any, none] = schema.anyOf ?? [];
  if (!listed?.enum || any?.type !== "string") return undefined;
  const literals = listed.enum.map((value) =>
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)),
  );
  const anyText = ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]);
  const nothing = none ? [ts.factory.createLiteralTypeNode(ts.factory.createNull())] : [];
  return ts.factory.createUnionTypeNode([...literals, anyText, ...nothing]);
}

function operations(description) {
  const rows = Object.entries(description.paths)
    .filter(([route]) => /^\/v\d+\//.test(route))
    .flatMap(([route, item]) =>
      METHODS.filter((method) => item[method]).map((method) => operation(description, route, method)),
    );
  const shared = new Map(
    [...new Set(rows.flatMap(({ parameters }) => parameters.map((each) => JSON.stringify(each))))].map(
      (text, index) => [text, `parameter${index}`],
    ),
  );
  const written = rows.map(({ parameters, ...row }) => {
    const names = parameters.map((each) => shared.get(JSON.stringify(each)));
    return `  ${JSON.stringify(row).slice(0, -1)}, parameters: [${names.join(", ")}] },`;
  });
  return [
    'import type { Operation, Parameter } from "../operation";\n',
    ...[...shared].map(([text, name]) => `const ${name}: Parameter = ${text};`),
    "\n/** Every operation of the description, in its order. */",
    `export const operations: readonly Operation[] = [\n${written.join("\n")}\n];\n`,
  ].join("\n");
}

function operation(description, route, method) {
  const {
    tags,
    summary,
    deprecated,
    parameters = [],
    requestBody,
    responses,
  } = description.paths[route][method];
  const rows = rowsOf(description, responses["200"]);
  const answer = answerOf(description, description.paths[route][method]);
  const body = requestBody?.content["application/json"].schema.$ref.split("/").at(-1);
  return {
    method: method.toUpperCase(),
    path: route,
    tag: tags[0],
    summary,
    ...(deprecated ? { deprecated } : {}),
    parameters: parameters.map(parameter),
    ...(body ? { body } : {}),
    ...(rows ? { rows } : {}),
    ...(answer ? { answer } : {}),
  };
}

/** What paging needs of the operations: it is loaded with the client, the table of operations only when it is asked for. */
function pagedRows(description) {
  const rows = Object.entries(description.paths)
    .map(([route, { get }]) => [route, rowsOf(description, get?.responses["200"])])
    .filter(([route, key]) => /^\/v\d+\//.test(route) && key);
  return [
    "/** The key of the array in each paged answer, by the path of its operation. */",
    `export const pagedRows: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(rows), null, 2)};\n`,
  ].join("\n");
}

function parameter({ name, in: place, required, description, schema }) {
  const element = schema.items ?? schema;
  return {
    name,
    in: place,
    required: required === true,
    type: element.type,
    ...(schema.items ? { list: true } : {}),
    ...(element.enum ? { values: element.enum } : {}),
    description: description ?? "",
  };
}

/** The schemas of bodies that are sent, each whole in itself. */
function bodySchemas(description) {
  const schemas = Object.values(description.paths)
    .flatMap((item) =>
      METHODS.flatMap((method) => item[method]?.requestBody?.content["application/json"] ?? []),
    )
    .map(({ schema }) => [schema.$ref.split("/").at(-1), whole(description, schema)]);
  return [
    'import type { JsonSchema } from "../jsonSchema";\n',
    "/** What operations take as their body, by the name of the schema. */",
    `export const bodySchemas: Readonly<Record<string, JsonSchema>> = ${JSON.stringify(Object.fromEntries(schemas), null, 2)};\n`,
  ].join("\n");
}

/** A schema with what it refers to in it; what stands beside a reference counts more. */
function whole(description, schema) {
  if (Array.isArray(schema)) return schema.map((each) => whole(description, each));
  if (typeof schema !== "object" || schema === null) return schema;
  const { $ref, ...own } = schema;
  const base = $ref ? description.components.schemas[$ref.split("/").at(-1)] : {};
  return Object.fromEntries(
    Object.entries({ ...base, ...own }).map(([key, value]) => [key, whole(description, value)]),
  );
}

/** The key that holds the rows of a paged answer: the one array beside `pageDetails`. */
function rowsOf(description, response) {
  const reference = response?.content?.["application/json"].schema.$ref;
  const schema = reference && description.components.schemas[reference.split("/").at(-1)];
  if (!schema?.properties?.pageDetails) return undefined;
  return Object.entries(schema.properties).find(([, property]) =>
    [property.type].flat().includes("array"),
  )?.[0];
}

if (process.argv[1] === import.meta.filename) {
  const root = path.dirname(import.meta.dirname);
  for (const [file, content] of Object.entries(await generate(root))) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
}
