/** Counts what a run of checks and tests has brought. */
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { resultsDir } from "./paths.mjs";

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 */

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
  const { passed, failed } = report;
  if (exitCode !== 0 && failed === 0) return blame(step, `ended with ${exitCode}`, passed);
  if (passed + failed === 0 && !filtered) return blame(step, "ran no tests");
  return { passed, failed };
}

/** @param {boolean} ok @returns {Counts} */
export const countCheck = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/** @param {readonly Counts[]} all @returns {Counts} */
export const sum = (all) =>
  all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });

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
  return { passed, failed: 1 };
}

/** @param {string} step @returns {Counts | undefined} */
function readReport(step) {
  try {
    return JSON.parse(readFileSync(reportFile(step), "utf8"));
  } catch {
    return undefined;
  }
}
