/**
 * `npm test`: builds, then runs every step, each whether or not an earlier one failed, tells once more what
 * failed, and ends with one line `N passed, N failed`.
 *
 *   npm test -- unit integration    these steps only
 *   npm test -- --grep "sign in"    these tests only
 *
 * DATTO_RMM_TEST_HOST=desktop runs the integration tests in VS Code's desktop build, which is downloaded.
 */
import { parseArgs } from "node:util";
import { bootstrap } from "./lib/bootstrap.mjs";
import { summary } from "./lib/report.mjs";
import { runSteps, STEP_NAMES } from "./lib/testSteps.mjs";

await bootstrap(import.meta.url);
const options = parseOptions();
if (options) {
  const counts = await runSteps(options);
  for (const fault of counts.faults) console.log(`\nFailed in ${fault}`);
  console.log(`\n${summary(counts)}`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
} else {
  process.exitCode = 2;
}

function parseOptions() {
  try {
    const { values, positionals } = parseArgs({
      options: { grep: { type: "string" } },
      allowPositionals: true,
    });
    const unknown = positionals.filter((name) => !STEP_NAMES.includes(name));
    if (unknown.length > 0) throw new Error(`There is no step ${unknown.join(", ")}.`);
    return { steps: positionals.length > 0 ? positionals : STEP_NAMES, grep: values.grep };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(`Usage: npm test -- [${STEP_NAMES.join(" | ")}]… [--grep TEXT]`);
    return undefined;
  }
}
