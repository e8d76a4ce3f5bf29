import { CodeColumn, NumberColumn } from "./columns";
import {
  FLAG_FIELDS,
  type FlagField,
  INSTANT_FIELDS,
  type InstantField,
  NUMBER_FIELDS,
  type NumberField,
  TEXT_FIELDS,
  type TextField,
} from "./deviceFields";
import { TextColumn, Texts } from "./texts";

/** The columns that devices are kept in. */
export interface DeviceColumns {
  readonly texts: Readonly<Record<TextField, TextColumn>>;
  readonly flags: Readonly<Record<FlagField, CodeColumn>>;
  readonly instants: Readonly<Record<InstantField, NumberColumn>>;
  readonly numbers: Readonly<Record<NumberField, NumberColumn>>;
  /** User-defined fields that some device has, by their ordinal. */
  readonly udfs: Map<number, TextColumn>;
  /** Names that the account has given to user-defined fields, by their ordinal, as far as known. */
  readonly udfLabels: Map<number, string>;
}

export function deviceColumns(): DeviceColumns {
  return {
    texts: textColumns(),
    flags: columns(FLAG_FIELDS, () => new CodeColumn()),
    instants: columns(INSTANT_FIELDS, () => new NumberColumn()),
    numbers: columns(NUMBER_FIELDS, () => new NumberColumn()),
    udfs: new Map(),
    udfLabels: new Map(),
  };
}

/** Columns that hold the same texts share a dictionary: many a description is the host name again. */
function textColumns(): Record<TextField, TextColumn> {
  const names = new Texts();
  const versions = new Texts();
  const shared: Partial<Record<TextField, Texts>> = {
    hostname: names,
    description: names,
    cagVersion: versions,
    displayVersion: versions,
  };
  return columns(TEXT_FIELDS, (field) => new TextColumn(shared[field]));
}

function columns<Field extends string, Column>(
  fields: readonly Field[],
  column: (field: Field) => Column,
): Record<Field, Column> {
  return Object.fromEntries(fields.map((field) => [field, column(field)])) as Record<Field, Column>;
}
