/** Generated devices, page by page, as the client reads them for an index. */
import { createRequire } from "node:module";

export const parts = createRequire(import.meta.url)("../../dist/bench/estate.cjs");

const PAGE = 250;

/**
 * @param {number} devices
 * @param {"v2" | "v3"} version of the platform's form: v2 has 300 user-defined fields, which are read if they are set, v3 those that have a label
 * @returns {Generator<readonly object[], void, undefined>}
 */
export function* pagesOf(devices, version) {
  const startedAt = Date.now();
  const world = parts.createWorld({ seed: 1, sites: Math.ceil(devices / 20), devices, startedAt });
  const simulation = { world, changes: new parts.Changes(), clock: Date.now };
  const record = version === "v2" ? parts.deviceRecord : parts.deviceRecordV3;
  for (let first = 0; first < devices; first += PAGE) {
    const length = Math.min(PAGE, devices - first);
    const rows = Array.from({ length }, (_, place) => record(simulation, first + place));
    yield JSON.parse(parts.withoutUnsetUdfs(JSON.stringify(rows)));
  }
}

/** Bytes in use, after everything that nobody holds is gone. */
export function usedBytes() {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * @param {readonly number[]} values
 * @param {number} share such as 0.95
 */
export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
