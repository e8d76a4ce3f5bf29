"use strict";
/**
 * Mocha's own "spec" output for people, and a JSON file for `npm test` to count from. The file is written at
 * the very end only: where there is none, the run did not come to its end.
 *
 * Used by the mocha command (`--reporter … --reporter-option output=FILE`) and inside the extension host.
 */
const fs = require("node:fs");
const path = require("node:path");
const Mocha = require("mocha");

const { EVENT_RUN_END, EVENT_TEST_END, EVENT_TEST_FAIL } = Mocha.Runner.constants;

class SpecAndJson extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const { output } = options.reporterOptions;
    const tests = [];
    runner.on(EVENT_TEST_END, (test) => tests.push(record(test)));
    // A failed hook is no test, and fails the run all the same.
    runner.on(EVENT_TEST_FAIL, (failed) => failed.type === "hook" && tests.push(record(failed)));
    runner.once(EVENT_RUN_END, () => write(output, tests));
  }
}

function record(runnable) {
  const { state = "pending", duration = 0, err, file } = runnable;
  return { title: runnable.fullTitle(), file, state, duration, error: err?.stack };
}

function write(file, tests) {
  const count = (state) => tests.filter((test) => test.state === state).length;
  const report = { passed: count("passed"), failed: count("failed"), pending: count("pending"), tests };
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
}

module.exports = SpecAndJson;
