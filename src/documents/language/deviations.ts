/** A schema of `resources/schemas/definitions.json`, as far as it speaks of types. */
export interface DocumentSchema {
  readonly $ref?: string;
  readonly "x-types"?: readonly string[];
  readonly properties?: Readonly<Record<string, DocumentSchema>>;
  readonly patternProperties?: Readonly<Record<string, DocumentSchema>>;
  readonly additionalProperties?: DocumentSchema;
  readonly items?: DocumentSchema;
}

export interface Definitions {
  readonly definitions: Readonly<Record<string, DocumentSchema>>;
}

/** A value of another type than the description says. */
export interface Deviation {
  readonly path: readonly (string | number)[];
  readonly expected: readonly string[];
  readonly found: string;
}

/** Deviations that are told of one document; a platform that differs does so in every row. */
export const MAX_DEVIATIONS = 100;

/** Where a value is of another type than its schema expects. Unknown members are no deviation: the platform grows. */
export function deviationsOf(
  value: unknown,
  schema: DocumentSchema,
  { definitions }: Definitions,
): Deviation[] {
  const found: Deviation[] = [];
  visit(value, schema, []);
  return found;

  function visit(node: unknown, given: DocumentSchema, path: readonly (string | number)[]): void {
    if (found.length >= MAX_DEVIATIONS) return;
    const { $ref, ...own } = given;
    const named = $ref === undefined ? {} : (definitions[$ref.split("/").at(-1) ?? ""] ?? {});
    const rules: DocumentSchema = { ...named, ...own };
    const expected = rules["x-types"];
    const type = typeOf(node);
    if (expected && !expected.some((each) => each === type || (each === "number" && type === "integer"))) {
      found.push({ path, expected, found: type });
    } else if (Array.isArray(node)) {
      if (rules.items) for (const [place, item] of node.entries()) visit(item, rules.items, [...path, place]);
    } else if (typeof node === "object" && node !== null) {
      for (const [name, member] of Object.entries(node)) {
        const next = memberSchema(name, rules);
        if (next) visit(member, next, [...path, name]);
      }
    }
  }
}

function memberSchema(name: string, schema: DocumentSchema): DocumentSchema | undefined {
  const { properties = {}, patternProperties = {}, additionalProperties } = schema;
  if (Object.hasOwn(properties, name)) return properties[name];
  const matching = Object.entries(patternProperties).find(([pattern]) => new RegExp(pattern).test(name));
  return matching?.[1] ?? additionalProperties;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
}
