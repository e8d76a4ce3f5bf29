/** Child processes that never outlive this one. */
import { spawn } from "node:child_process";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
const isWindows = process.platform === "win32";

const GRACE_MS = 3000;
let guarded = false;

/** The exit code of a process that was told to end, and waits for its children. @type {number | undefined} */
let endingWith;

/**
 * Starts a command as the head of its own process group, so that it can be ended together with its children.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  guard();
  const child = spawn(command, args, { ...options, detached: !isWindows });
  running.add(child);
  child.on("exit", () => {
    running.delete(child);
    if (endingWith !== undefined && running.size === 0) process.exit(endingWith);
  });
  return child;
}

/**
 * Runs a command to its end. The result is its exit code, or 1 when it could not start, was killed, or took
 * longer than it may.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions & { limitMs?: number }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { limitMs = 0, ...options } = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, { stdio: "inherit", ...options });
    const timer = limitMs > 0 ? setTimeout(() => stopLate(child, command, limitMs), limitMs) : undefined;
    const finish = (/** @type {number} */ code) => {
      clearTimeout(timer);
      resolve(code);
    };
    child.on("error", (error) => {
      console.error(`${command}: ${error.message}`);
      finish(1);
    });
    child.on("close", (code) => finish(code ?? 1));
  });
}

/**
 * Ends a process with all its children, and waits until it is gone.
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<void>}
 */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  kill(child, "SIGTERM");
  const timer = setTimeout(() => kill(child, "SIGKILL"), GRACE_MS);
  await gone;
  clearTimeout(timer);
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {string} command
 * @param {number} limitMs
 */
function stopLate(child, command, limitMs) {
  console.error(`${command} took longer than ${Math.round(limitMs / 1000)} s and was ended.`);
  kill(child, "SIGKILL");
}

/** Only a process that has something to end changes how it reacts to signals. */
function guard() {
  if (guarded) return;
  guarded = true;
  process.on("exit", killAll);
  for (const [signal, code] of /** @type {const} */ ([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ])) {
    process.on(signal, () => end(signal, code));
  }
}

/**
 * Passes the signal on, so that children can end in good order; those that do not are killed.
 * @param {NodeJS.Signals} signal
 * @param {number} code
 */
function end(signal, code) {
  endingWith = code;
  if (running.size === 0) process.exit(code);
  for (const child of running) kill(child, signal);
  setTimeout(() => process.exit(code), GRACE_MS);
}

function killAll() {
  for (const child of running) kill(child, "SIGKILL");
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function kill(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (isWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}
