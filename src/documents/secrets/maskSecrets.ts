import { fieldsOf } from "../../api/fields";

/** Stands for a value that is not shown. Left untouched in an edit it means: unchanged. */
export const BULLETS = "••••••••";

/** Where a value stands in a document: keys and indexes from the root. */
export type JsonPath = readonly (string | number)[];

/** A value that a document shows as bullets. */
export interface Secret {
  readonly path: JsonPath;
  /** What it is, as the platform sent it. */
  readonly value: unknown;
}

/** A document with bullets in the place of its secrets. */
export interface Masked {
  readonly value: unknown;
  readonly secrets: readonly Secret[];
}

/**
 * Puts bullets in the place of what can be a secret: the password of a proxy, the value of a masked variable, and those
 * user-defined fields that a person has named. Knows them by their shape, wherever they stand. What holds no secret is
 * passed on as it is.
 *
 * @param secretUdfs ordinals from 1 to 300
 */
export function maskSecrets(value: unknown, secretUdfs: ReadonlySet<number>): Masked {
  const secrets: Secret[] = [];
  return { value: maskIn(value, [], { secrets, secretUdfs }), secrets };
}

/** Whether the platform itself has put something in the place of the value. There is nothing to reveal then. */
export function isHiddenByPlatform(value: unknown): boolean {
  return typeof value === "string" && /^[*•]+$/.test(value);
}

interface Masking {
  readonly secrets: Secret[];
  readonly secretUdfs: ReadonlySet<number>;
}

/** Depth of JSON that is looked into. What lies deeper is left out, since it cannot be checked. */
const MAX_DEPTH = 500;

function maskIn(value: unknown, path: JsonPath, masking: Masking): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (path.length > MAX_DEPTH) return BULLETS;
  return Array.isArray(value) ? maskItems(value, path, masking) : maskMembers(value, path, masking);
}

function maskItems(items: readonly unknown[], path: JsonPath, masking: Masking): readonly unknown[] {
  const masked = items.map((item, index) => maskIn(item, [...path, index], masking));
  return masked.some((item, index) => item !== items[index]) ? masked : items;
}

function maskMembers(members: object, path: JsonPath, masking: Masking): object {
  const secret = secretKeysOf(members, path, masking.secretUdfs);
  const entries = Object.entries(members);
  const masked = entries.map(([key, value]): [string, unknown] => {
    const at = [...path, key];
    if (!secret(key) || isEmpty(value)) return [key, maskIn(value, at, masking)];
    masking.secrets.push({ path: at, value });
    return [key, BULLETS];
  });
  // `fromEntries` makes own properties, also of a key such as `__proto__`.
  return masked.some(([, value], index) => value !== entries[index]?.[1])
    ? Object.fromEntries(masked)
    : members;
}

type IsSecret = (key: string) => boolean;

const NOTHING: IsSecret = () => false;
const UDF_VALUE: IsSecret = (key) => /^value(String|Number|Date|Boolean)$/.test(key);

/** Says which members of an object are secrets. */
function secretKeysOf(members: object, path: JsonPath, secretUdfs: ReadonlySet<number>): IsSecret {
  const fields = fieldsOf(members);
  const parent = path.at(-1);
  if (parent === "proxySettings") return (key) => key === "password";
  if (parent === "udf") return (key) => secretUdfs.has(ordinalOf(key) ?? 0);
  if (path.at(-2) === "udfs") return secretUdfs.has(Number(fields["ordinal"])) ? UDF_VALUE : NOTHING;
  if (fields["masked"] === true) return (key) => key === "value";
  return NOTHING;
}

/** The number of a user-defined field by its name in v2, such as 3 for `udf3`. */
export function ordinalOf(name: string): number | undefined {
  const digits = /^udf([1-9]\d{0,2})$/.exec(name)?.[1];
  return digits !== undefined && Number(digits) <= 300 ? Number(digits) : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}
