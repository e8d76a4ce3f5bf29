import type { Node } from "jsonc-parser";
import type { JsonSchema } from "../../../api/jsonSchema";
import { type BodyTree, isOpen } from "../body";
import { closest } from "../distance";
import { isClosed, listedValues, schemaAt, typesOf } from "../schemas";

/** Where a body and its schema differ. */
export type SchemaMistake = { readonly node: Node; readonly schema: JsonSchema } & (
  | { readonly kind: "type" }
  | { readonly kind: "listed"; readonly closed: boolean }
  | { readonly kind: "range" }
  | { readonly kind: "missing"; readonly names: readonly string[] }
  | { readonly kind: "unknownProperty"; readonly name: string; readonly meant: string | undefined }
);

/** Compares a value with its schema. What an expression stands for is not known, so it fits. */
export function schemaMistakes(tree: BodyTree, node: Node, schema: JsonSchema): SchemaMistake[] {
  if (isOpen(tree, node)) return [];
  if (!hasType(node, schema)) return [{ kind: "type", node, schema }];
  switch (node.type) {
    case "object":
      return objectMistakes(tree, node, schema);
    case "array":
      return (node.children ?? []).flatMap((child) =>
        schema.items ? schemaMistakes(tree, child, schema.items) : [],
      );
    default:
      return valueMistakes(node, schema);
  }
}

function hasType(node: Node, schema: JsonSchema): boolean {
  const types = typesOf(schema);
  if (types.length === 0 || types.includes(node.type)) return true;
  return node.type === "number" && types.includes("integer") && Number.isInteger(node.value);
}

function objectMistakes(tree: BodyTree, node: Node, schema: JsonSchema): SchemaMistake[] {
  const properties = (node.children ?? []).map(({ children: [key, value] = [] }) => ({ key, value }));
  const present = properties.map(({ key }) => String(key?.value));
  const missing = (schema.required ?? []).filter((name) => !present.includes(name));
  const inside = properties.flatMap(({ key, value }) =>
    key ? propertyMistakes(tree, key, value, schema, present) : [],
  );
  return missing.length > 0 ? [{ kind: "missing", node, schema, names: missing }, ...inside] : inside;
}

function propertyMistakes(
  tree: BodyTree,
  key: Node,
  value: Node | undefined,
  schema: JsonSchema,
  present: readonly string[],
): SchemaMistake[] {
  if (isOpen(tree, key)) return [];
  const name = String(key.value);
  const wanted = schemaAt(schema, [name]);
  if (wanted) return value ? schemaMistakes(tree, value, wanted) : [];
  if (!schema.properties) return [];
  const free = Object.keys(schema.properties).filter((each) => !present.includes(each));
  return [{ kind: "unknownProperty", node: key, schema, name, meant: closest(name, free) }];
}

function valueMistakes(node: Node, schema: JsonSchema): SchemaMistake[] {
  const value: unknown = node.value;
  const listed = listedValues(schema);
  if (value !== null && listed.length > 0 && !listed.includes(value))
    return [{ kind: "listed", node, schema, closed: isClosed(schema) }];
  const { minimum = -Infinity, maximum = Infinity } = schema;
  return typeof value === "number" && (value < minimum || value > maximum)
    ? [{ kind: "range", node, schema }]
    : [];
}
