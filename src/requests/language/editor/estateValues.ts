import type { Site } from "../../../api";
import type { Estate } from "../../../estate/estate";
import type { KnownValue, KnownValues } from "../knownValues";

/** The sites of an account, as far as they are loaded. */
export class EstateValues implements KnownValues {
  constructor(private readonly estate: Estate) {}

  valuesOf(name: string): KnownValue[] {
    switch (name) {
      case "siteUid":
        return this.sites.flatMap(({ uid, name: label }) => (uid && label ? [{ value: uid, label }] : []));
      case "siteName":
        return this.sites.flatMap(({ name: label }) => (label ? [{ value: label, label }] : []));
      default:
        return [];
    }
  }

  nameOf(name: string, value: string): string | undefined {
    if (name !== "siteUid") return undefined;
    return this.sites.find(({ uid }) => uid === value)?.name ?? undefined;
  }

  private get sites(): readonly Site[] {
    const { state } = this.estate.sites;
    return state.kind === "loaded" ? state.rows : [];
  }
}
