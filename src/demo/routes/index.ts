import type { Simulation } from "../data/simulation";
import type { Build } from "../options";
import type { RateLimiter } from "../rateLimiter";
import type { Route } from "../router";
import type { Tokens } from "../tokens";
import { accountRoutes } from "./account";
import { activityLogRoutes } from "./activityLogs";
import { alertRoutes } from "./alerts";
import { auditRoutes } from "./audits";
import { deviceListRoutes } from "./deviceLists";
import { deviceRoutes } from "./devices";
import { filterRoutes } from "./filters";
import { jobRoutes } from "./jobs";
import { siteRoutes } from "./sites";
import { systemRoutes } from "./system";
import { variableRoutes } from "./variables";

/** Every operation of the platform. */
export const allRoutes = (simulation: Simulation, limiter: RateLimiter, tokens: Tokens): readonly Route[] => [
  ...systemRoutes(simulation, limiter, tokens),
  ...accountRoutes(simulation),
  ...siteRoutes(simulation),
  ...deviceListRoutes(simulation),
  ...deviceRoutes(simulation),
  ...auditRoutes(simulation),
  ...alertRoutes(simulation),
  ...variableRoutes(simulation),
  ...filterRoutes(simulation),
  ...jobRoutes(simulation),
  ...activityLogRoutes(simulation),
];

/** The operations that a release of the platform has. */
export function routesOf(build: Build, routes: readonly Route[]): readonly Route[] {
  switch (build) {
    case "235":
      return routes;
    case "201":
      return routes.filter(({ template }) => !/^\/v3\/|\/patches$/.test(template));
  }
}
