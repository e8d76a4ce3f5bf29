import { readInstant } from "../../api/instant";
import { relativeTime } from "../../accounts/relativeTime";

/** How values are put into words. */
export interface Reader {
  /** Epoch milliseconds. */
  readonly now: number;
  /** A BCP 47 tag, such as `vscode.env.language`. */
  readonly language: string;
  /** An IANA name; the computer's own zone when left out. */
  readonly timeZone?: string;
  readonly t: (message: string, ...args: (string | number)[]) => string;
}

/** What a value means, in a few words that stand beside it, and in full. */
export interface Meaning {
  readonly short: string;
  readonly long: string;
}

/** Properties of the description that hold a size in bytes. A test compares them with the description. */
export const SIZES: ReadonlySet<string> = new Set([
  "size",
  "freespace",
  "freeSpace",
  "memorySizeTotal",
  "totalPhysicalMemory",
]);

/** Names of times, as the description has them and as what is not described is likely to have them. */
const TIME_NAME =
  /(^|[a-z])(Time|Date|Created|Updated|Modified|Seen|Reboot|Access|Triggered|On)$|^(time|timestamp|date|started|created|updated)$|^date[A-Z]/;

/** Times that a platform of these years can have sent: everything else under such a name is some other number. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2100;

/** The .NET minimum date, which the platform sends for what never happened. */
const NEVER = -62135596800000;

/** What the value of a property says to a person, where its own form does not say it. */
export function meaningOf(name: string, value: unknown, reader: Reader): Meaning | undefined {
  if (SIZES.has(name)) return sizeMeaning(value, reader);
  return TIME_NAME.test(name) ? timeMeaning(value, reader) : undefined;
}

interface TimeFormats {
  readonly short: Intl.DateTimeFormat;
  readonly long: Intl.DateTimeFormat;
}

/** Making a format takes longer than using it for a whole screen. */
const timeFormats = new WeakMap<Reader, TimeFormats>();

function timeFormatsOf(reader: Reader): TimeFormats {
  const known = timeFormats.get(reader);
  if (known) return known;
  const { language, timeZone } = reader;
  const zone = timeZone === undefined ? {} : { timeZone };
  const formats = {
    short: new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", ...zone }),
    long: new Intl.DateTimeFormat(language, { dateStyle: "full", timeStyle: "long", ...zone }),
  };
  timeFormats.set(reader, formats);
  return formats;
}

function timeMeaning(value: unknown, reader: Reader): Meaning | undefined {
  const { now, language, t } = reader;
  if (value === NEVER)
    return { short: t("never"), long: t("The platform writes a time that never was like this.") };
  if (typeof value === "string" && !/^\d{4}-\d\d-\d\dT/.test(value)) return undefined;
  const time = readInstant(value);
  const year = time?.getUTCFullYear() ?? 0;
  if (!time || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const { short, long } = timeFormatsOf(reader);
  const ago = relativeTime(time, now, language);
  return {
    short: `${short.format(time)} · ${ago}`,
    long: `${long.format(time)} (${ago}), ${time.toISOString()}`,
  };
}

const UNITS = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB"];

function sizeMeaning(value: unknown, { language, t }: Reader): Meaning | undefined {
  if (typeof value !== "number" || !Number.isFinite(value) || value < 1024) return undefined;
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log2(value) / 10));
  const amount = value / 1024 ** power;
  const digits = amount < 100 && !Number.isInteger(amount) ? 1 : 0;
  const text = amount.toLocaleString(language, { maximumFractionDigits: digits });
  const short = `${text} ${UNITS[power] ?? ""}`;
  return { short, long: t("{0}, taken as bytes: {1}", short, value.toLocaleString(language)) };
}
