import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";

const folder = path.resolve(__dirname, "../../../test-results/screenshots");
const POLL_MS = 50;
const LIMIT_MS = 10_000;

/**
 * Has the launcher take a picture of the window, and returns when it is taken. Only letters, digits, dots and
 * dashes in the name. The desktop build has no launcher that could; there nothing happens.
 */
export async function screenshot(name: string): Promise<void> {
  if (process.env["DATTO_RMM_TEST_HOST"] === "desktop") return;
  const file = path.join(folder, `${name}.png`);
  rmSync(file, { force: true });
  console.log(`@@screenshot ${name}`);
  for (let waited = 0; !existsSync(file); waited += POLL_MS) {
    if (waited > LIMIT_MS) throw new Error(`No screenshot ${name} was taken.`);
    await delay(POLL_MS);
  }
}
