import type { TextField } from "../index/deviceFields";
import type { DeviceTable } from "../index/deviceTable";
import { fold } from "../index/fold";
import type { TextColumn } from "../index/texts";
import { systemName } from "../arrange/systemName";
import { type FieldDefinition, FIELDS } from "./fields";
import { parseFilter } from "./parseFilter";
import { printValue } from "./printFilter";
import type { FieldTerm, Span, Term } from "./syntax";

/** Something that can be written at a place of a filter. */
export interface Suggestion {
  readonly kind: "field" | "value";
  /** What takes the place of the {@link Suggestions.span}; for a field with its colon, for a value in its quotes. */
  readonly insert: string;
  /** The name or value itself. */
  readonly label: string;
  /** Devices that have the value, where they were counted. */
  readonly devices?: number;
}

export interface Suggestions {
  /** The part of the text that a suggestion takes the place of. */
  readonly span: Span;
  readonly items: readonly Suggestion[];
}

const MAX_VALUES = 100;

/**
 * What can be written at a place of a filter: names of fields, or the values that a field can have or is known to have.
 *
 * @param offset of the cursor
 * @param devices where values are looked up; without it only fixed values are suggested
 */
export function completeFilter(text: string, offset: number, devices?: DeviceTable): Suggestions {
  const term = parseFilter(text).terms.find(({ span }) => span.start <= offset && offset <= span.end);
  if (term?.kind === "field" && offset >= term.operatorSpan.end) return valuesAt(term, text, offset, devices);
  return fieldsAt(term, text, offset, devices);
}

function fieldsAt(
  term: Term | undefined,
  text: string,
  offset: number,
  devices: DeviceTable | undefined,
): Suggestions {
  if (term?.kind === "text" && term.value.quoted) return { span: { start: offset, end: offset }, items: [] };
  const start = term ? term.span.start + (term.negated ? 1 : 0) : offset;
  const end = term?.kind === "field" ? term.operatorSpan.end : (term?.span.end ?? offset);
  const written = text.slice(start, offset).toLowerCase();
  const items = [
    ...FIELDS.flatMap((field) => fieldSuggestion(field, written)),
    ...udfSuggestions(devices, written),
  ];
  return { span: { start, end }, items };
}

function fieldSuggestion({ name, aliases }: FieldDefinition, written: string): Suggestion[] {
  const fits = [name, ...aliases].some((known) => known.toLowerCase().startsWith(written));
  return fits ? [{ kind: "field", insert: `${name}:`, label: name }] : [];
}

/** User-defined fields are offered when some device has them, by number and by the name of the account. */
function udfSuggestions(devices: DeviceTable | undefined, written: string): Suggestion[] {
  return (devices?.udfOrdinals ?? []).flatMap((ordinal) => {
    const name = `udf${ordinal}`;
    const label = devices?.udfLabels.get(ordinal);
    const fits = [name, label ?? ""].some((known) => known.toLowerCase().startsWith(written));
    return fits ? [{ kind: "field", insert: `${name}:`, label: label ? `${name} ${label}` : name }] : [];
  });
}

function valuesAt(
  { field, values, operatorSpan }: FieldTerm,
  text: string,
  offset: number,
  devices: DeviceTable | undefined,
): Suggestions {
  const value = values.find(({ span }) => span.start <= offset && offset <= span.end);
  const span = value?.span ?? emptySpan(text, operatorSpan.end, offset);
  const written = fold(text.slice(span.start, offset).replace(/^"/, ""));
  const items = valuesOf(field, devices)
    .filter(({ label }) => startsAtWord(fold(label), written))
    .slice(0, MAX_VALUES);
  return { span, items };
}

/** Between two commas nothing stands yet. */
function emptySpan(text: string, first: number, offset: number): Span {
  const start = Math.max(first, Math.min(offset, text.length));
  return { start, end: start };
}

function startsAtWord(text: string, written: string): boolean {
  return text.startsWith(written) || text.includes(` ${written}`);
}

function valuesOf(field: FieldDefinition, devices: DeviceTable | undefined): Suggestion[] {
  switch (field.kind) {
    case "flag":
      return fixed("yes", "no", "unknown");
    case "time":
      return fixed("1h", "1d", "7d", "30d", "90d", "never");
    case "day":
      return fixed("30d", "90d", "365d", "never");
    case "number":
      return fixed("0");
    case "choice":
      return choicesOf(field.choices, devices ? seen(devices, [field.column]) : []);
    case "text":
      return devices && !MANY.has(field.name) ? seen(devices, field.columns, readerOf(field.name)) : [];
    case "udf":
      return devices ? seenUdfs(devices, field.ordinal) : [];
    case "address":
    case "mac":
    case "uid":
      return [];
  }
}

/** Fields that differ from device to device, of which a list helps nobody. */
const MANY: ReadonlySet<string> = new Set(["hostname", "description", "user", "serial"]);

/** Systems are offered without edition and build. */
function readerOf(name: string): (text: string) => string {
  return name === "os" ? systemName : (text) => text;
}

function fixed(...values: string[]): Suggestion[] {
  return values.map((value) => suggestion(value));
}

function suggestion(value: string, devices?: number): Suggestion {
  const counted = devices === undefined ? {} : { devices };
  return { kind: "value", insert: printValue({ text: value }), label: value, ...counted };
}

/** Those that were seen, and after them those that could be. */
function choicesOf(choices: readonly string[], known: readonly Suggestion[]): Suggestion[] {
  const labels = new Set(known.map(({ label }) => label));
  return [...known, ...fixed(...choices.filter((choice) => !labels.has(choice)))];
}

/** The values of some columns, those of most devices first. */
function seen(
  devices: DeviceTable,
  fields: readonly TextField[],
  read: (text: string) => string = (text) => text,
): Suggestion[] {
  const counts = new Map<string, number>();
  for (const field of fields) {
    const column = devices.texts[field];
    for (const [code, count] of countCodes(devices, column).entries()) {
      const value = code > 0 && count > 0 ? read(column.texts.at(code)) : "";
      if (value !== "") counts.set(value, (counts.get(value) ?? 0) + count);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value, count]) => suggestion(value, count));
}

/**
 * User-defined fields can hold keys and passwords, of which each device has its own. What only one device has is not
 * shown.
 */
function seenUdfs(devices: DeviceTable, ordinal: number): Suggestion[] {
  const column = devices.udf(ordinal);
  if (!column) return fixed("*");
  const counts = [...countCodes(devices, column).entries()].filter(([code, count]) => code > 0 && count > 1);
  counts.sort((a, b) => b[1] - a[1]);
  return [...counts.map(([code, count]) => suggestion(column.texts.at(code), count)), ...fixed("*")];
}

function countCodes(devices: DeviceTable, column: TextColumn): Uint32Array {
  const counts = new Uint32Array(column.texts.size);
  for (let row = 0; row < devices.rowCount; row++) {
    if (devices.uidAt(row) === undefined) continue;
    const code = column.code(row);
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
