import { type DemoOptions, optionFault } from "./options";

const flags = {
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
} as const;

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
  --help           this text
`;

/** What the command line asks for. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "fault"; readonly message: string }
  | { readonly kind: "start"; readonly options: DemoOptions };

const isFlag = (name: string): name is keyof typeof flags => name in flags;

/** Reads the command line; both `--port 1` and `--port=1` are understood. */
export function readCommandLine(words: readonly string[]): Command {
  const options: Record<string, number> = {};
  const left = words.flatMap((word) => (/^--[^=]+=/.test(word) ? splitOnce(word) : [word]));
  for (let place = 0; place < left.length; place += 2) {
    const name = left[place] ?? "";
    if (name === "--help" || name === "-h") return { kind: "help" };
    if (!isFlag(name)) return { kind: "fault", message: `Unknown option ${name}; --help lists the options.` };
    const text = left[place + 1] ?? "";
    const fault = optionFault(flags[name], /^\d+$/.test(text) ? Number(text) : Number.NaN);
    if (fault !== undefined) return { kind: "fault", message: `${name} ${fault}, not "${text}".` };
    options[flags[name]] = Number(text);
  }
  return { kind: "start", options };
}

const splitOnce = (word: string) => [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)];
