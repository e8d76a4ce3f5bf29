/** The console of a browser-hosted VS Code, without what its workbench says about itself. */
import { format } from "node:util";

/** What a workbench without internet, and without code-server around it, reports at every start. */
const NOISE = [
  /^(Resolving|Resolved) connection token/,
  /^Creating a socket /,
  /^\[reconnection-grace-time\]/,
  /^Updating additional builtin extensions cache/,
  /^\[Service Worker\]/,
  /^\[AgentHost/,
  /^\[AccountPolicyGate\]/,
  /^\[(perf|driver|storage)\]/i,
  /\b(open-vsx\.org|api\.github\.com|telemetry|gallery)\b.*\b(Failed|ENOTFOUND|fetch)\b/i,
  /ENOTFOUND (open-vsx\.org|api\.github\.com)/,
];

/**
 * @param {readonly unknown[]} args as they were given to `console.log` and its siblings
 * @returns {string | undefined} the line to print, or nothing for noise
 */
export function hostLine(args) {
  const line = format(...args);
  return NOISE.some((pattern) => pattern.test(line)) ? undefined : line;
}
