import { fieldsOf } from "../../api/fields";
import { BULLETS, type JsonPath } from "../secrets/maskSecrets";
import type { Conflict, Mistake, MistakeKind } from "./changeList";
import type { FieldChange, FieldValue } from "./operation";

/** The editable fields of one resource in its three states. */
export interface FieldVersions {
  readonly opened: unknown;
  readonly edited: unknown;
  readonly present: unknown;
}

export interface FieldResult {
  readonly changes: readonly FieldChange[];
  readonly conflicts: readonly Conflict[];
}

/** How the fields of a resource are named and shown. */
export interface FieldOptions {
  /** Stands before the names in the result. */
  readonly prefix?: string;
  /** Whether a field's values are never shown. Those that are bullets in the document are secrets anyway. */
  readonly isSecret?: (name: string) => boolean;
}

/**
 * Compares fields three ways. What the person left alone is no change, whatever happened to it on the platform; what
 * already stands there is none either; what both have changed is a conflict.
 */
export function compareFields(
  names: readonly string[],
  versions: FieldVersions,
  { prefix = "", isSecret = () => false }: FieldOptions = {},
): FieldResult {
  const opened = fieldsOf(versions.opened);
  const edited = fieldsOf(versions.edited);
  const present = fieldsOf(versions.present);
  const changes: FieldChange[] = [];
  const conflicts: Conflict[] = [];
  for (const name of names) {
    const [from, to, now] = [opened[name], edited[name], present[name]].map(fieldValue);
    if (to === BULLETS || isSame(from, to) || isSame(to, now)) continue;
    const secret = isSecret(name) || from === BULLETS || now === BULLETS;
    const change = { field: prefix + name, to, secret };
    if (isSame(from, now)) changes.push({ ...change, from: now });
    else conflicts.push({ ...change, from, present: now });
  }
  return { changes, conflicts };
}

/** Absent, null and empty are the same to the platform. */
export function isSame(one: FieldValue, other: FieldValue): boolean {
  return one === other || (isEmpty(one) && isEmpty(other));
}

function isEmpty(value: FieldValue): boolean {
  return value === undefined || value === null || value === "";
}

/** A value that is no scalar stands for itself as text; it cannot equal what a person may write. */
export function fieldValue(value: unknown): FieldValue {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
    case "undefined":
      return value;
    default:
      return value === null ? null : JSON.stringify(value);
  }
}

/** Says of what kind a value has to be, with `undefined` for one that is right. */
export type Check = (value: unknown) => MistakeKind | undefined;

export const isText: Check = (value) =>
  value === undefined || value === null || typeof value === "string" ? undefined : "notText";

export const isName: Check = (value) =>
  typeof value !== "string" ? "notText" : value.trim() === "" ? "missing" : undefined;

export const isFlag: Check = (value) => (typeof value === "boolean" ? undefined : "notFlag");

export const isPort: Check = (value) =>
  value === undefined ||
  value === null ||
  (Number.isInteger(value) && Number(value) > 0 && Number(value) < 65_536)
    ? undefined
    : "notNumber";

/** A day as `yyyy-MM-dd` that the calendar has, or nothing. */
export const isDay: Check = (value) => {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return "notDate";
  const time = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value) ? undefined : "notDate";
};

/** The length that the platform's help names for user-defined fields. */
const MAX_UDF = 255;

export const isUdf: Check = (value) =>
  isText(value) ?? (typeof value === "string" && value.length > MAX_UDF ? "tooLong" : undefined);

/** Checks the fields that were edited; what came from the platform is right by itself. */
export function mistakesIn(
  checks: Readonly<Record<string, Check>>,
  { opened, edited }: Pick<FieldVersions, "opened" | "edited">,
  prefix = "",
): Mistake[] {
  const [before, after] = [fieldsOf(opened), fieldsOf(edited)];
  return Object.entries(checks).flatMap(([name, check]) => {
    if (isSame(fieldValue(before[name]), fieldValue(after[name]))) return [];
    const kind = check(after[name]);
    return kind ? [{ kind, field: prefix + name }] : [];
  });
}

/** Every place, except below the named members of the root, in which two JSON values differ; at most `limit` of them. */
export function differences(
  one: unknown,
  other: unknown,
  except: ReadonlySet<string> = new Set(),
  limit = 5,
): JsonPath[] {
  const found: JsonPath[] = [];
  compare(one, other, []);
  return found;

  function compare(left: unknown, right: unknown, path: JsonPath): void {
    if (found.length >= limit || Object.is(left, right)) return;
    const isList = Array.isArray(left);
    if (!isComposite(left) || !isComposite(right) || isList !== Array.isArray(right) || path.length > 200) {
      found.push(path);
      return;
    }
    const [before, after] = [fieldsOf(left), fieldsOf(right)];
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (path.length === 0 && except.has(key)) continue;
      const at = [...path, isList ? Number(key) : key];
      // A member that is there with the value `undefined` cannot come from JSON.
      if (before[key] === undefined || after[key] === undefined) {
        if (before[key] !== after[key] && found.length < limit) found.push(at);
      } else compare(before[key], after[key], at);
    }
  }
}

function isComposite(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A path as people read it, such as `antivirus.antivirusStatus` or `[2].masked`. */
export function formatPath(path: JsonPath): string {
  return path
    .map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join("");
}

/** Mistakes of everything that was edited and cannot be changed. */
export function readOnlyMistakes(
  opened: unknown,
  edited: unknown,
  editable: ReadonlySet<string>,
  prefix = "",
): Mistake[] {
  return differences(opened, edited, editable).map((path) => ({
    kind: "readOnly" as const,
    field: prefix + formatPath(path),
  }));
}
