import { fieldsOf } from "../../api/fields";
import { DEVICE_FIELDS } from "./deviceChanges";
import type { Subject } from "./listChanges";
import { SITE_FIELDS } from "./siteChanges";

/**
 * Of an edit that comes from an earlier window nobody knows what it began with. It is taken to begin with what stands on
 * the platform now, once the person has seen that; what cannot be edited is taken as the edit has it, since the platform
 * changes it by itself, such as the time of the last contact.
 */
export function beginningOf({ kind }: Subject, edited: unknown, present: unknown): unknown {
  switch (kind) {
    case "device":
      return withFields(edited, present, DEVICE_FIELDS);
    case "site":
      return withFields(edited, present, SITE_FIELDS);
    case "variables":
      return present;
  }
}

function withFields(edited: unknown, present: unknown, names: ReadonlySet<string>): object {
  const now = fieldsOf(present);
  const known = Object.entries(fieldsOf(edited)).filter(([name]) => !names.has(name));
  const editable = [...names].filter((name) => Object.hasOwn(now, name));
  return Object.fromEntries([...known, ...editable.map((name) => [name, now[name]] as const)]);
}
