import { env, l10n } from "vscode";
import type { Connection } from "../../accounts/connections";
import type { Indexing } from "../../estate/estate";
import { readReference } from "../../estate/search/directReference";
import { findSites } from "../../estate/search/findSites";
import { formatCount } from "../formatCount";
import type { SiteNode } from "../nodes";
import { rowContext } from "../rowContext";
import type { Finder, Found } from "./finder";
import { siteItem } from "./foundItems";

/** Hits that a pick shows. */
const LIMIT = 50;

/** Finds sites: among those that are loaded, and with the platform's help where they are not all. */
export class SiteFinder implements Finder<SiteNode> {
  readonly onDidChange;

  constructor(
    private readonly connection: Connection,
    private readonly indexing: Indexing,
  ) {
    this.onDidChange = (listener: () => void) =>
      indexing.index.onDidChange((change) => {
        if (change === "sites") listener();
      });
  }

  find(text: string): Found<SiteNode> {
    const { hits, total } = findSites(this.indexing.index.sites, text, { limit: LIMIT });
    return { items: hits.map((hit) => siteItem(this.connection.account.id, hit, rowContext())), total };
  }

  async ask(text: string, signal: AbortSignal): Promise<void> {
    const { client, estate } = this.connection;
    const { state } = estate.sites;
    if (state.kind === "loaded" && !state.next) return;
    const siteName = text.trim();
    const query = { page: 0, max: LIMIT, ...(siteName === "" ? {} : { siteName }) };
    const page = await client.page("/v2/account/sites", { query, signal });
    for (const site of page.rows) this.indexing.index.learnSite(site);
  }

  isReference(text: string): boolean {
    return readReference(text) !== undefined;
  }

  status(): string {
    const { state } = this.connection.estate.sites;
    const total = state.kind === "loaded" ? state.total : undefined;
    const known = this.indexing.index.sites.size;
    const count = formatCount(known, env.language);
    return total === undefined
      ? l10n.t("{0} sites known", count)
      : l10n.t("{0} of {1} sites", count, formatCount(total, env.language));
  }
}
