/** Processes that a measurement needs: the simulated platform, and workers that measure in a process of their own. */
import { spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";

const root = path.resolve(import.meta.dirname, "../..");

/**
 * @typedef {object} Endpoint
 * @property {string} baseUrl
 * @property {string} apiKey
 * @property {string} apiSecret
 */

/**
 * Starts the simulated platform in a process of its own.
 * @param {Readonly<Record<string, number>>} options of `npm run demo-api`
 * @returns {Promise<{ endpoint: Endpoint, stop: () => void }>}
 */
export async function startPlatform(options) {
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn(process.execPath, [path.join(root, "dist/demo-cli.js"), ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const endpoint = /** @type {Endpoint} */ (await firstLine(child));
  return { endpoint, stop: () => child.kill() };
}

/**
 * Runs a worker and gives what it prints as its one line of JSON.
 * @param {string} script beside this file
 * @param {object} task reaches the worker as JSON on its standard input
 * @param {readonly string[]} [flags] of Node
 * @returns {Promise<any>}
 */
export async function runWorker(script, task, flags = []) {
  const child = spawn(process.execPath, ["--expose-gc", ...flags, path.join(import.meta.dirname, script)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(JSON.stringify(task));
  return firstLine(child);
}

/** The task that a worker was given. */
export async function readTask() {
  let text = "";
  for await (const chunk of process.stdin) text += String(chunk);
  return JSON.parse(text);
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** @param {import("node:child_process").ChildProcess} child */
async function firstLine(child) {
  if (!child.stdout) throw new Error("The process has no output.");
  for await (const line of createInterface(child.stdout)) return JSON.parse(line);
  throw new Error("The process ended without a result.");
}
