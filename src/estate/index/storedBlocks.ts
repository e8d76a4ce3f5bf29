import {
  FLAG,
  FLAG_FIELDS,
  INSTANT_FIELDS,
  NESTED,
  NUMBER_FIELDS,
  type RawFields,
  TEXT_FIELDS,
} from "./deviceFields";
import type { DeviceTable } from "./deviceTable";
import type { StoredDevice } from "./estateIndex";

/** Some devices as they are kept, column by column. A column of which no device tells anything is left out. */
export interface StoredBlock {
  readonly uid: readonly string[];
  readonly seenAt: readonly number[];
  /** A number stands for the text at that place of the same column. */
  readonly texts: Readonly<Record<string, readonly (string | number)[]>>;
  readonly numbers: Readonly<Record<string, readonly (number | null)[]>>;
  /** One digit for each device, as {@link FLAG}. */
  readonly flags: Readonly<Record<string, string>>;
}

export function blockOf(table: DeviceTable, rows: readonly number[]): StoredBlock {
  const { texts, numbers, instants, flags } = table;
  const numbered = { ...numbers, ...instants };
  return {
    uid: rows.map((row) => table.uidAt(row) ?? ""),
    seenAt: rows.map((row) => table.seenAt.get(row)),
    texts: columnsOf(TEXT_FIELDS, (field) => {
      const column = rows.map((row) => texts[field].get(row));
      return column.some((text) => text !== "") ? withReferences(column) : undefined;
    }),
    numbers: columnsOf([...NUMBER_FIELDS, ...INSTANT_FIELDS], (field) => {
      const column = rows.map((row) => numberOrNull(numbered[field].get(row)));
      return column.some((number) => number !== null) ? column : undefined;
    }),
    flags: columnsOf(FLAG_FIELDS, (field) => rows.map((row) => flags[field].get(row)).join("")),
  };
}

/** Reads the devices of a block; `undefined` when it is none. Values of any kind are let through to the table. */
export function devicesOf(block: unknown): StoredDevice[] | undefined {
  const { uid, seenAt, texts, numbers, flags } = fieldsIn(block);
  if (!Array.isArray(uid) || !Array.isArray(seenAt)) return undefined;
  const devices = uid.map((value: unknown, place): StoredRow => ({
    device: { uid: value },
    seenAt: Number(seenAt[place]),
  }));
  for (const field of TEXT_FIELDS) {
    const column = fieldsIn(texts)[field];
    if (Array.isArray(column)) putAll(devices, field, withTexts(column));
  }
  for (const field of [...NUMBER_FIELDS, ...INSTANT_FIELDS]) {
    const column = fieldsIn(numbers)[field];
    if (Array.isArray(column)) putAll(devices, field, column);
  }
  for (const field of FLAG_FIELDS) {
    const column = fieldsIn(flags)[field];
    if (typeof column === "string") putAll(devices, field, Array.from(column, flagOf));
  }
  return devices;
}

interface StoredRow {
  readonly device: Record<string, unknown>;
  readonly seenAt: number;
}

function putAll(devices: readonly StoredRow[], field: string, column: readonly unknown[]): void {
  const parent = NESTED.get(field);
  for (const [place, { device }] of devices.entries()) {
    const value = column[place] ?? null;
    if (parent === undefined) device[field] = value;
    else device[parent] = { ...fieldsIn(device[parent]), [field]: value };
  }
}

function withReferences(column: readonly string[]): (string | number)[] {
  const places = new Map<string, number>();
  return column.map((text, place) => {
    const known = places.get(text);
    if (known === undefined) places.set(text, place);
    return known ?? text;
  });
}

function withTexts(column: readonly unknown[]): unknown[] {
  return column.map((value) => (typeof value === "number" ? column[value] : value));
}

function flagOf(digit: string): boolean | null {
  return digit === String(FLAG.yes) || (digit === String(FLAG.no) ? false : null);
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

function columnsOf<Field extends string, Column>(
  fields: readonly Field[],
  column: (field: Field) => Column | undefined,
): Record<string, Column> {
  const columns = fields.map((field) => [field, column(field)] as const);
  return Object.fromEntries(columns.filter((entry): entry is [Field, Column] => entry[1] !== undefined));
}

function fieldsIn(value: unknown): RawFields {
  return typeof value === "object" && value !== null ? (value as RawFields) : {};
}
