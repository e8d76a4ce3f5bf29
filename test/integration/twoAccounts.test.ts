import assert from "node:assert/strict";
import { commands, type QuickPickItem, window } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import type { Connection } from "../../src/accounts/connections";
import { opened } from "./support/documents";
import { activeConnection, internals, signIn } from "./support/extension";
import { firstShown } from "./support/shown";
import { type Stage, useStage } from "./support/stage";
import { click, deviceWith, hideSites, only, rows, showSites, siteWith } from "./support/tree";
import { until } from "./support/until";

const SITES = /\/v2\/account\/sites\b/;
const DEVICES = /\/v2\/site\/[^/]+\/devices/;

describe("two stored accounts", () => {
  const stage = useStage();

  afterEach(hideSites);

  it("have ids of their own, even for the same sites", async () => {
    const { one, two } = await both(stage);
    const second = (await rows()).map(({ id }) => id);
    await switchTo(one.connection);
    const first = (await rows()).map(({ id }) => id);
    assert.equal(first.length, second.length);
    assert.deepEqual(
      first.filter((id) => second.includes(id)),
      [],
    );
    assert.ok(first.every((id) => id.startsWith(one.connection.account.id)));
    assert.ok(second.every((id) => id.startsWith(two.connection.account.id)));
  });

  it("are switched by the command, which asks for one, and each stays as it was", async () => {
    const { one, two } = await both(stage);
    await rows();
    const offered: QuickPickItem[][] = [];
    stage.replace(window, "showQuickPick", (items: QuickPickItem[]) => {
      offered.push(items);
      return Promise.resolve(items.find(({ description }) => description === one.host));
    });
    await commands.executeCommand(COMMANDS.switchAccount);
    assert.equal((await activeConnection()).account.id, one.connection.account.id);
    assert.deepEqual(
      offered[0]?.map(({ description }) => description),
      [one.host, `${two.host}, shown now`, undefined],
    );
    await rows();
    await switchTo(two.connection);
    await rows();
    assert.equal(one.platform.requests.count(SITES), 1);
    assert.equal(two.platform.requests.count(SITES), 1);
  });

  it("leave the other one when one is signed out", async () => {
    const { one, two } = await both(stage);
    const { session, store } = await internals();
    await session.signOut(two.connection.account.id);
    assert.equal((await activeConnection()).account.id, one.connection.account.id);
    assert.deepEqual(
      (await store.list()).map(({ id }) => id),
      [one.connection.account.id],
    );
    assert.ok((await rows()).every(({ accountId }) => accountId === one.connection.account.id));
  });

  it("each keep their documents, whichever is shown", async () => {
    const { one, two } = await both(stage);
    const document = await opened(COMMANDS.openDevice, await deviceWith(() => true));
    await switchTo(one.connection);
    two.platform.requests.clear();
    await commands.executeCommand(COMMANDS.refreshDocument, document.uri);
    assert.equal(document.uri.authority, two.connection.account.id);
    assert.equal(two.platform.requests.count(/\/v2\/device\//), 1);
    assert.equal(one.platform.requests.count(/\/v2\/device\//), 0);
  });

  it("do not show the late answer of the one in the tree of the other", async () => {
    const { one, two } = await both(stage);
    one.platform.faults.add({ path: SITES, fault: { kind: "hang" } });
    await switchTo(one.connection);
    await showSites();
    const late = rows();
    await one.platform.requests.first(({ url }) => SITES.test(url));
    await switchTo(two.connection);
    const site = await siteWith(1);
    await one.platform.close();
    assert.ok((await late).every(({ accountId }) => accountId === two.connection.account.id));
    const shown = await until(firstShown, "the window draws rows");
    assert.equal(shown.accountId, two.connection.account.id);
    await rows(site);
    assert.deepEqual(await drawnAgainFor(() => commands.executeCommand(COMMANDS.refreshSite, site)), []);
    two.platform.faults.add({ path: DEVICES, fault: { kind: "status", status: 404 } });
    const drawn = await drawnAgainFor(() => commands.executeCommand(COMMANDS.refreshSite, site));
    assert.deepEqual(
      drawn.map((node) => node?.uid),
      [site.uid],
    );
  });

  it("are not mixed up by a row that is still there from the other", async () => {
    const { one, two } = await both(stage, { sites: 280, devices: 300 });
    const more = only(await rows(), "loadMore");
    const site = await siteWith(1);
    await switchTo(one.connection);
    await rows();
    one.platform.requests.clear();
    two.platform.requests.clear();
    await click(more);
    await commands.executeCommand(COMMANDS.retry, more);
    await commands.executeCommand(COMMANDS.refreshSite, site);
    assert.deepEqual(await rows(site), []);
    assert.deepEqual([one.platform.requests.all, two.platform.requests.all], [[], []]);
  });
});

/** Two platforms with the extension signed in to both; the second one is shown. */
async function both(stage: Stage, options = { sites: 24, devices: 180 }) {
  const [first, second] = [await stage.platform(options), await stage.platform(options)];
  const one = { platform: first, connection: await signIn(first), host: new URL(first.baseUrl).host };
  const two = { platform: second, connection: await signIn(second), host: new URL(second.baseUrl).host };
  return { one, two };
}

async function switchTo({ account }: Connection): Promise<void> {
  const { session } = await internals();
  await session.switchTo(account.id);
}

/** The site rows that are drawn again because of what is done. */
async function drawnAgainFor(task: () => Thenable<unknown>) {
  const { view } = await internals();
  const drawn: ({ readonly uid: string } | undefined)[] = [];
  const listener = view.rows.onDidChangeTreeData((nodes = []) =>
    drawn.push(
      ...(nodes.length === 0 ? [undefined] : nodes.map((node) => (node.kind === "site" ? node : undefined))),
    ),
  );
  await task();
  listener.dispose();
  return drawn;
}
