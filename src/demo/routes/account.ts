import { json } from "../answer";
import { accountRecord, mappingRecords, userRecords } from "../data/account";
import { componentCount, componentRecord } from "../data/components";
import type { Simulation } from "../data/simulation";
import { siteCount, siteName, siteRecord } from "../data/sites";
import { listing, page } from "../paging";
import { get, type Route } from "../router";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** The account and its lists, except devices, alerts and variables. */
export function accountRoutes(simulation: Simulation): Route[] {
  return [
    get("/v2/account", () => json(accountRecord(simulation))),
    get("/v2/account/sites", (call) => {
      const wanted = (call.query.get("siteName") ?? "").toLowerCase();
      const sites = numbers(siteCount(simulation)).filter((site) =>
        siteName(simulation, site).toLowerCase().includes(wanted),
      );
      return page(
        call,
        "sites",
        listing(sites, (site) => siteRecord(simulation, site)),
      );
    }),
    get("/v2/account/users", (call) => page(call, "users", userRecords(simulation.world))),
    get("/v2/account/components", (call) =>
      page(
        call,
        "components",
        listing(numbers(componentCount), (component) => componentRecord(simulation.world, component)),
      ),
    ),
    get("/v2/account/dnet-site-mappings", (call) =>
      page(call, "dnetSiteMappings", mappingRecords(simulation)),
    ),
  ];
}
