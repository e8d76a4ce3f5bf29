import { json } from "../answer";
import { accountRecord, mappingRecords, userRecords } from "../data/account";
import { componentCount, componentRecord } from "../data/components";
import type { Simulation } from "../data/simulation";
import { siteCount, siteName, siteRecord } from "../data/sites";
import { listing, page } from "../paging";
import type { Route } from "../router";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const asTheyAre = (rows: readonly unknown[]) => listing(rows, (row) => row);

/** The account and its lists, except devices, alerts and variables. */
export function accountRoutes(simulation: Simulation): Route[] {
  return [
    { method: "GET", template: "/v2/account", answer: () => json(accountRecord(simulation)) },
    {
      method: "GET",
      template: "/v2/account/sites",
      answer: (call) => {
        const wanted = (call.query.get("siteName") ?? "").toLowerCase();
        const sites = numbers(siteCount(simulation)).filter((site) =>
          siteName(simulation, site).toLowerCase().includes(wanted),
        );
        return page(
          call,
          "sites",
          listing(sites, (site) => siteRecord(simulation, site)),
        );
      },
    },
    {
      method: "GET",
      template: "/v2/account/users",
      answer: (call) => page(call, "users", asTheyAre(userRecords(simulation.world))),
    },
    {
      method: "GET",
      template: "/v2/account/components",
      answer: (call) =>
        page(
          call,
          "components",
          listing(numbers(componentCount), (component) => componentRecord(simulation.world, component)),
        ),
    },
    {
      method: "GET",
      template: "/v2/account/dnet-site-mappings",
      answer: (call) => page(call, "dnetSiteMappings", asTheyAre(mappingRecords(simulation))),
    },
  ];
}
