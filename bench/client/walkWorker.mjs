/** Walks all devices once, bare or by the client, and tells time and memory. */
import { createRequire } from "node:module";
import { bareGet, bareWalk } from "./bare.mjs";
import { readTask } from "./demo.mjs";

const { DattoClient } = createRequire(import.meta.url)("../../dist/api.js");
const { endpoint, by, ahead } = await readTask();

async function* rows() {
  if (by === "bare") {
    for await (const page of bareWalk(await bareGet(endpoint), ahead)) yield* page;
    return;
  }
  const client = DattoClient.create({ baseUrl: endpoint.baseUrl, credentials: endpoint });
  yield* client.items("/v2/account/devices", { ahead, priority: "background" });
}

const started = performance.now();
let count = 0;
for await (const row of rows()) if (row.uid) count++;
const milliseconds = performance.now() - started;
console.log(JSON.stringify({ count, milliseconds, memory: process.resourceUsage().maxRSS * 1024 }));
