import { l10n, window } from "vscode";
import type { Connection } from "../../accounts/connections";
import type { Estate } from "../../estate/estate";
import type { PagedList } from "../../estate/pagedList";
import type { Arranging } from "../arrange/arranging";
import { nameOf } from "../names";
import type { Node } from "../nodes";
import type { FoundNode } from "./finder";

/** What showing a row needs of the view. */
export interface RevealPorts {
  readonly arranging: Arranging;
  /** Takes filter and grouping away. */
  readonly showAll: () => Promise<void>;
  readonly withProgress: <T>(task: () => Promise<T>) => Thenable<T>;
  readonly reveal: (row: Node) => Thenable<void>;
}

/** Shows a site or a device in the tree. What is needed for that is loaded, and what hides it is told. */
export async function revealRow(connection: Connection, node: FoundNode, ports: RevealPorts): Promise<void> {
  const arranged = await ports.arranging.rows(connection);
  if (arranged) {
    const place = node.kind === "device" ? arranged.placeOf(node.uid) : undefined;
    if (place) {
      ports.arranging.showAtLeast(connection, place.parent.id, place.position + 1);
      await ports.reveal(place.node);
      return;
    }
    if (!(await wantsAll(node))) return;
    await ports.showAll();
  }
  const found = await ports.withProgress(() => loadRow(connection.estate, node));
  if (found) await ports.reveal(node);
  else void window.showInformationMessage(l10n.t("{0} is not in the list of its site.", nameOf(node)));
}

async function wantsAll(node: FoundNode): Promise<boolean> {
  const all = l10n.t("Show All");
  const message = l10n.t("The filter or the grouping of the view hides {0}.", nameOf(node));
  return (await window.showInformationMessage(message, all)) === all;
}

/**
 * Loads lists as far as a site or a device stands in them.
 *
 * @returns whether it stands there
 */
async function loadRow(estate: Estate, node: FoundNode): Promise<boolean> {
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
