/** `npm run sync:openapi`, apart from the process it runs in. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { readCommandLine, USAGE } from "./commandLine.mjs";
import { compare } from "./compare.mjs";
import { NotComparable, operationsOf } from "./document.mjs";
import { fetchDescription } from "./fetchDescription.mjs";
import { readDescription } from "./readDescription.mjs";
import { repair } from "./repair.mjs";
import { report } from "./report.mjs";

/**
 * @typedef {object} Surroundings
 * @property {string} root the repository
 * @property {(text: string) => void} out
 * @property {(text: string) => void} err
 */

/**
 * @param {readonly string[]} words the command line
 * @param {Surroundings} surroundings
 * @returns {Promise<number>} the exit code: 0 the same, 1 different, 2 not comparable
 */
export async function sync(words, { root, out, err }) {
  const command = readCommandLine(words);
  switch (command.kind) {
    case "help":
      out(USAGE);
      return 0;
    case "fault":
      err(`${command.message}\n`);
      return 2;
    case "run":
      try {
        return await run(command.options, root, out);
      } catch (error) {
        err(`Could not compare. ${sayable(error)}\n`);
        return 2;
      }
  }
}

/** @param {unknown} error */
function sayable(error) {
  if (error instanceof NotComparable) return error.message;
  return `The description is damaged: ${error instanceof Error ? error.message : String(error)}`;
}

/**
 * @param {import("./commandLine.mjs").Options} options
 * @param {string} root
 * @param {(text: string) => void} out
 */
async function run({ source, writeTypes: typesFile, json, timeoutMs }, root, out) {
  const { description, from } =
    source.kind === "url" ? await fetchDescription(source.place, timeoutMs) : await fromFile(source.place);
  const repaired = repair(description);
  const own = await readFile(path.join(root, "openapi/datto-rmm.yaml"), "utf8");
  /** @type {import("./document.mjs").Description} */
  const ours = parse(own);
  const differences = compare(ours, repaired);
  if (typesFile !== undefined) {
    const { writeTypes } = await import("./writeTypes.mjs");
    await writeTypes(typesFile, root, repaired.description);
  }
  const live = { from, operations: operationsOf(repaired.description).length, notes: repaired.notes };
  out(json ? `${JSON.stringify({ ...live, differences }, null, 2)}\n` : report(differences, live));
  return differences.length === 0 ? 0 : 1;
}

/** @param {string} file */
async function fromFile(file) {
  const text = await readFile(file, "utf8").catch(() => {
    throw new NotComparable(`${file} cannot be read.`);
  });
  try {
    return { description: readDescription(text, /\.ya?ml$/i.test(file)), from: file };
  } catch (error) {
    throw error instanceof NotComparable ? new NotComparable(`${file} holds ${error.message}.`) : error;
  }
}
