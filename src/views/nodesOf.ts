import type { Device, Site } from "../api";
import type { Account } from "../accounts/account";
import { problemOf, type Translate } from "../accounts/problem";
import { type Sorting, sortDevices } from "../estate/arrange/sorting";
import type { ListName } from "../estate/estate";
import type { ListState, LoadedList } from "../estate/pagedList";
import { BY_NAME } from "./arrange/arrangement";
import { siteName } from "./names";
import type { AccountNode, DeviceNode, LoadingNode, Node, SiteNode } from "./nodes";

/** The rows of the whole tree: what is wrong, the sites, the system sites, and whether there are more. */
export function siteRows(accountId: string, state: ListState<Site>, t: Translate): Node[] {
  const list: ListName = { kind: "sites" };
  return rowsOf(accountId, list, state, t, (rows) => {
    const sites = sorted(
      unique(rows).map(([uid, site]) => siteNode(accountId, uid, site)),
      siteName,
    );
    const [system, own] = partition(sites, ({ site }) => isSystemSite(site));
    const group: Node[] =
      system.length === 0
        ? []
        : [{ kind: "systemSites", accountId, id: `${accountId}/system-sites`, sites: system }];
    return [...own, ...group];
  });
}

/** The rows below a site. */
export function deviceRows(
  accountId: string,
  siteUid: string,
  state: ListState<Device>,
  t: Translate,
  sorting: Sorting = BY_NAME,
): Node[] {
  return rowsOf(accountId, { kind: "devices", siteUid }, state, t, (rows) =>
    sortDevices(
      unique(rows).map(([, device]) => device),
      sorting,
    ).map((device) => deviceNode(accountId, device.uid ?? "", device, siteUid)),
  );
}

/** The row of one of several accounts. */
export function accountNode(account: Account): AccountNode {
  return { kind: "account", accountId: account.id, id: accountRowId(account.id), account };
}

export function accountRowId(accountId: string): string {
  return `${accountId}/account`;
}

/** Stands below a row whose children are on their way. */
export function loadingNode(accountId: string, parentId: string): LoadingNode {
  return { kind: "loading", accountId, id: `${parentId}/loading` };
}

/** Says why an account cannot be shown at all. */
export function accountProblem(accountId: string, error: unknown, t: Translate): Node {
  const list: ListName = { kind: "sites" };
  const problem = problemOf(error, t);
  return { kind: "problem", accountId, id: `${accountId}/problem/`, list, problem, staleSince: undefined };
}

/** The id of the row that a list stands below. */
export function siteRowId(accountId: string, siteUid: string): string {
  return `${accountId}/sites/${siteUid}`;
}

export function siteNode(accountId: string, uid: string, site: Site): SiteNode {
  return { kind: "site", accountId, id: siteRowId(accountId, uid), uid, site };
}

/** The id names the site too: a device that was moved stands below both until the first one is refreshed. */
export function deviceNode(
  accountId: string,
  uid: string,
  device: Device,
  siteUid = device.siteUid ?? "",
): DeviceNode {
  return { kind: "device", accountId, id: `${accountId}/sites/${siteUid}/devices/${uid}`, uid, device };
}

/** The sites that the platform keeps by itself. They are known by name only; "Deleted Devices" has no GUID as uid. */
const SYSTEM_SITES: ReadonlySet<unknown> = new Set(["Managed", "OnDemand", "Deleted Devices"]);

function isSystemSite(site: Site): boolean {
  return SYSTEM_SITES.has(site.name);
}

function rowsOf<Row>(
  accountId: string,
  list: ListName,
  state: ListState<Row>,
  t: Translate,
  nodes: (rows: readonly Row[]) => Node[],
): Node[] {
  const id = (row: string) => `${accountId}/${row}/${list.kind === "sites" ? "" : list.siteUid}`;
  const problem = (error: unknown, staleSince?: number): Node => {
    return { kind: "problem", accountId, id: id("problem"), list, problem: problemOf(error, t), staleSince };
  };
  switch (state.kind) {
    case "unloaded":
      return [];
    case "failed":
      return [problem(state.error)];
    case "loaded": {
      const { failure } = state;
      const shown = nodes(state.rows);
      if (shown.length === 0 && !failure && !state.next)
        return [{ kind: "empty", accountId, id: id("empty"), list }];
      const since = shown.length > 0 ? state.loadedAt : undefined;
      const stale = failure?.during === "reload" ? [problem(failure.error, since)] : [];
      const broken = failure?.during === "more" ? [problem(failure.error)] : [];
      const more = state.next ? [loadMoreNode(state)] : [];
      return [...stale, ...shown, ...broken, ...more];
    }
  }

  function loadMoreNode({ rows, total }: LoadedList<Row>): Node {
    return { kind: "loadMore", accountId, id: id("more"), list, loaded: rows.length, total };
  }
}

/** Pages that shift while they are read repeat rows; a tree may hold an id only once. */
export function unique<Row extends { readonly uid?: string | null }>(
  rows: readonly Row[],
): [uid: string, row: Row][] {
  const byUid = new Map<string, Row>();
  for (const row of rows) {
    const uid: unknown = (row as Row | null)?.uid;
    if (typeof uid === "string" && uid !== "") byUid.set(uid, row);
  }
  return [...byUid];
}

/** The platform's own order is not documented, and people look a name up by the alphabet. */
function sorted<N>(nodes: N[], name: (node: N) => string): N[] {
  return nodes.sort((a, b) => ALPHABET.compare(name(a), name(b)));
}

const ALPHABET = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
