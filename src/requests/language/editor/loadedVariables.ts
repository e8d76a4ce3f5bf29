import { addressOf } from "../../../documents/address";
import type { Contents } from "../../../documents/contents";
import { fieldsOf } from "../../../api/fields";
import type { KnownValue } from "../knownValues";

const LISTS: ReadonlySet<string> = new Set(["accountVariables", "siteVariables"]);

/** The variables of an account that open documents list, by name. What they hold may be secret, so it is not told. */
export function loadedVariables(contents: Contents, accountId: string): KnownValue[] {
  return contents.addresses().flatMap((uri) => {
    const address = addressOf(uri);
    const isList = address?.accountId === accountId && LISTS.has(address.resource.kind);
    return isList ? variablesIn(contents.text(uri) ?? "") : [];
  });
}

function variablesIn(text: string): KnownValue[] {
  const rows = parsed(text);
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row) => {
    const { id, name } = fieldsOf(row);
    return typeof id === "number" && typeof name === "string" ? [{ value: String(id), label: name }] : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
