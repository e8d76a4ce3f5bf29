import type { DattoClient, Device, Page, Priority, QueryValues, Site } from "../api";
import type { EstateIndex } from "./index/estateIndex";
import type { IndexFill } from "./index/indexFill";
import type { Answer } from "./index/learnAnswer";
import { fieldsOf } from "../api/fields";
import { Listeners } from "./listeners";
import { PagedList } from "./pagedList";
import { withoutUnsetUdfs } from "./udfs";
import type { Touched } from "./writes/touched";

/** Names one list of the estate. */
export type ListName = { readonly kind: "sites" } | { readonly kind: "devices"; readonly siteUid: string };

/** Rows of a page, where nobody says otherwise: the most that a platform gives. */
const PAGE_SIZE = 250;

/** What an account's devices and sites are found in, and what fills it. */
export interface Indexing {
  readonly index: EstateIndex;
  readonly fill: IndexFill;
}

/** What is known of one account: its sites, and the devices of those sites that were opened. */
export class Estate {
  private readonly changes = new Listeners<ListName>();
  private readonly deviceLists = new Map<string, PagedList<Device>>();
  private indexing: Promise<Indexing> | undefined;
  private index: EstateIndex | undefined;
  private touched: Touched[] = [];
  private isFollowing = false;

  /** All sites of the account (`GET /v2/account/sites`). */
  readonly sites: PagedList<Site>;

  /** Tells which list has changed. */
  readonly onDidChange = this.changes.add;

  constructor(
    private readonly client: DattoClient,
    private readonly pageSize: () => number = () => PAGE_SIZE,
  ) {
    this.sites = new PagedList(
      (query, signal, priority) => this.sitePage(query, signal, priority),
      () => this.changes.tell({ kind: "sites" }),
    );
  }

  /**
   * The index of the account, which is made at the first call. It knows what the lists have loaded, and learns what
   * they load from then on.
   */
  indexed(): Promise<Indexing> {
    return (this.indexing ??= this.makeIndex());
  }

  /** Takes over what an answer tells that somebody else has asked for: into the lists, and the index, if there is one. */
  async learn(answer: Answer): Promise<void> {
    this.renewRow(answer);
    if (!this.index) return;
    const { learnAnswer } = await import("./index/learnAnswer");
    learnAnswer(this.index, answer);
  }

  /**
   * The devices of a site (`GET /v2/site/{siteUid}/devices`), which is the list to trust: the account-wide one is known
   * to miss devices.
   */
  devices(siteUid: string): PagedList<Device> {
    const known = this.deviceLists.get(siteUid);
    if (known) return known;
    const list = new PagedList<Device>(
      (query, signal, priority) => this.devicePage(siteUid, query, signal, priority),
      () => this.changes.tell({ kind: "devices", siteUid }),
    );
    this.deviceLists.set(siteUid, list);
    return list;
  }

  /** The sites that a device is known to be in: usually one, none when the device is not known. */
  sitesOf(deviceUid: string): string[] {
    const listed = [...this.deviceLists].filter(
      ([, { state }]) => state.kind === "loaded" && state.rows.some(({ uid }) => uid === deviceUid),
    );
    const row = this.index?.devices.rowOf(deviceUid);
    const indexed = row === undefined ? [] : [this.index?.devices.texts.siteUid.get(row) ?? ""];
    return [...new Set([...listed.map(([siteUid]) => siteUid), ...indexed])];
  }

  /** To be told of every write of the account: what it has touched is loaded again. */
  follow(touched: Touched): void {
    this.touched.push(touched);
    if (!this.isFollowing) void this.followAll();
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
    void this.indexing?.then(({ fill }) => fill.cancel());
  }

  /** What is touched while something is loaded again waits, so that many writes in a row cost little. */
  private async followAll(): Promise<void> {
    this.isFollowing = true;
    try {
      const { followWrites } = await import("./writes/followWrites");
      while (this.touched.length > 0) await followWrites(this.client, this, this.touched.splice(0));
    } finally {
      this.isFollowing = false;
    }
  }

  private renewRow({ path, value }: Answer): void {
    const uid = fieldsOf(value)["uid"];
    if (path === "/v2/site/{siteUid}") this.sites.renew(value as Site, (site) => site.uid === uid);
    if (path !== "/v2/device/{deviceUid}") return;
    const device = withoutUnsetUdfs(value as Device);
    for (const list of this.deviceLists.values()) list.renew(device, (row) => row.uid === uid);
  }

  private async sitePage(
    query: QueryValues | undefined,
    signal: AbortSignal,
    priority: Priority,
  ): Promise<Page<Site>> {
    const page = await this.client.page("/v2/account/sites", {
      query: query ?? this.firstPage(),
      signal,
      priority,
    });
    this.index?.learnSites(page.rows, { first: !query, last: !page.next });
    return page;
  }

  private async devicePage(
    siteUid: string,
    query: QueryValues | undefined,
    signal: AbortSignal,
    priority: Priority,
  ): Promise<Page<Device>> {
    const page = await this.client.page("/v2/site/{siteUid}/devices", {
      params: { siteUid },
      query: query ?? this.firstPage(),
      omitUnsetUdfs: true,
      signal,
      priority,
    });
    this.index?.learnSiteDevices(siteUid, page.rows, { first: !query, last: !page.next });
    return page;
  }

  /** Loaded when it is first needed: showing the tree takes no index. */
  private async makeIndex(): Promise<Indexing> {
    const [{ EstateIndex }, { IndexFill }] = await Promise.all([
      import("./index/estateIndex"),
      import("./index/indexFill"),
    ]);
    const index = new EstateIndex();
    this.index = index;
    const { state } = this.sites;
    if (state.kind === "loaded") index.learnSites(state.rows, { first: true, last: !state.next });
    for (const [siteUid, { state: list }] of this.deviceLists) {
      if (list.kind === "loaded")
        index.learnSiteDevices(siteUid, list.rows, { first: true, last: !list.next });
    }
    return { index, fill: new IndexFill(this.client, index) };
  }

  private firstPage(): QueryValues {
    return { page: 0, max: this.pageSize() };
  }
}
