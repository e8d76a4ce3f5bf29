/** Reads the command line of `npm run sync:openapi`. */
import { parseArgs } from "node:util";

const PLATFORMS = ["pinotage", "merlot", "concord", "vidal", "zinfandel", "syrah"];

export const USAGE = `Compares openapi/datto-rmm.yaml with the description that a platform serves, by structure.

  --platform NAME     one of ${PLATFORMS.join(", ")}
  --url URL           a platform's address, or the address of a description
  --file FILE         a description as JSON or YAML
  --write-types FILE  makes TypeScript types from that description
  --json              prints the differences as JSON
  --timeout S         seconds for each request (20)
  --help              this text

Ends with 0 when the structure is the same, with 1 when it differs (+ added, - removed, ~ changed, seen
from openapi/datto-rmm.yaml), and with 2 when the two cannot be compared. Nothing in openapi/ is written.
`;

/**
 * @typedef {object} Source
 * @property {"url" | "file"} kind
 * @property {string} place
 *
 * @typedef {object} Options
 * @property {Source} source
 * @property {string | undefined} writeTypes
 * @property {boolean} json
 * @property {number} timeoutMs for each request
 *
 * @typedef {{ kind: "help" } | { kind: "fault", message: string } | { kind: "run", options: Options }} Command
 */

/** @param {readonly string[]} words @returns {Command} */
export function readCommandLine(words) {
  /** @type {ReturnType<typeof parse>} */
  let values;
  try {
    values = parse(words);
  } catch (error) {
    return fault(error instanceof Error ? error.message : String(error));
  }
  if (values.help) return { kind: "help" };
  const given = [read(values.platform, platform), read(values.url, url), read(values.file, file)];
  const [source, second] = given.flat();
  if (source === undefined || second !== undefined)
    return fault("Give one of --platform, --url and --file; --help says more.");
  if (typeof source === "string") return fault(source);
  const seconds = Number(values.timeout);
  if (!(seconds > 0 && seconds <= 3600)) return fault("--timeout takes seconds.");
  const { "write-types": writeTypes, json } = values;
  return { kind: "run", options: { source, writeTypes, json, timeoutMs: seconds * 1000 } };
}

/** @param {string} message @returns {Command} */
const fault = (message) => ({ kind: "fault", message });

/** @param {readonly string[]} words */
function parse(words) {
  return parseArgs({
    args: [...words],
    options: {
      platform: { type: "string" },
      url: { type: "string" },
      file: { type: "string" },
      "write-types": { type: "string" },
      json: { type: "boolean", default: false },
      timeout: { type: "string", default: "20" },
      help: { type: "boolean", short: "h", default: false },
    },
  }).values;
}

/**
 * @param {string | undefined} text
 * @param {(text: string) => Source | string} reader gives the source, or what is wrong with it
 */
const read = (text, reader) => (text === undefined ? [] : [reader(text)]);

/** @param {string} name @returns {Source | string} */
const platform = (name) =>
  PLATFORMS.includes(name)
    ? { kind: "url", place: `https://${name}-api.centrastage.net` }
    : `There is no platform "${name}"; they are ${PLATFORMS.join(", ")}.`;

/** @param {string} text @returns {Source | string} */
function url(text) {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    return `"${text}" is no http or https address.`;
  const { username, password, href } = new URL(text);
  if (username !== "" || password !== "")
    return "The address holds a user or a password; descriptions are public, so none is ever sent.";
  return { kind: "url", place: href };
}

/** @param {string} text @returns {Source} */
const file = (text) => ({ kind: "file", place: text });
