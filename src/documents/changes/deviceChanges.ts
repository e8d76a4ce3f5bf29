import { fieldsOf } from "../../api/fields";
import { ordinalOf } from "../secrets/maskSecrets";
import { type ChangeList, NO_CHANGES, type Versions } from "./changeList";
import { type Check, compareFields, isDay, isUdf, mistakesIn, readOnlyMistakes } from "./fields";
import type { Target, WriteOperation } from "./operation";

/** Members of a device that can be changed. */
export const DEVICE_FIELDS: ReadonlySet<string> = new Set(["warrantyDate", "udf"]);

/** What an edited device asks for: its warranty date and its user-defined fields can be changed. */
export function deviceChanges(
  uid: string,
  { opened, edited, present }: Versions,
  secretUdfs: ReadonlySet<number>,
): ChangeList {
  const [before, after, now] = [fieldsOf(opened), fieldsOf(edited), fieldsOf(present)];
  const device: Target = { uid, name: nameOf(now["hostname"], uid) };
  const udfs = { opened: before["udf"], edited: after["udf"], present: now["udf"] };
  // Of a member that is no object any more, every field would seem to be cleared.
  if (isObject(udfs.opened) && !isObject(udfs.edited))
    return { ...NO_CHANGES, mistakes: [{ kind: "readOnly", field: "udf" }] };
  const names = udfNames(udfs.opened, udfs.edited);
  const checks = Object.fromEntries(names.map((name): [string, Check] => [name, isUdf]));
  const fields = compareFields(names, udfs, { isSecret: (name) => secretUdfs.has(ordinalOf(name) ?? 0) });
  const warranty = compareFields(["warrantyDate"], { opened, edited, present });
  return {
    operations: [
      ...(fields.changes.length > 0
        ? [{ kind: "setUdfs", device, changes: fields.changes } satisfies WriteOperation]
        : []),
      ...warranty.changes.map((change): WriteOperation => ({ kind: "setWarranty", device, change })),
    ],
    conflicts: [...fields.conflicts, ...warranty.conflicts],
    mistakes: [
      ...mistakesIn({ warrantyDate: isDay }, { opened, edited }),
      ...mistakesIn(checks, udfs),
      ...readOnlyMistakes(udfs.opened ?? {}, udfs.edited ?? {}, new Set(names), "udf."),
      ...readOnlyMistakes(opened, edited, DEVICE_FIELDS),
    ],
  };
}

/** All user-defined fields that either object names, in the order of their numbers. */
function udfNames(...objects: readonly unknown[]): string[] {
  const names = new Set(objects.flatMap((object) => Object.keys(fieldsOf(object))));
  return [...names]
    .filter((name) => ordinalOf(name) !== undefined)
    .sort((one, other) => (ordinalOf(one) ?? 0) - (ordinalOf(other) ?? 0));
}

/** The name of a resource, or its uid when it has none. */
export function nameOf(name: unknown, uid: string): string {
  return typeof name === "string" && name.trim() !== "" ? name : uid;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
