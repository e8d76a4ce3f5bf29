/** Counts what a run of checks and tests has brought. */
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { resultsDir } from "./paths.mjs";

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} faults what failed, a text of one or more lines each
 */

/** Lines of a fault that are told once more at the end: its name and the head of its stack. */
const FAULT_LINES = 12;

/** @param {string} step */
export const reportFile = (step) => path.join(resultsDir, `${step}.json`);

/** An earlier run's report must not stand in for one that this run fails to write. @param {string} step */
export const forgetReport = (step) => rmSync(reportFile(step), { force: true });

/**
 * A run that crashed, wrote no report, or found no test is a failure: nothing says that it would have passed.
 * @param {string} step
 * @param {number} exitCode
 * @param {boolean} filtered whether the person asked for some tests only
 * @returns {Counts}
 */
export function countReport(step, exitCode, filtered) {
  const report = readReport(step);
  if (!report) return blame(step, "wrote no report");
  const { passed, failed, tests } = report;
  if (exitCode !== 0 && failed === 0) return blame(step, `ended with ${exitCode}`, passed);
  if (passed + failed === 0 && !filtered) return blame(step, "ran no tests");
  const faults = tests.filter(({ state }) => state === "failed").map((test) => faultOf(step, test));
  return { passed, failed, faults };
}

/** @param {string} name what was checked @param {boolean} ok @returns {Counts} */
export const countCheck = (name, ok) => (ok ? { passed: 1, failed: 0, faults: [] } : failureOf(name));

/** @param {string} fault @returns {Counts} */
const failureOf = (fault) => ({ passed: 0, failed: 1, faults: [fault] });

/** @type {Counts} */
export const NOTHING_COUNTED = { passed: 0, failed: 0, faults: [] };

/** @param {readonly Counts[]} all @returns {Counts} */
export const sum = (all) =>
  all.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      faults: [...a.faults, ...b.faults],
    }),
    NOTHING_COUNTED,
  );

/** @param {Counts} counts */
export const summary = ({ passed, failed }) => `${passed} passed, ${failed} failed`;

/**
 * @param {string} step
 * @param {string} why
 * @param {number} [passed]
 * @returns {Counts}
 */
function blame(step, why, passed = 0) {
  console.error(`${step} ${why}: counted as one failure.`);
  return sum([{ passed, failed: 0, faults: [] }, failureOf(`${step} ${why}`)]);
}

/**
 * @param {string} step
 * @param {Report["tests"][number]} test
 */
function faultOf(step, { title, error = "no error was kept" }) {
  const lines = error.split("\n").slice(0, FAULT_LINES - 1);
  return [`${step}: ${title}`, ...lines.map((line) => `  ${line}`)].join("\n");
}

/**
 * @typedef {object} Report as `mochaReporter.cjs` writes it
 * @property {number} passed
 * @property {number} failed
 * @property {readonly { title: string, state: string, error?: string }[]} tests
 */

/** @param {string} step @returns {Report | undefined} */
function readReport(step) {
  try {
    return JSON.parse(readFileSync(reportFile(step), "utf8"));
  } catch {
    return undefined;
  }
}
