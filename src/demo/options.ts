/** How the simulated platform is set up; everything may be left out. */
export interface DemoOptions {
  /** Port on 127.0.0.1; 0, the default, takes any free one. */
  readonly port?: number;
  /** Same seed and sizes, same data. Default 1. */
  readonly seed?: number;
  /** Sites in the account, the three system sites among them when there are at least four. Default 280. */
  readonly sites?: number;
  /** Devices in the account. Default 1249; without sites there are none. */
  readonly devices?: number;
  /** Added to every response, in milliseconds. Default 0. */
  readonly latencyMs?: number;
  /** Reads, and apart from them writes, allowed within the window. Default 600. */
  readonly rateLimit?: number;
  /** Length of the sliding window in seconds. Default 60. */
  readonly windowSeconds?: number;
  /** Lifetime of an access token in seconds. Default 360000. */
  readonly tokenTtlSeconds?: number;
  /** Added to a response above nine tenths of the limit, in milliseconds. Default 1000. */
  readonly slowDownMs?: number;
  /** Requests refused within one window before the address is blocked. Default 30. */
  readonly blockAfter?: number;
  /** How long a block lasts, in seconds. Default 300. */
  readonly blockSeconds?: number;
  /** The clock, in milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number;
}

/** Options with all defaults filled in. */
export type ResolvedOptions = Required<DemoOptions>;

const defaults: ResolvedOptions = {
  port: 0,
  seed: 1,
  sites: 280,
  devices: 1249,
  latencyMs: 0,
  rateLimit: 600,
  windowSeconds: 60,
  tokenTtlSeconds: 360_000,
  slowDownMs: 1000,
  blockAfter: 30,
  blockSeconds: 300,
  now: Date.now,
};

const limits: Readonly<Record<Exclude<keyof DemoOptions, "now">, readonly [low: number, high: number]>> = {
  port: [0, 65_535],
  seed: [0, 4_294_967_295],
  sites: [0, 100_000],
  devices: [0, 2_000_000],
  latencyMs: [0, 600_000],
  rateLimit: [1, 1_000_000_000],
  windowSeconds: [1, 86_400],
  tokenTtlSeconds: [0, 1_000_000_000],
  slowDownMs: [0, 600_000],
  blockAfter: [1, 1_000_000_000],
  blockSeconds: [0, 86_400],
};

/** Says what is wrong with an option's value, or nothing when it is right. */
export function optionFault(name: Exclude<keyof DemoOptions, "now">, value: number): string | undefined {
  const [low, high] = limits[name];
  if (Number.isInteger(value) && value >= low && value <= high) return undefined;
  return `must be a whole number from ${low} to ${high}`;
}

const isNumeric = (name: string): name is Exclude<keyof DemoOptions, "now"> => name in limits;

/** Fills in the defaults; throws a RangeError naming the option whose value cannot be used. */
export function resolveOptions(options: DemoOptions): ResolvedOptions {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const resolved: ResolvedOptions = { ...defaults, ...given };
  for (const [name, value] of Object.entries(resolved)) {
    if (!isNumeric(name)) continue;
    const fault = optionFault(name, Number(value));
    if (fault !== undefined) throw new RangeError(`Option "${name}" ${fault}, not ${String(value)}`);
  }
  return resolved.sites === 0 ? { ...resolved, devices: 0 } : resolved;
}
