import type { FieldChange, FieldValue, WriteOperation } from "./operation";

/** A field that was edited, and that somebody else has changed on the platform meanwhile. */
export interface Conflict extends FieldChange {
  /** What stands on the platform now. `from` is what stood there when the document was opened. */
  readonly present: FieldValue;
  /** Identifies the row of a list that the field belongs to. */
  readonly row?: number;
}

/**
 * Why an edit cannot be sent:
 * - `readOnly`: the platform has no way to change it.
 * - `notText`, `notFlag`, `notNumber`, `notDate` (`yyyy-MM-dd`), `missing`, `tooLong` (255 characters): not a value of the field.
 * - `repeatedId`, `unknownId`: a row of a list does not name what it changes. `repeatedName`: it would be there twice.
 * - `hidden`: the platform wants the value sent along, and does not tell it.
 */
export type MistakeKind =
  | "readOnly"
  | "notText"
  | "notFlag"
  | "notNumber"
  | "notDate"
  | "missing"
  | "tooLong"
  | "repeatedId"
  | "unknownId"
  | "repeatedName"
  | "hidden";

/** An edit that cannot be sent. */
export interface Mistake {
  readonly kind: MistakeKind;
  /** Such as `hostname` or `[2].masked`. */
  readonly field: string;
}

/** What an edit asks for. Nothing of it is sent while there are conflicts or mistakes. */
export interface ChangeList {
  readonly operations: readonly WriteOperation[];
  readonly conflicts: readonly Conflict[];
  readonly mistakes: readonly Mistake[];
}

/**
 * The three states of a resource that a change list is made from, as JSON with bullets in the place of secrets: what the
 * person began to edit, what they made of it, and what stands on the platform now.
 */
export interface Versions {
  readonly opened: unknown;
  readonly edited: unknown;
  readonly present: unknown;
}

export const NO_CHANGES: ChangeList = { operations: [], conflicts: [], mistakes: [] };
