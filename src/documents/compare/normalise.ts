import { fieldsOf } from "../../api/fields";

export interface NormaliseOptions {
  /** Leaves out what differs between any two resources and any two days: ids, addresses of pages, times of contact. */
  readonly withoutVolatile: boolean;
}

/**
 * Brings JSON into a form in which two resources of a kind can be compared line by line: keys in order, the items of
 * lists in the order of what identifies them, unset user-defined fields left out.
 */
export function normalise(value: unknown, options: NormaliseOptions): unknown {
  return normaliseIn(value, 0, undefined, options);
}

/** Depth of JSON that is put in order. What lies deeper stays as it is. */
const MAX_DEPTH = 500;

function normaliseIn(
  value: unknown,
  depth: number,
  key: string | undefined,
  options: NormaliseOptions,
): unknown {
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) {
    return inOrder(value.map((item) => normaliseIn(item, depth + 1, undefined, options)));
  }
  const kept = Object.entries(value).filter(
    ([name, member]) =>
      !(options.withoutVolatile && VOLATILE.has(name)) && !(key === "udf" && (member ?? "") === ""),
  );
  return Object.fromEntries(
    kept
      .sort(([one], [other]) => byText(one, other))
      .map(([name, member]) => [name, normaliseIn(member, depth + 1, name, options)]),
  );
}

/** Members that say when and where something was seen, and not what it is. */
const VOLATILE: ReadonlySet<string> = new Set([
  "id",
  "uid",
  "alertUid",
  "accountUid",
  "siteId",
  "siteUid",
  "deviceUid",
  "portalUrl",
  "webRemoteUrl",
  "created",
  "creationDate",
  "dateCreate",
  "dateCreated",
  "lastAccess",
  "lastAuditDate",
  "lastReboot",
  "lastSeen",
  "lastUpdated",
  "snmpUptime",
  "timestamp",
]);

/** Items by what identifies them, then by their text, so that the order in which they came does not matter. */
function inOrder(items: readonly unknown[]): readonly unknown[] {
  const keyed = items.map((item) => ({ item, identity: identityOf(item) ?? "" }));
  const texts = new Map<unknown, string>();
  const textOf = (item: unknown): string => {
    const known = texts.get(item) ?? JSON.stringify(item);
    texts.set(item, known);
    return known;
  };
  return keyed
    .sort(
      (one, other) => byText(one.identity, other.identity) || byText(textOf(one.item), textOf(other.item)),
    )
    .map(({ item }) => item);
}

/**
 * Names an item of a list by what makes it the same thing in another list: its MAC address, its letter, its name.
 * `undefined` for an item that has nothing of the kind.
 */
export function identityOf(item: unknown): string | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  const fields = fieldsOf(item);
  for (const key of IDENTITIES) {
    const value = fields[key];
    if (typeof value === "string" && value !== "") return value;
    if (typeof value === "number") return String(value).padStart(NUMBER_WIDTH, "0");
  }
  return undefined;
}

/** The most telling first. A uid is the last resort, since two devices share none. */
const IDENTITIES = [
  "ordinal",
  "macAddress",
  "diskIdentifier",
  "hostname",
  "datastoreName",
  "guestName",
  "title",
  "module",
  "name",
  "displayAdapter",
  "deviceName",
  "username",
  "email",
  "instance",
  "description",
  "alertUid",
  "uid",
  "id",
] as const;

/** So that 2 stands before 10. */
const NUMBER_WIDTH = 20;

/** The same on every computer, unlike an order by a language. */
function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
