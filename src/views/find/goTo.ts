import { l10n } from "vscode";
import type { Connection } from "../../accounts/connections";
import type { Indexing } from "../../estate/estate";
import type { AccountIndexes } from "../accountIndexes";
import { copyLines } from "../clipboard";
import { deviceName, siteName } from "../names";
import type { DeviceNode, SiteNode } from "../nodes";
import type { FoundNode } from "./finder";
import { findDevice, findSite } from "./finders";
import type { PickButton, RowAction } from "./findPick";

/** What happens with what was found. */
export interface GoToPorts {
  readonly indexes: AccountIndexes;
  readonly open: (node: FoundNode, name: string) => Promise<void>;
  /** Shows a row in the tree. */
  readonly reveal: (node: FoundNode) => Promise<void>;
}

/** Finds a device in the whole account and opens its document. Fills the index unless it is whole. */
export async function goToDevice(connection: Connection, ports: GoToPorts): Promise<void> {
  let made: Indexing | undefined;
  const indexing = ports.indexes.filling(connection).then((filling) => (made = filling));
  const device = await findDevice(connection, indexing, {
    actions: actions<DeviceNode>(ports),
    buttons: () => (made ? [fillButton(ports.indexes, made)] : []),
  });
  if (device) await ports.open(device, deviceName(device));
}

/** Finds a site and opens its document. */
export async function goToSite(connection: Connection, ports: GoToPorts): Promise<void> {
  const site = await findSite(connection, ports.indexes.of(connection), {
    actions: actions<SiteNode>(ports),
  });
  if (site) await ports.open(site, siteName(site));
}

function actions<N extends FoundNode>({ reveal }: GoToPorts): RowAction<N>[] {
  return [
    { icon: "list-tree", tooltip: l10n.t("Reveal in the View “Sites”"), run: reveal, closes: true },
    { icon: "copy", tooltip: l10n.t("Copy Uid"), run: ({ uid }) => copyLines([uid]), closes: false },
  ];
}

function fillButton(indexes: AccountIndexes, indexing: Indexing): PickButton {
  const { fill } = indexing;
  return fill.state.kind === "running"
    ? { icon: "stop-circle", tooltip: l10n.t("Stop Filling the Index"), run: () => fill.cancel() }
    : { icon: "refresh", tooltip: l10n.t("Fill the Index Again"), run: () => indexes.fill(indexing) };
}
