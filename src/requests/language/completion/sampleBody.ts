import type { JsonSchema } from "../../../api/jsonSchema";
import { listedValues, typesOf } from "../schemas";
import { escapeSnippet } from "./completion";

/** Numbers the places to type in. */
interface Counter {
  count: number;
}

/** A body with a place to type in at each value. */
export function bodySnippet(schema: JsonSchema, shape: "required" | "all"): string {
  const counter = { count: 0 };
  return `${objectSnippet(schema, shape, counter, "")}$0`;
}

/** A value of a property, as small as it can be. */
export function valueSnippet(schema: JsonSchema, counter: Counter): string {
  return anySnippet(schema, "required", counter, "");
}

function objectSnippet(
  schema: JsonSchema,
  shape: "required" | "all",
  counter: Counter,
  indent: string,
): string {
  const { properties = {}, required = [] } = schema;
  const needed = Object.entries(properties).filter(([name]) => shape === "all" || required.includes(name));
  if (needed.length === 0) return `{$${++counter.count}}`;
  const lines = needed.map(
    ([name, property]) =>
      `${indent}\t${escapeSnippet(JSON.stringify(name))}: ${anySnippet(property, shape, counter, `${indent}\t`)}`,
  );
  return `{\n${lines.join(",\n")}\n${indent}\\}`;
}

function anySnippet(schema: JsonSchema, shape: "required" | "all", counter: Counter, indent: string): string {
  const [type] = typesOf(schema);
  switch (type) {
    case "object":
      return objectSnippet(schema, shape, counter, indent);
    case "array":
      return `[${schema.items && shape === "all" ? anySnippet(schema.items, shape, counter, indent) : `$${++counter.count}`}]`;
    case "boolean":
      return `\${${++counter.count}|false,true|}`;
    case "integer":
    case "number":
      return `\${${++counter.count}:${schema.minimum ?? 0}}`;
    default: {
      const [first] = listedValues(schema);
      return typeof first === "string" ? `"\${${++counter.count}:${first}}"` : `"$${++counter.count}"`;
    }
  }
}
