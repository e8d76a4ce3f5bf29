/** Puts right what is known to be wrong with the platform's own description. */
import { eachSchema, inside, jsonSchema, operationsOf } from "./document.mjs";

/**
 * @typedef {import("./document.mjs").Description} Description
 * @typedef {import("./document.mjs").Operation} Operation
 * @typedef {import("./document.mjs").Schema} Schema
 *
 * @typedef {object} Repaired
 * @property {Description} description
 * @property {ReadonlySet<Operation>} guessed operations whose success was told under the status of an error
 * @property {readonly string[]} notes what was put right, one line each
 */

/** The statuses under which older builds hang the schema of the success. */
const MISPLACED = ["401", "403", "404", "400", "409", "500"];

/**
 * @param {Description} original stays as it is
 * @returns {Repaired}
 */
export function repair(original) {
  const description = /** @type {Description} */ (JSON.parse(JSON.stringify(original)));
  stripPrefix(description);
  const guessed = restoreSuccess(description);
  const counts = {
    "schema names with spaces": renameSchemas(description),
    "patterns on numbers": dropPatterns(description),
    "values listed on an array instead of its items": moveValues(description),
    "properties given twice in different case": dropDoubles(description),
    "operations without a success": guessed.size,
    "inlined copies of named schemas": nameCopies(description),
  };
  const notes = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${what}: ${count}`);
  return { description, guessed, notes };
}

/** Some builds count `/api` to the paths, others to the server. @param {Description} description */
function stripPrefix(description) {
  description.paths = Object.fromEntries(
    Object.entries(description.paths).map(([path, item]) => [path.replace(/^\/api(?=\/v\d)/, ""), item]),
  );
}

/** @param {Description} description */
function renameSchemas(description) {
  const schemas = description.components?.schemas ?? {};
  const renamed = Object.keys(schemas).filter((name) => /\s/.test(name) && !schemas[bare(name)]);
  const names = new Map(renamed.map((name) => [name, bare(name)]));
  if (description.components)
    description.components.schemas = Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [names.get(name) ?? name, schema]),
    );
  eachSchema(description, (schema) => {
    const name = /^#\/components\/schemas\/(.+)$/.exec(schema.$ref ?? "")?.[1];
    const better = name && names.get(decodeURIComponent(name));
    if (better) schema.$ref = `#/components/schemas/${better}`;
  });
  return renamed.length;
}

/** @param {string} name */
const bare = (name) => name.replaceAll(/\s+/g, "");

/** @param {Description} description @param {(schema: Schema) => boolean} right whether something was put right */
function count(description, right) {
  let total = 0;
  eachSchema(description, (schema) => {
    if (right(schema)) total += 1;
  });
  return total;
}

/** @param {Description} description */
function dropPatterns(description) {
  return count(description, (schema) => {
    if (schema.pattern === undefined || !["number", "integer"].includes(String(schema.type))) return false;
    delete schema.pattern;
    return true;
  });
}

/** @param {Description} description */
function moveValues(description) {
  return count(description, (schema) => {
    if (schema.type !== "array" || !schema.enum) return false;
    schema.items = { type: "string", ...schema.items, enum: schema.items?.enum ?? schema.enum.flat() };
    delete schema.enum;
    return true;
  });
}

/** @param {Description} description */
function dropDoubles(description) {
  return count(description, ({ properties = {} }) => {
    const double = Object.keys(properties).find(
      (name) => name !== name.toLowerCase() && properties[name.toLowerCase()],
    );
    if (double === undefined) return false;
    delete properties[double];
    return true;
  });
}

/** @param {Description} description */
function restoreSuccess(description) {
  const guessed = operationsOf(description)
    .map(({ operation }) => operation)
    .filter(({ responses = {} }) => !Object.keys(responses).some((status) => status.startsWith("2")));
  for (const operation of guessed) {
    const { responses = {} } = operation;
    const misplaced = MISPLACED.map((status) => responses[status]).find((response) => !isError(response));
    operation.responses = {
      ...Object.fromEntries(Object.keys(responses).map((status) => [status, { description: "" }])),
      200: { description: "", ...(misplaced?.content ? { content: misplaced.content } : {}) },
    };
  }
  return new Set(guessed);
}

/** @param {import("./document.mjs").Content | undefined} response */
function isError(response) {
  const schema = jsonSchema(response);
  return schema === undefined || /\/ErrorResponse$/.test(schema.$ref ?? "");
}

/** A copy that could be of several schemas stays: which one is meant cannot be told. @param {Description} description */
function nameCopies(description) {
  const named = description.components?.schemas ?? {};
  /** @type {Map<string, string | undefined>} */
  const names = new Map();
  for (const [name, schema] of Object.entries(named)) {
    if (!schema.properties) continue;
    const key = fingerprint(named, schema);
    names.set(key, names.has(key) ? undefined : name);
  }
  const themselves = new Set(Object.values(named));
  return count(description, (schema) => {
    if (!schema.properties || themselves.has(schema)) return false;
    const name = names.get(fingerprint(named, schema));
    if (name === undefined) return false;
    for (const keyword of Object.keys(schema)) Reflect.deleteProperty(schema, keyword);
    schema.$ref = `#/components/schemas/${name}`;
    return true;
  });
}

/**
 * The same for a schema and its inlined copy, however deep the copying went.
 * @param {Record<string, Schema>} named
 * @param {Schema} schema
 * @param {readonly string[]} [within] names on the way here, where a name stands for itself
 * @returns {string}
 */
function fingerprint(named, schema, within = []) {
  const name = schema.$ref?.split("/").at(-1);
  const target = name === undefined ? undefined : named[decodeURIComponent(name)];
  if (name !== undefined && (target === undefined || within.includes(name))) return name;
  if (name !== undefined && target) return fingerprint(named, target, [...within, name]);
  const parts = [
    JSON.stringify([schema.type ?? "", schema.format ?? "", schema.enum ?? ""]),
    Object.keys(schema.properties ?? {}).join(),
    ...inside(schema).map((inner) => fingerprint(named, inner, within)),
  ];
  return `(${parts.join(";")})`;
}
