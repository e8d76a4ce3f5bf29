import type { JsonSchema } from "../../api/jsonSchema";

/** The schema at a place in JSON; `undefined` where the description says nothing. */
export function schemaAt(
  schema: JsonSchema | undefined,
  path: readonly (string | number)[],
): JsonSchema | undefined {
  return path.reduce<JsonSchema | undefined>((at, step) => at && childOf(at, step), schema);
}

function childOf(schema: JsonSchema, step: string | number): JsonSchema | undefined {
  if (typeof step === "number") return schema.items;
  return Object.hasOwn(schema.properties ?? {}, step)
    ? schema.properties?.[step]
    : Object.entries(schema.patternProperties ?? {}).find(([pattern]) =>
        new RegExp(pattern, "u").test(step),
      )?.[1];
}

/** The types that a value can have; an open enum has those of its parts. */
export function typesOf({ type, anyOf = [] }: JsonSchema): string[] {
  return [...new Set([...[type ?? []].flat(), ...anyOf.flatMap(typesOf)])];
}

/** The values that the description lists. An open enum knows that there may be others. */
export function listedValues({ enum: values = [], anyOf = [] }: JsonSchema): readonly unknown[] {
  return [...values, ...anyOf.flatMap(listedValues)];
}

/** Whether no other values than the listed ones are allowed. */
export function isClosed({ enum: values }: JsonSchema): boolean {
  return values !== undefined;
}

/** The type in words, such as `string or null`. */
export function describeType(schema: JsonSchema): string {
  return typesOf(schema).join(" or ") || "any";
}
