import type { Site } from "../../api";
import { FLAG, FLAG_FIELDS, INSTANT_FIELDS, NESTED, NUMBER_FIELDS, TEXT_FIELDS } from "./deviceFields";
import type { DeviceTable } from "./deviceTable";
import type { EstateIndex, StoredDevice } from "./estateIndex";

/**
 * The copy of an index on disk: JSON Lines. The first line says what follows, each further line is one site or one
 * device, and the last one how many there were. A line that is damaged costs no more than itself. User-defined fields,
 * notes and proxies are left out, since they can hold secrets.
 */
interface Header {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly asOf: number;
  readonly total: number | null;
  /** Names of what stands in the lines of devices, in order. */
  readonly fields: readonly string[];
}

const FORMAT = "datto-rmm-index";
const VERSION = 1;
const CHUNK = 1 << 16;

const VALUES = [...TEXT_FIELDS, ...NUMBER_FIELDS, ...INSTANT_FIELDS, ...FLAG_FIELDS] as const;

/** Writes an index as text, in parts of some 64 kB. */
export function* encodeIndex(index: EstateIndex): Generator<string, void, undefined> {
  const { asOf = 0, total = null } = index.state;
  const header: Header = {
    format: FORMAT,
    version: VERSION,
    asOf,
    total,
    fields: ["uid", "seenAt", ...VALUES],
  };
  let text = lineOf(header);
  for (const site of index.sites.all()) text += lineOf({ site });
  for (let row = 0; row < index.devices.rowCount; row++) {
    if (index.devices.uidAt(row) === undefined) continue;
    text += lineOf(valuesOf(index.devices, row));
    if (text.length < CHUNK) continue;
    yield text;
    text = "";
  }
  yield text + lineOf({ end: index.devices.size });
}

/** What came of reading a stored index. */
export type Restored =
  /** `damaged` counts lines that could not be read; `whole` is whether the end of the file was there. */
  | { readonly kind: "restored"; readonly devices: number; readonly damaged: number; readonly whole: boolean }
  /** It is no such file, or one of another version. */
  | { readonly kind: "unusable" };

/** Reads what {@link encodeIndex} has written into an index. What the index has learnt already stays. */
export async function decodeIndex(
  chunks: AsyncIterable<string> | Iterable<string>,
  index: EstateIndex,
): Promise<Restored> {
  const reader = new Reader(index);
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    if (!reader.read(lines)) return { kind: "unusable" };
  }
  return reader.read(rest === "" ? [] : [rest]) ? reader.result : { kind: "unusable" };
}

class Reader {
  private header: Header | undefined;
  private devices = 0;
  private damaged = 0;
  private whole = false;

  constructor(private readonly index: EstateIndex) {}

  get result(): Restored {
    const { devices, damaged, whole } = this;
    return this.header ? { kind: "restored", devices, damaged, whole } : { kind: "unusable" };
  }

  /** @returns whether it makes sense to go on */
  read(lines: readonly string[]): boolean {
    const devices: StoredDevice[] = [];
    const sites: Site[] = [];
    for (const line of lines) {
      const value = parsed(line);
      if (!this.header) {
        if (!isHeader(value)) return false;
        this.header = value;
      } else this.take(value, devices, sites);
    }
    if (!this.header) return true;
    this.devices += devices.length;
    this.index.restore(devices, sites, { asOf: this.header.asOf, total: this.header.total ?? undefined });
    return true;
  }

  private take(value: unknown, devices: StoredDevice[], sites: Site[]): void {
    const device = Array.isArray(value) ? deviceOf(this.header?.fields ?? [], value) : undefined;
    const { site, end } = isObject(value) ? value : {};
    if (device) devices.push(device);
    else if (isObject(site)) sites.push(site);
    else if (typeof end === "number") this.whole = true;
    else this.damaged++;
  }
}

function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function valuesOf(table: DeviceTable, row: number): unknown[] {
  const { texts, numbers, instants, flags } = table;
  const number = (value: number) => (Number.isNaN(value) ? null : value);
  return [
    table.uidAt(row),
    table.seenAt.get(row),
    ...TEXT_FIELDS.map((field) => texts[field].get(row)),
    ...NUMBER_FIELDS.map((field) => number(numbers[field].get(row))),
    ...INSTANT_FIELDS.map((field) => number(instants[field].get(row))),
    ...FLAG_FIELDS.map((field) => flags[field].get(row)),
  ];
}

/** The device of a line, nested as the platform does it. */
function deviceOf(fields: readonly string[], values: readonly unknown[]): StoredDevice | undefined {
  if (values.length !== fields.length) return undefined;
  const device: Record<string, unknown> = {};
  for (const [place, field] of fields.entries()) put(device, field, values[place]);
  const { seenAt, ...rest } = device;
  const isWhole = typeof rest["uid"] === "string" && typeof seenAt === "number";
  return isWhole ? { device: rest, seenAt } : undefined;
}

function put(device: Record<string, unknown>, field: string, value: unknown): void {
  const parent = NESTED.get(field);
  if (parent !== undefined) device[parent] = { ...(device[parent] as object | undefined), [field]: value };
  else device[field] = FLAGS.has(field) ? flagOf(value) : value;
}

const FLAGS: ReadonlySet<string> = new Set(FLAG_FIELDS);

function flagOf(code: unknown): boolean | null {
  return code === FLAG.yes || (code === FLAG.no ? false : null);
}

function isHeader(value: unknown): value is Header {
  if (!isObject(value)) return false;
  const { format, version, asOf, fields } = value;
  return format === FORMAT && version === VERSION && typeof asOf === "number" && Array.isArray(fields);
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
