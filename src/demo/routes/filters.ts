import { customFilterRecords, defaultFilterRecords } from "../data/filters";
import type { Simulation } from "../data/simulation";
import { listing, page } from "../paging";
import type { Route } from "../router";

/** The account's filters of both kinds. */
export function filterRoutes({ world }: Simulation): Route[] {
  return [
    {
      method: "GET",
      template: "/v2/filter/default-filters",
      answer: (call) =>
        page(
          call,
          "filters",
          listing(defaultFilterRecords(world), (filter) => filter),
        ),
    },
    {
      method: "GET",
      template: "/v2/filter/custom-filters",
      answer: (call) =>
        page(
          call,
          "filters",
          listing(customFilterRecords(world), (filter) => filter),
        ),
    },
  ];
}
