/**
 * The JSON schemas that explain documents to the editor. They say nothing that the editor could report: the platform may
 * send other types than the description has, which is a deviation and no mistake in the document. So what the
 * description says of types stands in keywords of the project's own:
 *
 * - `x-types`: the JSON types that are expected
 * - `x-kind`: `instant` for a time in any form, `bytes` for a size
 *
 * `answers.json` has the whole answer of each operation, for paths into answers such as `$.sites[0].uid`.
 */

export const SCHEMA_FOLDER = "resources/schemas";

const DEFINITIONS = "definitions.json";
const ANSWERS = "answers.json";
const METHODS = ["get", "put", "post", "delete"];
const REFERENCE = "#/components/schemas/";

/**
 * @param {object} description the API description
 * @returns {Record<string, string>} content by path relative to the root
 */
export function documentSchemas(description) {
  const schemas = description.components.schemas;
  const roots = rootsOf(description);
  const answers = wholeAnswers(description);
  const names = reachable([...roots.map(({ name }) => name), ...namesIn(answers)], schemas);
  const definitions = Object.fromEntries(names.map((name) => [name, convert(schemas[name], schemas)]));
  const files = { [DEFINITIONS]: { definitions }, [ANSWERS]: answers };
  for (const { name, isList } of roots) {
    const $ref = `${DEFINITIONS}#/definitions/${name}`;
    files[isList ? `${name}.list.json` : `${name}.json`] = isList ? { items: { $ref } } : { $ref };
  }
  return Object.fromEntries(
    Object.entries(files).map(([name, schema]) => [
      `${SCHEMA_FOLDER}/${name}`,
      `${JSON.stringify(schema)}\n`,
    ]),
  );
}

/**
 * What the answer of an operation is made of: `Site`, or `Alert[]` for rows, whether they come in pages or at once.
 *
 * @returns {string | undefined} nothing for an operation that answers with nothing
 */
export function answerOf({ components: { schemas } }, { responses }) {
  const schema = responses["200"]?.content?.["application/json"]?.schema;
  if (!schema) return undefined;
  if (schema.type === "array") return `${nameOf(schema.items)}[]`;
  const { properties = {} } = schemas[nameOf(schema)];
  if (!properties.pageDetails) return nameOf(schema);
  return `${nameOf(Object.values(properties).find(({ items }) => items?.$ref).items)}[]`;
}

/** The whole answer of each operation that answers with something, pages with all around their rows. */
function wholeAnswers({ paths, components: { schemas } }) {
  const answers = {};
  for (const [route, item] of Object.entries(paths)) {
    for (const method of METHODS) {
      const schema = item[method]?.responses["200"]?.content?.["application/json"]?.schema;
      if (schema && /^\/v\d+\//.test(route))
        answers[`${method.toUpperCase()} ${route}`] = convert(schema, schemas);
    }
  }
  return answers;
}

function namesIn(schema) {
  return [...JSON.stringify(schema).matchAll(/#\/definitions\/(\w+)/g)].map(([, name]) => name);
}

/** What documents show: the answer of every `GET` operation, and the network interfaces of an audit alone. */
function rootsOf(description) {
  const operations = Object.entries(description.paths).filter(
    ([route, { get }]) => get && /^\/v\d+\//.test(route),
  );
  const answers = operations.map(([, { get }]) => answerOf(description, get));
  const names = new Set([
    ...answers,
    `${nameOf(description.components.schemas.DeviceAudit.properties.nics.items)}[]`,
  ]);
  return [...names].sort().map((name) => ({ name: name.replace("[]", ""), isList: name.endsWith("[]") }));
}

function nameOf({ $ref }) {
  return $ref.slice(REFERENCE.length);
}

/** The named schemas that the given ones need, in the order of the alphabet. */
function reachable(names, schemas) {
  const found = new Set(names);
  for (const name of found) {
    for (const next of namesIn(convert(schemas[name], schemas))) found.add(next);
  }
  return [...found].sort();
}

function convert(schema, schemas) {
  const { description } = schema;
  const described = description ? { description } : {};
  if (schema.$ref) return { ...reference(nameOf(schema), schemas), ...described };
  if (schema.anyOf) return { ...oneOf(schema.anyOf, schemas), ...described };
  if (schema.allOf)
    return {
      ...merged(
        schema.allOf.map((part) => resolve(part, schemas)),
        schemas,
      ),
      ...described,
    };
  return {
    ...described,
    "x-types": [schema.type ?? "object"].flat(),
    ...kindOf(schema),
    ...membersOf(schema, schemas),
  };
}

/** A named schema without members, such as a time, stands where it is used. */
function reference(name, schemas) {
  const schema = schemas[name];
  if (name === "Instant") return { ...convert(schema, schemas), "x-kind": "instant" };
  const isObject = schema.properties || schema.allOf || schema.patternProperties;
  return isObject ? { $ref: `#/definitions/${name}`, "x-types": ["object"] } : convert(schema, schemas);
}

/** One of several: an open enum, something or nothing, or the details of an alert, whose kinds are shown as one. */
function oneOf(parts, schemas) {
  const objects = parts.filter(({ $ref }) => $ref);
  const types = [...new Set(parts.flatMap((part) => convert(part, schemas)["x-types"] ?? ["object"]))];
  if (objects.length === 1) return { ...reference(nameOf(objects[0]), schemas), "x-types": types };
  if (objects.length === 0) return { "x-types": types };
  const { properties } = merged(
    objects.map((part) => resolve(part, schemas)),
    schemas,
  );
  return { properties: withoutTypes(properties), "x-types": types };
}

/** What is known of the details of alerts are names and meanings; their types vary by kind. */
function withoutTypes(properties) {
  const isKept = ([keyword]) => keyword !== "x-types";
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [
      name,
      Object.fromEntries(Object.entries(property).filter(isKept)),
    ]),
  );
}

function resolve(part, schemas) {
  const schema = part.$ref ? schemas[nameOf(part)] : part;
  return schema.allOf
    ? { properties: propertiesOf(schema.allOf.map((each) => resolve(each, schemas))) }
    : schema;
}

function merged(parts, schemas) {
  return { "x-types": ["object"], ...membersOf({ properties: propertiesOf(parts) }, schemas) };
}

/** The properties of several schemas. One that means different things in them is explained by all of these. */
function propertiesOf(parts) {
  const properties = {};
  for (const { properties: own = {} } of parts) {
    for (const [name, property] of Object.entries(own)) {
      const known = properties[name];
      if (!known) properties[name] = property;
      else if (property.description && !known.description.includes(property.description))
        properties[name] = { ...known, description: `${known.description} Or: ${property.description}` };
    }
  }
  return properties;
}

function kindOf({ description = "" }) {
  return /bytes are assumed/.test(description) ? { "x-kind": "bytes" } : {};
}

function membersOf({ properties, patternProperties, additionalProperties, items }, schemas) {
  const all = (members) =>
    Object.fromEntries(Object.entries(members).map(([name, member]) => [name, convert(member, schemas)]));
  return {
    ...(properties ? { properties: all(properties) } : {}),
    ...(patternProperties ? { patternProperties: all(patternProperties) } : {}),
    ...(typeof additionalProperties === "object"
      ? { additionalProperties: convert(additionalProperties, schemas) }
      : {}),
    ...(items ? { items: convert(items, schemas) } : {}),
  };
}
