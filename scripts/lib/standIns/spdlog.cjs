"use strict";
/**
 * Stands in for VS Code's native logger, which would have to be compiled. Without a logger, the output
 * channels of extensions stay empty in the browser-hosted VS Code.
 */
const fs = require("node:fs");
const path = require("node:path");

const LEVELS = ["trace", "debug", "info", "warning", "error", "critical", "off"];
const twoDigits = (value) => String(value).padStart(2, "0");

function timestamp() {
  const now = new Date();
  const date = [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(twoDigits).join(":");
  return `${date} ${time}.${String(now.getMilliseconds()).padStart(3, "0")}`;
}

class Logger {
  constructor(_type, _name, file) {
    this.file = file;
    this.level = LEVELS.indexOf("info");
    this.formatted = true;
    fs.appendFileSync(file, "");
  }

  write(level, message) {
    if (level < this.level) return;
    fs.appendFileSync(this.file, this.formatted ? `${timestamp()} [${LEVELS[level]}] ${message}\n` : message);
  }

  trace(message) {
    this.write(0, message);
  }
  debug(message) {
    this.write(1, message);
  }
  info(message) {
    this.write(2, message);
  }
  warn(message) {
    this.write(3, message);
  }
  error(message) {
    this.write(4, message);
  }
  critical(message) {
    this.write(5, message);
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {
    this.formatted = true;
  }
  clearFormatters() {
    this.formatted = false;
  }
  flush() {}
  drop() {}
}

async function createLogger(name, file) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  return new Logger("plain", name, file);
}

exports.version = 1;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
