/** Fills an index over HTTP, and tells the requests and the time it took. */
import { readTask } from "../client/demo.mjs";
import { parts } from "./world.mjs";

const { endpoint } = await readTask();
const { DattoClient, EstateIndex, IndexFill } = parts;

let pages = 0;
let refused = 0;
const client = DattoClient.create({
  baseUrl: endpoint.baseUrl,
  credentials: endpoint,
  observe: (/** @type {{ template: string, outcome: unknown }} */ { template, outcome }) => {
    if (template.endsWith("/devices")) pages++;
    if (outcome === 429) refused++;
  },
});
const index = new EstateIndex();
const fill = new IndexFill(client, index);
const started = performance.now();
await fill.start();
const milliseconds = performance.now() - started;
if (fill.state.kind === "failed") throw fill.state.error;
console.log(JSON.stringify({ pages, refused, milliseconds, devices: index.devices.size }));
