import { type ClientOptions, DattoClient, type Exchange } from "../../../src/api";
import { type DemoOptions, type DemoPlatform, startDemoPlatform } from "../../../src/demo";

/** A client of a simulated platform, with what its observer was told. */
export interface Joined {
  readonly platform: DemoPlatform;
  readonly client: DattoClient;
  readonly exchanges: readonly Exchange[];
}

export type ClientSettings = Partial<
  Pick<
    ClientOptions,
    "timeout" | "now" | "credentials" | "retry" | "maxSize" | "tokenStore" | "observe" | "observeBudget"
  >
>;

/** For tests of what one request brings. */
export const ONCE: ClientSettings = { retry: { retries: 0 } };

/** Makes a client of a simulated platform, signed in with the platform's own keys unless others are given. */
export function joined(platform: DemoPlatform, settings: ClientSettings = {}): Joined {
  const { apiKey, apiSecret } = platform;
  const exchanges: Exchange[] = [];
  const client = DattoClient.create({
    baseUrl: platform.baseUrl,
    credentials: { apiKey, apiSecret },
    observe: (exchange) => exchanges.push(exchange),
    ...settings,
  });
  return { platform, client, exchanges };
}

/** A client of any base URL, with invented keys unless others are given. */
export function clientAt(url: string, settings: ClientSettings = {}): DattoClient {
  return DattoClient.create({
    baseUrl: url,
    credentials: { apiKey: "example-key", apiSecret: "example-secret" },
    ...settings,
  });
}

/** Starts simulated platforms for the tests of one `describe` and ends them after each test. */
export function demoPlatforms() {
  const running: DemoPlatform[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map((platform) => platform.close()));
  });
  const start = async (options?: DemoOptions): Promise<DemoPlatform> => {
    const platform = await startDemoPlatform(options);
    running.push(platform);
    return platform;
  };
  return {
    start,
    join: async (settings?: ClientSettings, options?: DemoOptions): Promise<Joined> =>
      joined(await start(options), settings),
  };
}

/** A clock that stands still until it is moved. */
export class Clock {
  private time = Date.UTC(2026, 2, 9, 10, 30);

  readonly now = (): number => this.time;

  forward(seconds: number): void {
    this.time += seconds * 1000;
  }
}
