/** `npm run bench -- NAME`: measures, prints a table and writes `bench/results/NAME.json`. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bootstrap } from "../scripts/lib/bootstrap.mjs";

/**
 * @typedef {object} Figure
 * @property {string} name
 * @property {number} value
 * @property {string} unit
 * @property {string} [limit] such as "<= 1.1"; without one the figure is only told
 * @property {boolean} [holds]
 */

await bootstrap(import.meta.url);

const [name = ""] = process.argv.slice(2);
const file = path.join(import.meta.dirname, `${name}.mjs`);
const names = readdirSync(import.meta.dirname)
  .filter((entry) => entry.endsWith(".mjs") && entry !== "run.mjs")
  .map((entry) => entry.slice(0, -".mjs".length));
if (!/^[a-z]+$/.test(name) || name === "run" || !existsSync(file)) {
  console.error(`Say what to measure: ${names.join(", ")}.`);
  process.exit(2);
}

await import("../esbuild.mjs");
const { measure } = await import(file);
/** @type {Figure[]} */
const figures = await measure();
const results = path.join(import.meta.dirname, "results");
mkdirSync(results, { recursive: true });
writeFileSync(path.join(results, `${name}.json`), `${JSON.stringify(figures, undefined, 2)}\n`);
console.table(figures);
if (figures.some(({ holds }) => holds === false)) process.exitCode = 1;
