import assert from "node:assert/strict";
import { commands } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import type { DemoPlatform } from "../../src/demo";
import { internals, signIn } from "./support/extension";
import { openPick, typed } from "./support/pick";
import { screenshot } from "./support/screenshot";
import { firstShown } from "./support/shown";
import { useStage } from "./support/stage";
import { hideSites, itemOf, rows, showSites } from "./support/tree";
import { until } from "./support/until";

const LATER_PAGES = /\/v2\/account\/devices\?page=[2-9]/;

/** Large enough for some pages, and not filled without being asked for. */
const LARGE = { sites: 24, devices: 1200 };

describe("filling the index", () => {
  const stage = useStage();

  afterEach(hideSites);

  it("says when the platform goes away, finds what it knows, and goes on when it is asked to", async () => {
    const { platform } = await stage.signedIn(LARGE);
    loseTheWay(platform);
    const pick = await openPick(stage, COMMANDS.goToDevice);
    await until(
      () => pick.pick.title?.endsWith("index 41 % · now · The platform cannot be reached"),
      () => `the pick says what is wrong; it says ${pick.pick.title}`,
    );
    const { view } = await internals();
    assert.equal(
      view.message,
      "500 of 1,200 devices can be found: The platform cannot be reached. Refresh to go on.",
    );
    await typed(pick, "-DC-", ({ label }) => label.includes("-DC-"));
    await screenshot("index-broken-pick");
    pick.pick.hide();
    await showSites();
    await until(firstShown, "the window draws the sites");
    await screenshot("index-broken-view");
    platform.faults.clear();
    platform.requests.clear();
    await commands.executeCommand(COMMANDS.refreshSites);
    await until(() => view.message === "", "the view says nothing any more");
    const again = await openPick(stage, COMMANDS.goToDevice);
    await until(() => again.pick.title?.includes("index 100 %"), "all devices are known");
    assert.equal(platform.requests.count(/\/v2\/account\/devices\?page=[01]&/), 0);
  });

  it("goes on below a filter when the view is refreshed", async () => {
    const { platform, connection } = await stage.signedIn(LARGE);
    loseTheWay(platform);
    const { view } = await internals();
    await view.arrangements.change(connection.account.id, {
      filter: { kind: "expression", text: "class:device" },
    });
    const head = async () => {
      const [row] = await rows();
      assert.ok(row?.kind === "filter");
      return row;
    };
    await until(
      async () => (await head()).status.includes("cannot be reached"),
      "the row says what is wrong",
    );
    assert.equal((await head()).known, 500);
    assert.match(String((await itemOf(await head())).description), /^class:device · index 41 % · now · /);
    platform.faults.clear();
    await commands.executeCommand(COMMANDS.refreshSites);
    await until(async () => (await head()).whole, "all devices are known");
    assert.equal((await head()).known, 1200);
  });

  it("ends when the account is signed out, also in another window", async () => {
    const { platform, connection } = await stage.signedIn(LARGE);
    platform.faults.add({ path: LATER_PAGES, times: Infinity, fault: { kind: "hang" } });
    const { view, store } = await internals();
    const { fill } = await view.indexes.filling(connection);
    await platform.requests.first(({ url }) => url.includes("page=1"));
    assert.equal(fill.state.kind, "running");
    await store.remove(connection.account.id);
    await until(() => fill.state.kind === "idle", "the filling has ended");
    assert.deepEqual(await rows(), []);
  });

  it("is told for the account that is shown, and goes on for the one that is not", async () => {
    const one = await stage.signedIn(LARGE);
    one.platform.faults.add({ path: LATER_PAGES, times: 9, fault: { kind: "delay", ms: 300 } });
    const { view } = await internals();
    const { index, fill } = await view.indexes.filling(one.connection);
    await until(() => description()?.startsWith("index "), "the view says how far it is");
    const two = await stage.platform({ sites: 4, devices: 20 });
    await signIn(two);
    await until(
      () => description()?.startsWith("Harbourlight"),
      "the view says nothing of the other account",
    );
    await until(() => index.state.complete, "the other account's index is filled");
    assert.equal(fill.state.kind, "idle");
    assert.ok((await rows()).every(({ accountId }) => accountId !== one.connection.account.id));

    function description(): string | undefined {
      return (Reflect.get(view, "view") as { description?: string }).description;
    }
  });
});

describe("going to a device without a platform", () => {
  const stage = useStage();

  it("finds what is known, with its age, and says nothing else", async () => {
    const { platform, connection } = await stage.signedIn();
    const { view } = await internals();
    const { index } = await view.indexes.filling(connection);
    await until(() => index.state.complete, "the index is filled");
    await platform.close();
    const pick = await openPick(stage, COMMANDS.goToDevice);
    await typed(pick, "-DC-", ({ label }) => label.includes("-DC-"));
    assert.match(pick.pick.title ?? "", /^Go to Device · index 100 % · now$/);
    assert.ok(pick.pick.items.every(({ label }) => !label.includes("cannot")));
  });

  it("says that it cannot be reached where nothing is known", async () => {
    const { platform } = await stage.signedIn();
    await platform.close();
    const pick = await openPick(stage, COMMANDS.goToDevice);
    await typed(pick, "anything", ({ label }) => label === "The platform cannot be reached");
    assert.equal(pick.pick.items.length, 1);
  });
});

/** From now on the connection breaks for all pages of the account's list but the first two. */
function loseTheWay(platform: DemoPlatform): void {
  platform.faults.add({ path: LATER_PAGES, times: Infinity, fault: { kind: "reset" } });
}
