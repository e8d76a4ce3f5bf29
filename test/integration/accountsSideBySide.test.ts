import assert from "node:assert/strict";
import { commands } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import type { AccountNode, Node } from "../../src/views/nodes";
import { internals, signIn } from "./support/extension";
import { screenshot } from "./support/screenshot";
import { type Stage, useStage } from "./support/stage";
import { click, hideSites, itemOf, labels, only, rows, showSites } from "./support/tree";
import { until } from "./support/until";

const SITES = /\/v2\/account\/sites/;

describe("accounts side by side", () => {
  const stage = useStage();

  afterEach(hideSites);

  it("stand below a row of their own, each with its own sites", async () => {
    const { one, two, roots } = await sideBySide(stage);
    assert.deepEqual((await labels(roots)).length, 2);
    const [first, second] = await Promise.all(roots.map(sitesOf));
    assert.ok(first?.every(({ accountId }) => accountId === one.connection.account.id));
    assert.ok(second?.every(({ accountId }) => accountId === two.connection.account.id));
    assert.deepEqual([one.platform.requests.count(SITES), two.platform.requests.count(SITES)], [1, 1]);
    await showSites();
    await screenshot("side-by-side");
  });

  it("do not hold each other up when one does not answer", async () => {
    const { one, roots } = await sideBySide(stage);
    const [slow, quick] = roots;
    assert.ok(slow && quick);
    one.platform.faults.add({ path: SITES, fault: { kind: "hang" } });
    assert.equal(only(await rows(slow), "loading").kind, "loading");
    assert.ok((await sitesOf(quick)).length > 10);
    assert.equal(only(await rows(slow), "loading").kind, "loading");
    await one.platform.close();
  });

  it("have their own errors, and their own way out of them", async () => {
    const { one, roots } = await sideBySide(stage);
    const [broken, whole] = roots;
    assert.ok(broken && whole);
    one.platform.faults.add({ path: SITES, fault: { kind: "status", status: 404 } });
    const problem = only(await sitesOf(broken), "problem");
    assert.equal((await itemOf(problem)).label, "Not found");
    assert.ok((await sitesOf(whole)).some(({ kind }) => kind === "site"));
    await click(problem);
    assert.ok((await sitesOf(broken)).some(({ kind }) => kind === "site"));
  });

  it("open the documents and load the devices of the account that a row belongs to", async () => {
    const { one, two, roots } = await sideBySide(stage);
    const [first] = roots;
    assert.ok(first);
    const site = (await sitesOf(first)).find((node) => node.kind === "site");
    assert.ok(site?.kind === "site");
    two.platform.requests.clear();
    await commands.executeCommand(COMMANDS.openSite, site);
    await commands.executeCommand(COMMANDS.refreshSite, site);
    assert.deepEqual(two.platform.requests.all, []);
    assert.equal(one.platform.requests.count(/\/v2\/site\/[^/]+\/devices/), 1);
  });

  it("go away with the setting and with the second account", async () => {
    const { one, two } = await sideBySide(stage);
    const { session } = await internals();
    await session.signOut(two.connection.account.id);
    await until(async () => (await rows()).some(({ kind }) => kind === "site"), "one account is left");
    assert.ok((await rows()).every(({ accountId }) => accountId === one.connection.account.id));
  });
});

/** Two platforms with the extension signed in to both and showing both. */
async function sideBySide(stage: Stage) {
  const join = async () => {
    const platform = await stage.platform();
    return { platform, connection: await signIn(platform) };
  };
  const [one, two] = [await join(), await join()];
  await stage.setting("dattoRmm.showAllAccounts", true);
  const { shown } = await internals();
  await until(() => shown.open.length === 2, "both accounts are open");
  const roots = (await rows()).filter((node): node is AccountNode => node.kind === "account");
  return { one, two, roots };
}

/** The rows below an account, once they are there. */
function sitesOf(account: AccountNode): Promise<Node[]> {
  return until(async () => {
    const below = await rows(account);
    return below.every(({ kind }) => kind !== "loading") && below;
  }, "the account's sites are there");
}
