/** The steps of `npm test`. */
import { cpSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { packageExtension } from "./packaging.mjs";
import { inRoot, resultsDir } from "./paths.mjs";
import { run } from "./processes.mjs";
import { temporaryFolder } from "./profile.mjs";
import {
  countCheck,
  countReport,
  forgetReport,
  NOTHING_COUNTED,
  reportFile,
  sum,
  summary,
} from "./report.mjs";

/** @typedef {import("./report.mjs").Counts} Counts */

const STEP_LIMIT_MS = 20 * 60_000;
const bin = (/** @type {string} */ file) => inRoot("node_modules", file);

/**
 * Packaging comes after the integration tests, which run the development build, and before the UI tests,
 * which install the package.
 * @type {Record<string, (grep: string | undefined) => Promise<Counts>>}
 */
const STEPS = {
  lint: async () =>
    sum([
      await check("eslint", bin("eslint/bin/eslint.js"), ["."]),
      await check("prettier", bin("prettier/bin/prettier.cjs"), ["--check", "--log-level=warn", "."]),
    ]),
  types: () => check("types", bin("typescript/bin/tsc"), ["--noEmit"]),
  unit: (grep) => mocha("unit", grep, ["--timeout", "20000"]),
  integration,
  package: async () => countCheck("package", await packaged()),
  ui: (grep) => mocha("ui", grep, ["--timeout", "120000"]),
};

export const STEP_NAMES = Object.keys(STEPS);

/**
 * @param {{ steps: readonly string[], grep: string | undefined }} options
 * @returns {Promise<Counts>}
 */
export async function runSteps({ steps, grep }) {
  mkdirSync(resultsDir, { recursive: true });
  const all = [await heading("build", build)];
  for (const [name, step] of Object.entries(STEPS)) {
    if (steps.includes(name)) all.push(await heading(name, () => step(grep)));
    else if (name === "package" && steps.includes("ui")) all.push(await heading(name, packagedForUi));
  }
  return sum(all);
}

/**
 * @param {string} name
 * @param {() => Promise<Counts>} step
 */
async function heading(name, step) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const counts = await step().catch((error) => {
    console.error(error);
    return countCheck(name, false);
  });
  console.log(`== ${name}: ${summary(counts)}, ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return counts;
}

/**
 * Counted only when it fails: it is what the tests stand on, not one of them. Tests of an earlier build go
 * first, so that none runs whose source is gone or does not compile.
 */
async function build() {
  rmSync(inRoot("dist", "test"), { recursive: true, force: true });
  const ok = (await node(["esbuild.mjs", "--tests"])) === 0;
  return ok ? NOTHING_COUNTED : countCheck("build", false);
}

async function packagedForUi() {
  return (await packaged()) ? NOTHING_COUNTED : countCheck("package", false);
}

async function packaged() {
  try {
    await packageExtension();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/**
 * @param {string} name
 * @param {string} tool
 * @param {readonly string[]} args
 */
async function check(name, tool, args) {
  return countCheck(name, (await node([tool, ...args])) === 0);
}

/**
 * @param {string} name
 * @param {string | undefined} grep
 * @param {readonly string[]} [more]
 */
async function mocha(name, grep, more = []) {
  forgetReport(name);
  const code = await node([
    bin("mocha/bin/mocha.js"),
    `dist/test/${name}/**/*.test.js`,
    ...["--reporter", inRoot("scripts/lib/mochaReporter.cjs")],
    ...["--reporter-option", `output=${reportFile(name)}`],
    ...(process.env["CI"] ? ["--forbid-only"] : []),
    ...(grep === undefined ? [] : ["--grep", grep]),
    ...more,
  ]);
  return countReport(name, code, grep !== undefined);
}

/** @param {string | undefined} grep */
async function integration(grep) {
  forgetReport("integration");
  const { runTests } = await import("@vscode/test-electron");
  const folder = temporaryFolder("int");
  mkdirSync(path.join(folder, "workspace"));
  const extensionsDir = path.join(folder, "extensions");
  cpSync(inRoot("test/integration/emptyExtension"), path.join(extensionsDir, "empty-extension"), {
    recursive: true,
  });
  const code = await runTests({
    ...(inBrowser() ? { vscodeExecutablePath: inRoot("scripts/vscode-in-browser.mjs") } : {}),
    extensionDevelopmentPath: inRoot(),
    extensionTestsPath: inRoot("dist/test/integration/index.js"),
    extensionTestsEnv: {
      ...(grep === undefined ? {} : { DATTO_RMM_TEST_GREP: grep }),
      // Its console is a pipe to there; only this process knows what it ends in.
      ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }),
    },
    launchArgs: [
      path.join(folder, "workspace"),
      `--user-data-dir=${path.join(folder, "user")}`,
      `--extensions-dir=${extensionsDir}`,
    ],
  }).catch((error) => {
    console.error(error.message);
    return 1;
  });
  return countReport("integration", code, grep !== undefined);
}

/** An executable script is no executable on Windows; there the desktop build is the only host. */
function inBrowser() {
  return process.env["DATTO_RMM_TEST_HOST"] !== "desktop" && process.platform !== "win32";
}

/** @param {readonly string[]} args */
function node(args) {
  return run(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"], limitMs: STEP_LIMIT_MS });
}
