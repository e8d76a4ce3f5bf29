import { fieldsOf } from "../../api/fields";
import { identityOf, normalise } from "./normalise";

/** What is different between two states of a resource, by name. */
export interface Summary {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/**
 * Says what has changed from one state of a resource to another, apart from ids and times. The items of lists go by what
 * identifies them, such as the name of a program.
 */
export function summarise(before: unknown, after: unknown): Summary {
  const [old, now] = [before, after].map((value) => partsOf(normalise(value, { withoutVolatile: true })));
  const [was, is] = [old ?? new Map<string, string>(), now ?? new Map<string, string>()];
  return {
    added: [...is.keys()].filter((name) => !was.has(name)),
    removed: [...was.keys()].filter((name) => !is.has(name)),
    changed: [...is].filter(([name, text]) => was.has(name) && was.get(name) !== text).map(([name]) => name),
  };
}

/** The named parts of a document: the items of its lists, and its single fields, two levels deep. */
function partsOf(value: unknown): Map<string, string> {
  const parts = new Map<string, string>();
  addParts(value, "", 0, parts);
  return parts;
}

function addParts(value: unknown, name: string, depth: number, parts: Map<string, string>): void {
  if (Array.isArray(value)) {
    for (const item of value) add(parts, identityOf(item) ?? `${name}[]`, item);
  } else if (typeof value === "object" && value !== null && depth < 3) {
    for (const [key, member] of Object.entries(fieldsOf(value))) addParts(member, key, depth + 1, parts);
  } else if (value !== null) add(parts, name, value);
}

/** Items of the same name are one part. */
function add(parts: Map<string, string>, name: string, value: unknown): void {
  parts.set(name, `${parts.get(name) ?? ""}${JSON.stringify(value)}`);
}
