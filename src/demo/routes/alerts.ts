import { done, found, json } from "../answer";
import {
  alertByUid,
  alertRecord,
  alertsOfDevice,
  allAlerts,
  deviceOfAlert,
  isMuted,
  isOpen,
  newestFirst,
} from "../data/alerts";
import type { Simulation } from "../data/simulation";
import { siteOf } from "../data/sites";
import { listing, page } from "../paging";
import { type Call, get, type Route } from "../router";
import { deviceParam, oneOfQuery, param, siteParam } from "./params";

/** One list of alerts of each state. */
function listRoutes(
  simulation: Simulation,
  parent: string,
  alertsOf: (call: Call) => readonly number[],
): Route[] {
  return (["open", "resolved"] as const).map((state) =>
    get(`${parent}/alerts/${state}`, (call) => {
      const muted = oneOfQuery(call, "muted", ["true", "false"]);
      const rows = alertsOf(call).filter(
        (alert) =>
          isOpen(simulation, alert) === (state === "open") &&
          (muted === undefined || String(isMuted(simulation, alert)) === muted),
      );
      return page(
        call,
        "alerts",
        listing(rows, (alert) => alertRecord(simulation, alert)),
        { withoutTotal: true },
      );
    }),
  );
}

/** Alerts of the account, of sites and of devices, and what can be done with one. */
export function alertRoutes(simulation: Simulation): Route[] {
  const { world, changes } = simulation;
  let remembered: readonly number[] | undefined;
  const all = () => (remembered ??= allAlerts(world));
  const alertParam = (call: Call) => found(alertByUid(world, param(call, "alertUid")));
  const change = (verb: string, apply: (alert: number) => void): Route => ({
    method: "POST",
    template: `/v2/alert/{alertUid}/${verb}`,
    answer: (call) => {
      apply(alertParam(call));
      return done;
    },
  });
  return [
    ...listRoutes(simulation, "/v2/account", all),
    ...listRoutes(simulation, "/v2/site/{siteUid}", (call) => {
      const site = siteParam(simulation, call);
      return all().filter((alert) => siteOf(simulation, deviceOfAlert(alert)) === site);
    }),
    ...listRoutes(simulation, "/v2/device/{deviceUid}", (call) =>
      newestFirst(world, alertsOfDevice(world, deviceParam(simulation, call))),
    ),
    get("/v2/alert/{alertUid}", (call) => json(alertRecord(simulation, alertParam(call)))),
    {
      ...change("resolve", (alert) => {
        if (isOpen(simulation, alert)) changes.resolvedAlerts.set(alert, simulation.clock());
      }),
      bucket: "alert-resolve",
    },
    change("mute", (alert) => changes.mutedAlerts.set(alert, true)),
    change("unmute", (alert) => changes.mutedAlerts.set(alert, false)),
  ];
}
