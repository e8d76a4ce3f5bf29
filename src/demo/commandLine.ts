import { faultNamed, namedFaults } from "./faultNames";
import type { FaultRule } from "./faults";
import { builds, type DemoOptions, isBuild, type NumericOption, optionFault } from "./options";

const numbers: Readonly<Record<string, NumericOption>> = {
  "--port": "port",
  "--seed": "seed",
  "--sites": "sites",
  "--devices": "devices",
  "--latency": "latencyMs",
  "--rate-limit": "rateLimit",
  "--window": "windowSeconds",
  "--token-ttl": "tokenTtlSeconds",
  "--slow-down": "slowDownMs",
  "--block-after": "blockAfter",
  "--block": "blockSeconds",
};

function wrapped(words: readonly string[], width: number, indent: string): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines.splice(-1, 1, `${last} ${word}`);
  }
  return lines.map((line) => indent + line).join("\n");
}

/** The text of `--help`. */
export const usage = `Starts a simulated Datto RMM platform with invented data on 127.0.0.1 and prints its
address and keys as one line of JSON. It ends on SIGINT or SIGTERM.

  --port N         port; 0 takes any free one (0)
  --seed N         same seed and sizes, same data (1)
  --sites N        number of sites (280)
  --devices N      number of devices (1249)
  --latency MS     added to every response (0)
  --rate-limit N   reads, and writes apart from them, within the window (600)
  --window S       length of the sliding window (60)
  --token-ttl S    lifetime of an access token (360000)
  --slow-down MS   added to a response above nine tenths of the limit (1000)
  --block-after N  refused requests within a window before the address is blocked (30)
  --block S        how long a block lasts (300)
  --build N        release of the platform: 235, or 201 without patches and v3 (235)
  --legacy-rates   an old account: one limit for reads and writes together
  --fault KIND[:RATE]  makes every request, or a share of them, go wrong; can be given again
  --help           this text

Kinds of faults:
${wrapped(Object.keys(namedFaults).sort(), 78, "  ")}

While it runs, /control/ on the same address (not below /api) takes JSON:
  POST /control/faults      {"fault": KIND or object, "method", "path", "times", "rate"}, or a list of these
  GET, DELETE /control/faults, /control/requests
`;

/** What the command line asks for. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "fault"; readonly message: string }
  | { readonly kind: "start"; readonly options: DemoOptions };

type Mutable<T> = { -readonly [Name in keyof T]: T[Name] };

/** What was given so far. */
interface Given {
  readonly options: Mutable<DemoOptions>;
  readonly faults: FaultRule[];
}

/** Reads the command line; both `--port 1` and `--port=1` are understood. */
export function readCommandLine(words: readonly string[]): Command {
  const given: Given = { options: {}, faults: [] };
  const left = words.flatMap((word) => (/^--[^=]+=/.test(word) ? splitOnce(word) : [word]));
  while (left.length > 0) {
    const name = left.shift() ?? "";
    if (name === "--help" || name === "-h") return { kind: "help" };
    if (name === "--legacy-rates") given.options.legacyRates = true;
    else {
      const message = readValue(given, name, left.shift() ?? "");
      if (message !== undefined) return { kind: "fault", message };
    }
  }
  const { options, faults } = given;
  return { kind: "start", options: faults.length === 0 ? options : { ...options, faults } };
}

/** Takes one option in, or says why it cannot be. */
function readValue({ options, faults }: Given, name: string, text: string): string | undefined {
  if (name === "--build") {
    if (!isBuild(text)) return `${name} must be one of ${builds.join(", ")}, not "${text}".`;
    options.build = text;
    return undefined;
  }
  if (name === "--fault") {
    const rule = readFault(text);
    if (typeof rule === "string") return `${name} ${rule}, not "${text}".`;
    faults.push(rule);
    return undefined;
  }
  const option = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
  if (option === undefined) return `Unknown option ${name}; --help lists the options.`;
  const fault = optionFault(option, /^\d+$/.test(text) ? Number(text) : Number.NaN);
  if (fault !== undefined) return `${name} ${fault}, not "${text}".`;
  options[option] = Number(text);
  return undefined;
}

function readFault(text: string): FaultRule | string {
  const [, name = "", share = "1"] = /^([^:]*)(?::(.*))?$/.exec(text) ?? [];
  const fault = faultNamed(name);
  if (fault === undefined) return "must name a kind that --help lists";
  const rate = /^\d*\.?\d+$/.test(share) ? Number(share) : Number.NaN;
  return rate >= 0 && rate <= 1 ? { fault, rate } : "takes a rate from 0 to 1";
}

const splitOnce = (word: string) => [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)];
