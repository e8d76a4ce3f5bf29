/** Builds the .vsix and sees to it that it holds what it should and nothing else. */
import { readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { inRoot, manifest, vsixFile } from "./paths.mjs";
import { run } from "./processes.mjs";
import { readZip } from "./zip.mjs";

const MAX_BUNDLE_BYTES = 150_000;
const MAX_PACKAGE_BYTES = 700_000;
const STEP_LIMIT_MS = 5 * 60_000;

/** Made by the packager, or taken by it whether they are listed or not. */
const ENVELOPE = ["extension.vsixmanifest", "[Content_Types].xml"];
const UNASKED = /^(package\.json|readme\.md|changelog\.md|licen[cs]e(\.\w+)?)$/i;

const PARTS = "extension/dist/parts/";

/** Belongs in no package, whatever the `files` list says. */
const FORBIDDEN = /\.(map|ts|mts|tsbuildinfo|vsix)$|(^|\/)(src|test|scripts|node_modules)\//;

/**
 * @param {(line: string) => void} [print] receives the sizes
 * @returns {Promise<string>} the path of the archive
 */
export async function packageExtension(print = console.log) {
  const vsix = vsixFile();
  rmSync(vsix, { force: true });
  await node("The production build", ["esbuild.mjs", "--production"]);
  checkBundle(inRoot("dist", "extension.mjs"), print);
  await node("Packaging", [
    "node_modules/@vscode/vsce/vsce",
    ...["package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links"],
    ...["--out", vsix],
  ]);
  checkContent(vsix, print);
  return vsix;
}

/**
 * @param {string} what
 * @param {readonly string[]} args
 */
async function node(what, args) {
  const code = await run(process.execPath, args, {
    stdio: ["ignore", "ignore", "inherit"],
    limitMs: STEP_LIMIT_MS,
  });
  if (code !== 0) throw new Error(`${what} failed.`);
}

/**
 * @param {string} file
 * @param {(line: string) => void} print
 */
function checkBundle(file, print) {
  const size = activationSize(file);
  print(`What activation loads: ${kilobytes(size)}, at most ${kilobytes(MAX_BUNDLE_BYTES)}`);
  if (size > MAX_BUNDLE_BYTES) throw new Error("What activation loads is too large.");
}

/**
 * @param {string} file the module that VS Code loads
 * @returns {number} its bytes, with those of all modules that it needs at once
 */
export function activationSize(file) {
  return [...loadedWith(file)].reduce((total, part) => total + statSync(part).size, 0);
}

/**
 * @param {string} file a module of the build
 * @param {Set<string>} [files]
 * @returns {Set<string>} it and the modules that it imports, but for those that it loads later by `import()`
 */
function loadedWith(file, files = new Set()) {
  if (files.has(file)) return files;
  files.add(file);
  const imports = readFileSync(file, "utf8").matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g);
  for (const [, name = ""] of imports) loadedWith(path.resolve(path.dirname(file), name), files);
  return files;
}

/**
 * @param {string} vsix
 * @param {(line: string) => void} print
 */
function checkContent(vsix, print) {
  const entries = readZip(readFileSync(vsix));
  printSizes(entries, print);
  const bytes = statSync(vsix).size;
  print(
    `${path.basename(vsix)}: ${kilobytes(bytes)}, at most ${kilobytes(MAX_PACKAGE_BYTES)}, ${entries.length} files`,
  );
  if (bytes > MAX_PACKAGE_BYTES) throw new Error("The package is too large.");

  const listed = manifest().files ?? [];
  const files = entries.map(({ name }) => name).filter((name) => !ENVELOPE.includes(name));
  const packaged = files.map((name) => name.replace(/^extension\//, ""));
  const unexpected = packaged.filter((file) => FORBIDDEN.test(file) || !isExpected(file, listed));
  const missing = listed.filter((pattern) => !packaged.some((file) => covers(pattern, file)));
  if (unexpected.length > 0)
    throw new Error(`The package holds what it should not: ${unexpected.join(", ")}`);
  if (missing.length > 0) throw new Error(`The package lacks ${missing.join(", ")}`);
}

/**
 * The parts of the build that are loaded later have one line together: there are many, with names of the bundler.
 * @param {readonly { name: string, size: number }[]} entries
 * @param {(line: string) => void} print
 */
function printSizes(entries, print) {
  const line = (/** @type {number} */ size, /** @type {string} */ name) =>
    print(`${kilobytes(size).padStart(10)}  ${name}`);
  const parts = entries.filter(({ name }) => name.startsWith(PARTS));
  for (const { name, size } of entries.filter((entry) => !parts.includes(entry))) line(size, name);
  line(
    parts.reduce((total, { size }) => total + size, 0),
    `${PARTS} (${parts.length} files)`,
  );
}

/**
 * @param {string} file
 * @param {readonly string[]} listed
 */
function isExpected(file, listed) {
  return UNASKED.test(file) || listed.some((pattern) => covers(pattern, file));
}

/**
 * Names of README, LICENSE and CHANGELOG change their case and ending on the way into the package.
 * @param {string} pattern an entry of the `files` list: a file, a folder or a glob
 * @param {string} file
 */
function covers(pattern, file) {
  const plain = pattern.replace(/^\.?\/|\/$/g, "");
  const stem = (/** @type {string} */ name) => name.toLowerCase().replace(/\.(md|txt)$/, "");
  return (
    file === plain ||
    file.startsWith(`${plain}/`) ||
    path.matchesGlob(file, plain) ||
    (UNASKED.test(file) && stem(file) === stem(plain))
  );
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
