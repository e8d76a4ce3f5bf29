import type { FaultRule } from "./faults";

/** Releases of the real platform that run side by side; the older one has no patches and no v3. */
export const builds = ["235", "201"] as const;

/** One of the {@link builds}. */
export type Build = (typeof builds)[number];

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
  /** Which release the platform is. Default "235". */
  readonly build?: Build;
  /** Whether the account is an old one, with one limit for reads and writes together. Default false. */
  readonly legacyRates?: boolean;
  /** What goes wrong from the start. Default nothing. */
  readonly faults?: readonly FaultRule[];
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
  build: "235",
  legacyRates: false,
  faults: [],
  now: Date.now,
};

/** The options that are numbers. */
export type NumericOption = Exclude<keyof DemoOptions, "build" | "legacyRates" | "faults" | "now">;

const limits: Readonly<Record<NumericOption, readonly [low: number, high: number]>> = {
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
export function optionFault(name: NumericOption, value: number): string | undefined {
  const [low, high] = limits[name];
  if (Number.isInteger(value) && value >= low && value <= high) return undefined;
  return `must be a whole number from ${low} to ${high}`;
}

const isNumeric = (name: string): name is NumericOption => name in limits;

/** Whether there is such a release. */
export const isBuild = (text: string): text is Build => builds.some((build) => build === text);

/** Fills in the defaults; throws a RangeError naming the option whose value cannot be used. */
export function resolveOptions(options: DemoOptions): ResolvedOptions {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const resolved: ResolvedOptions = { ...defaults, ...given };
  for (const [name, value] of Object.entries(resolved)) {
    if (!isNumeric(name)) continue;
    const number = Number(value);
    const fault = optionFault(name, number);
    if (fault !== undefined) throw new RangeError(`Option "${name}" ${fault}, not ${number}`);
  }
  if (!isBuild(resolved.build))
    throw new RangeError(
      `Option "build" must be one of ${builds.join(", ")}, not "${String(resolved.build)}"`,
    );
  return resolved.sites === 0 ? { ...resolved, devices: 0 } : resolved;
}
