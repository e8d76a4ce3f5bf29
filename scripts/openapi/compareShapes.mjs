/** Compares what two schemas say about structure. */
import { textOf } from "./shape.mjs";

/**
 * @typedef {import("./shape.mjs").Shape} Shape
 * @typedef {import("./shape.mjs").ObjectShape} ObjectShape
 *
 * @typedef {object} Difference
 * @property {"+" | "-" | "~"} sign added, removed, changed; seen from the repository's description
 * @property {string} group the operation or the schema it belongs to
 * @property {string} text
 *
 * @typedef {object} Sides
 * @property {ReadonlyMap<string, Shape>} ours named schemas of the repository's description
 * @property {ReadonlyMap<string, Shape>} live those of the other one
 * @property {(what: string) => boolean} isExtra whether only ours has this schema, property or option, on purpose
 * @property {string} group
 * @property {string} owner the named schema whose content is compared
 * @property {boolean} request whether the caller sends it, so that it matters what is required
 */

/** @type {(sign: Difference["sign"], sides: Sides, text: string) => Difference} */
const difference = (sign, { group }, text) => ({ sign, group, text });

/**
 * @param {Sides} sides
 * @param {Shape} ours
 * @param {Shape} live
 * @param {string} where what it is, for the reader: "response 200", "property name"
 * @returns {Difference[]}
 */
export function compareShapes(sides, ours, live, where) {
  if (ours.kind === "anything") return [];
  if (ours.kind === "instant") return isTime(live) ? [] : [changed(sides, ours, live, where)];
  if (ours.kind === "named" || live.kind === "named") return compareNamed(sides, ours, live, where);
  if (ours.kind === "union" || live.kind === "union") return compareOptions(sides, ours, live, where);
  if (ours.kind === "array" && live.kind === "array")
    return compareShapes(sides, ours.items, live.items, `${where}[]`);
  if (ours.kind === "map" && live.kind === "map")
    return compareShapes(sides, ours.values, live.values, `${where}[*]`);
  if (ours.kind === "value" && live.kind === "value") return compareValues(sides, ours, live, where);
  if (ours.kind === "object" && live.kind === "object") return compareObjects(sides, ours, live, where);
  // An object about which nothing is said takes in any object.
  if (ours.kind === "map" && ours.values.kind === "anything" && live.kind === "object") return [];
  return [changed(sides, ours, live, where)];
}

/** @param {Sides} sides @param {Shape} ours @param {Shape} live @param {string} where */
const changed = (sides, ours, live, where) =>
  difference("~", sides, `${where}: ${textOf(ours)} → ${textOf(live)}`);

/** @param {Shape} shape @returns {boolean} */
function isTime(shape) {
  switch (shape.kind) {
    case "instant":
      return true;
    case "value":
      return /^(string|number|integer)\b/.test(shape.type) && !shape.values;
    case "union":
      return shape.options.every(isTime);
    default:
      return false;
  }
}

/**
 * Named schemas are compared where they are defined; a name against what stands without one, by its content.
 * @param {Sides} sides
 * @param {Shape} ours
 * @param {Shape} live
 * @param {string} where
 * @returns {Difference[]}
 */
function compareNamed(sides, ours, live, where) {
  if (ours.kind === "named" && live.kind === "named")
    return ours.name === live.name ? [] : [changed(sides, ours, live, where)];
  if (ours.kind === "union") return compareOptions(sides, ours, live, where);
  const content = ours.kind === "named" ? sides.ours.get(ours.name) : ours;
  const other = live.kind === "named" ? sides.live.get(live.name) : live;
  if (!content || !other || isUnlike(content, other)) return [changed(sides, ours, live, where)];
  return compareShapes(ours.kind === "named" ? { ...sides, owner: ours.name } : sides, content, other, where);
}

/** Kinds whose comparison with another kind has an answer of its own. */
const VERSATILE = new Set(["anything", "instant", "map", "named", "union"]);

/** @param {Shape} ours @param {Shape} live */
const isUnlike = (ours, live) =>
  ours.kind !== live.kind && !VERSATILE.has(ours.kind) && !["named", "union"].includes(live.kind);

/**
 * Ours may take more kinds of values than the other one tells of, but no named schema may be gone from it.
 * @param {Sides} sides
 * @param {Shape} ours
 * @param {Shape} live
 * @param {string} where
 */
function compareOptions(sides, ours, live, where) {
  const mine = ours.kind === "union" ? ours.options : [ours];
  const theirs = live.kind === "union" ? live.options : [live];
  /** @param {Shape} one @param {Shape} other */
  const same = (one, other) => compareShapes(sides, one, other, where).length === 0;
  const added = theirs.filter((option) => !mine.some((known) => same(known, option)));
  const removed = mine.filter(
    (option) =>
      option.kind === "named" &&
      !sides.isExtra(option.name) &&
      !sides.isExtra(`or ${option.name}`) &&
      !theirs.some((other) => same(option, other)),
  );
  return [
    ...added.map((option) => difference("+", sides, `${where}: or ${textOf(option)}`)),
    ...removed.map((option) => difference("-", sides, `${where}: or ${textOf(option)}`)),
  ];
}

/**
 * @param {Sides} sides
 * @param {Extract<Shape, { kind: "value" }>} ours
 * @param {Extract<Shape, { kind: "value" }>} live
 * @param {string} where
 */
function compareValues(sides, ours, live, where) {
  if (ours.type !== live.type || !ours.values !== !live.values) return [changed(sides, ours, live, where)];
  const [mine, theirs] = [ours.values ?? [], live.values ?? []];
  /** @param {string} value */
  const text = (value) => `${where}: value ${JSON.stringify(value)}`;
  return [
    ...theirs.filter((value) => !mine.includes(value)).map((value) => difference("+", sides, text(value))),
    ...mine.filter((value) => !theirs.includes(value)).map((value) => difference("-", sides, text(value))),
  ];
}

/** @param {Sides} sides @param {ObjectShape} ours @param {ObjectShape} live @param {string} where */
function compareObjects(sides, ours, live, where) {
  /** @param {string} name */
  const at = (name) => (where === "" ? `property ${name}` : `${where}, property ${name}`);
  const own = `${where}${where === "" ? "" : ", "}`;
  /** @type {Difference[]} */
  const found = [];
  if (ours.parents.join() !== live.parents.join())
    found.push(difference("~", sides, `${own}built on: ${parents(ours)} → ${parents(live)}`));
  for (const [name, shape] of live.properties)
    if (!ours.properties.has(name)) found.push(difference("+", sides, `${at(name)}: ${textOf(shape)}`));
  for (const [name, shape] of ours.properties) {
    const other = live.properties.get(name);
    if (other) found.push(...compareShapes(sides, shape, other, at(name)));
    else if (!sides.isExtra(`${sides.owner}.${name}`))
      found.push(difference("-", sides, `${at(name)}: ${textOf(shape)}`));
    if (other && sides.request && ours.required.has(name) !== live.required.has(name))
      found.push(difference("~", sides, `${at(name)}: ${need(ours, name)} → ${need(live, name)}`));
  }
  return found;
}

/** @param {ObjectShape} shape */
const parents = (shape) => (shape.parents.length === 0 ? "nothing" : shape.parents.join(", "));

/** @param {ObjectShape} shape @param {string} name */
const need = (shape, name) => (shape.required.has(name) ? "required" : "optional");
