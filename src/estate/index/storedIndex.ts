import type { DeviceTable } from "./deviceTable";
import type { EstateIndex } from "./estateIndex";
import { blockOf, devicesOf } from "./storedBlocks";

/**
 * The copy of an index on disk: JSON Lines. The first line says what follows, each further line holds some sites or
 * some devices, and the last one says how many there were. A line that is damaged costs no more than itself.
 * User-defined fields, notes and proxies are left out, since they can hold secrets.
 */
interface Header {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly asOf: number;
  readonly total: number | null;
}

const FORMAT = "datto-rmm-index";
const VERSION = 1;

/** Sites or devices of one line. */
const BLOCK = 250;

/** Writes an index as text, line by line. */
export function* encodeIndex(index: EstateIndex): Generator<string, void, undefined> {
  const { asOf = 0, total = null } = index.state;
  const header: Header = { format: FORMAT, version: VERSION, asOf, total };
  yield lineOf(header);
  for (const sites of inBlocks(index.sites.all())) yield lineOf({ sites });
  for (const rows of inBlocks(usedRows(index.devices)))
    yield lineOf({ devices: blockOf(index.devices, rows) });
  yield lineOf({ end: index.devices.size });
}

/** What came of reading a stored index. */
export type Restored =
  /** `damaged` counts lines that could not be read; `whole` is whether all devices were there. */
  | { readonly kind: "restored"; readonly devices: number; readonly damaged: number; readonly whole: boolean }
  /** It is no such file, or one of another version. */
  | { readonly kind: "unusable" };

/** Reads what {@link encodeIndex} has written into an index. What the index has learnt already stays. */
export async function decodeIndex(
  chunks: AsyncIterable<string> | Iterable<string>,
  index: EstateIndex,
): Promise<Restored> {
  const reader = new Reader(index);
  for await (const line of linesOf(chunks)) {
    reader.read(line);
    if (reader.isUnusable) break;
  }
  return reader.result;
}

class Reader {
  private header: Header | undefined;
  private devices = 0;
  private damaged = 0;
  private end: number | undefined;
  isUnusable = false;

  constructor(private readonly index: EstateIndex) {}

  get result(): Restored {
    const { devices, damaged, end } = this;
    return this.header
      ? { kind: "restored", devices, damaged, whole: end === devices }
      : { kind: "unusable" };
  }

  read(line: string): void {
    const value = parsed(line);
    if (this.header) this.take(value, this.header);
    else if (isHeader(value)) this.header = value;
    else this.isUnusable = true;
  }

  private take(value: unknown, { asOf, total }: Header): void {
    const { sites, devices: block, end } = isObject(value) ? value : {};
    const devices = devicesOf(block);
    const state = { asOf, total: total ?? undefined };
    if (devices) {
      this.devices += devices.length;
      this.index.restore(devices, [], state);
    } else if (Array.isArray(sites)) this.index.restore([], sites.filter(isObject), state);
    else if (typeof end === "number") this.end = end;
    else this.damaged++;
  }
}

async function* linesOf(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

function* inBlocks<Item>(items: Iterable<Item>): Generator<Item[]> {
  let block: Item[] = [];
  for (const item of items) {
    block.push(item);
    if (block.length < BLOCK) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}

function* usedRows(devices: DeviceTable): Generator<number> {
  for (let row = 0; row < devices.rowCount; row++) if (devices.uidAt(row) !== undefined) yield row;
}

function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function isHeader(value: unknown): value is Header {
  if (!isObject(value)) return false;
  const { format, version, asOf, total } = value;
  const isTotal = total === null || typeof total === "number";
  return format === FORMAT && version === VERSION && typeof asOf === "number" && isTotal;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
