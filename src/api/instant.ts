/** What the platform sends for a time that never was: the .NET minimum date. */
const NEVER = -62135596800000;

/** Numbers below this are seconds, since as milliseconds they would lie before September 2001. */
const FIRST_MILLISECONDS = 1e12;

/**
 * Reads a time in any of the forms the platform sends: epoch milliseconds, epoch seconds with a fraction, either
 * of them as text, or ISO 8601 text. Gives `undefined` for null, for the "never" sentinel and for anything else.
 */
export function readInstant(value: unknown): Date | undefined {
  if (typeof value === "number") return fromNumber(value);
  if (typeof value !== "string" || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isNaN(number) ? fromMilliseconds(Date.parse(value)) : fromNumber(number);
}

function fromNumber(value: number): Date | undefined {
  return fromMilliseconds(Math.abs(value) < FIRST_MILLISECONDS ? Math.round(value * 1000) : value);
}

function fromMilliseconds(milliseconds: number): Date | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) || milliseconds === NEVER ? undefined : date;
}
