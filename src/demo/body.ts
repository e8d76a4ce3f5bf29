import { Refusal } from "./answer";
import type { Call } from "./router";

/** A JSON object as it was sent. */
export type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The real platform's answer to a body it cannot read, whatever is wrong with it. */
const unreadable = () => new Refusal(400, "Failed to read request");

/** The request's body as an object. */
export function bodyOf(call: Call): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(call.bodyText);
  } catch {
    throw unreadable();
  }
  return asObject(value);
}

/** Refuses what is no object. */
export function asObject(value: unknown): JsonObject {
  if (!isObject(value)) throw unreadable();
  return value;
}

/** Refuses what is no array of objects; a missing one is empty. */
export function objectsIn(body: JsonObject, name: string): readonly JsonObject[] {
  const value = body[name];
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw unreadable();
  return value.map(asObject);
}

/** A text that must be there and not be empty. */
export function requiredText(body: JsonObject, name: string): string {
  const value = optionalText(body, name);
  if (value === undefined || value === null || value === "") throw unreadable();
  return value;
}

/** A text, null, or nothing. */
export function optionalText(body: JsonObject, name: string): string | null | undefined {
  const value = body[name];
  if (value === undefined || value === null || typeof value === "string") return value;
  throw unreadable();
}

/** True, false, or nothing; null counts as nothing. */
export function optionalFlag(body: JsonObject, name: string): boolean | undefined {
  const value = body[name] ?? undefined;
  if (value === undefined || typeof value === "boolean") return value;
  throw unreadable();
}

/** A whole number, or nothing; null counts as nothing. */
export function optionalNumber(body: JsonObject, name: string): number | undefined {
  const value = body[name] ?? undefined;
  if (value === undefined || (typeof value === "number" && Number.isFinite(value))) return value;
  throw unreadable();
}
