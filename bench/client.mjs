/** The client beside a bare loop over `fetch` and `JSON.parse` that does the same work on the same server. */
import { createRequire } from "node:module";
import { median, runWorker, startPlatform } from "./client/demo.mjs";
import { atLeast, atMost, exact, round } from "./lib/figures.mjs";

/** @typedef {import("./run.mjs").Figure} Figure */

const RUNS = 5;
const UNLIMITED = 1_000_000;
const ESTATE = { sites: 5000, devices: 100_000, "rate-limit": UNLIMITED };

/** @returns {Promise<Figure[]>} */
export async function measure() {
  return [...(await coldStart()), ...(await overhead()), ...(await walks()), ...(await pacing())];
}

/** @returns {Promise<Figure[]>} */
export async function coldStart() {
  const { DattoClient } = createRequire(import.meta.url)("../dist/api.js");
  const { endpoint, stop } = await startPlatform({ sites: 280 });
  let kept = /** @type {string | undefined} */ (undefined);
  const tokenStore = {
    load: async () => kept,
    save: async (/** @type {string} */ text) => void (kept = text),
  };
  const count = async () => {
    let requests = 0;
    const options = {
      baseUrl: endpoint.baseUrl,
      credentials: endpoint,
      tokenStore,
      observe: () => requests++,
    };
    await DattoClient.create(options).page("/v2/account/sites", { query: { page: 0, max: 250 } });
    return requests;
  };
  const cold = await count();
  const warm = await count();
  stop();
  return [
    exact("cold start to the first page, no stored token", cold, 2, "requests"),
    exact("cold start to the first page, stored token", warm, 1, "requests"),
  ];
}

/** @returns {Promise<Figure[]>} */
export async function overhead() {
  const { endpoint, stop } = await startPlatform({ sites: 10, devices: 10, "rate-limit": UNLIMITED });
  const task = { endpoint, requests: 1000, warmUp: 500 };
  const { bare, client } = await alternate((by) => runWorker("requestWorker.mjs", { ...task, by }));
  stop();
  const [base, own] = [bare, client].map((runs) => median(runs.map(({ microseconds }) => microseconds)));
  return [
    { name: "one request: bare loop", value: round(base), unit: "µs CPU" },
    { name: "one request: client", value: round(own), unit: "µs CPU" },
    { name: "one request: overhead", value: round(own - base), unit: "µs CPU" },
  ];
}

/** @returns {Promise<Figure[]>} */
export async function walks() {
  const figures = [];
  for (const latency of [0, 50]) {
    const { endpoint, stop } = await startPlatform({ ...ESTATE, latency });
    const task = { endpoint, ahead: 4 };
    const { bare, client } = await alternate((by) => runWorker("walkWorker.mjs", { ...task, by }));
    stop();
    for (const { count } of [...bare, ...client]) if (count !== 100_000) throw new Error(`${count} rows`);
    const time = median(client.map(({ milliseconds }, run) => milliseconds / bare[run].milliseconds));
    const memory = median(client.map((own, run) => own.memory / bare[run].memory));
    const name = `walk of 100,000 devices at ${latency} ms`;
    const seconds = median(client.map(({ milliseconds }) => milliseconds)) / 1000;
    figures.push(
      { name: `${name}: wall`, value: round(seconds), unit: "s" },
      atMost(`${name}: wall beside the bare loop`, time, 1.1, "ratio"),
      atMost(`${name}: peak memory beside the bare loop`, memory, 1.5, "ratio"),
    );
  }
  return figures;
}

/** A minute of the platform passes in so many milliseconds. */
const MINUTE = 12_000;

/** @returns {Promise<Figure[]>} */
export async function pacing() {
  const limit = 600;
  const scale = MINUTE / 60_000;
  const { endpoint, stop } = await startPlatform({
    sites: 10,
    devices: 10,
    "rate-limit": limit,
    window: MINUTE / 1000,
    "slow-down": 1000 * scale,
  });
  const task = { endpoint, reads: 1000, concurrency: 8, pauseBetween: MINUTE / 15 };
  const clients = await Promise.all([1, 2, 3].map(() => runWorker("pacingWorker.mjs", task)));
  stop();
  const refused = clients.reduce((total, client) => total + client.refused, 0);
  const wait = median(clients.flatMap(({ waits }) => waits)) / scale / 1000;
  return [
    exact("pacing, three clients: refused (429)", refused, 0, "requests"),
    atLeast("pacing, three clients: of the allowed rate", fill(clients) / limit, 0.95, "share"),
    atMost("pacing, three clients: a person's request, median", wait, 2, "s of the real minute"),
  ];
}

/**
 * Requests in the platform's window, on average over the time from its first whole window until the first client has
 * all it wants.
 * @param {readonly { answered: readonly number[], ended: number }[]} clients
 */
function fill(clients) {
  const answered = clients.flatMap((client) => client.answered).toSorted((a, b) => a - b);
  const end = Math.min(...clients.map(({ ended }) => ended));
  const counts = [];
  for (let now = answered[0] + MINUTE; now < end; now += MINUTE / 100) {
    counts.push(answered.filter((time) => time > now - MINUTE && time <= now).length);
  }
  return counts.reduce((total, count) => total + count, 0) / counts.length;
}

/**
 * Runs bare loop and client in turn, so that both meet the same machine.
 * @param {(by: "bare" | "client") => Promise<any>} run
 */
async function alternate(run) {
  const results = { bare: /** @type {any[]} */ ([]), client: /** @type {any[]} */ ([]) };
  for (let count = 0; count < RUNS; count++) {
    results.bare.push(await run("bare"));
    results.client.push(await run("client"));
  }
  return results;
}
