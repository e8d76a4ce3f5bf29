/**
 * Makes `npm start`, `npm test` and the others work in a fresh clone with any Node from 20 on: installs what
 * package-lock.json names, then goes on in the Node that comes with it. Imports built-ins only.
 */
import { spawn, spawnSync } from "node:child_process";
import { readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const projectNode = path.join(
  root,
  "node_modules/node/bin",
  process.platform === "win32" ? "node.exe" : "node",
);

/**
 * Returns only inside the project's own Node, in the project's folder; anywhere else it installs, runs the
 * same script there, and ends this process with that one's result.
 * @param {string} scriptUrl the caller's `import.meta.url`
 */
export async function bootstrap(scriptUrl) {
  if (!isInstalled()) install();
  if (isProjectNode() && process.cwd() === root) return;
  process.exit(await runInProjectNode(fileURLToPath(scriptUrl)));
}

/** Compares what npm installed with what the lock file asks for; times of files say nothing after a checkout. */
function isInstalled() {
  const wanted = packagesOf("package-lock.json");
  const present = packagesOf("node_modules/.package-lock.json");
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([name, { version, optional, devOptional, peer }]) =>
      name === "" ||
      present[name]?.version === version ||
      (!present[name] && (optional || devOptional || peer)),
  );
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }> | undefined}
 */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(path.join(root, lockFile), "utf8")).packages;
  } catch {
    return undefined;
  }
}

function install() {
  console.error("Installing the development tools (npm ci) …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("npm ci failed; the output above says why.");
    process.exit(1);
  }
}

function isProjectNode() {
  return realpathSync(process.execPath) === realpathSync(projectNode);
}

/**
 * @param {string} script
 * @returns {Promise<number>} the exit code
 */
function runInProjectNode(script) {
  const child = spawn(projectNode, [script, ...process.argv.slice(2)], {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      PATH: path.join(root, "node_modules/.bin") + path.delimiter + process.env["PATH"],
    },
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
