/** Sends small requests one after the other, bare or by the client, and tells the CPU time of each. */
import { createRequire } from "node:module";
import { bareGet } from "./bare.mjs";
import { readTask } from "./demo.mjs";

const { DattoClient } = createRequire(import.meta.url)("../../dist/api.js");
const { endpoint, by, requests, warmUp } = await readTask();

const client = DattoClient.create({ baseUrl: endpoint.baseUrl, credentials: endpoint });
const bare = await bareGet(endpoint);
const send =
  by === "bare" ? () => bare("/v2/system/pagination") : () => client.request("GET", "/v2/system/pagination");

for (let count = 0; count < warmUp; count++) await send();
const before = process.cpuUsage();
for (let count = 0; count < requests; count++) await send();
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ microseconds: (user + system) / requests }));
