import { type Answer, found, json, Refusal } from "../answer";
import { deviceAudit, esxiHostAudit, printerAudit } from "../data/audits";
import { deviceState } from "../data/devices";
import type { Simulation } from "../data/simulation";
import { devicesWithMac } from "../data/macs";
import { softwareOf } from "../data/software";
import { listing, page } from "../paging";
import type { Call, Route } from "../router";
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
    {
      method: "GET",
      template: "/v2/audit/device/macAddress/{macAddress}",
      answer: (call) => auditsWithMac(simulation, call),
    },
    {
      method: "GET",
      template: "/v2/audit/device/{deviceUid}",
      answer: (call) => json(deviceAudit(simulation, audited(simulation, call, "device"))),
    },
    {
      method: "GET",
      template: "/v2/audit/device/{deviceUid}/software",
      answer: (call) =>
        page(
          call,
          "software",
          listing(softwareOf(simulation.world, audited(simulation, call, "device")), (row) => row),
        ),
    },
    {
      method: "GET",
      template: "/v2/audit/esxihost/{deviceUid}",
      answer: (call) => json(esxiHostAudit(simulation, audited(simulation, call, "esxihost"))),
    },
    {
      method: "GET",
      template: "/v2/audit/printer/{deviceUid}",
      answer: (call) => json(printerAudit(simulation, audited(simulation, call, "printer"))),
    },
  ];
}
