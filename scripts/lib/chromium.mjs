/** Finds a Chromium, and installs one where that is possible without asking. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_APPS = ["Chromium", "Google Chrome", "Microsoft Edge"].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);
const APT_PACKAGES = ["chromium", "fonts-liberation"];

/** What playwright-core needs to drive a Chromium of the system, also as root. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @returns {string} the path of an executable */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (canUseApt()) installWithApt();
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    `No Chromium found. Install one (Debian, Ubuntu: sudo apt-get install -y ${APT_PACKAGES.join(" ")}; ` +
      "macOS: brew install --cask chromium) or set CHROMIUM_PATH to its executable.",
  );
}

function findChromium() {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen) return chosen;
  return findOnPath(NAMES) ?? MAC_APPS.find((file) => existsSync(file));
}

/**
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
export function findOnPath(names) {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canUseApt() {
  return process.getuid?.() === 0 && findOnPath(["apt-get"]) !== undefined;
}

function installWithApt() {
  console.log("Installing Chromium (apt-get) …");
  apt(["update", "-qq"]);
  apt(["install", "-y", "-qq", "--no-install-recommends", ...APT_PACKAGES]);
}

/** @param {readonly string[]} args */
function apt(args) {
  const { status, stdout, stderr } = spawnSync("apt-get", args, {
    encoding: "utf8",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (status !== 0) console.error(`apt-get ${args.join(" ")} failed:\n${stdout}${stderr}`);
}
