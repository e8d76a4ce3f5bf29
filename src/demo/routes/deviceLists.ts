import { found } from "../answer";
import { deviceIdentity, deviceRecord, deviceRecordV3, hostnameOf, kindOf, systemOf } from "../data/devices";
import type { Simulation } from "../data/simulation";
import { filterTest } from "../data/filters";
import { nicsOf } from "../data/audits";
import { devicesOf, siteCount, siteName, siteOf } from "../data/sites";
import { listing, page, wholeNumber } from "../paging";
import { type Call, get, type Route } from "../router";
import { siteParam } from "./params";

type DeviceTest = (device: number) => boolean;

const rememberedLists = 24;

/** Finds the devices of the account that satisfy a query, and remembers the latest findings. */
class AccountDevices {
  readonly #remembered = new Map<string, { readonly version: number; readonly devices: Uint32Array }>();

  constructor(readonly simulation: Simulation) {}

  find(query: URLSearchParams): Uint32Array {
    const key = ["filterId", ...textFilters].map((name) => query.get(name) ?? "").join("\n");
    const known = this.#remembered.get(key);
    const { version } = this.simulation.changes;
    if (known?.version === version) return known.devices;
    const devices = this.#select(query);
    const oldest = this.#remembered.keys().next().value;
    if (this.#remembered.size >= rememberedLists && oldest !== undefined) this.#remembered.delete(oldest);
    this.#remembered.set(key, { version, devices });
    return devices;
  }

  #select(query: URLSearchParams): Uint32Array {
    const all = Uint32Array.from({ length: this.simulation.world.devices }, (_, device) => device);
    const filterId = wholeNumber(query, "filterId");
    // A filter of the account takes the place of all other conditions.
    const tests =
      filterId === undefined
        ? textTests(this.simulation, query)
        : [found(filterTest(this.simulation, filterId))];
    return tests.length === 0 ? all : all.filter((device) => tests.every((test) => test(device)));
  }
}

const textFilters = ["hostname", "deviceType", "operatingSystem", "siteName"] as const;

const contains = (text: string | null, wanted: string) => text?.toLowerCase().includes(wanted) ?? false;

/** The text conditions of a query: each is a part of the value, in any case. */
function textTests(simulation: Simulation, query: URLSearchParams): DeviceTest[] {
  const { world } = simulation;
  return textFilters.flatMap((name) => {
    const wanted = (query.get(name) ?? "").toLowerCase();
    if (wanted === "") return [];
    switch (name) {
      case "hostname":
        return [(device: number) => contains(hostnameOf(world, device), wanted)];
      case "deviceType":
        return [(device: number) => contains(kindOf(world, device).category, wanted)];
      case "operatingSystem":
        return [(device: number) => contains(systemOf(world, device), wanted)];
      case "siteName": {
        const sites = Array.from({ length: siteCount(simulation) }, (_, site) =>
          contains(siteName(simulation, site), wanted),
        );
        return [(device: number) => sites[siteOf(simulation, device)] === true];
      }
    }
  });
}

/** The devices of a site; no condition but `filterId` is honoured here. */
function siteDevices(simulation: Simulation, call: Call): readonly number[] {
  const devices = devicesOf(simulation, siteParam(simulation, call));
  const filterId = wholeNumber(call.query, "filterId");
  return filterId === undefined ? devices : devices.filter(found(filterTest(simulation, filterId)));
}

/** Lists of devices, in both versions. */
export function deviceListRoutes(simulation: Simulation): Route[] {
  const account = new AccountDevices(simulation);
  const versions = [
    { version: "v2", record: deviceRecord },
    { version: "v3", record: deviceRecordV3 },
  ];
  const lists = versions.flatMap(({ version, record }): Route[] => [
    get(`/${version}/account/devices`, (call) =>
      page(
        call,
        "devices",
        listing(account.find(call.query), (device) => record(simulation, device)),
      ),
    ),
    get(`/${version}/site/{siteUid}/devices`, (call) =>
      page(
        call,
        "devices",
        listing(siteDevices(simulation, call), (device) => record(simulation, device)),
      ),
    ),
  ]);
  return [
    ...lists,
    get("/v2/site/{siteUid}/devices/network-interface", (call) =>
      page(
        call,
        "devices",
        listing(devicesOf(simulation, siteParam(simulation, call)), (device) => ({
          ...deviceIdentity(simulation, device),
          nics: nicsOf(simulation, device),
        })),
      ),
    ),
  ];
}
