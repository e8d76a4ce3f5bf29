import { customFilterRecords, defaultFilterRecords } from "../data/filters";
import type { Simulation } from "../data/simulation";
import { page } from "../paging";
import { get, type Route } from "../router";

/** The account's filters of both kinds. */
export function filterRoutes({ world }: Simulation): Route[] {
  return [
    get("/v2/filter/default-filters", (call) => page(call, "filters", defaultFilterRecords(world))),
    get("/v2/filter/custom-filters", (call) => page(call, "filters", customFilterRecords(world))),
  ];
}
