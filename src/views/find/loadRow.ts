import type { Estate } from "../../estate/estate";
import type { PagedList } from "../../estate/pagedList";
import type { FoundNode } from "./finder";

/**
 * Loads lists as far as a site or a device stands in them.
 *
 * @returns whether it stands there
 */
export async function loadRow(estate: Estate, node: FoundNode): Promise<boolean> {
  if (node.kind === "site") return loadUntil(estate.sites, node.uid);
  const { siteUid } = node.device;
  if (!siteUid || !(await loadUntil(estate.sites, siteUid))) return false;
  return loadUntil(estate.devices(siteUid), node.uid);
}

async function loadUntil<Row extends { readonly uid?: string | null }>(
  list: PagedList<Row>,
  uid: string,
): Promise<boolean> {
  await list.ensureLoaded();
  for (;;) {
    const { state } = list;
    if (state.kind !== "loaded") return false;
    if (state.rows.some((row) => row.uid === uid)) return true;
    if (!state.next || state.failure?.during === "more") return false;
    await list.loadMore();
    if (list.state.kind === "loaded" && list.state.rows.length === state.rows.length) return false;
  }
}
