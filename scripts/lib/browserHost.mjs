/** A complete VS Code from the npm registry, for machines where its desktop build cannot be downloaded. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { run } from "./processes.mjs";
import { inRoot } from "./paths.mjs";

/** code-server 4.N carries VS Code 1.N. */
export const CODE_SERVER_VERSION = "4.139.1";

/** Raised when the steps of the installation change, so that an older result is replaced. */
const RECIPE = 2;

/** Native modules that have no prebuilt binary, and that VS Code is not itself without. */
const STAND_INS = ["spdlog", "native-watchdog"];

const home = inRoot(".vscode-test", "browser-host");
const stampFile = path.join(home, "stamp.json");
const stamp = JSON.stringify({ version: CODE_SERVER_VERSION, recipe: RECIPE, node: process.version });

const packageDir = path.join(home, "node_modules", "code-server");

export const browserHost = {
  /** Serves the workbench and its extension host, nothing around them. */
  serverMain: path.join(packageDir, "lib", "vscode", "out", "server-main.js"),
  /** The same with code-server around it: secrets survive a reload of the page. */
  entry: path.join(packageDir, "out", "node", "entry.js"),
};

/** Installs the host unless it is there. An installation that was cut short is begun again. */
export async function ensureBrowserHost() {
  if (isInstalled()) return;
  console.log(`Installing VS Code for the browser (code-server ${CODE_SERVER_VERSION}) …`);
  const draft = `${home}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    await installInto(draft);
    writeFileSync(path.join(draft, "stamp.json"), stamp);
    if (isInstalled()) return; // by another run at the same time, which is using it now
    rmSync(home, { recursive: true, force: true });
    renameSync(draft, home);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp;
}

/**
 * No install scripts: they compile native modules, which takes minutes and a tool chain. What is needed has
 * prebuilt binaries, or a stand-in here.
 * @param {string} folder
 */
async function installInto(folder) {
  writeFileSync(path.join(folder, "package.json"), '{ "private": true }\n');
  await npmInstall(folder, [`code-server@${CODE_SERVER_VERSION}`]);
  const vscode = path.join(folder, "node_modules", "code-server", "lib", "vscode");
  await npmInstall(vscode, ["--omit=dev"]);
  for (const name of STAND_INS) {
    const standIn = inRoot("scripts", "lib", "standIns", `${name}.cjs`);
    copyFileSync(standIn, path.join(vscode, "node_modules", "@vscode", name, "index.js"));
  }
}

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 */
async function npmInstall(cwd, args) {
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const code = await run("npm", ["install", ...quiet, ...args], {
    cwd,
    env: withoutNpmScriptEnv(),
    shell: process.platform === "win32",
    limitMs: 10 * 60_000,
  });
  if (code !== 0) throw new Error(`npm install ${args.join(" ")} failed in ${cwd}`);
}

/** `npm test` hands its own package and options down; this is an installation of something else. */
function withoutNpmScriptEnv() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(package|lifecycle)_|^npm_config_local_prefix$/.test(name),
    ),
  );
}
