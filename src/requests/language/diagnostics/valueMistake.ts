import type { Translate } from "../../../accounts/problem";
import type { Parameter } from "../../../api";

/** What is wrong with a written value of a parameter; it may be percent-encoded. */
export function valueMistake({ name, type }: Parameter, value: string, t: Translate): string | undefined {
  if (value === "") return t("Enter a value for {0}.", name);
  if (type === "integer" && !/^-?\d+((,|%2C)-?\d+)*$/i.test(value)) return t("{0} is a whole number.", name);
  if (type === "boolean" && !/^(true|false)$/.test(value)) return t("{0} is true or false.", name);
  return undefined;
}
