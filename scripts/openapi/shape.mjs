/**
 * What a schema says about structure, without what the two descriptions differ in on purpose: null, whether a
 * list of values is open, texts, limits.
 */

/**
 * @typedef {import("./document.mjs").Schema} Schema
 *
 * @typedef {{ kind: "anything" }
 *   | { kind: "instant" }
 *   | { kind: "named", name: string }
 *   | { kind: "value", type: string, values: readonly string[] | undefined }
 *   | { kind: "array", items: Shape }
 *   | { kind: "map", values: Shape }
 *   | ObjectShape
 *   | { kind: "union", options: readonly Shape[] }} Shape
 *
 * @typedef {object} ObjectShape
 * @property {"object"} kind
 * @property {ReadonlyMap<string, Shape>} properties
 * @property {ReadonlySet<string>} required
 * @property {readonly string[]} parents named schemas whose properties it has as well
 */

/** @type {Shape} */
const anything = { kind: "anything" };

/** @param {Schema | undefined} schema @returns {Shape} */
export function shapeOf(schema) {
  if (!schema) return anything;
  if (schema.$ref !== undefined) return named(schema.$ref);
  if (schema.allOf) return combined(schema, schema.allOf);
  const choice = schema.anyOf ?? schema.oneOf;
  if (choice) return unionOf(choice.filter((option) => option.type !== "null").map(shapeOf));
  const types = [schema.type ?? []].flat().filter((type) => type !== "null");
  if (types.length > 1) return unionOf(types.map((type) => shapeOf({ ...schema, type })));
  const type = types[0] ?? impliedType(schema);
  switch (type) {
    case undefined:
      return anything;
    case "array":
      return { kind: "array", items: shapeOf(schema.items) };
    case "object":
      return objectOf(schema);
    default:
      return valueOf(schema, type);
  }
}

/** @param {string} reference @returns {Shape} */
function named(reference) {
  const name = decodeURIComponent(reference.split("/").at(-1) ?? "");
  return name === "Instant" ? { kind: "instant" } : { kind: "named", name };
}

/** @param {Schema} schema */
function impliedType(schema) {
  if (schema.properties || schema.patternProperties || schema.additionalProperties) return "object";
  if (schema.items) return "array";
  return schema.enum || schema.const !== undefined ? "string" : undefined;
}

/** @param {Schema} schema @param {string} type @returns {Shape} */
function valueOf(schema, type) {
  const listed = schema.const === undefined ? schema.enum : [schema.const];
  return {
    kind: "value",
    type: schema.format === undefined ? type : `${type}:${schema.format}`,
    values: listed?.filter((value) => value !== null).map(String),
  };
}

/** @param {Schema} schema @returns {Shape} */
function objectOf(schema) {
  const { properties = {}, patternProperties, additionalProperties, required = [] } = schema;
  const entries = Object.entries(properties).map(
    ([name, property]) => /** @type {[string, Shape]} */ ([name, shapeOf(property)]),
  );
  for (const [pattern, property] of Object.entries(patternProperties ?? {})) {
    const fields = Array.from({ length: 999 }, (_, place) => `udf${place + 1}`);
    for (const name of fields.filter((field) => new RegExp(pattern).test(field)))
      entries.push([name, shapeOf(property)]);
  }
  if (entries.length > 0)
    return { kind: "object", properties: folded(entries), required: new Set(required), parents: [] };
  return {
    kind: "map",
    values: typeof additionalProperties === "object" ? shapeOf(additionalProperties) : anything,
  };
}

/**
 * The user-defined fields as one property, so that one difference of theirs is told once.
 * @param {readonly [string, Shape][]} entries
 */
function folded(entries) {
  const fields = entries.filter(([name]) => /^udf\d+$/.test(name));
  const [first, last] = [fields[0], fields.at(-1)];
  if (!first || !last || fields.length < 2) return new Map(entries);
  return new Map([
    ...entries.filter((entry) => !fields.includes(entry)),
    /** @type {[string, Shape]} */ ([`${first[0]} … ${last[0]}`, first[1]]),
  ]);
}

/** @param {Schema} schema @param {readonly Schema[]} parts @returns {Shape} */
function combined(schema, parts) {
  const { properties, required } = schema;
  const own = properties ? [{ properties, ...(required ? { required } : {}) }] : [];
  const shapes = [...parts, ...own].map(shapeOf);
  const parents = shapes.flatMap((shape) => (shape.kind === "named" ? [shape.name] : []));
  const objects = shapes.flatMap((shape) => (shape.kind === "object" ? [shape] : []));
  if (objects.length === 0) return shapes[0] ?? anything;
  return {
    kind: "object",
    properties: new Map(objects.flatMap(({ properties }) => [...properties])),
    required: new Set(objects.flatMap(({ required }) => [...required])),
    parents: [...parents, ...objects.flatMap((object) => object.parents)].sort(),
  };
}

/** Text beside a list of texts only says that the list is open. @param {readonly Shape[]} shapes @returns {Shape} */
function unionOf(shapes) {
  const lists = shapes.filter((shape) => shape.kind === "value" && shape.values);
  const options = shapes.filter(
    (shape) => !(lists.length > 0 && shape.kind === "value" && shape.type === "string" && !shape.values),
  );
  const [only] = options;
  return only && options.length === 1 ? only : { kind: "union", options };
}

/** @param {Shape} shape @returns {string} */
export function textOf(shape) {
  switch (shape.kind) {
    case "anything":
      return "anything";
    case "instant":
      return "a time";
    case "named":
      return shape.name;
    case "value":
      return shape.values ? shape.values.map((value) => JSON.stringify(value)).join(" | ") : shape.type;
    case "array":
      return `list of ${textOf(shape.items)}`;
    case "map":
      return `map of ${textOf(shape.values)}`;
    case "object":
      return "object";
    case "union":
      return shape.options.map(textOf).join(" or ");
  }
}
