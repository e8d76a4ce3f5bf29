/** A whole estate: its index, the tree, and exports, at 100,000 devices and how it grows from there. */
import { median, runWorker, startPlatform } from "./client/demo.mjs";
import { buildParts } from "./estate/build.mjs";
import { atMost, exact, told } from "./lib/figures.mjs";

/** @typedef {import("./run.mjs").Figure} Figure */
/** @typedef {import("./client/demo.mjs").Endpoint} Endpoint */

const RUNS = 3;
const DEVICES = 100_000;
const MANY = 1_000_000;
const UNLIMITED = 1_000_000;
const NARROW_HEAP = ["--max-old-space-size=64", "--max-semi-space-size=8"];

/** @returns {Promise<Figure[]>} */
export async function measure() {
  await buildParts();
  return [
    ...(await indexes()),
    ...(await growth()),
    ...(await fill()),
    ...(await tree()),
    ...(await exports()),
  ];
}

/** @returns {Promise<Figure[]>} */
export async function indexes() {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await indexOf(DEVICES, "v2"));
  const middle = (/** @type {(run: any) => number} */ read) => median(runs.map(read));
  const name = "index of 100,000 devices";
  return [
    atMost(`${name}: built`, middle(({ building }) => building) / 1000, 1.5, "s CPU"),
    atMost(`${name}: memory`, middle(({ memory }) => memory) / 1e6, 120, "MB"),
    told(
      `${name}: first search`,
      middle(({ first }) => first),
      "ms",
    ),
    told(
      `${name}: a key stroke, median`,
      middle(({ searching }) => searching.median),
      "ms",
    ),
    atMost(
      `${name}: a key stroke, p95`,
      middle(({ searching }) => searching.p95),
      16,
      "ms",
    ),
    told(
      `${name}: a filter, median`,
      middle(({ filtering }) => filtering.median),
      "ms",
    ),
    atMost(
      `${name}: a filter, p95`,
      middle(({ filtering }) => filtering.p95),
      30,
      "ms",
    ),
    told(`${name}: stored copy`, middle(({ stored }) => stored) / 1e6, "MB"),
    told(
      `${name}: stored copy written`,
      middle(({ encoding }) => encoding),
      "ms",
    ),
    told(
      `${name}: stored copy read`,
      middle(({ decoding }) => decoding),
      "ms",
    ),
  ];
}

/**
 * How the costs grow. The devices are those of v3, of which a million can be made in reasonable time.
 * @returns {Promise<Figure[]>}
 */
export async function growth() {
  const one = await indexOf(DEVICES, "v3");
  const many = await indexOf(MANY, "v3");
  const name = "index of 1,000,000 devices";
  const perDevice = (/** @type {string} */ what, /** @type {number} */ of, /** @type {number} */ beside) =>
    atMost(
      `per device at 1,000,000 beside 100,000: ${what}`,
      (of / beside) * (DEVICES / MANY),
      1.25,
      "ratio",
    );
  return [
    told(`${name}: built`, many.building / 1000, "s CPU"),
    told(`${name}: memory`, many.memory / 1e6, "MB"),
    told(`${name}: a key stroke, p95`, many.searching.p95, "ms CPU"),
    told(`${name}: a filter, p95`, many.filtering.p95, "ms CPU"),
    perDevice("building", many.building, one.building),
    perDevice("memory", many.memory, one.memory),
    perDevice("a key stroke", many.searching.median, one.searching.median),
    perDevice("a filter", many.filtering.median, one.filtering.median),
  ];
}

/**
 * @param {number} devices
 * @param {"v2" | "v3"} version
 */
function indexOf(devices, version) {
  return runWorker("../estate/indexWorker.mjs", { devices, version });
}

/** @returns {Promise<Figure[]>} */
export async function fill() {
  const { endpoint, stop } = await startPlatform({ sites: 5000, devices: DEVICES });
  const { pages, refused, milliseconds, devices } = await runWorker("../estate/fillWorker.mjs", { endpoint });
  stop();
  if (devices !== DEVICES) throw new Error(`${devices} devices`);
  return [
    exact("index filled over HTTP: pages asked for", pages, DEVICES / 250, "requests"),
    exact("index filled over HTTP: refused (429)", refused, 0, "requests"),
    told("index filled over HTTP at 600 requests a minute", milliseconds / 1000, "s"),
  ];
}

/** @returns {Promise<Figure[]>} */
export async function tree() {
  const estate = await opened({ sites: 5000, devices: DEVICES, "rate-limit": UNLIMITED });
  const large = await opened({ sites: 5, devices: 40_000, "rate-limit": UNLIMITED });
  return [
    exact("tree: requests until the first of 5,000 sites", estate.forSites, 1, "requests"),
    exact(`tree: requests until the first page of ${large.ofSite} devices`, large.forSite, 1, "requests"),
    exact("tree: rows of that page", large.rows, 250, "rows"),
    told("tree: memory after opening 200 sites", estate.memory / 1e6, "MB"),
  ];
}

/** @param {Readonly<Record<string, number>>} options */
async function opened(options) {
  const { endpoint, stop } = await startPlatform(options);
  const result = await runWorker("../estate/treeWorker.mjs", { endpoint, open: 200 });
  stop();
  return result;
}

/** @returns {Promise<Figure[]>} */
export async function exports() {
  const whole = await startPlatform({ sites: 5000, devices: DEVICES, "rate-limit": UNLIMITED });
  const part = await startPlatform({ sites: 1000, devices: DEVICES / 5, "rate-limit": UNLIMITED });
  const figures = [
    ...(await exportTime(whole.endpoint)),
    ...(await exportMemory(whole.endpoint, part.endpoint)),
  ];
  whole.stop();
  part.stop();
  return figures;
}

/**
 * @param {Endpoint} endpoint
 * @returns {Promise<Figure[]>}
 */
async function exportTime(endpoint) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    const bare = await walked(endpoint, "bare");
    const { count, milliseconds } = await walked(endpoint, "export");
    if (bare.count !== DEVICES || count !== DEVICES) throw new Error(`${count} rows`);
    runs.push({ seconds: milliseconds / 1000, ratio: milliseconds / bare.milliseconds });
  }
  const seconds = median(runs.map((run) => run.seconds));
  const ratio = median(runs.map((run) => run.ratio));
  return [
    told("export of 100,000 devices as CSV", seconds, "s"),
    atMost("export of 100,000 devices: beside the bare walk", ratio, 1.2, "ratio"),
  ];
}

/**
 * Most of what an export takes is room that the engine gives itself as long as there is plenty. In a narrow heap only
 * what is held counts, and an export that held its rows would not come to its end.
 * @param {Endpoint} whole
 * @param {Endpoint} part with a fifth of the devices
 * @returns {Promise<Figure[]>}
 */
async function exportMemory(whole, part) {
  const of = (/** @type {Endpoint} */ endpoint) => walked(endpoint, "export", NARROW_HEAP);
  const { memory } = await of(whole);
  const few = await of(part);
  return [
    told("export of 100,000 devices: peak memory of a process with a heap of 64 MB", memory / 1e6, "MB"),
    atMost("export of 100,000 devices: peak memory beside 20,000", memory / few.memory, 1.2, "ratio"),
  ];
}

/**
 * @param {Endpoint} endpoint
 * @param {"bare" | "export"} by
 * @param {readonly string[]} [flags] of Node
 */
function walked(endpoint, by, flags) {
  return runWorker("../estate/exportWorker.mjs", { endpoint, ahead: 4, format: "csv", by }, flags);
}
