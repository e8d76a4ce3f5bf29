/** Builds an index of generated devices, and tells what it takes to build, search, filter, keep and restore it. */
import { readTask } from "../client/demo.mjs";
import { pagesOf, parts, percentile, usedBytes } from "./world.mjs";

const ROUNDS = 3;

/** What is typed, letter by letter: of every field, rare and frequent, one word and several, also what is nowhere. */
const TYPED = [
  "hlg-lt-03",
  "-srv-01",
  "192.168.14.2",
  "10.2",
  "203.0.113",
  "jane.smith",
  "windows server 2022",
  "microsoft windows 11 pro",
  "harbour north",
  "4100123",
  "0f3a9c10-5b7e",
  "printer",
  "corp dc",
  "e",
  "lt online:no",
  "desktop-4f",
  "ubuntu srv -02",
  "nothing has this",
];

const FILTERS = [
  'os:server online:no site:"A*" reboot:yes patch:installError av:notRunning class:esxihost lastSeen>30d udf3:~bitlocker -domain:corp free text',
  "os:server online:no reboot:yes",
  'site:"A*"',
  "lastSeen>30d",
  "lastSeen<2026-01-01 -lastSeen:never",
  "udf3:~2026",
  "udf12>100",
  "-domain:corp laptop",
  "patch:installError,rebootRequired av:notRunning",
  "ip:192.168.0.0/16 online:yes",
  "ip:10.",
  "hostname:*-LT-0?",
  "hostname:~7",
  "user:~smith",
  "warranty<90d",
  "pending>10 class:device",
  "windows -server",
  "uid:0",
];

const { devices, version } = await readTask();
const { EstateIndex, decodeIndex, encodeIndex, findDevices, parseFilter, selectDevices } = parts;

const before = usedBytes();
const index = new EstateIndex();
let building = 0;
const pass = index.startPass();
for (const rows of pagesOf(devices, version)) building += timeOf(() => index.learnPage(pass, rows));
building += timeOf(() => index.endPass(pass));
const memory = usedBytes() - before;
if (index.devices.size !== devices) throw new Error(`${index.devices.size} devices`);

const now = Date.now();
const strokes = TYPED.flatMap((text) => Array.from(text, (_, place) => text.slice(0, place + 1)));
const first = timeOf(() => findDevices(index.devices, "a", { limit: 50, now }));
const searching = repeated(strokes, (text) => findDevices(index.devices, text, { limit: 50, now }));
const filtering = repeated(FILTERS, (text) => selectDevices(index.devices, parseFilter(text), now));

const chunks = /** @type {string[]} */ ([]);
const encoding = timeOf(() => chunks.push(...encodeIndex(index)));
const restored = new EstateIndex();
const started = processorTime();
const { devices: back } = await decodeIndex(chunks, restored);
const decoding = processorTime() - started;
if (back !== devices) throw new Error(`${back} devices restored`);
const stored = chunks.reduce((sum, chunk) => sum + Buffer.byteLength(chunk), 0);

console.log(JSON.stringify({ building, memory, first, searching, filtering, encoding, decoding, stored }));

/**
 * Milliseconds of the processor: what else runs on the machine does not count.
 * @param {() => void} work
 */
function timeOf(work) {
  const start = processorTime();
  work();
  return processorTime() - start;
}

function processorTime() {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * The times of some works, each done several times after a first round that does not count.
 * @param {readonly string[]} texts
 * @param {(text: string) => void} work
 */
function repeated(texts, work) {
  for (const text of texts) work(text);
  const times = Array.from({ length: ROUNDS }, () => texts.map((text) => timeOf(() => work(text)))).flat();
  return { median: percentile(times, 0.5), p95: percentile(times, 0.95), most: Math.max(...times) };
}
