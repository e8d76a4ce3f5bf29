/**
 * `npm run demo-api -- …`: the simulated platform as a server of its own. Its standard output is for programs
 * to read, so everything else goes to standard error.
 */
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { bootstrap } from "./lib/bootstrap.mjs";
import { inRoot } from "./lib/paths.mjs";
import { run } from "./lib/processes.mjs";

await bootstrap(import.meta.url);
const program = inRoot("dist", "demo-cli.js");
const built = isUpToDate(program) ? 0 : await build();
process.exitCode = built === 0 ? await run(process.execPath, [program, ...process.argv.slice(2)]) : built;

function build() {
  return run(process.execPath, ["esbuild.mjs"], { stdio: ["ignore", 2, 2] });
}

/** @param {string} product */
function isUpToDate(product) {
  const made = modified(product);
  const sources = ["src", "openapi"].flatMap((folder) =>
    readdirSync(inRoot(folder), { recursive: true, encoding: "utf8" }).map((file) => inRoot(folder, file)),
  );
  return [inRoot("esbuild.mjs"), ...sources].every((file) => modified(file) <= made);
}

/** @param {string} file */
function modified(file) {
  return statSync(path.resolve(file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
