import { fieldsOf } from "../../api/fields";
import { ordinalOf } from "../secrets/maskSecrets";
import type { Conflict } from "./changeList";

/**
 * Once a person has seen what stands on the platform now, an edit of those fields is a change from there. Gives the
 * opened content with the present values of the fields in conflict; whatever else has changed meanwhile stays unseen,
 * so that it is not taken for an edit.
 */
export function acknowledge(opened: unknown, present: unknown, conflicts: readonly Conflict[]): unknown {
  if (Array.isArray(opened)) return acknowledgeRows(opened, present, conflicts);
  return conflicts.reduce((known, { field }) => acknowledgeField(known, present, field), opened);
}

function acknowledgeField(opened: unknown, present: unknown, field: string): unknown {
  const [known, now] = [fieldsOf(opened), fieldsOf(present)];
  if (ordinalOf(field) !== undefined) return { ...known, udf: withField(known["udf"], now["udf"], field) };
  const [parent = "", child] = field.split(".");
  if (child === undefined) return withField(known, now, field);
  const isWhole = isAbsent(known[parent]) || isAbsent(now[parent]);
  return {
    ...known,
    [parent]: isWhole ? now[parent] : withField(known[parent], now[parent], child),
  };
}

function withField(opened: unknown, present: unknown, field: string): object {
  return { ...fieldsOf(opened), [field]: fieldsOf(present)[field] };
}

function acknowledgeRows(
  opened: readonly unknown[],
  present: unknown,
  conflicts: readonly Conflict[],
): unknown {
  const seen = new Set<unknown>(conflicts.map(({ row }) => row));
  const now = new Map<unknown, unknown>(
    (Array.isArray(present) ? present : []).map((row: unknown) => [fieldsOf(row)["id"], row]),
  );
  return opened
    .map((row) => {
      const { id } = fieldsOf(row);
      return seen.has(id) ? now.get(id) : row;
    })
    .filter((row) => row !== undefined);
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}
