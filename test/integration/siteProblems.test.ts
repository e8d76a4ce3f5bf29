import assert from "node:assert/strict";
import { commands } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { signIn } from "./support/extension";
import { ATTEMPTS, FAILURES } from "./support/problems";
import { firstShown } from "./support/shown";
import { useStage } from "./support/stage";
import { hideSites, itemOf, labels, only, rows, showSites, siteWith } from "./support/tree";
import { until } from "./support/until";

const SITES = /\/v2\/account\/sites\b/;

describe("what goes wrong, in the view Sites", () => {
  const stage = useStage();

  afterEach(hideSites);

  for (const { name, fault, path, title, detail, remedy, pauses } of FAILURES) {
    it(`is a row: ${name}`, async () => {
      const { platform } = await stage.signedIn();
      platform.faults.add({ path, fault, times: Infinity });
      const top = await rows();
      assert.equal(top.length, 1);
      const row = only(top, "problem");
      assert.match(row.problem.detail, detail);
      const item = await itemOf(row);
      assert.equal(item.label, title);
      assert.ok(item.accessibilityInformation?.label.startsWith(title));
      assert.equal(item.contextValue, `problem ${remedy}`);
      assert.match(
        String(item.description),
        remedy === "retry" ? /Click to retry\.$/ : /Click to sign in\.$/,
      );
      assert.equal(item.command?.command, remedy === "retry" ? COMMANDS.retry : COMMANDS.signIn);

      if (pauses) return;
      platform.faults.clear();
      await commands.executeCommand(COMMANDS.retry, row);
      assert.ok((await rows()).length > 20);
    });
  }

  it("is a row: a server that is gone", async () => {
    const { platform } = await stage.signedIn();
    await platform.close();
    const row = only(await rows(), "problem");
    assert.equal((await itemOf(row)).label, "The platform cannot be reached");
  });

  it("is a row: a slow server, cancelled by the person", async () => {
    await showSites();
    const platform = await stage.platform();
    platform.faults.add({ path: SITES, fault: { kind: "hang" } });
    await signIn(platform);
    await platform.requests.first(({ url }) => url.search(SITES) >= 0);
    await commands.executeCommand(COMMANDS.cancelLoading);
    const row = only(await rows(), "problem");
    assert.equal((await itemOf(row)).label, "Cancelled");
    await until(async () => (await firstShown())?.kind === "problem", "the window draws the row");
    await commands.executeCommand(COMMANDS.retry, row);
    await until(async () => (await firstShown())?.kind === "site", "the window draws the sites");
    assert.equal(platform.requests.count(SITES), 2);
  });

  it("keeps the rows from before, and says since when they are as they are", async () => {
    const { platform } = await stage.signedIn();
    const before = (await rows()).map(({ id }) => id);
    platform.faults.add({ path: SITES, fault: { kind: "status", status: 500 }, times: ATTEMPTS });
    await commands.executeCommand(COMMANDS.refreshSites);
    const [first, ...kept] = await rows();
    assert.ok(first);
    assert.match((await labels([first])).join(), /^As of /);
    assert.match(String((await itemOf(first)).description), /^The platform failed \(500\)\./);
    assert.deepEqual(
      kept.map(({ id }) => id),
      before,
    );
    await commands.executeCommand(COMMANDS.retry, first);
    assert.deepEqual(
      (await rows()).map(({ id }) => id),
      before,
    );
  });

  it("stands below the site that it is about", async () => {
    const { platform } = await stage.signedIn();
    const site = await siteWith(3);
    platform.faults.add({
      path: /\/v2\/site\//,
      fault: { kind: "status", status: 403, body: { errorMessage: "No" } },
    });
    const row = only(await rows(site), "problem");
    assert.equal((await itemOf(row)).label, "No permission");
    assert.ok((await rows()).length > 20);
    platform.requests.clear();
    await commands.executeCommand(COMMANDS.retry, row);
    assert.equal((await rows(site)).length, site.site.devicesStatus?.numberOfDevices);
    assert.equal(platform.requests.count(SITES), 0);
  });

  it("keeps the loaded pages when the next one does not come", async () => {
    const { platform } = await stage.signedIn({ sites: 280, devices: 0 });
    const more = only(await rows(), "loadMore");
    platform.faults.add({ path: /page=1/, fault: { kind: "reset" }, times: ATTEMPTS });
    await commands.executeCommand(COMMANDS.loadMore, more);
    const stale = await rows();
    assert.equal((await itemOf(only(stale, "problem"))).label, "The platform cannot be reached");
    assert.deepEqual(
      stale.slice(-2).map(({ kind }) => kind),
      ["problem", "loadMore"],
    );
    assert.equal((await itemOf(only(stale, "loadMore"))).label, "Load more (250 of 280)");
    await commands.executeCommand(COMMANDS.loadMore, only(stale, "loadMore"));
    assert.ok(!(await rows()).some(({ kind }) => kind === "problem" || kind === "loadMore"));
  });
});
