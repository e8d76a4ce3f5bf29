/** Opens sites as the tree does, and tells requests and memory. */
import { readTask } from "../client/demo.mjs";
import { parts, usedBytes } from "./world.mjs";

const { endpoint, open } = await readTask();
const { DattoClient, Estate } = parts;

let requests = 0;
const client = DattoClient.create({
  baseUrl: endpoint.baseUrl,
  credentials: endpoint,
  observe: (/** @type {{ template: string }} */ { template }) => {
    if (/\/(sites|devices)$/.test(template)) requests++;
  },
});
const before = usedBytes();
const estate = new Estate(client);
await estate.sites.ensureLoaded();
const forSites = requests;
const sites = [...estate.sites.state.rows];
const largest = sites.toSorted((a, b) => devicesOf(b) - devicesOf(a))[0];
requests = 0;
await estate.devices(largest.uid).ensureLoaded();
const forSite = requests;
const rows = estate.devices(largest.uid).state.rows.length;
for (const { uid } of sites.filter((site) => devicesOf(site) > 0).slice(0, open)) {
  await estate.devices(uid).ensureLoaded();
}
console.log(
  JSON.stringify({ forSites, forSite, rows, ofSite: devicesOf(largest), memory: usedBytes() - before }),
);

/** @param {{ devicesStatus: { numberOfDevices: number } }} site */
function devicesOf(site) {
  return site.devicesStatus.numberOfDevices;
}
