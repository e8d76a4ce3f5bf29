import type { DattoClient, Device, Priority, QueryValues, Site } from "../api";
import { Listeners } from "./listeners";
import { PagedList } from "./pagedList";

/** Names one list of the estate. */
export type ListName = { readonly kind: "sites" } | { readonly kind: "devices"; readonly siteUid: string };

/** Rows of a page, where nobody says otherwise: the most that a platform gives. */
const PAGE_SIZE = 250;

/** What is known of one account: its sites, and the devices of those sites that were opened. */
export class Estate {
  private readonly changes = new Listeners<ListName>();
  private readonly deviceLists = new Map<string, PagedList<Device>>();

  /** All sites of the account (`GET /v2/account/sites`). */
  readonly sites: PagedList<Site>;

  /** Tells which list has changed. */
  readonly onDidChange = this.changes.add;

  constructor(
    private readonly client: DattoClient,
    private readonly pageSize: () => number = () => PAGE_SIZE,
  ) {
    this.sites = new PagedList(
      (query = this.firstPage(), signal, priority) =>
        client.page("/v2/account/sites", { query, signal, priority }),
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
      (query = this.firstPage(), signal, priority) =>
        this.client.page("/v2/site/{siteUid}/devices", { params: { siteUid }, query, signal, priority }),
      () => this.changes.tell({ kind: "devices", siteUid }),
    );
    this.deviceLists.set(siteUid, list);
    return list;
  }

  list(name: ListName): PagedList<Site> | PagedList<Device> {
    return name.kind === "sites" ? this.sites : this.devices(name.siteUid);
  }

  /** Loads the sites and every opened site's devices again. */
  async reload(priority: Priority = "interactive"): Promise<void> {
    const opened = [...this.deviceLists.values()].filter((list) => list.state.kind !== "unloaded");
    await Promise.all([this.sites, ...opened].map((list) => list.reload(priority)));
  }

  /** Ends all running loads. */
  cancel(): void {
    for (const list of [this.sites, ...this.deviceLists.values()]) list.cancel();
  }

  private firstPage(): QueryValues {
    return { page: 0, max: this.pageSize() };
  }
}
