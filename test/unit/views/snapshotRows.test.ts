import assert from "node:assert/strict";
import { documentsNode } from "../../../src/views/documentNodes";
import {
  snapshotRow,
  snapshotsRow,
  type KeptDocument,
  type SnapshotSource,
} from "../../../src/views/snapshotNodes";
import { documentRows, snapshotRows } from "../../../src/views/snapshotRows";
import { english } from "../support/english";
import { device, NOW, site } from "../support/nodes";

/** Snapshots in memory: times by kind of document. */
function sourceOf(kept: Readonly<Partial<Record<KeptDocument["kind"], readonly number[]>>>): SnapshotSource {
  const list = (documents: readonly KeptDocument[]) =>
    documents.flatMap((document) =>
      (kept[document.kind] ?? []).map((at) => ({ document, at, changes: "1 added: Zip" })),
    );
  return {
    count: (_, documents) => Promise.resolve(list(documents).length),
    list: (_, documents) => Promise.resolve(list(documents).sort((one, other) => other.at - one.at)),
    onDidChange: () => ({ dispose: () => undefined }),
  };
}

const CONTEXT = { t: english, now: NOW, language: "en" };

describe("rows of snapshots", () => {
  it("are not there where there are none", async () => {
    const kinds = (await documentRows(device(), sourceOf({}), english)).map(({ kind }) => kind);
    assert.deepEqual([...new Set(kinds)], ["document"]);
  });

  it("stand below those of the documents, the newest first, each with its document and what changed", async () => {
    const source = sourceOf({ deviceSoftware: [NOW, NOW - 2], device: [NOW - 1] });
    const folder = (await documentRows(device(), source, english)).at(-1);
    assert.ok(folder?.kind === "snapshots");
    const { label, description, spoken } = snapshotsRow(folder, CONTEXT);
    assert.deepEqual([label, description, spoken], ["Snapshots", "3", "3 snapshots of NW-SRV-01"]);
    const rows = await snapshotRows(folder, source);
    assert.deepEqual(
      rows.map(({ document, at }) => [document.kind, at - NOW]),
      [
        ["deviceSoftware", 0],
        ["device", -1],
        ["deviceSoftware", -2],
      ],
    );
    assert.equal(new Set(rows.map(({ id }) => id)).size, 3);
    const [newest] = rows;
    assert.ok(newest);
    const row = snapshotRow(newest, CONTEXT);
    assert.match(row.label, /^Mar 9, \d+:30/);
    assert.match(snapshotRow({ ...newest, at: Date.UTC(2024, 5, 5) }, CONTEXT).label, /^Jun \d, 2024, /);
    assert.equal(row.description, "Software · 1 added: Zip");
    assert.match(row.spoken, /^Snapshot of NW-SRV-01: software, Mar 9, 2026, .*\. 1 added: Zip$/);
    assert.equal(row.command?.id, "dattoRmm.openSnapshot");
  });

  it("stand among a site's documents too", async () => {
    const source = sourceOf({ siteVariables: [NOW], site: [NOW] });
    const rows = await documentRows(documentsNode(site()), source, english);
    assert.equal(rows.length, 8);
    const folder = rows.at(-1);
    assert.ok(folder?.kind === "snapshots");
    assert.equal(folder.owner, "Northwind Dental");
    assert.deepEqual(
      (await snapshotRows(folder, source)).map(({ label }) => label),
      ["Site", "Variables"],
    );
  });
});
