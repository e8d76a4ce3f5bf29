import { type Answer, done, found, json, Refusal } from "../answer";
import { bodyOf, objectsIn, optionalText } from "../body";
import { deviceRecord, deviceRecordV3 } from "../data/devices";
import type { Simulation } from "../data/simulation";
import { devicesWithMac } from "../data/macs";
import { devicePatches, installStatuses } from "../data/patches";
import { parseUdf, udfCount, udfType } from "../data/udfs";
import { page } from "../paging";
import { type Call, get, type Route } from "../router";
import { deviceNumberParam, deviceParam, oneOfQuery, param, siteParam } from "./params";

function isOrdinal(ordinal: number): boolean {
  return Number.isInteger(ordinal) && ordinal >= 1 && ordinal <= udfCount;
}

function storeUdfs(
  simulation: Simulation,
  device: number,
  texts: ReadonlyMap<number, string | null>,
): Answer {
  const stored = simulation.changes.udfs.get(device) ?? new Map<number, string | null>();
  for (const [ordinal, text] of texts) stored.set(ordinal, text === "" ? null : text);
  simulation.changes.udfs.set(device, stored);
  return done;
}

/** Fields by name: those left out keep their value, empty text and null clear them. */
function setUdfs(simulation: Simulation, call: Call): Answer {
  const device = deviceParam(simulation, call);
  const body = bodyOf(call);
  const texts = new Map<number, string | null>();
  for (const name of Object.keys(body)) {
    const ordinal = Number(/^udf(\d{1,3})$/.exec(name)?.[1]);
    if (isOrdinal(ordinal)) texts.set(ordinal, optionalText(body, name) ?? null);
  }
  return storeUdfs(simulation, device, texts);
}

const valueFields = {
  STRING: "valueString",
  BOOLEAN: "valueBoolean",
  NUMBER: "valueNumber",
  DATE: "valueDate",
} as const;

function scalarText(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return String(value);
  throw new Refusal(400);
}

/** Fields as items: unlike v2, a value of another type than the field's is refused. */
function setUdfItems(simulation: Simulation, call: Call): Answer {
  const device = deviceParam(simulation, call);
  const texts = new Map<number, string | null>();
  for (const item of objectsIn(bodyOf(call), "udfs")) {
    const ordinal = Number(item["ordinal"]);
    if (!isOrdinal(ordinal)) throw new Refusal(400);
    const type = udfType(ordinal);
    const given = Object.values(valueFields).filter((field) => (item[field] ?? null) !== null);
    if (given.some((field) => field !== valueFields[type])) throw new Refusal(400);
    const text = scalarText(item[valueFields[type]]);
    if (text !== null && parseUdf(type, text) === undefined) throw new Refusal(400);
    texts.set(ordinal, text);
  }
  return storeUdfs(simulation, device, texts);
}

function setWarranty(simulation: Simulation, call: Call): Answer {
  const device = deviceParam(simulation, call);
  const date = optionalText(bodyOf(call), "warrantyDate") ?? null;
  if (date !== null && !/^\d{4}-\d\d-\d\d$/.test(date)) throw new Refusal(400);
  simulation.changes.warranties.set(device, date);
  simulation.changes.version++;
  return done;
}

function moveDevice(simulation: Simulation, call: Call): Answer {
  const device = deviceParam(simulation, call);
  simulation.changes.deviceSites.set(device, siteParam(simulation, call));
  simulation.changes.version++;
  return done;
}

/** The ways to one device, which both versions have. */
function readRoutes(simulation: Simulation): Route[] {
  const versions = [
    { version: "v2", record: deviceRecord },
    { version: "v3", record: deviceRecordV3 },
  ];
  return versions.flatMap(({ version, record }): Route[] => [
    get(`/${version}/device/{deviceUid}`, (call) => json(record(simulation, deviceParam(simulation, call)))),
    get(`/${version}/device/id/{deviceId}`, (call) =>
      json(record(simulation, deviceNumberParam(simulation, call))),
    ),
    get(`/${version}/device/macAddress/{macAddress}`, (call) => {
      const devices = devicesWithMac(simulation.world, param(call, "macAddress"));
      found(devices[0]);
      return json(devices.map((device) => record(simulation, device)));
    }),
  ]);
}

/** One device: itself, its patches, and what can be written to it. */
export function deviceRoutes(simulation: Simulation): Route[] {
  return [
    ...readRoutes(simulation),
    get("/v2/device/{deviceUid}/patches", (call) => {
      const only = oneOfQuery(call, "installStatus", installStatuses);
      const rows = devicePatches(simulation.world, deviceParam(simulation, call), only);
      return page(call, "patches", rows, { refusesLargePages: true });
    }),
    {
      method: "POST",
      template: "/v2/device/{deviceUid}/udf",
      bucket: "device-udf-set",
      answer: (call) => setUdfs(simulation, call),
    },
    {
      method: "POST",
      template: "/v3/device/{deviceUid}/udf",
      bucket: "device-udf-set",
      answer: (call) => setUdfItems(simulation, call),
    },
    {
      method: "POST",
      template: "/v2/device/{deviceUid}/warranty",
      bucket: "device-warranty-create",
      answer: (call) => setWarranty(simulation, call),
    },
    {
      method: "PUT",
      template: "/v2/device/{deviceUid}/site/{siteUid}",
      bucket: "device-move",
      answer: (call) => moveDevice(simulation, call),
    },
  ];
}
