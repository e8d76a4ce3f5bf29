/** Walks all devices once, bare or into a file, and tells time and memory. */
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { once } from "node:events";
import os from "node:os";
import path from "node:path";
import { finished } from "node:stream/promises";
import { bareGet, bareWalk } from "../client/bare.mjs";
import { readTask } from "../client/demo.mjs";
import { parts } from "./world.mjs";

const { endpoint, by, ahead, format } = await readTask();
const { DattoClient, DEVICE_COLUMNS, DEFAULT_DEVICE_COLUMNS, writeExport } = parts;

const started = performance.now();
const count = by === "bare" ? await walk() : await write();
const milliseconds = performance.now() - started;
console.log(JSON.stringify({ count, milliseconds, memory: process.resourceUsage().maxRSS * 1024 }));

async function walk() {
  let devices = 0;
  for await (const page of bareWalk(await bareGet(endpoint), ahead)) devices += page.length;
  return devices;
}

async function write() {
  const folder = await mkdtemp(path.join(os.tmpdir(), "datto-rmm-bench-"));
  const file = createWriteStream(path.join(folder, "devices"));
  const client = DattoClient.create({ baseUrl: endpoint.baseUrl, credentials: endpoint });
  const summary = await writeExport({
    format,
    columns: DEVICE_COLUMNS.filter((/** @type {{ id: string }} */ { id }) =>
      DEFAULT_DEVICE_COLUMNS.includes(id),
    ),
    batches: client.pages("/v2/account/devices", {
      ahead,
      omitUnsetUdfs: true,
      priority: "background",
    }),
    write: async (/** @type {string} */ text) => {
      if (!file.write(text)) await once(file, "drain");
    },
  });
  file.end();
  await finished(file);
  await rm(folder, { recursive: true });
  if (summary.end.kind !== "whole") throw new Error(`The export ended as ${summary.end.kind}.`);
  return summary.rows;
}
