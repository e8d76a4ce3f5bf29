import { getLocation, type Location } from "jsonc-parser";
import type { JsonSchema } from "../../../api/jsonSchema";
import { readBody } from "../body";
import { describeType, listedValues, schemaAt, typesOf } from "../schemas";
import type { Piece, Span } from "../syntax";
import type { Place } from "./complete";
import { wholeExpressions } from "./completeExpression";
import { type Completion, escapeSnippet, snippet, text } from "./completion";
import { completeKnown } from "./completeValue";
import { bodySnippet, valueSnippet } from "./sampleBody";

/** A body from the schema of the operation, where none is yet. */
export function completeWholeBody(place: Place): Completion[] {
  const schema = bodySchemaOf(place);
  if (!schema) return [];
  const { t } = place.knowledge;
  const span = { start: place.offset, end: place.offset };
  const shapes = [
    ["required", t("Body with what is required")],
    ["all", t("Body with all properties")],
  ] as const;
  return shapes
    .filter(([shape]) => shape === "all" || (schema.required ?? []).length > 0)
    .map(([shape, label], index) => ({
      kind: "body",
      label,
      filter: `{ ${label}`,
      ...(schema.description === undefined ? {} : { documentation: schema.description }),
      span,
      insert: snippet(bodySnippet(schema, shape)),
      sort: String(index),
    }));
}

/** A property or a value of the body. */
export function completeBody(place: Place): Completion[] {
  const { body } = place.block;
  const schema = bodySchemaOf(place);
  if (!body || !schema) return [];
  const { text: json } = readBody(body);
  const at = place.offset - body.start;
  const location = getLocation(json, at);
  if (location.isAtPropertyKey) return completeProperty(place, schema, location, json);
  const name = location.path.findLast((step) => typeof step === "string") ?? "";
  return completeJsonValue(place, name, schemaAt(schema, location.path), location);
}

function bodySchemaOf({ block, knowledge }: Place): JsonSchema | undefined {
  const match = block.request && knowledge.catalog.match(block.request);
  const name = match?.kind === "operation" ? match.operation.body : undefined;
  return name === undefined ? undefined : knowledge.bodySchemas[name];
}

function completeProperty(place: Place, schema: JsonSchema, location: Location, json: string): Completion[] {
  const owner = schemaAt(schema, location.path.slice(0, -1));
  const span = spanOf(place, location);
  const at = span.end - (place.block.body?.start ?? 0);
  const after = /^\s*(.?)/.exec(json.slice(at))?.[1];
  const present = presentIn(place, location);
  return Object.entries(owner?.properties ?? {})
    .filter(([name]) => !present.has(name))
    .map(([name, property]) => {
      const value =
        after === ":" ? "" : `: ${valueSnippet(property, { count: 0 })}${after === '"' ? "," : ""}`;
      return {
        kind: "property",
        label: name,
        detail: describeType(property),
        ...(property.description === undefined ? {} : { documentation: property.description }),
        span,
        insert: snippet(escapeSnippet(JSON.stringify(name)) + value),
        filter: JSON.stringify(name),
        sort: ((owner?.required ?? []).includes(name) ? "0" : "1") + name,
        goesOn: listedValues(property).length > 0 || typesOf(property).includes("boolean"),
      };
    });
}

/** The names of the object's other properties. */
function presentIn(place: Place, { path, previousNode }: Location): ReadonlySet<string> {
  const { body } = place.block;
  if (!body) return new Set();
  let node = readBody(body).root;
  for (const step of path.slice(0, -1)) {
    node =
      typeof step === "number"
        ? node?.children?.[step]
        : node?.children?.find(({ children }) => children?.[0]?.value === step)?.children?.[1];
  }
  const keys = (node?.children ?? []).flatMap(({ children }) => children?.[0] ?? []);
  return new Set(
    keys.filter(({ offset }) => offset !== previousNode?.offset).map(({ value }) => String(value)),
  );
}

function completeJsonValue(
  place: Place,
  name: string,
  schema: JsonSchema | undefined,
  location: Location,
): Completion[] {
  if (!schema) return [];
  const span = spanOf(place, location);
  const listed = [...listedValues(schema), ...(typesOf(schema).includes("boolean") ? [true, false] : [])];
  const values = listed.map((value, index): Completion => {
    const json = JSON.stringify(value);
    return { kind: "enumValue", label: json, span, insert: text(json), sort: `1${index}` };
  });
  const quote = (value: string) => JSON.stringify(value);
  const quoted = wholeExpressions(place, span).map((item) => ({
    ...item,
    insert: text(quote(item.label)),
    filter: quote(item.label),
  }));
  const known = completeKnown(place, name, span, quote).map((item) => ({
    ...item,
    filter: quote(item.filter ?? ""),
  }));
  return [...known, ...values, ...(typesOf(schema).includes("string") ? quoted : [])];
}

/** The key or value that the cursor is in or behind, or nothing. */
function spanOf({ block, offset }: Place, { previousNode: node }: Location): Span {
  const start = block.body?.start ?? 0;
  const within = node && start + node.offset <= offset && offset <= start + node.offset + node.length;
  return within
    ? { start: start + node.offset, end: start + node.offset + node.length }
    : wordBefore(block.body, offset);
}

/** Letters right before the cursor that are no JSON yet. */
function wordBefore(body: Piece | undefined, offset: number): Span {
  const before = body?.text.slice(0, offset - body.start) ?? "";
  const word = /[\w"-]*$/.exec(before)?.[0] ?? "";
  return { start: offset - word.length, end: offset };
}
