/** A browser window with VS Code in it. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { CHROMIUM_ARGS, ensureChromium } from "./chromium.mjs";
import { screenshotsDir } from "./paths.mjs";

/** @typedef {import("playwright-core").Page} Page */

/** @returns {Promise<import("playwright-core").Browser>} */
export async function launchBrowser() {
  const { chromium } = await import("playwright-core");
  return chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
}

/**
 * @param {import("./server.mjs").Server} server
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} [payload] options of the window, as VS Code's desktop build takes
 * them on its command line
 */
export function workbenchUrl(server, folder, payload = {}) {
  const url = new URL(server.url);
  url.searchParams.set("folder", folder);
  if (Object.keys(payload).length > 0)
    url.searchParams.set("payload", JSON.stringify(Object.entries(payload)));
  return url.href;
}

/**
 * Opens the window that runs a test suite in the extension host.
 * @param {Page} page
 * @param {object} options
 * @param {import("./server.mjs").Server} options.server
 * @param {string} options.folder
 * @param {string} options.extensionDevelopmentPath
 * @param {string} options.extensionTestsPath
 * @param {(type: string, args: unknown[]) => void} options.onLog
 * @returns {Promise<number>} the suite's exit code
 */
export async function runSuite(page, options) {
  const { server, folder, extensionDevelopmentPath, extensionTestsPath, onLog } = options;
  const remote = (/** @type {string} */ file) => `vscode-remote://${server.authority}${file}`;
  await page.exposeFunction("codeAutomationLog", onLog);
  const ended = new Promise((resolve, reject) => {
    void page.exposeFunction("codeAutomationExit", resolve);
    page.on("crash", () => reject(new Error("The browser window crashed.")));
    page.on("close", () => reject(new Error("The browser window was closed.")));
  });
  const url = workbenchUrl(server, folder, {
    extensionDevelopmentPath: remote(extensionDevelopmentPath),
    extensionTestsPath: remote(extensionTestsPath),
  });
  await page.goto(url);
  return ended;
}

/**
 * @param {Page} page
 * @param {string} name
 */
export async function takeScreenshot(page, name) {
  mkdirSync(screenshotsDir, { recursive: true });
  const file = path.join(screenshotsDir, `${name.replaceAll(/[^\w.-]+/g, "-")}.png`);
  await page.screenshot({ path: file, animations: "disabled" });
  return file;
}
