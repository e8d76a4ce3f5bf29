#!/usr/bin/env node
/**
 * Stands in for VS Code's desktop executable in `runTests` of @vscode/test-electron: takes the same arguments,
 * runs the suite in a browser-hosted VS Code, forwards its console, and exits with its result.
 *
 * DATTO_RMM_TEST_SETTINGS may hold further user settings as JSON.
 */
import path from "node:path";
import { setInterval } from "node:timers";
import { parseArgs } from "node:util";
import { ensureBrowserHost } from "./lib/browserHost.mjs";
import { hostLine } from "./lib/hostConsole.mjs";
import { temporaryFolder, writeSettings } from "./lib/profile.mjs";
import { startTestServer } from "./lib/server.mjs";
import { launchBrowser, runSuite, takeScreenshot } from "./lib/workbench.mjs";

const LIMIT_MS = 10 * 60_000;
const SCREENSHOT = /^@@screenshot (.+)$/;

/** @type {Promise<unknown>[]} */
const screenshots = [];

process.exitCode = await main(parseArguments());
process.exit();

/** @param {ReturnType<typeof parseArguments>} options */
async function main(options) {
  endWithParent();
  const limit = setTimeout(() => {
    console.error(`The suite did not end within ${LIMIT_MS / 60_000} minutes.`);
    process.exit(1);
  }, LIMIT_MS);
  await ensureBrowserHost();
  writeSettings(options.userDataDir, JSON.parse(process.env["DATTO_RMM_TEST_SETTINGS"] ?? "{}"));
  const server = await startTestServer(options);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const code = await runSuite(page, { ...options, server, onLog: (_type, args) => onLog(page, args) });
    await Promise.all(screenshots);
    return code;
  } finally {
    clearTimeout(limit);
    await browser.close();
    await server.stop();
  }
}

/** `runTests` does not end its VS Code when it is ended itself. */
function endWithParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(1);
  }, 1000).unref();
}

/** VS Code has many more options; those that mean nothing here are ignored, as VS Code itself does. */
function parseArguments() {
  const { values, positionals } = parseArgs({ strict: false, allowPositionals: true });
  const folder = temporaryFolder("host");
  const pathOf = (/** @type {string} */ name) =>
    typeof values[name] === "string" ? path.resolve(values[name]) : undefined;
  const required = (/** @type {string} */ name) => {
    const value = pathOf(name);
    if (!value) throw new Error(`--${name}=… is missing`);
    return value;
  };
  return {
    extensionDevelopmentPath: required("extensionDevelopmentPath"),
    extensionTestsPath: required("extensionTestsPath"),
    userDataDir: pathOf("user-data-dir") ?? path.join(folder, "user"),
    extensionsDir: pathOf("extensions-dir") ?? path.join(folder, "extensions"),
    folder: path.resolve(positionals[0] ?? folder),
  };
}

/**
 * @param {import("playwright-core").Page} page
 * @param {unknown[]} args
 */
function onLog(page, args) {
  const line = hostLine(args);
  if (line === undefined) return;
  const name = SCREENSHOT.exec(line)?.[1];
  if (name === undefined) console.log(line);
  else screenshots.push(takeScreenshot(page, name));
}
