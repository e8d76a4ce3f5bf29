import { UnsafePathError } from "./errors";

/** Query values by name; a list is sent as one value with commas. */
export type QueryValues = Readonly<
  Record<string, string | number | boolean | readonly (string | number)[] | null | undefined>
>;

/**
 * Fills a path template: every `{name}` is replaced by its value, percent-encoded.
 *
 * @throws UnsafePathError when a value is missing, empty, `.`, `..` or no well-formed text: such a path would name
 * something else.
 */
export function fillTemplate(template: string, params: Readonly<Record<string, unknown>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
    if (/^\.{0,2}$|\p{Surrogate}/u.test(text))
      throw new UnsafePathError(`The path needs a value for ${name}.`);
    return encodeURIComponent(text);
  });
}

/** Writes a query string with its question mark, or nothing when no value is given. */
export function formatQuery(query: QueryValues = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null)
      search.set(name, Array.isArray(value) ? value.join(",") : String(value));
  }
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}

const rules: readonly (readonly [forbidden: RegExp, why: string])[] = [
  [
    /[\p{Cc}\p{Cf}\u2028\u2029]|^[^?]*%([01][0-9a-f]|7f)/iu,
    "must not hold control characters or line breaks",
  ],
  [/^[a-z][a-z0-9+.-]*:/i, "must not be an absolute URL"],
  [/^(?!\/)/, "must start with a slash"],
  [/^\/\//, "must not start with two slashes"],
  [/^[^?]*(\\|%5c)/i, "must not hold a backslash"],
  [/^[^?]*(@|%40)/i, "must not hold an @ sign"],
  [/#|^[^?]*%23/, "must not hold a fragment"],
  [/^[^?]*(\/|%2f)(\.|%2e){1,2}(\/|%2f|\?|$)/i, "must not step up with “..” or “.”"],
  [/^[^?]*\/\//, "must not hold empty parts"],
  [/\s/, "must not hold spaces; write them as %20"],
];

/**
 * Checks a path with query that was written by hand, so that the credential can only ever reach the account's
 * own host, below its own base URL.
 *
 * @param pathAndQuery such as `/v2/account/sites?max=10`
 * @returns the same text
 * @throws UnsafePathError that says what is wrong: an absolute URL, `//host`, `\`, `@`, `..`, `#`, white space or
 * control characters, plain or percent-encoded.
 */
export function checkPath(pathAndQuery: string): string {
  const broken = rules.find(([forbidden]) => forbidden.test(pathAndQuery));
  if (broken) throw new UnsafePathError(`The path ${broken[1]}. Example: /v2/account/sites?max=10`);
  return pathAndQuery;
}

/**
 * Joins base URL and path, and makes sure that nothing led away from the base URL.
 *
 * @throws UnsafePathError when the result does not lie below the base URL.
 */
export function resolveTarget(baseUrl: string, pathAndQuery: string): string {
  const url = new URL(baseUrl + pathAndQuery);
  const base = new URL(baseUrl);
  const inside = url.origin === base.origin && url.pathname.startsWith(`${base.pathname}/`);
  if (!inside || url.username !== "" || url.password !== "") {
    throw new UnsafePathError(`The path must stay below ${baseUrl}.`);
  }
  return url.href;
}
