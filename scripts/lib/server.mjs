/** Starts the browser-hosted VS Code. */
import path from "node:path";
import { browserHost } from "./browserHost.mjs";
import { start, stop } from "./processes.mjs";

const READY_WITHIN_MS = 60_000;
/** Every folder counts as trusted, and nobody is asked. */
const TRUST_ALL = "--disable-workspace-trust";

/**
 * @typedef {object} Server
 * @property {string} authority host and port, as it stands in addresses of remote files
 * @property {string} url
 * @property {Promise<void>} ended
 * @property {() => Promise<void>} stop
 *
 * @typedef {object} Folders
 * @property {string} userDataDir
 * @property {string} extensionsDir
 */

/**
 * The server alone, with the door that extension tests come in by. It shows no notifications then.
 * @param {Folders} folders
 * @param {NodeJS.ProcessEnv} [env] reaches the extension host
 */
export const startTestServer = (folders, env) =>
  startServer(folders, env, ["--enable-smoke-test-driver", TRUST_ALL]);

/**
 * The server alone, for a window in Restricted Mode: it trusts a folder only when a person does.
 * @param {Folders} folders
 * @param {NodeJS.ProcessEnv} [env] reaches the extension host
 */
export const startWaryServer = (folders, env) => startServer(folders, env, []);

/**
 * The server alone: a window begins with nothing that an earlier one has kept.
 * @param {Folders} folders
 * @param {NodeJS.ProcessEnv} [env] reaches the extension host
 * @param {readonly string[]} [more]
 * @returns {Promise<Server>}
 */
export function startServer(folders, env = {}, more = [TRUST_ALL]) {
  const args = [
    browserHost.serverMain,
    ...["--host", "127.0.0.1", "--port", "0"],
    ...["--without-connection-token", "--accept-server-license-terms", ...more],
    "--disable-telemetry",
    ...folderArgs(folders),
  ];
  return whenReady(args, /Web UI available at http:\/\/[^:\s]+:(\d+)/, env);
}

/**
 * VS Code as a person uses it.
 * @param {Folders} folders
 * @param {number} port 0 for any free one
 * @returns {Promise<Server>}
 */
export function startPersonalServer(folders, port) {
  const args = [
    browserHost.entry,
    ...["--auth", "none", "--bind-addr", `127.0.0.1:${port}`],
    ...["--config", path.join(folders.userDataDir, "code-server.yaml")],
    ...["--disable-telemetry", "--disable-update-check", TRUST_ALL],
    ...["--disable-getting-started-override", "--app-name", "Datto RMM Explorer"],
    ...["--user-data-dir", folders.userDataDir, "--extensions-dir", folders.extensionsDir],
  ];
  return whenReady(args, /HTTP server listening on http:\/\/[^:\s]+:(\d+)/);
}

/**
 * @param {string} vsix
 * @param {Folders} folders
 */
export async function installVsix(vsix, folders) {
  const args = [browserHost.serverMain, "--accept-server-license-terms", ...folderArgs(folders)];
  let output = "";
  const child = start(process.execPath, [...args, "--install-extension", vsix, "--force"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout?.on("data", (data) => (output += data));
  child.stderr?.on("data", (data) => (output += data));
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`${path.basename(vsix)} could not be installed:\n${output}`);
}

/** @param {Folders} folders */
function folderArgs({ userDataDir, extensionsDir }) {
  return [
    ...["--server-data-dir", path.join(userDataDir, "server")],
    ...["--user-data-dir", userDataDir, "--extensions-dir", extensionsDir],
  ];
}

/**
 * @param {readonly string[]} args
 * @param {RegExp} ready with the port as its first group
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Server>}
 */
async function whenReady(args, ready, env = {}) {
  const child = start(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...ownEnv(), ...env },
  });
  try {
    const port = await portFrom(child, ready);
    const authority = `127.0.0.1:${port}`;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    return { authority, url: `http://${authority}/`, ended, stop: () => stop(child) };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

/** A terminal of VS Code sets variables that would tie this server to that window; PORT overrides its port. */
function ownEnv() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VSCODE_.*|ELECTRON_RUN_AS_NODE|PORT|PASSWORD)$/.test(name),
    ),
  );
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {RegExp} ready
 * @returns {Promise<string>}
 */
function portFrom(child, ready) {
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (/** @type {string} */ why) => reject(new Error(`VS Code's server ${why}.\n${output}`));
    const timer = setTimeout(() => fail("did not become ready in time"), READY_WITHIN_MS);
    const listen = (/** @type {Buffer} */ data) => {
      output = (output + data.toString()).slice(-20_000);
      const port = ready.exec(output)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(port);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.on("error", (error) => fail(error.message));
    child.on("exit", (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
  });
}
