import { json } from "../answer";
import { accountUid } from "../data/account";
import { apiUserName, day, type Simulation } from "../data/simulation";
import { pageLimit } from "../paging";
import { cutOffRatio, type RateLimiter } from "../rateLimiter";
import { get, type Route } from "../router";
import type { Tokens } from "../tokens";

/** The platform itself: its state, its limits, the caller's keys. */
export function systemRoutes(simulation: Simulation, limiter: RateLimiter, tokens: Tokens): Route[] {
  return [
    {
      method: "GET",
      template: "/v2/system/status",
      open: true,
      answer: () =>
        json({ version: "15.1.0-demo", status: "OK", started: simulation.world.startedAt - 3 * day }),
    },
    get("/v2/system/pagination", () => json({ max: pageLimit })),
    get("/v2/system/request_rate", ({ now }) => {
      const { reads, writes, operations } = limiter.status(now);
      return json({
        slidingTimeWindowSizeSeconds: limiter.options.windowSeconds,
        accountUid: accountUid(simulation.world),
        accountCount: reads,
        accountRateLimit: limiter.options.rateLimit,
        accountCutOffRatio: cutOffRatio,
        ...(limiter.options.legacyRates
          ? {}
          : {
              accountWriteRateLimit: limiter.options.rateLimit,
              accountWriteCount: writes,
              operationWriteStatus: operations,
            }),
      });
    }),
    {
      method: "POST",
      template: "/v2/user/resetApiKeys",
      bucket: "user-reset-keys",
      answer: () => {
        const { apiKey, apiSecret } = tokens.resetKeys();
        return json({ apiAccessKey: apiKey, apiSecretKey: apiSecret, userName: apiUserName });
      },
    },
  ];
}
