import assert from "node:assert/strict";
import { ADDRESSES } from "../../../src/documents/addressTable";
import { accountDocuments, deviceDocuments, siteDocuments } from "../../../src/views/documentLists";
import { documentRow, documentsNode, documentsRow } from "../../../src/views/documentNodes";
import { english } from "../support/english";
import { device, site } from "../support/nodes";

describe("rows that open documents", () => {
  const kinds: [deviceClass: unknown, documents: string[]][] = [
    [
      "device",
      [
        "deviceAudit",
        "deviceSoftware",
        "devicePatches",
        "deviceAlerts",
        "deviceResolvedAlerts",
        "deviceNetworkInterfaces",
      ],
    ],
    ["printer", ["printerAudit", "deviceAlerts", "deviceResolvedAlerts", "deviceNetworkInterfaces"]],
    ["esxihost", ["esxiHostAudit", "deviceAlerts", "deviceResolvedAlerts"]],
    ["rmmnetworkdevice", ["deviceAlerts", "deviceResolvedAlerts"]],
    ["unknown", ["deviceAlerts", "deviceResolvedAlerts"]],
    [null, ["deviceAlerts", "deviceResolvedAlerts"]],
    [7, ["deviceAlerts", "deviceResolvedAlerts"]],
  ];
  for (const [deviceClass, expected] of kinds) {
    it(`are those that fit the class ${JSON.stringify(deviceClass)}`, () => {
      const rows = deviceDocuments(device({ deviceClass }), english);
      assert.deepEqual(
        rows.map(({ document }) => document.kind),
        expected,
      );
    });
  }

  it("have ids of their own below their device, and names that say of whom they are", () => {
    const node = device({ deviceClass: "device" });
    const rows = deviceDocuments(node, english);
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    for (const { id, accountId, name } of rows) {
      assert.ok(id.startsWith(`${node.id}/`));
      assert.equal(accountId, node.accountId);
      assert.ok(name.startsWith(`${node.device.hostname}: `), name);
    }
    const [audit] = rows;
    assert.ok(audit);
    assert.deepEqual(audit.document, { kind: "deviceAudit", uid: node.uid });
    const { label, spoken, icon, command } = documentRow(audit, english);
    assert.deepEqual([label, spoken, icon.id], ["Audit", "Document NW-SRV-01: audit", "checklist"]);
    assert.equal(command?.id, "dattoRmm.openDocument");
  });

  it("stand below a site in a row of their own", () => {
    const group = documentsNode(site({}));
    assert.equal(documentsRow(group, english).expandable, true);
    const rows = siteDocuments(group, english);
    assert.deepEqual(
      rows.map(({ label }) => label),
      ["Settings", "Variables", "Filters", "Patches", "Open Alerts", "Resolved Alerts", "Network Interfaces"],
    );
  });

  it("open kinds of documents that there are", () => {
    const rows = [
      ...deviceDocuments(device({ deviceClass: "device" }), english),
      ...siteDocuments(documentsNode(site({})), english),
      ...accountDocuments("example", "Example", english),
    ];
    for (const { document } of rows) assert.ok(Object.hasOwn(ADDRESSES, document.kind), document.kind);
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
  });
});
