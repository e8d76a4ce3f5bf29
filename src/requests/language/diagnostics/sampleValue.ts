import type { JsonSchema } from "../../../api/jsonSchema";
import { listedValues, typesOf } from "../schemas";

/** The smallest value that fits a schema, to be filled in by a person. */
export function sampleOf(schema: JsonSchema): unknown {
  const [first] = listedValues(schema);
  if (first !== undefined) return first;
  switch (typesOf(schema)[0]) {
    case "object": {
      const { properties = {}, required = [] } = schema;
      const wanted = required.length > 0 ? required : Object.keys(properties);
      return Object.fromEntries(wanted.map((name) => [name, sampleOf(properties[name] ?? {})]));
    }
    case "array":
      return [];
    case "boolean":
      return false;
    case "integer":
    case "number":
      return schema.minimum ?? 0;
    default:
      return "";
  }
}
