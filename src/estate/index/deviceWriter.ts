import type { CodeColumn, NumberColumn } from "./columns";
import type { DeviceColumns } from "./deviceColumns";
import {
  FLAG,
  FLAG_FIELDS,
  INSTANT_FIELDS,
  NESTED,
  NUMBER_FIELDS,
  type NumberField,
  type RawFields,
  readFlag,
  readNumber,
  readText,
  readTime,
  readUdfItem,
  TEXT_FIELDS,
  type TextField,
  UDF_COUNT,
  udfText,
} from "./deviceFields";
import { portalTemplate } from "./portalLinks";
import { TextColumn } from "./texts";

/** Fields of one object of a row, each with its column. Lists instead of objects, since every device passes here. */
interface Part {
  readonly texts: readonly (readonly [field: string, column: TextColumn])[];
  readonly numbers: readonly (readonly [field: string, column: NumberColumn])[];
}

const LINKS: ReadonlySet<TextField> = new Set(["portalUrl", "webRemoteUrl"]);

const UDF_ORDINALS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: UDF_COUNT }, (_, place) => [`udf${place + 1}`, place + 1]),
);

/** Writes what the platform tells of devices into the columns. */
export class DeviceWriter {
  private readonly own: Part;
  private readonly nested: readonly (readonly [parent: string, part: Part])[];
  private readonly links: readonly (readonly [field: string, column: TextColumn])[];
  private readonly flags: readonly (readonly [field: string, column: CodeColumn])[];
  private readonly instants: readonly (readonly [field: string, column: NumberColumn])[];

  constructor(private readonly columns: DeviceColumns) {
    this.own = this.part(undefined);
    const parents = new Set(NESTED.values());
    this.nested = [...parents].map((parent) => [parent, this.part(parent)]);
    this.links = [...LINKS].map((field) => [field, columns.texts[field]]);
    this.flags = FLAG_FIELDS.map((field) => [field, columns.flags[field]]);
    this.instants = INSTANT_FIELDS.map((field) => [field, columns.instants[field]]);
  }

  /** Writes what a row tells. What it does not tell stays. */
  write(row: number, raw: RawFields): void {
    this.writePart(row, this.own, raw);
    for (const [parent, part] of this.nested) {
      const fields = raw[parent];
      if (fields !== undefined) this.writePart(row, part, fieldsOrNone(fields));
    }
    for (const [field, column] of this.flags) {
      const value = raw[field];
      if (value !== undefined) column.set(row, readFlag(value));
    }
    for (const [field, column] of this.instants) {
      const value = raw[field];
      if (value !== undefined) column.set(row, readTime(value));
    }
    this.writeLinks(row, raw);
    this.writeUdfs(row, raw);
  }

  /** Makes a row that tells nothing. */
  clear(row: number): void {
    const { texts, numbers } = this.columns;
    for (const field of TEXT_FIELDS) texts[field].set(row, "");
    for (const field of NUMBER_FIELDS) numbers[field].set(row, Number.NaN);
    for (const [, column] of this.flags) column.set(row, FLAG.unknown);
    for (const [, column] of this.instants) column.set(row, Number.NaN);
    this.clearUdfs(row);
  }

  private writePart(row: number, { texts, numbers }: Part, raw: RawFields | undefined): void {
    for (const [field, column] of texts) {
      const value = raw ? raw[field] : null;
      if (value !== undefined) column.set(row, readText(value));
    }
    for (const [field, column] of numbers) {
      const value = raw ? raw[field] : null;
      if (value !== undefined) column.set(row, readNumber(value));
    }
  }

  private writeLinks(row: number, raw: RawFields): void {
    const id = this.columns.numbers.id.get(row);
    for (const [field, column] of this.links) {
      const value = raw[field];
      if (value !== undefined) column.set(row, portalTemplate(readText(value), id));
    }
  }

  /** Of v2 an object with the keys `udf1` to `udf300`, of v3 an array of items, or none of both. */
  private writeUdfs(row: number, { udf, udfs }: { readonly udf?: unknown; readonly udfs?: unknown }): void {
    if (udf === undefined && !Array.isArray(udfs)) return;
    this.clearUdfs(row);
    if (Array.isArray(udfs)) this.writeUdfItems(row, udfs);
    else if (typeof udf === "object" && udf !== null) this.writeUdfObject(row, udf as RawFields);
  }

  private writeUdfObject(row: number, udf: RawFields): void {
    for (const key in udf) {
      const value = udf[key];
      if (value === null || value === undefined) continue;
      const ordinal = UDF_ORDINALS.get(key);
      if (ordinal !== undefined) this.setUdf(row, ordinal, udfText(value));
    }
  }

  private writeUdfItems(row: number, items: readonly unknown[]): void {
    for (const { ordinal, value, label } of items.flatMap(readUdfItem)) {
      if (label !== undefined) this.columns.udfLabels.set(ordinal, label);
      this.setUdf(row, ordinal, value);
    }
  }

  private setUdf(row: number, ordinal: number, value: string): void {
    if (value !== "") (this.columns.udfs.get(ordinal) ?? this.newUdf(ordinal)).set(row, value);
  }

  private newUdf(ordinal: number): TextColumn {
    const column = new TextColumn();
    this.columns.udfs.set(ordinal, column);
    return column;
  }

  private clearUdfs(row: number): void {
    for (const column of this.columns.udfs.values()) if (column.code(row) !== 0) column.set(row, "");
  }

  private part(parent: string | undefined): Part {
    const { texts, numbers } = this.columns;
    const isIn = (field: TextField | NumberField) => NESTED.get(field) === parent;
    return {
      texts: TEXT_FIELDS.filter((field) => isIn(field) && !LINKS.has(field)).map((field) => [
        field,
        texts[field],
      ]),
      numbers: NUMBER_FIELDS.filter(isIn).map((field) => [field, numbers[field]]),
    };
  }
}

function fieldsOrNone(value: unknown): RawFields | undefined {
  return typeof value === "object" && value !== null ? (value as RawFields) : undefined;
}
