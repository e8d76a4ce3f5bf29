import type { Translate } from "../accounts/problem";
import { deviceDocuments, siteDocuments } from "./documentLists";
import type { DocumentNode, DocumentsNode } from "./documentNodes";
import { siteName } from "./names";
import type { DeviceNode, Node } from "./nodes";
import {
  type KeptDocument,
  ownerName,
  type SnapshotNode,
  type SnapshotsNode,
  type SnapshotSource,
} from "./snapshotNodes";

/** The documents of a device or a site, and where their snapshots are when there are some. */
export async function documentRows(
  parent: DeviceNode | DocumentsNode,
  source: SnapshotSource,
  t: Translate,
): Promise<Node[]> {
  const documents = parent.kind === "device" ? deviceDocuments(parent, t) : siteDocuments(parent, t);
  const kept = [ownDocument(parent, t), ...documents];
  const { accountId, id } = parent;
  const count = await source.count(accountId, kept.flatMap(keptIn));
  if (count === 0) return documents;
  const owner = ownerName(parent);
  return [
    ...documents,
    { kind: "snapshots", accountId, id: `${id}/snapshots`, owner, documents: kept, count },
  ];
}

/** The snapshots of a device's or a site's documents, the newest first. */
export async function snapshotRows(parent: SnapshotsNode, source: SnapshotSource): Promise<SnapshotNode[]> {
  const { accountId, id, documents } = parent;
  const states = await source.list(accountId, documents.flatMap(keptIn));
  return states.flatMap(({ document, at, changes }): SnapshotNode[] => {
    const row = documents.find((each) => each.document.kind === document.kind);
    if (!row) return [];
    const { name, label } = row;
    const rowId = `${id}/${document.kind}/${at}`;
    return [{ kind: "snapshot", accountId, id: rowId, document, name, label, at, changes }];
  });
}

/** What stands for the device or the site itself, which is a document too. */
function ownDocument(parent: DeviceNode | DocumentsNode, t: Translate): DocumentNode {
  const { accountId, id } = parent;
  const [document, label, name] =
    parent.kind === "device"
      ? [{ kind: "device", uid: parent.uid } as const, t("Device"), ownerName(parent)]
      : [{ kind: "site", uid: parent.site.uid } as const, t("Site"), siteName(parent.site)];
  return { kind: "document", accountId, id: `${id}/${document.kind}`, document, label, name };
}

function keptIn({ document }: DocumentNode): KeptDocument[] {
  return "uid" in document ? [document] : [];
}
