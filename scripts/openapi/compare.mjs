/** Compares the structure of two descriptions of the API. */
import { compareShapes } from "./compareShapes.mjs";
import { inside, jsonSchema, operationsOf, resolved } from "./document.mjs";
import { shapeOf, textOf } from "./shape.mjs";

/**
 * @typedef {import("./compareShapes.mjs").Difference} Difference
 * @typedef {import("./compareShapes.mjs").Sides} Sides
 * @typedef {import("./document.mjs").Content} Content
 * @typedef {import("./document.mjs").Description} Description
 * @typedef {import("./document.mjs").Parameter} Parameter
 * @typedef {import("./document.mjs").Schema} Schema
 * @typedef {ReturnType<typeof operationsOf>[number]} Entry
 * @typedef {Pick<Sides, "ours" | "live" | "isExtra">} Names
 */

/** What the repository's description has and the platform's own has not, on purpose. */
const EXTRAS = new Set([
  ...["Instant", "OAuthError", "RequestError", "TokenRequest", "TokenResponse"],
  // Seen on the wire.
  ...["Device.udf", "ResourceUsageContext.serviceName", "ResourceUsageContext.percentage"],
  "StatusContext.serviceName",
  // Both spellings are described, since either can come; of the platform's own description one is dropped.
  "SNMPProbeContext.OID",
  // An alert's context of a kind that nobody has described yet.
  "or AlertContext",
]);
/** Any operation can meet the rate limit and the block that comes after it. */
const EXTRA_STATUSES = ["403", "429"];

/**
 * @param {Description} ours the repository's description
 * @param {import("./repair.mjs").Repaired} repaired the other one
 * @returns {Difference[]}
 */
export function compare(ours, repaired) {
  const live = repaired.description;
  /** @type {Names} */
  const names = { ours: shapesOf(ours), live: shapesOf(live), isExtra: (path) => EXTRAS.has(path) };
  const [mine, theirs] = [byRoute(ours), byRoute(live)];
  return [
    ...listed("Operations", mine, theirs, ({ method, path }) => `${method.toUpperCase()} ${path}`),
    ...[...mine].flatMap(([route, own]) => {
      const other = theirs.get(route);
      const guessed = other !== undefined && repaired.guessed.has(other.operation);
      return other ? compareOperations({ names, ours, live, own, other, guessed }) : [];
    }),
    ...compareSchemas(ours, names),
  ];
}

/** @param {Description} description */
const shapesOf = ({ components }) =>
  new Map(Object.entries(components?.schemas ?? {}).map(([name, schema]) => [name, shapeOf(schema)]));

/** Operations by method and path, whatever its parameters are called. @param {Description} description */
function byRoute(description) {
  const entries = operationsOf(description).filter(({ path }) => !path.startsWith("/auth/"));
  return new Map(
    entries.map((entry) => [`${entry.method} ${entry.path.replaceAll(/\{[^}]*\}/g, "{}")}`, entry]),
  );
}

/**
 * What only one side has.
 * @template T
 * @param {string} group
 * @param {ReadonlyMap<string, T>} ours
 * @param {ReadonlyMap<string, T>} live
 * @param {(item: T, key: string) => string} text
 * @returns {Difference[]}
 */
function listed(group, ours, live, text) {
  /** @type {(sign: "+" | "-", from: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>) => Difference[]} */
  const only = (sign, from, other) =>
    [...from]
      .filter(([key]) => !other.has(key))
      .map(([key, item]) => ({ sign, group, text: text(item, key) }));
  return [...only("+", live, ours), ...only("-", ours, live)];
}

/**
 * @typedef {object} Pair one operation in both descriptions
 * @property {Names} names
 * @property {Description} ours
 * @property {Description} live
 * @property {Entry} own
 * @property {Entry} other
 * @property {boolean} guessed whether nothing is known of the other's statuses
 */

/** @param {Pair} pair @returns {Difference[]} */
function compareOperations(pair) {
  const { names, own, other } = pair;
  const group = `${own.method.toUpperCase()} ${own.path}`;
  /** @type {Sides} */
  const sides = { ...names, group, owner: "", request: false };
  /** @type {Difference[]} */
  const deprecated =
    Boolean(own.operation.deprecated) === Boolean(other.operation.deprecated)
      ? []
      : [
          {
            sign: "~",
            group,
            text: other.operation.deprecated ? "is deprecated" : "is no longer deprecated",
          },
        ];
  return [
    ...deprecated,
    ...compareParameters(sides, pair),
    ...compareBodies(sides, pair),
    ...(pair.guessed ? compareSuccess(sides, pair) : compareResponses(sides, pair)),
  ];
}

/** @param {Sides} sides @param {Pair} pair */
function compareParameters(sides, { ours, live, own, other }) {
  /** @param {Description} description @param {Entry} entry */
  const parametersOf = (description, { parameters }) =>
    new Map(
      parameters
        .map((parameter) => resolved(description, parameter))
        .map((parameter) => [`${parameter.in} parameter ${parameter.name}`, parameter]),
    );
  const [mine, theirs] = [parametersOf(ours, own), parametersOf(live, other)];
  return [
    ...listed(
      sides.group,
      mine,
      theirs,
      ({ schema, ...parameter }, key) => `${key}: ${textOf(shapeOf(schema))}, ${need(parameter)}`,
    ),
    ...[...mine].flatMap(([key, parameter]) => {
      const match = theirs.get(key);
      if (!match) return [];
      /** @type {Difference[]} */
      const needs =
        need(parameter) === need(match)
          ? []
          : [{ sign: "~", group: sides.group, text: `${key}: ${need(parameter)} → ${need(match)}` }];
      return [...needs, ...compareShapes(sides, shapeOf(parameter.schema), shapeOf(match.schema), key)];
    }),
  ];
}

/** @param {Pick<Parameter, "required">} parameter */
const need = ({ required }) => (required ? "required" : "optional");

/** @param {Sides} sides @param {Pair} pair */
function compareBodies(sides, { ours, live, own, other }) {
  const mine = own.operation.requestBody && jsonSchema(resolved(ours, own.operation.requestBody));
  const theirs = other.operation.requestBody && jsonSchema(resolved(live, other.operation.requestBody));
  return compareContents({ ...sides, request: true }, mine, theirs, "request body");
}

/**
 * @param {Sides} sides
 * @param {Schema | undefined} ours
 * @param {Schema | undefined} live
 * @param {string} where
 * @returns {Difference[]}
 */
function compareContents(sides, ours, live, where) {
  if (ours && live) return compareShapes(sides, shapeOf(ours), shapeOf(live), where);
  if (live) return [{ sign: "+", group: sides.group, text: `${where}: ${textOf(shapeOf(live))}` }];
  return ours ? [{ sign: "-", group: sides.group, text: `${where}: ${textOf(shapeOf(ours))}` }] : [];
}

/** @param {Description} description @param {Entry} entry @returns {Map<string, Content>} */
const responsesOf = (description, { operation }) =>
  new Map(
    Object.entries(operation.responses ?? {}).map(([status, response]) => [
      status,
      resolved(description, response),
    ]),
  );

/** @param {Sides} sides @param {Pair} pair */
function compareResponses(sides, { ours, live, own, other }) {
  const [mine, theirs] = [responsesOf(ours, own), responsesOf(live, other)];
  for (const status of EXTRA_STATUSES) if (!theirs.has(status)) mine.delete(status);
  return [
    ...listed(sides.group, mine, theirs, (response, status) => `response ${status}${held(response)}`),
    ...[...mine].flatMap(([status, response]) => {
      const match = theirs.get(status);
      const schema = jsonSchema(match);
      // Older builds say nothing about the bodies of errors.
      if (!match || (!schema && Number(status) >= 400)) return [];
      return compareContents(sides, jsonSchema(response), schema, `response ${status}`);
    }),
  ];
}

/** @param {Content} response */
function held(response) {
  const schema = jsonSchema(response);
  return schema ? `: ${textOf(shapeOf(schema))}` : "";
}

/** @param {Sides} sides @param {Pair} pair */
function compareSuccess(sides, { ours, live, own, other }) {
  /** @param {ReadonlyMap<string, Content>} responses */
  const success = (responses) => jsonSchema([...responses].find(([status]) => status.startsWith("2"))?.[1]);
  return compareContents(
    sides,
    success(responsesOf(ours, own)),
    success(responsesOf(live, other)),
    "successful response",
  );
}

/** @param {Description} ours @param {Names} names */
function compareSchemas(ours, names) {
  const requested = requestSchemas(ours);
  const mine = new Map([...names.ours].filter(([name]) => names.live.has(name) || !names.isExtra(name)));
  return [
    ...listed("Schemas", mine, names.live, (_, name) => name),
    ...[...mine].flatMap(([name, shape]) => {
      const other = names.live.get(name);
      if (!other) return [];
      const sides = { ...names, group: `schema ${name}`, owner: name, request: requested.has(name) };
      return compareShapes(
        sides,
        shape,
        other,
        shape.kind === "object" && other.kind === "object" ? "" : "itself",
      );
    }),
  ];
}

/** The names of everything that callers send. @param {Description} description */
function requestSchemas(description) {
  const named = description.components?.schemas ?? {};
  /** @type {Set<string>} */
  const names = new Set();
  /** @param {Schema | undefined} schema */
  const follow = (schema) => {
    if (!schema) return;
    const name = schema.$ref?.split("/").at(-1);
    if (name !== undefined && !names.has(name)) {
      names.add(name);
      follow(named[name]);
    }
    inside(schema).forEach(follow);
  };
  for (const { operation } of operationsOf(description))
    follow(operation.requestBody && jsonSchema(resolved(description, operation.requestBody)));
  return names;
}
