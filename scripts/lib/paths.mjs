import { readFileSync } from "node:fs";
import path from "node:path";

/**
 * The folder of the repository. Every script is started there (bootstrap.mjs sees to it), and the UI tests
 * bundle these modules to another place, so the working folder is the one thing that is right in both.
 */
export const root = process.cwd();

/** @param {...string} parts */
export const inRoot = (...parts) => path.join(root, ...parts);

/** @returns {{ name: string, version: string, files?: string[] }} */
export const manifest = () => JSON.parse(readFileSync(inRoot("package.json"), "utf8"));

/** The packaged extension, as `npm run package` names it. */
export function vsixFile() {
  const { name, version } = manifest();
  return inRoot(`${name}-${version}.vsix`);
}

export const resultsDir = inRoot("test-results");
export const screenshotsDir = inRoot("test-results", "screenshots");
