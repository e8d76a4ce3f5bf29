import { fieldsOf } from "../../api/fields";
import { isHiddenByPlatform } from "../secrets/maskSecrets";
import type { ChangeList, Conflict, Mistake, Versions } from "./changeList";
import { nameOf } from "./deviceChanges";
import {
  compareFields,
  isFlag,
  isName,
  isSame,
  fieldValue,
  isText,
  mistakesIn,
  readOnlyMistakes,
} from "./fields";
import type { FieldChange, VariableOwner, WriteOperation } from "./operation";

type Row = Readonly<Record<string, unknown>>;

const CHECKS = { name: isName, value: isText } as const;
const EDITABLE: ReadonlySet<string> = new Set(Object.keys(CHECKS));
const OF_NEW_ROW: ReadonlySet<string> = new Set(["id", "name", "value", "masked"]);

/**
 * What an edited list of variables asks for. A row without an id is a new variable; a row that is gone deletes its
 * variable; the order of rows means nothing. Deletions come last, so that nothing is lost when something before fails.
 *
 * @param clear what stands on the platform now, without bullets: name and value are always sent together
 */
export function variableChanges(owner: VariableOwner, versions: Versions, clear: unknown): ChangeList {
  if (!Array.isArray(versions.edited))
    return { operations: [], conflicts: [], mistakes: [{ kind: "readOnly", field: "[]" }] };
  const rows = {
    opened: byId(versions.opened),
    edited: byId(versions.edited),
    present: byId(versions.present),
  };
  const all = [
    createdIn(owner, versions),
    ...[...rows.edited].map(([id, edited]) =>
      updated(owner, id, edited, rows.opened.get(id), rows.present.get(id), byId(clear).get(id)),
    ),
    ...[...rows.opened]
      .filter(([id]) => !rows.edited.has(id))
      .map(([id, opened]) => deleted(owner, id, opened, rows.present.get(id))),
  ];
  return {
    operations: all.flatMap(({ operations }) => operations),
    conflicts: all.flatMap(({ conflicts }) => conflicts),
    mistakes: [...repeatedIds(versions.edited), ...all.flatMap(({ mistakes }) => mistakes)],
  };
}

/** The rows that have an id. Of several with the same id the first is meant. */
function byId(list: unknown): Map<number, Row> {
  const rows = new Map<number, Row>();
  for (const [, row] of rowsOf(list)) {
    const id = row["id"];
    if (typeof id === "number" && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

function rowsOf(list: unknown): [index: number, row: Row][] {
  return Array.isArray(list) ? list.map((row: unknown, index) => [index, fieldsOf(row)]) : [];
}

function repeatedIds(list: unknown): Mistake[] {
  const seen = new Set<unknown>();
  return rowsOf(list).flatMap(([index, { id }]): Mistake[] => {
    const isNew = id === undefined || id === null;
    if (isNew) return [];
    if (typeof id !== "number") return [{ kind: "notNumber", field: `[${index}].id` }];
    if (seen.has(id)) return [{ kind: "repeatedId", field: `[${index}].id` }];
    seen.add(id);
    return [];
  });
}

function createdIn(owner: VariableOwner, { edited, present }: Versions): ChangeList {
  const there = new Map(rowsOf(present).map(([, row]) => [row["name"], row]));
  const operations: WriteOperation[] = [];
  const mistakes: Mistake[] = [];
  for (const [index, row] of rowsOf(edited)) {
    if (row["id"] !== undefined && row["id"] !== null) continue;
    const wrong = mistakesOfNew(row, `[${index}].`);
    const name = String(row["name"]);
    const same = there.get(name);
    if (wrong.length > 0) mistakes.push(...wrong);
    else if (same && !isMadeAlready(row, same))
      mistakes.push({ kind: "repeatedName", field: `[${index}].name` });
    else if (!same) {
      const { value, masked } = row;
      operations.push({
        kind: "createVariable",
        owner,
        name,
        value: typeof value === "string" ? value : null,
        masked: masked === true,
      });
      there.set(name, { ...row, value: undefined });
    }
  }
  return { operations, conflicts: [], mistakes };
}

function mistakesOfNew(row: Row, prefix: string): Mistake[] {
  const name = isName(row["name"]);
  return [
    ...(name ? [{ kind: name, field: `${prefix}name` }] : []),
    ...mistakesIn({ value: isText }, { opened: {}, edited: row }, prefix),
    ...mistakesIn({ masked: isFlag }, { opened: {}, edited: row }, prefix),
    ...readOnlyMistakes({}, row, OF_NEW_ROW, prefix),
  ];
}

/** An earlier attempt to save may have made it, and failed afterwards. The value of a masked one cannot be compared. */
function isMadeAlready(row: Row, there: Row): boolean {
  if (there["id"] === undefined) return false;
  const isMasked = row["masked"] === true;
  if (isMasked !== (there["masked"] === true)) return false;
  return isMasked || isSame(fieldValue(row["value"]), fieldValue(there["value"]));
}

function updated(
  owner: VariableOwner,
  id: number,
  edited: Row,
  opened: Row | undefined,
  present: Row | undefined,
  clear: Row | undefined,
): ChangeList {
  const prefix = `[${nameOf(edited["name"], String(id))}].`;
  if (!opened)
    return { operations: [], conflicts: [], mistakes: [{ kind: "unknownId", field: `${prefix}id` }] };
  const { changes, conflicts } = compareFields(
    Object.keys(CHECKS),
    { opened, edited, present },
    { isSecret: (name) => name === "value" && opened["masked"] === true },
  );
  const mistakes = [
    ...mistakesIn(CHECKS, { opened, edited }, prefix),
    ...readOnlyMistakes(opened, edited, EDITABLE, prefix),
  ];
  if (!present && changes.length + conflicts.length > 0)
    return { operations: [], conflicts: [goneConflict(id, edited, opened)], mistakes };
  if (changes.length === 0) return { operations: [], conflicts: ofRow(id, conflicts), mistakes };
  const isUntold =
    !changes.some(({ field }) => field === "value") && isHiddenByPlatform(fieldsOf(clear)["value"]);
  const name = nameOf(present?.["name"], String(id));
  const operation: WriteOperation = {
    kind: "updateVariable",
    owner,
    id,
    name,
    fields: { name: textOf("name", changes, clear) ?? name, value: textOf("value", changes, clear) },
    changes,
  };
  return {
    operations: [operation],
    conflicts: ofRow(id, conflicts),
    mistakes: [...mistakes, ...(isUntold ? [{ kind: "hidden" as const, field: `${prefix}value` }] : [])],
  };
}

function textOf(field: string, changes: readonly FieldChange[], clear: Row | undefined): string | null {
  const change = changes.find((each) => each.field === field);
  const value = change ? change.to : clear?.[field];
  return typeof value === "string" ? value : null;
}

function deleted(owner: VariableOwner, id: number, opened: Row, present: Row | undefined): ChangeList {
  if (!present) return { operations: [], conflicts: [], mistakes: [] };
  const { changes } = compareFields(Object.keys(CHECKS), { opened, edited: present, present: opened });
  if (changes.length > 0) {
    const conflicts = changes.map(({ field, from, to, secret }): Conflict => ({
      field,
      from,
      present: to,
      to: undefined,
      secret,
      row: id,
    }));
    return { operations: [], conflicts, mistakes: [] };
  }
  const name = nameOf(present["name"], String(id));
  return { operations: [{ kind: "deleteVariable", owner, id, name }], conflicts: [], mistakes: [] };
}

function goneConflict(id: number, edited: Row, opened: Row): Conflict {
  const [from, to] = [opened["name"], edited["name"]].map(fieldValue);
  return { field: "name", from, to, present: undefined, secret: false, row: id };
}

function ofRow(row: number, conflicts: readonly Conflict[]): Conflict[] {
  return conflicts.map((conflict) => ({ ...conflict, row }));
}
