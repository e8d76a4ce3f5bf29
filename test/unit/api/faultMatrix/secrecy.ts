import assert from "node:assert/strict";
import { inspect } from "node:util";

/** The forms in which a secret could show up. */
function formsOf(secret: string): string[] {
  const form = new URLSearchParams({ a: secret }).toString().slice(2);
  const bytes = Buffer.from(secret);
  const base64 = [bytes.toString("base64").replace(/=+$/, ""), bytes.toString("base64url")];
  return [secret, JSON.stringify(secret).slice(1, -1), form, encodeURIComponent(secret), ...base64];
}

/** Everything that is to be seen of a value, with what is hidden, and of the errors beneath it. */
function seen(value: unknown): string {
  const whole = { depth: 8, showHidden: true, getters: true, maxStringLength: null, maxArrayLength: null };
  const pieces = [inspect(value), inspect(value, whole)];
  for (let error = value; error instanceof Error; error = error.cause)
    pieces.push(error.message, error.stack ?? "", String(error));
  return [...pieces, JSON.stringify(value)].join("\n");
}

/** Asserts that nothing which a caller or a log could show holds a secret in any form. */
export function assertNoSecret(values: readonly unknown[], secrets: readonly string[]): void {
  const forms = secrets.flatMap(formsOf);
  for (const value of values) {
    const text = seen(value);
    assert.ok(!forms.some((form) => text.includes(form)), "something that is shown holds a secret");
  }
}
