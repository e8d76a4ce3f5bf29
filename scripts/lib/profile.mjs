/** The folders and settings a VS Code starts with. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Nothing opens by itself, nothing calls out: what is on the screen was put there by the extension. */
export const QUIET_SETTINGS = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "workbench.colorTheme": "Default Dark Modern",
  "chat.disableAIFeatures": true,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "git.openRepositoryInParentFolders": "never",
};

/**
 * @param {string} userDataDir
 * @param {Readonly<Record<string, unknown>>} [settings] win over the quiet ones
 */
export function writeSettings(userDataDir, settings = {}) {
  const folder = path.join(userDataDir, "User");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, "settings.json"),
    `${JSON.stringify({ ...QUIET_SETTINGS, ...settings }, undefined, 2)}\n`,
  );
}

const SAMPLE = `# Datto RMM Explorer

The extension's views are behind its icon in the activity bar on the left; every command is in the Command
Palette (F1) under "Datto RMM". The account is a demo: nothing here is real, and nothing can break.
`;

/**
 * A workspace to start in, with a word of welcome. What the person puts there stays.
 * @param {string} folder
 */
export function sampleWorkspace(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "README.md"), SAMPLE);
  return folder;
}

/** @type {string[]} */
const temporaryFolders = [];
process.once("exit", () => temporaryFolders.forEach(discard));

/**
 * A folder for one run, gone when this process ends. The name is short: paths of sockets below it may not be
 * longer than about a hundred characters.
 * @param {string} [purpose]
 */
export function temporaryFolder(purpose = "run") {
  const folder = mkdtempSync(path.join(os.tmpdir(), `drmm-${purpose}-`));
  temporaryFolders.push(folder);
  return folder;
}

/** @param {string} folder */
function discard(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // A process that is just ending still writes there; the system empties its temporary folder anyway.
  }
}
