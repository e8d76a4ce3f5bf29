/** How many values differ between two contents of a document. Rows of a list are matched by what identifies them. */
export function countChanges(before: unknown, after: unknown): number {
  if (Object.is(before, after)) return 0;
  if (Array.isArray(before) && Array.isArray(after))
    return countMembers(byIdentity(before), byIdentity(after));
  if (isObject(before) && isObject(after))
    return countMembers(new Map(Object.entries(before)), new Map(Object.entries(after)));
  return 1;
}

function countMembers(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): number {
  let count = 0;
  for (const [key, value] of before) count += after.has(key) ? countChanges(value, after.get(key)) : 1;
  for (const key of after.keys()) if (!before.has(key)) count++;
  return count;
}

/** Rows by their identity where each has one of its own, and else by their place. */
function byIdentity(rows: readonly unknown[]): ReadonlyMap<string, unknown> {
  const named = new Map(rows.map((row) => [identityOf(row), row]));
  if (!named.has(undefined) && named.size === rows.length) return named as Map<string, unknown>;
  return new Map(rows.map((row, place) => [`#${place}`, row]));
}

const IDENTITIES = ["uid", "alertUid", "id", "name", "diskIdentifier", "instance", "ordinal"];

function identityOf(row: unknown): string | undefined {
  if (!isObject(row)) return undefined;
  const name = IDENTITIES.find((each) => typeof row[each] === "string" || typeof row[each] === "number");
  return name === undefined ? undefined : `${name} ${String(row[name])}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
