import assert from "node:assert/strict";
import { commands } from "vscode";
import { ACCOUNT_VIEW } from "../../src/views/accountView";
import type { AccountRow } from "../../src/views/accountRows";
import { signIn as ask } from "../unit/demo/client";
import { activeDocument, jsonOf, tabLabels } from "./support/documents";
import { internals } from "./support/extension";
import { screenshot } from "./support/screenshot";
import { useStage } from "./support/stage";
import { allRows, click, deviceWith, only, rows, showSites, siteWith } from "./support/tree";

describe("documents under the rows", () => {
  const stage = useStage();

  it("of a device open by a click, each whole", async () => {
    const { platform } = await stage.signedIn();
    await showSites();
    const device = await deviceWith(
      ({ device: { deviceClass, lastAuditDate } }) => deviceClass === "device" && lastAuditDate !== null,
    );
    const api = await ask(platform);
    const documents = await rows(device);
    assert.equal(documents.length, 6);
    for (const row of documents) {
      assert.ok(row.kind === "document");
      await click(row);
      assert.ok(tabLabels().includes(row.name), row.name);
      const problem: unknown = (jsonOf(activeDocument()) as { problem?: unknown }).problem;
      assert.equal(problem, undefined, row.label);
    }
    const software = await api.all(`/v2/audit/device/${device.uid}/software`, "software");
    await click(documents[1] ?? assert.fail());
    assert.deepEqual(
      jsonOf(activeDocument()),
      software.map(({ value }) => value),
    );
  });

  it("of a site stand together above its devices", async () => {
    await stage.signedIn();
    const site = await siteWith(1);
    const below = await allRows(site);
    assert.equal(below[0]?.kind, "documents");
    const documents = await rows(only(below, "documents"));
    assert.equal(documents.length, 7);
    for (const row of documents) await click(row);
    assert.match(activeDocument().uri.path, /network-interfaces\.json$/);
    await showSites();
    await screenshot("tree-documents");
  });

  describe("of the account", () => {
    const accountRows = async (parent?: AccountRow) =>
      (await internals()).accountView.rows.getChildren(parent);

    it("are all there and open", async () => {
      const { connection } = await stage.signedIn();
      await commands.executeCommand(`${ACCOUNT_VIEW}.focus`);
      const top = await accountRows();
      const documents = top.filter((row) => row.kind === "document");
      assert.equal(documents.length, 12);
      for (const row of documents) {
        await commands.executeCommand("dattoRmm.openDocument", row);
        const content = jsonOf(activeDocument()) as { problem?: unknown };
        assert.equal(content.problem, undefined, row.label);
      }
      assert.equal(activeDocument().uri.authority, connection.account.id);
      await screenshot("view-account");
    });

    it("name the filters, each with its devices", async () => {
      const { platform } = await stage.signedIn();
      const api = await ask(platform);
      const groups = (await accountRows()).filter((row) => row.kind === "filters");
      assert.equal(groups.length, 2);
      for (const group of groups) {
        const expected = await api.all(`/v2/filter/${group.list}-filters`, "filters");
        const filters = await accountRows(group);
        assert.deepEqual(
          filters.map((row) => (row.kind === "document" ? row.label : row.kind)),
          expected.map((each) => each.at("name").text),
        );
      }
      const [first] = await accountRows(groups[0]);
      await commands.executeCommand("dattoRmm.openDocument", first);
      assert.ok(Array.isArray(jsonOf(activeDocument())));
    });

    it("say why filters cannot be read, and read them again by a click", async () => {
      const { platform } = await stage.signedIn();
      platform.faults.add({ path: /filters/, fault: { kind: "status", status: 403 }, times: 1 });
      const group = (await accountRows()).find((row) => row.kind === "filters");
      const [trouble] = await accountRows(group);
      assert.ok(trouble?.kind === "trouble");
      assert.equal(trouble.problem.title, "No permission");
      const [filter] = await accountRows(group);
      assert.equal(filter?.kind, "document");
    });
  });
});
