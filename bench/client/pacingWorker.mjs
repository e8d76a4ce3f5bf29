/** One of several clients of an account: wants its reads as fast as possible, with a person's request now and then. */
import { createRequire } from "node:module";
import { readTask } from "./demo.mjs";

const { DattoClient } = createRequire(import.meta.url)("../../dist/api.js");
const { endpoint, reads, concurrency, pauseBetween } = await readTask();

const answered = [];
let refused = 0;
const client = DattoClient.create({
  baseUrl: endpoint.baseUrl,
  credentials: endpoint,
  observe: ({ template, outcome }) => {
    if (!template.startsWith("/v2/")) return;
    if (outcome === 429) refused++;
    else answered.push(Date.now());
  },
});

let left = reads;
async function worker() {
  while (left-- > 0) await client.request("GET", "/v2/system/pagination", { priority: "background" });
}

const waits = [];
let done = false;
async function person() {
  while (!done) {
    await new Promise((resolve) => setTimeout(resolve, pauseBetween));
    const started = performance.now();
    await client.request("GET", "/v2/account");
    waits.push(performance.now() - started);
  }
}

const person_ = person();
await Promise.all(Array.from({ length: concurrency }, worker));
done = true;
const ended = Date.now();
await person_;
console.log(JSON.stringify({ answered, refused, ended, waits }));
