/** How much longer than the bare client a request of a file takes, from "Send" to the text of the answer. */
import { median, startPlatform } from "../client/demo.mjs";
import { bundled } from "./bundled.mjs";
import { longDocument } from "./longDocument.mjs";

const TARGET = "/v2/account/sites?page=0&max=100";
const LAST = `
### The sites
# @expect 200
# @expect $.sites.length > 0
# @capture sites = $.sites
GET /v2/account/sites?page=0&max={{max}}
`;
const RUNS = 200;
const WARM_UP = 30;
const ACCOUNT = {
  id: "example",
  name: "Example Ltd",
  source: { kind: "ownUrl", baseUrl: "https://rmm.example.com" },
};

/**
 * Sends in turn by the client alone and as a request of a long file, so that both meet the same machine.
 * @returns {Promise<{ bare: number, own: number }>} medians in milliseconds
 */
export async function sendingTimes() {
  const { endpoint, stop } = await startPlatform({ sites: 200, devices: 500, "rate-limit": 1_000_000 });
  try {
    return await alternating(endpoint);
  } finally {
    stop();
  }
}

/** @param {import("../client/demo.mjs").Endpoint} endpoint */
async function alternating(endpoint) {
  const parts = await bundled("sending.mjs");
  const client = parts.DattoClient.create({ baseUrl: endpoint.baseUrl, credentials: endpoint });
  const send = sendingIn(parts, client);
  const bare = [];
  const own = [];
  for (let turn = 0; turn < WARM_UP + RUNS; turn++) {
    const times = [await timed(() => client.raw("GET", TARGET)), await timed(send)];
    if (turn < WARM_UP) continue;
    bare.push(times[0]);
    own.push(times[1]);
  }
  return { bare: median(bare), own: median(own) };
}

/**
 * @param {any} parts of `sending.mjs`
 * @param {any} client
 * @returns {() => Promise<void>} sends the last request of a long file, checks, captures, and shows its answer
 */
function sendingIn(parts, client) {
  const text = longDocument() + LAST;
  const index = parts.parse(text).blocks.length - 1;
  const connection = { account: ACCOUNT, client };
  const history = new parts.RequestHistory(memory(), {
    onDidChange: () => ({ dispose() {} }),
    get: async () => ACCOUNT,
  });
  const sender = new parts.RequestSender(history, async () => true);
  const accounts = {
    active: () => connection,
    list: async () => [ACCOUNT],
    connect: async () => connection,
  };
  const performer = new parts.RequestPerformer(accounts, sender, async () => undefined);
  const responses = new parts.Responses();
  const captured = new Map();
  const showSending = (/** @type {(signal: AbortSignal) => unknown} */ task) =>
    task(new globalThis.AbortController().signal);
  return async () => {
    const { request, sent, checks } = await performer.perform(text, index, { captured, showSending });
    if (!checks.every((/** @type {any} */ { verdict }) => verdict.holds)) throw new Error("It fails.");
    const asked = { ...request, accountId: ACCOUNT.id };
    const answer = responses.keep("datto-rmm://example/sites", asked, sent.response, client.budget);
    const look = { indent: "  ", secretUdfs: new Set() };
    if (parts.shownAnswer(answer, "body", look).text.length < sent.response.size)
      throw new Error("It is not shown.");
  };
}

/** Keeps values as JSON, as VS Code does. */
function memory() {
  const values = new Map();
  return {
    get: (/** @type {string} */ key) => (values.has(key) ? JSON.parse(values.get(key)) : undefined),
    update: async (/** @type {string} */ key, /** @type {unknown} */ value) =>
      void values.set(key, JSON.stringify(value)),
  };
}

/** @param {() => Promise<unknown>} run */
async function timed(run) {
  const before = performance.now();
  await run();
  return performance.now() - before;
}
