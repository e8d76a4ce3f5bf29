"use strict";
/** Stands in for VS Code's native watchdog: ends the extension host when the server that started it is gone. */
const process = require("node:process");
const { setInterval } = require("node:timers");

const INTERVAL_MS = 3000;

exports.start = (serverPid) => {
  const timer = setInterval(() => {
    try {
      process.kill(serverPid, 0);
    } catch {
      process.exit(87);
    }
  }, INTERVAL_MS);
  timer.unref();
};
