/** What is read of an OpenAPI document, and the ways through it. */

/**
 * @typedef {object} Schema
 * @property {string} [$ref]
 * @property {string | readonly string[]} [type]
 * @property {string} [format]
 * @property {string} [pattern]
 * @property {readonly unknown[]} [enum]
 * @property {unknown} [const]
 * @property {Schema} [items]
 * @property {Record<string, Schema>} [properties]
 * @property {Record<string, Schema>} [patternProperties]
 * @property {Schema | boolean} [additionalProperties]
 * @property {readonly string[]} [required]
 * @property {readonly Schema[]} [allOf]
 * @property {readonly Schema[]} [anyOf]
 * @property {readonly Schema[]} [oneOf]
 *
 * @typedef {object} Parameter
 * @property {string} [$ref]
 * @property {string} name
 * @property {string} in
 * @property {boolean} [required]
 * @property {Schema} [schema]
 *
 * @typedef {object} Content a response or a request body
 * @property {string} [$ref]
 * @property {string} [description]
 * @property {Record<string, { schema?: Schema }>} [content]
 *
 * @typedef {object} Operation
 * @property {boolean} [deprecated]
 * @property {readonly Parameter[]} [parameters]
 * @property {Content} [requestBody]
 * @property {Record<string, Content>} [responses]
 *
 * @typedef {Partial<Record<string, Operation>> & { parameters?: readonly Parameter[] }} PathItem
 *
 * @typedef {object} Components
 * @property {Record<string, Schema>} [schemas]
 * @property {Record<string, Content>} [responses]
 * @property {Record<string, Content>} [requestBodies]
 * @property {Record<string, Parameter>} [parameters]
 *
 * @typedef {object} Description an OpenAPI document
 * @property {string} openapi
 * @property {{ version?: string }} [info]
 * @property {Record<string, PathItem>} paths
 * @property {Components} [components]
 */

export const METHODS = /** @type {const} */ (["get", "put", "post", "delete", "patch", "head", "options"]);

/** The description cannot be had, or is none. Its message is for the person who asked. */
export class NotComparable extends Error {}

/**
 * Every operation, in the order of the document.
 * @param {Description} description
 */
export function operationsOf(description) {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return [{ path, method, operation, parameters }];
    }),
  );
}

/**
 * The thing itself, or the one in the same document that it refers to.
 * @template {{ $ref?: string }} T
 * @param {Description} description
 * @param {T} thing
 * @returns {T}
 */
export function resolved(description, thing) {
  if (thing.$ref === undefined) return thing;
  /** @type {unknown} */
  let found = description;
  for (const step of thing.$ref.replace(/^#\//, "").split("/"))
    found = Reflect.get(Object(found), decodeURIComponent(step));
  if (typeof found !== "object" || found === null)
    throw new NotComparable(`The description refers to ${thing.$ref}, which it does not have.`);
  return /** @type {T} */ (found);
}

/**
 * The schema of the JSON that a response or a request body holds.
 * @param {Content | undefined} content
 * @returns {Schema | undefined}
 */
export function jsonSchema(content) {
  const types = content?.content ?? {};
  return (types["application/json"] ?? types["*/*"] ?? Object.values(types)[0])?.schema;
}

/** @param {Schema} schema @returns {Schema[]} the schemas directly inside */
export function inside(schema) {
  const { items, properties, patternProperties, additionalProperties, allOf, anyOf, oneOf } = schema;
  return [
    ...(items ? [items] : []),
    ...Object.values(properties ?? {}),
    ...Object.values(patternProperties ?? {}),
    ...(typeof additionalProperties === "object" ? [additionalProperties] : []),
    ...(allOf ?? []),
    ...(anyOf ?? []),
    ...(oneOf ?? []),
  ];
}

/**
 * Visits every schema, the inner ones before those around them.
 * @param {Description} description
 * @param {(schema: Schema) => void} visit
 */
export function eachSchema(description, visit) {
  /** @param {Schema} schema */
  const walk = (schema) => {
    inside(schema).forEach(walk);
    visit(schema);
  };
  for (const schema of outerSchemas(description)) walk(schema);
}

/** @param {Description} description @returns {Schema[]} those that stand in no other schema */
function outerSchemas(description) {
  const { schemas, responses, requestBodies, parameters } = description.components ?? {};
  const operations = operationsOf(description);
  /** @type {(Content | undefined)[]} */
  const contents = [
    ...Object.values(responses ?? {}),
    ...Object.values(requestBodies ?? {}),
    ...operations.flatMap(({ operation }) => [
      ...Object.values(operation.responses ?? {}),
      operation.requestBody,
    ]),
  ];
  return [
    ...Object.values(schemas ?? {}),
    ...contents
      .flatMap((content) => Object.values(content?.content ?? {}))
      .flatMap(({ schema }) => (schema ? [schema] : [])),
    ...[
      ...Object.values(parameters ?? {}),
      ...operations.flatMap((operation) => operation.parameters),
    ].flatMap(({ schema }) => (schema ? [schema] : [])),
  ];
}
