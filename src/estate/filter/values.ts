import { fold } from "../index/fold";
import type { FieldDefinition } from "./fields";

/** What a value of a time field says. */
export type TimeValue =
  | { readonly kind: "never" }
  | { readonly kind: "age"; readonly milliseconds: number }
  | { readonly kind: "date"; readonly start: number; readonly end: number };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS: Readonly<Record<string, number>> = {
  m: MINUTE,
  min: MINUTE,
  h: HOUR,
  d: DAY,
  w: 7 * DAY,
  mo: 30 * DAY,
  y: 365 * DAY,
};

const AGE = /^(\d{1,6}(?:\.\d{1,3})?)(m|min|h|d|w|mo|y)$/i;
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Reads `30d`, `2026-03-01` or `never`. */
export function readTimeValue(text: string): TimeValue | undefined {
  if (text.toLowerCase() === "never") return { kind: "never" };
  const [, amount, unit = ""] = AGE.exec(text) ?? [];
  if (amount !== undefined) {
    return { kind: "age", milliseconds: Number(amount) * (UNITS[unit.toLowerCase()] ?? Number.NaN) };
  }
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(year, month - 1, day);
  if (date.getMonth() !== month - 1 || date.getDate() !== day) return undefined;
  return { kind: "date", start: date.getTime(), end: new Date(year, month - 1, day + 1).getTime() };
}

/** What a value of a yes-or-no field says. */
export type FlagValue = "yes" | "no" | "unknown";

const FLAGS: Readonly<Record<string, FlagValue>> = {
  yes: "yes",
  true: "yes",
  no: "no",
  false: "no",
  unknown: "unknown",
};

export function readFlagValue(text: string): FlagValue | undefined {
  return FLAGS[text.toLowerCase()];
}

export function readNumberValue(text: string): number | undefined {
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? Number(text) : undefined;
}

/** A choice as it is compared: `not-running` is `NotRunning`. */
export function foldChoice(text: string): string {
  return fold(text).replace(/[^a-z0-9*?]/g, "");
}

/** Whether a text stands for any text of its form. */
export function isPattern(text: string): boolean {
  return /[*?]/.test(text);
}

/** What would be right for a field, or nothing when the value is. */
export function hintsOfValue(field: FieldDefinition, text: string): readonly string[] | undefined {
  switch (field.kind) {
    case "flag":
      return readFlagValue(text) === undefined ? ["yes", "no", "unknown"] : undefined;
    case "time":
    case "day":
      return readTimeValue(text) === undefined ? ["30d", "12h", "2026-01-31", "never"] : undefined;
    case "number":
      return readNumberValue(text) === undefined ? ["0", "10"] : undefined;
    case "choice":
      return isChoice(field.choices, text) ? undefined : field.choices;
    case "text":
    case "address":
    case "mac":
    case "uid":
    case "udf":
      return undefined;
  }
}

function isChoice(choices: readonly string[], text: string): boolean {
  const wanted = foldChoice(text);
  return isPattern(text) || choices.some((choice) => foldChoice(choice).startsWith(wanted));
}
