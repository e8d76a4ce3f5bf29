/**
 * Documents of three sizes: what help costs beside `JSON.parse` of the same text, how long the editor takes to show a
 * document beside a plain JSON file of the same size, and what all of it weighs in the package.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { packageExtension } from "../scripts/lib/packaging.mjs";
import { documentText } from "./documents/sample.mjs";

/** @typedef {import("./run.mjs").Figure} Figure */

const ROOT = path.dirname(import.meta.dirname);
const RUNS = 40;
const SIZES = { "10 kB": 10e3, "1 MB": 1e6, "5 MB": 5e6 };

/** Lines on a large screen, with what VS Code asks for above and below. */
const SCREEN = 120;

const LIMIT_VSIX = 700e3;

/** @returns {Promise<Figure[]>} */
export async function measure() {
  return [...(await help()), ...(await weight()), ...(await shown())];
}

/** @returns {Promise<Figure[]>} */
async function help() {
  const parts = await load();
  const reader = { now: Date.now(), language: "en", t: String };
  const list = { kind: "siteDevices", uid: "example" };
  const figures = [];
  for (const [name, size] of Object.entries(SIZES)) {
    const text = documentText(size);
    const rows = text.split("\n");
    const lines = { lineCount: rows.length, lineAt: (/** @type {number} */ line) => rows[line] ?? "" };
    const middle = Math.floor(rows.length / 2);
    const parse = p95(() => JSON.parse(text));
    const hints = p95(() => parts.hintsOf(lines, middle, middle + SCREEN, new Map(), reader));
    const links = p95(() => parts.linksOf(text, list));
    const folds = p95(() => parts.unsetFolds(lines));
    const outline = p95(() => parts.outlineOf(lines));
    figures.push(
      { name: `${name}: JSON.parse, p95`, value: round(parse), unit: "ms" },
      atMost(`${name}: hints of a screen, p95`, hints, 5, "ms"),
      atMost(`${name}: all links, p95`, links, 50, "ms"),
      atMost(`${name}: all folds, p95`, folds, 50, "ms"),
      atMost(`${name}: all names, p95`, outline, 200, "ms"),
    );
  }
  return figures;
}

async function load() {
  const folder = mkdtempSync(path.join(tmpdir(), "documents-"));
  const outfile = path.join(folder, "language.mjs");
  const names = ["hints", "links", "folds", "outline"];
  const contents = names.map((name) => `export * from "./${name}";`).join("\n");
  const stdin = { contents, resolveDir: path.join(ROOT, "src/documents/language") };
  await build({ stdin, bundle: true, format: "esm", platform: "node", outfile, logLevel: "warning" });
  const parts = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return parts;
}

/** @returns {Promise<Figure[]>} */
async function weight() {
  const folder = path.join(ROOT, "resources/schemas");
  const schemas = readdirSync(folder).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
  const vsix = statSync(await packageExtension(() => undefined)).size;
  return [
    { name: "schema files", value: round(schemas / 1000), unit: "kB" },
    atMost("the package", vsix / 1000, LIMIT_VSIX / 1000, "kB"),
  ];
}

/**
 * Runs the integration test that shows documents and plain files, and reads the figures that it prints.
 *
 * @returns {Promise<Figure[]>}
 */
async function shown() {
  const args = ["scripts/test.mjs", "integration", "--grep", "documents of any size"];
  const env = { ...process.env, DATTO_RMM_BENCH_RUNS: "20" };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  for await (const piece of child.stdout) output += String(piece);
  const figures = [...output.matchAll(/@@figure (\{.*\})/g)].map(([, json]) => JSON.parse(json));
  if (figures.length === 0) throw new Error(`No figures came from the editor:\n${output}`);
  return figures;
}

/**
 * @param {() => unknown} task
 * @returns {number} milliseconds, of the slowest but for 5 percent
 */
function p95(task) {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    task();
    return performance.now() - began;
  });
  return times.toSorted((one, other) => one - other)[Math.ceil(RUNS * 0.95) - 1];
}

/**
 * @param {string} name
 * @param {number} value
 * @param {number} limit
 * @param {string} unit
 * @returns {Figure}
 */
function atMost(name, value, limit, unit) {
  return { name, value: round(value), unit, limit: `<= ${limit}`, holds: value <= limit };
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 100) / 100;
}
