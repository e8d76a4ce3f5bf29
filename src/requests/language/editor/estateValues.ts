import type { EstateIndex } from "../../../estate/index/estateIndex";
import { findDevices } from "../../../estate/search/findDevices";
import { findSites } from "../../../estate/search/findSites";
import type { KnownValue, KnownValues } from "../knownValues";

/** Values offered at once; what is typed narrows them. */
const LIMIT = 100;

/** The sites, devices and variables of an account, as far as they are loaded. */
export class EstateValues implements KnownValues {
  constructor(
    private readonly index: EstateIndex,
    private readonly variables: () => readonly KnownValue[] = () => [],
    private readonly now: () => number = Date.now,
  ) {}

  valuesOf(name: string, typed: string): KnownValue[] {
    switch (name) {
      case "siteUid":
        return this.sites(typed);
      case "siteName":
        return this.sites(typed).map(({ label }) => ({ value: label, label }));
      case "deviceUid":
        return this.devices(typed);
      case "hostname":
        return this.devices(typed).map(({ label, detail }) => ({
          value: label,
          label,
          ...(detail ? { detail } : {}),
        }));
      case "variableId":
        return [...this.variables()];
      default:
        return [];
    }
  }

  nameOf(name: string, value: string): string | undefined {
    switch (name) {
      case "siteUid":
        return this.index.sites.get(value)?.name ?? undefined;
      case "deviceUid": {
        const { devices } = this.index;
        const row = devices.rowOf(value);
        const device = row === undefined ? undefined : devices.device(row);
        return device && [device.hostname, device.siteName].filter(Boolean).join(" · ");
      }
      case "variableId":
        return this.variables().find((variable) => variable.value === value)?.label;
      default:
        return undefined;
    }
  }

  private sites(typed: string): KnownValue[] {
    return findSites(this.index.sites, typed, { limit: LIMIT }).hits.flatMap(({ site: { uid, name } }) =>
      uid && name ? [{ value: uid, label: name }] : [],
    );
  }

  private devices(typed: string): KnownValue[] {
    const { hits } = findDevices(this.index.devices, typed, { limit: LIMIT, now: this.now() });
    return hits.flatMap(({ device: { uid, hostname, siteName } }) =>
      uid && hostname ? [{ value: uid, label: hostname, ...(siteName ? { detail: siteName } : {}) }] : [],
    );
  }
}
