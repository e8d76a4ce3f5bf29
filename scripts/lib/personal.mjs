/** VS Code in the browser, for a person to use. */
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { ensureBrowserHost } from "./browserHost.mjs";
import { findOnPath } from "./chromium.mjs";
import { inRoot } from "./paths.mjs";
import { sampleWorkspace, writeSettings } from "./profile.mjs";
import { installVsix, startPersonalServer } from "./server.mjs";
import { workbenchUrl } from "./workbench.mjs";

const home = inRoot(".vscode-test", "start");

/** The browser keeps secrets by address: the same port at the next start finds them again. */
const USUAL_PORT = 8484;

/**
 * Runs until it is interrupted.
 * @param {object} options
 * @param {string} options.vsix
 * @param {Readonly<Record<string, unknown>>} options.settings
 * @param {number | undefined} options.port
 * @param {boolean} options.open
 */
export async function startPersonalVsCode({ vsix, settings, port, open }) {
  await ensureBrowserHost();
  const folders = { userDataDir: path.join(home, "user"), extensionsDir: path.join(home, "extensions") };
  rmSync(folders.extensionsDir, { recursive: true, force: true });
  writeSettings(folders.userDataDir, settings);
  await installVsix(vsix, folders);
  const server = await startPersonalServer(folders, port ?? ((await isFree(USUAL_PORT)) ? USUAL_PORT : 0));
  const url = workbenchUrl(server, sampleWorkspace(path.join(home, "workspace")));
  console.log(`Open ${url}\nCtrl+C ends it.`);
  if (open) openInBrowser(url);
  await server.ended;
  throw new Error("VS Code's server ended by itself.");
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}

/** Best effort: the address is printed, and not every machine has a screen. @param {string} url */
function openInBrowser(url) {
  const opener = browserOpener();
  if (!opener) return;
  const child = spawn(opener, [url], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

function browserOpener() {
  if (process.platform === "darwin") return "open";
  if (process.platform === "win32") return "explorer";
  const hasScreen = process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"];
  return hasScreen ? findOnPath(["xdg-open"]) : undefined;
}
