/** VS Code's desktop build, where one is installed. */
import path from "node:path";
import { findOnPath } from "./chromium.mjs";
import { inRoot } from "./paths.mjs";
import { run } from "./processes.mjs";
import { sampleWorkspace, writeSettings } from "./profile.mjs";

const home = inRoot(".vscode-test", "desktop");

/**
 * In a terminal of a remote window, `code` speaks to that window and knows no profiles.
 * @returns {string | undefined} the command
 */
export function desktopCode() {
  const isRemote = process.env["VSCODE_IPC_HOOK_CLI"] !== undefined;
  return isRemote ? undefined : findOnPath(process.platform === "win32" ? ["code.cmd"] : ["code"]);
}

/**
 * Opens a window with a profile of its own, which leaves the person's own one as it is.
 * @param {string} code
 * @param {string} vsix
 * @param {Readonly<Record<string, unknown>>} settings
 */
export async function startDesktop(code, vsix, settings) {
  const userDataDir = path.join(home, "user");
  const profile = ["--user-data-dir", userDataDir, "--extensions-dir", path.join(home, "extensions")];
  writeSettings(userDataDir, settings);
  await must(code, [...profile, "--install-extension", vsix, "--force"]);
  await must(code, [...profile, "--new-window", sampleWorkspace(path.join(home, "workspace"))]);
  console.log("VS Code opens in a window of its own. (npm start -- --browser opens it in the browser.)");
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
async function must(command, args) {
  const code = await run(command, args, { shell: process.platform === "win32" });
  if (code !== 0) throw new Error(`${path.basename(command)} ended with ${code}.`);
}
