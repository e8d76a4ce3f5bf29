import { Changes } from "./data/changes";
import type { Simulation } from "./data/simulation";
import { createWorld } from "./data/world";
import type { Control } from "./exchange";
import { Faults } from "./faults";
import { type DemoOptions, resolveOptions } from "./options";
import { RateLimiter } from "./rateLimiter";
import { RequestLog } from "./requestLog";
import { Router } from "./router";
import { allRoutes, routesOf } from "./routes";
import { startServer } from "./server";
import { Tokens } from "./tokens";

/** A simulated platform that is running. */
export interface DemoPlatform {
  /** Base of the API, for example `http://127.0.0.1:40123/api`. */
  readonly baseUrl: string;
  /** The API key that signs in now; `resetApiKeys` changes it. */
  readonly apiKey: string;
  /** The secret of {@link DemoPlatform.apiKey}. */
  readonly apiSecret: string;
  /** Makes requests go wrong. */
  readonly faults: Faults;
  /** What was asked and how it was answered. */
  readonly requests: RequestLog;
  /** Ends the server and all its connections. */
  close(): Promise<void>;
}

/**
 * Starts a platform that behaves as the real one does, with invented data, on the loopback interface. With a
 * control it can be changed and watched over HTTP while it runs.
 */
export async function startPlatform(options: DemoOptions, control?: Control): Promise<DemoPlatform> {
  const resolved = resolveOptions(options);
  const { seed, sites, devices, now } = resolved;
  const startedAt = Math.floor(now() / 60_000) * 60_000;
  const simulation: Simulation = {
    world: createWorld({ seed, sites, devices, startedAt }),
    changes: new Changes(),
    clock: now,
  };
  const tokens = new Tokens(resolved.tokenTtlSeconds);
  const limiter = new RateLimiter(resolved);
  const router = new Router(routesOf(resolved.build, allRoutes(simulation, limiter, tokens)));
  const faults = new Faults(seed);
  for (const rule of resolved.faults) faults.add(rule);
  const requests = new RequestLog();
  const server = await startServer({ router, tokens, limiter }, { ...resolved, faults, requests, control });
  return {
    baseUrl: `${server.origin}/api`,
    get apiKey() {
      return tokens.keys.apiKey;
    },
    get apiSecret() {
      return tokens.keys.apiSecret;
    },
    faults,
    requests,
    close: () => server.close(),
  };
}
