import assert from "node:assert/strict";
import { commands, ConfigurationTarget, workspace } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { internals } from "./support/extension";
import { useStage } from "./support/stage";
import { hideSites, rows } from "./support/tree";
import { until } from "./support/until";

const ACCOUNT_DEVICES = /\/v2\/account\/devices/;

describe("an index that fills", () => {
  const stage = useStage();

  afterEach(hideSites);

  /** For this test only: all others count requests that they cause. */
  async function fillUpTo(devices: number): Promise<void> {
    stage.later(() =>
      workspace.getConfiguration("dattoRmm").update("index.fillUpTo", 0, ConfigurationTarget.Global),
    );
    await stage.setting("dattoRmm.index.fillUpTo", devices);
  }

  it("does so by itself where the account is small enough", async () => {
    await fillUpTo(180);
    const { connection } = await stage.signedIn();
    await rows();
    const { view } = await internals();
    await until(() => view.indexes.peek(connection)?.index.state.complete, "the index is filled");
  });

  it("waits to be asked for where the account is larger than that", async () => {
    await fillUpTo(179);
    const { platform, connection } = await stage.signedIn();
    await rows();
    const { view } = await internals();
    assert.equal(view.indexes.peek(connection), undefined);
    assert.equal(platform.requests.count(ACCOUNT_DEVICES), 0);
  });

  it("stops when the person wants that, and goes on when somebody searches", async () => {
    const { platform, connection } = await stage.signedIn({ sites: 24, devices: 1200 });
    platform.faults.add({ path: /devices\?page=2/, fault: { kind: "hang" } });
    const { view } = await internals();
    const { index, fill } = await view.indexes.filling(connection);
    await platform.requests.first(({ url }) => url.includes("devices?page=2"));
    await until(() => index.state.devices === 500, "two pages have come");
    await commands.executeCommand(COMMANDS.cancelLoading);
    await until(() => fill.state.kind === "idle", "the filling has ended");
    assert.equal(index.state.complete, false);
    await commands.executeCommand(COMMANDS.refreshSites);
    assert.equal(fill.state.kind, "idle");
    platform.requests.clear();
    await view.indexes.filling(connection);
    await until(() => index.state.complete, "the index is filled");
    assert.equal(platform.requests.count(/devices\?page=[01]&/), 0);
  });

  it("is filled again by a refresh of a small account that is filtered, by itself too", async () => {
    await fillUpTo(180);
    const { platform, connection } = await stage.signedIn();
    const { view } = await internals();
    await view.arrangements.change(connection.account.id, { grouping: "state" });
    await rows();
    await until(() => view.indexes.peek(connection)?.index.state.complete, "the index is filled");
    platform.requests.clear();
    const refresh = Reflect.get(view, "reload") as (priority: "background") => Promise<void>;
    await refresh.call(view, "background");
    assert.equal(platform.requests.count(ACCOUNT_DEVICES), 1);
  });
});
