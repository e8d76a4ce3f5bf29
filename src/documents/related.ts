import { fieldsOf } from "../api/fields";
import type { DescribedResource } from "./addressTable";
import type { Resource } from "./resource";

/** The other documents of what a document is about, and of what it names. */
export function relatedOf(resource: Resource, value: unknown): DescribedResource[] {
  return candidates(resource, fieldsOf(value)).filter(
    (other) => JSON.stringify(other) !== JSON.stringify(resource),
  );
}

function candidates(resource: Resource, fields: Readonly<Record<string, unknown>>): DescribedResource[] {
  switch (resource.kind) {
    case "device":
    case "deviceV3":
    case "deviceAudit":
    case "deviceSoftware":
    case "devicePatches":
    case "deviceAlerts":
    case "deviceResolvedAlerts":
    case "deviceNetworkInterfaces":
      return [...deviceFamily(resource.uid, fields["deviceClass"]), ...siteNamed(fields)];
    case "printerAudit":
      return deviceFamily(resource.uid, "printer");
    case "esxiHostAudit":
      return deviceFamily(resource.uid, "esxihost");
    case "deviceOfId":
    case "deviceOfIdV3": {
      const uid = textOf(fields["uid"]);
      const family = uid === undefined ? [] : deviceFamily(uid, fields["deviceClass"]);
      return [...family, ...siteNamed(fields)];
    }
    case "site":
    case "siteSettings":
    case "siteVariables":
    case "siteFilters":
    case "sitePatches":
    case "siteAlerts":
    case "siteResolvedAlerts":
    case "siteDevices":
    case "siteDevicesV3":
    case "siteNetworkInterfaces":
      return siteFamily(resource.uid);
    case "alert":
      return sourceOf(fieldsOf(fields["alertSourceInfo"]));
    case "job":
    case "jobComponents":
      return [
        { kind: "job", uid: resource.uid },
        { kind: "jobComponents", uid: resource.uid },
      ];
    case "jobResults":
    case "jobOutput":
    case "jobErrors":
      return jobFamily(resource.uid, resource.deviceUid);
    default:
      return [];
  }
}

function deviceFamily(uid: string, deviceClass: unknown): DescribedResource[] {
  const alerts: DescribedResource[] = [
    { kind: "deviceAlerts", uid },
    { kind: "deviceResolvedAlerts", uid },
  ];
  const own: DescribedResource = { kind: "device", uid };
  switch (deviceClass) {
    case "printer":
      return [own, { kind: "printerAudit", uid }, ...alerts];
    case "esxihost":
      return [own, { kind: "esxiHostAudit", uid }, ...alerts];
    case "rmmnetworkdevice":
    case "unknown":
      return [own, ...alerts];
    default:
      return [
        own,
        { kind: "deviceAudit", uid },
        { kind: "deviceSoftware", uid },
        { kind: "devicePatches", uid },
        ...alerts,
        { kind: "deviceNetworkInterfaces", uid },
      ];
  }
}

function siteFamily(uid: string): DescribedResource[] {
  return [
    { kind: "site", uid },
    { kind: "siteDevices", uid },
    { kind: "siteSettings", uid },
    { kind: "siteVariables", uid },
    { kind: "siteFilters", uid },
    { kind: "sitePatches", uid },
    { kind: "siteAlerts", uid },
    { kind: "siteResolvedAlerts", uid },
    { kind: "siteNetworkInterfaces", uid },
  ];
}

function jobFamily(uid: string, deviceUid: string): DescribedResource[] {
  return [
    { kind: "job", uid },
    { kind: "jobResults", uid, deviceUid },
    { kind: "jobOutput", uid, deviceUid },
    { kind: "jobErrors", uid, deviceUid },
    { kind: "device", uid: deviceUid },
  ];
}

function sourceOf({ deviceUid, ...source }: Readonly<Record<string, unknown>>): DescribedResource[] {
  const uid = textOf(deviceUid);
  return [...(uid === undefined ? [] : deviceFamily(uid, undefined)), ...siteNamed(source)];
}

function siteNamed({ siteUid }: Readonly<Record<string, unknown>>): DescribedResource[] {
  const uid = textOf(siteUid);
  return uid === undefined ? [] : [{ kind: "site", uid }];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
