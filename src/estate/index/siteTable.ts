import type { Site } from "../../api";

/** The sites of an account, without their notes and proxies, which may hold secrets. */
export class SiteTable {
  private readonly sites = new Map<string, Site>();

  get size(): number {
    return this.sites.size;
  }

  get(uid: string): Site | undefined {
    return this.sites.get(uid);
  }

  all(): IterableIterator<Site> {
    return this.sites.values();
  }

  /**
   * Adds a site, or takes over its new state.
   *
   * @param site a row of any list or document; may be anything
   * @returns its uid, or `undefined` when it has none
   */
  upsert(site: Site): string | undefined {
    const uid: unknown = (site as Site | null)?.uid;
    if (typeof uid !== "string" || uid === "") return undefined;
    this.sites.set(uid, Object.fromEntries(Object.entries(site).filter(([field]) => !SECRET.has(field))));
    return uid;
  }

  /** Removes all sites but these. */
  keepOnly(uids: ReadonlySet<string>): void {
    for (const uid of [...this.sites.keys()]) if (!uids.has(uid)) this.sites.delete(uid);
  }
}

const SECRET: ReadonlySet<string> = new Set(["notes", "proxySettings"] satisfies (keyof Site)[]);
