import { type Answer, found, json, Refusal } from "../answer";
import { deviceAudit, esxiHostAudit, printerAudit } from "../data/audits";
import { deviceState } from "../data/devices";
import type { Simulation } from "../data/simulation";
import { devicesWithMac } from "../data/macs";
import { softwareOf } from "../data/software";
import { page } from "../paging";
import { type Call, get, type Route } from "../router";
import { deviceParam, param } from "./params";

const classNames = new Map([
  ["device", "device"],
  ["printer", "printer"],
  ["esxihost", "ESXi host"],
]);

/** The device of the path; refuses devices of another class with 400 and those never audited with 404. */
function audited(simulation: Simulation, call: Call, deviceClass: string): number {
  const device = deviceParam(simulation, call);
  const state = deviceState(simulation.world, device);
  if (state.kind.deviceClass !== deviceClass)
    throw new Refusal(400, `The device is not of class ${classNames.get(deviceClass) ?? deviceClass}`);
  if (!state.audited) throw new Refusal(404);
  return device;
}

function auditsWithMac(simulation: Simulation, call: Call): Answer {
  const devices = devicesWithMac(simulation.world, param(call, "macAddress")).filter((device) => {
    const { audited: isAudited, kind } = deviceState(simulation.world, device);
    return isAudited && kind.deviceClass === "device";
  });
  found(devices[0]);
  return json(devices.map((device) => deviceAudit(simulation, device)));
}

/** Audits of devices by class. */
export function auditRoutes(simulation: Simulation): Route[] {
  return [
    get("/v2/audit/device/macAddress/{macAddress}", (call) => auditsWithMac(simulation, call)),
    get("/v2/audit/device/{deviceUid}", (call) =>
      json(deviceAudit(simulation, audited(simulation, call, "device"))),
    ),
    get("/v2/audit/device/{deviceUid}/software", (call) =>
      page(call, "software", softwareOf(simulation.world, audited(simulation, call, "device"))),
    ),
    get("/v2/audit/esxihost/{deviceUid}", (call) =>
      json(esxiHostAudit(simulation, audited(simulation, call, "esxihost"))),
    ),
    get("/v2/audit/printer/{deviceUid}", (call) =>
      json(printerAudit(simulation, audited(simulation, call, "printer"))),
    ),
  ];
}
