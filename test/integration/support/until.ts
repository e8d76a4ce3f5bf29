import { setTimeout as delay } from "node:timers/promises";

const POLL_MS = 10;
const LIMIT_MS = 10_000;

/** Waits until the condition gives something other than `undefined` or `false`, and gives that. */
export async function until<T>(
  condition: () => T | Promise<T>,
  what: string | (() => string),
): Promise<Exclude<T, undefined | false>> {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    const value = await condition();
    if (value !== undefined && value !== false) return value as Exclude<T, undefined | false>;
    if (Date.now() > end)
      throw new Error(`Not within ${LIMIT_MS / 1000} s: ${typeof what === "string" ? what : what()}`);
    await delay(POLL_MS);
  }
}
