import type { DattoClient, Device, Site } from "../api";
import { Listeners } from "./listeners";
import { PagedList } from "./pagedList";

/** Names one list of the estate. */
export type ListName = { readonly kind: "sites" } | { readonly kind: "devices"; readonly siteUid: string };

const PAGE = { page: 0, max: 250 };

/** What is known of one account: its sites, and the devices of those sites that were opened. */
export class Estate {
  private readonly changes = new Listeners<ListName>();
  private readonly deviceLists = new Map<string, PagedList<Device>>();

  /** All sites of the account (`GET /v2/account/sites`). */
  readonly sites: PagedList<Site>;

  /** Tells which list has changed. */
  readonly onDidChange = this.changes.add;

  constructor(private readonly client: DattoClient) {
    this.sites = new PagedList(
      (query, signal) => client.page("/v2/account/sites", { query: { ...PAGE, ...query }, signal }),
      () => this.changes.tell({ kind: "sites" }),
    );
  }

  /**
   * The devices of a site (`GET /v2/site/{siteUid}/devices`), which is the list to trust: the account-wide one is known
   * to miss devices.
   */
  devices(siteUid: string): PagedList<Device> {
    const known = this.deviceLists.get(siteUid);
    if (known) return known;
    const list = new PagedList<Device>(
      (query, signal) =>
        this.client.page("/v2/site/{siteUid}/devices", {
          params: { siteUid },
          query: { ...PAGE, ...query },
          signal,
        }),
      () => this.changes.tell({ kind: "devices", siteUid }),
    );
    this.deviceLists.set(siteUid, list);
    return list;
  }

  list(name: ListName): PagedList<Site> | PagedList<Device> {
    return name.kind === "sites" ? this.sites : this.devices(name.siteUid);
  }

  /** Loads the sites and every opened site's devices again. */
  async reload(): Promise<void> {
    const opened = [...this.deviceLists.values()].filter((list) => list.state.kind !== "unloaded");
    await Promise.all([this.sites, ...opened].map((list) => list.reload()));
  }

  /** Ends all running loads. */
  cancel(): void {
    for (const list of [this.sites, ...this.deviceLists.values()]) list.cancel();
  }
}
