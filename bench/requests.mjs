/** Request documents: how long a keystroke and "Send" take in a long one, and what activation loads. */
import { execFileSync } from "node:child_process";
import path from "node:path";
import { activationSize } from "../scripts/lib/packaging.mjs";
import { atMost, told } from "./lib/figures.mjs";
import { bundled } from "./requests/bundled.mjs";
import { longDocument, REQUESTS } from "./requests/longDocument.mjs";
import { sendingTimes } from "./requests/overhead.mjs";

/** @typedef {import("./run.mjs").Figure} Figure */

const KEYSTROKES = 300;
const WARM_UP = 50;
const PATIENCE_MS = 30;
const MAX_OVERHEAD_MS = 10;
const MAX_ACTIVATION = 150;

const root = path.resolve(import.meta.dirname, "..");

/** @returns {Promise<Figure[]>} */
export async function measure() {
  return [...(await keystrokes()), ...(await sending()), ...activation()];
}

/** @returns {Promise<Figure[]>} */
export async function keystrokes() {
  const { parse, complete, check, knowledge } = await bundled("language.mjs");
  const text = longDocument();
  const places = [...text.matchAll(/\/v2\/|[?&]\w+=|\{\{|"\w+": /g)].map(
    ({ index, 0: { length } }) => index + length,
  );
  const place = (/** @type {number} */ turn) => places[(turn * 7919) % places.length] ?? 0;
  const typed = (/** @type {number} */ at) => `${text.slice(0, at)}x${text.slice(at)}`;
  const completion = timed((turn) => complete(parse(typed(place(turn))), place(turn) + 1, knowledge));
  const diagnostics = timed((turn) => check(parse(typed(place(turn))), knowledge));
  const name = `${REQUESTS} requests, ${Math.round(text.length / 1000)} kB`;
  return [
    atMost(`completion in ${name}: p95`, p95(completion), PATIENCE_MS, "ms CPU"),
    atMost(`diagnostics of ${name}: p95`, p95(diagnostics), PATIENCE_MS, "ms CPU"),
  ];
}

/** @returns {Promise<Figure[]>} */
export async function sending() {
  const { bare, own } = await sendingTimes();
  return [
    told("a page of 100 sites: the client alone, median", bare, "ms"),
    told(`the same as one of ${REQUESTS} requests of a file, median`, own, "ms"),
    atMost("sending: overhead over the client alone", own - bare, MAX_OVERHEAD_MS, "ms"),
  ];
}

/** @returns {Figure[]} */
export function activation() {
  execFileSync(process.execPath, ["esbuild.mjs", "--production"], { cwd: root });
  const size = activationSize(path.join(root, "dist/extension.mjs")) / 1000;
  return [atMost("what activation loads", size, MAX_ACTIVATION, "kB")];
}

/**
 * CPU time, since other programs on the machine would count as well.
 * @param {(turn: number) => unknown} run
 */
function timed(run) {
  for (let turn = 0; turn < WARM_UP; turn++) run(turn);
  return Array.from({ length: KEYSTROKES }, (_, turn) => {
    const before = process.cpuUsage();
    run(turn);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
}

/** @param {readonly number[]} times */
function p95(times) {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}
