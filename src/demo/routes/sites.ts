import { type Answer, done, json } from "../answer";
import {
  asObject,
  bodyOf,
  type JsonObject,
  optionalFlag,
  optionalNumber,
  optionalText,
  requiredText,
} from "../body";
import type { ProxySettings, SiteEdit } from "../data/changes";
import type { Simulation } from "../data/simulation";
import { siteFilterRecords } from "../data/filters";
import { installStatuses, sitePatches } from "../data/patches";
import { siteCount, siteRecord, siteSettings } from "../data/sites";
import { page } from "../paging";
import { type Call, get, type Route } from "../router";
import { oneOfQuery, siteParam } from "./params";

function siteEdit(body: JsonObject): SiteEdit {
  const [description, notes] = [optionalText(body, "description"), optionalText(body, "notes")];
  const [onDemand, splashtop] = [optionalFlag(body, "onDemand"), optionalFlag(body, "splashtopAutoInstall")];
  return {
    name: requiredText(body, "name"),
    ...(description === undefined ? {} : { description }),
    ...(notes === undefined ? {} : { notes }),
    ...(onDemand === undefined ? {} : { onDemand }),
    ...(splashtop === undefined ? {} : { splashtopAutoInstall: splashtop }),
  };
}

const proxySettings = (body: JsonObject): ProxySettings => ({
  host: optionalText(body, "host") ?? null,
  password: optionalText(body, "password") ?? null,
  port: optionalNumber(body, "port") ?? null,
  type: optionalText(body, "type") ?? null,
  username: optionalText(body, "username") ?? null,
});

function createSite(simulation: Simulation, call: Call): Answer {
  const body = bodyOf(call);
  const edit = siteEdit(body);
  const proxy = body["proxySettings"] ?? null;
  const site = siteCount(simulation);
  if (proxy !== null) simulation.changes.proxies.set(site, proxySettings(asObject(proxy)));
  simulation.changes.createdSites.push(edit);
  simulation.changes.version++;
  return json(siteRecord(simulation, site));
}

function updateSite(simulation: Simulation, call: Call): Answer {
  const site = siteParam(simulation, call);
  const before =
    simulation.changes.siteEdits.get(site) ?? simulation.changes.createdSites[site - simulation.world.sites];
  simulation.changes.siteEdits.set(site, { ...before, ...siteEdit(bodyOf(call)) });
  simulation.changes.version++;
  return json(siteRecord(simulation, site));
}

function setProxy(simulation: Simulation, call: Call): Answer {
  const site = siteParam(simulation, call);
  simulation.changes.proxies.set(site, proxySettings(bodyOf(call)));
  return json(siteSettings(simulation, site));
}

function deleteProxy(simulation: Simulation, call: Call): Answer {
  const site = siteParam(simulation, call);
  if (siteRecord(simulation, site).proxySettings === null) return { status: 204 };
  simulation.changes.proxies.set(site, null);
  return done;
}

/** One site: itself, its settings, filters and patches. */
export function siteRoutes(simulation: Simulation): Route[] {
  return [
    {
      method: "PUT",
      template: "/v2/site",
      bucket: "site-create",
      answer: (call) => createSite(simulation, call),
    },
    get("/v2/site/{siteUid}", (call) => json(siteRecord(simulation, siteParam(simulation, call)))),
    {
      method: "POST",
      template: "/v2/site/{siteUid}",
      bucket: "site-update",
      answer: (call) => updateSite(simulation, call),
    },
    get("/v2/site/{siteUid}/settings", (call) => json(siteSettings(simulation, siteParam(simulation, call)))),
    {
      method: "POST",
      template: "/v2/site/{siteUid}/settings/proxy",
      bucket: "site-proxy-create",
      answer: (call) => setProxy(simulation, call),
    },
    {
      method: "DELETE",
      template: "/v2/site/{siteUid}/settings/proxy",
      bucket: "site-proxy-delete",
      answer: (call) => deleteProxy(simulation, call),
    },
    get("/v2/site/{siteUid}/filters", (call) =>
      page(call, "filters", siteFilterRecords(simulation.world, siteParam(simulation, call))),
    ),
    get("/v2/site/{siteUid}/patches", (call) => {
      const only = oneOfQuery(call, "installStatus", installStatuses);
      const rows = sitePatches(simulation, siteParam(simulation, call), only);
      return page(call, "patches", rows, { refusesLargePages: true });
    }),
  ];
}
