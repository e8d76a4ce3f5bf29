import assert from "node:assert/strict";
import { commands, type TreeView } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import type { Arrangement } from "../../src/views/arrange/arrangement";
import type { DeviceNode, GroupNode, SiteNode } from "../../src/views/nodes";
import { deviceNode } from "../../src/views/nodesOf";
import { activeConnection, internals } from "./support/extension";
import { accept, openPick, typed } from "./support/pick";
import { screenshot } from "./support/screenshot";
import { firstShown } from "./support/shown";
import { useStage } from "./support/stage";
import { click, hideSites, itemOf, labels, only, rows, showSites } from "./support/tree";
import { until } from "./support/until";

const ACCOUNT_DEVICES = /\/v2\/account\/devices/;

describe("the view Sites, filtered and grouped", () => {
  const stage = useStage();

  afterEach(hideSites);

  async function arrange(change: Partial<Arrangement>): Promise<void> {
    const { view } = await internals();
    const { account } = await activeConnection();
    await view.arrangements.change(account.id, change);
  }

  const filter = (text: string) => arrange({ filter: { kind: "expression", text } });

  /** The row that says what is hidden, once the whole account is known. */
  const whole = () =>
    until(async () => {
      const top = await rows();
      const [head] = top;
      return head?.kind === "filter" && head.whole && { head, top };
    }, "the account's devices are known");

  it("shows the sites and devices that a written filter finds, and says what it hides", async () => {
    await stage.signedIn({ sites: 24, devices: 400 });
    await showSites();
    await rows();
    const pick = await openPick(stage, COMMANDS.filterDevices);
    await typed(pick, "online:no os:windows", ({ label }) => label.includes("Show"));
    assert.match(pick.pick.title ?? "", /^Filter Devices · index /);
    await screenshot("filter-pick");
    await accept(pick);
    const { head, top } = await whole();
    assert.equal((await itemOf(head)).label, `${head.shown} of 400 devices`);
    assert.equal((await itemOf(head)).description, "online:no os:windows");
    const { view } = await internals();
    const { description = "" } = Reflect.get(view, "view") as TreeView<unknown>;
    assert.equal(description.split(" · ", 2).join(), `${head.shown} of 400,online:no os:windows`);
    assert.ok(head.shown > 0 && head.shown < 400);
    const sites = top.filter((node): node is SiteNode => node.kind === "site");
    assert.equal(sum(sites.map(({ matching = 0 }) => matching)), head.shown);
    const below = (await Promise.all(sites.map((site) => rows(site)))).flat();
    assert.equal(below.length, head.shown);
    assert.ok(below.every((node) => node.kind === "device" && node.device.online !== true));
    await until(async () => (await firstShown())?.kind === "filter", "the window draws the filter");
    await screenshot("filtered");
  });

  it("is as before once the filter is cleared, without another request", async () => {
    const { platform } = await stage.signedIn();
    const before = await labels(await rows());
    await filter("class:printer");
    const { head } = await whole();
    platform.requests.clear();
    await commands.executeCommand(COMMANDS.clearFilter, head);
    assert.deepEqual(await labels(await rows()), before);
    assert.equal(platform.requests.count(ACCOUNT_DEVICES), 0);
  });

  it("says when nothing matches, and how to change that", async () => {
    await stage.signedIn();
    await filter("hostname:=nothing-is-called-so");
    const { head, top } = await whole();
    assert.equal(top.length, 1);
    assert.equal((await itemOf(head)).label, "0 of 180 devices");
    assert.match(String((await itemOf(head)).description), / · Nothing matches/);
    assert.equal((await itemOf(head)).command?.command, COMMANDS.filterDevices);
  });

  it("groups by state, page by page, with every device in one group", async () => {
    await stage.setting("dattoRmm.pageSize", 50);
    await stage.signedIn();
    await arrange({ grouping: "state" });
    const { top } = await whole();
    const groups = top.filter((node): node is GroupNode => node.kind === "group");
    assert.equal(sum(groups.map(({ count }) => count)), 180);
    assert.equal((await labels(groups))[0], "Online");
    const [online] = groups;
    assert.ok(online && online.count > 50);
    const more = only(await rows(online), "showMore");
    assert.equal((await itemOf(more)).label, `Show more (50 of ${online.count})`);
    await click(more);
    const longer = await rows(online);
    assert.equal(longer.filter(({ kind }) => kind === "device").length, Math.min(100, online.count));
    await showSites();
    await screenshot("grouped");
  });

  it("sorts the devices of a site, and keeps that", async () => {
    const { connection } = await stage.signedIn();
    await arrange({ sorting: { by: "name", descending: true } });
    const site = (await rows()).find(
      (node) => node.kind === "site" && (node.site.devicesStatus?.numberOfDevices ?? 0) > 5,
    );
    assert.ok(site);
    const names = await labels(await rows(site));
    assert.deepEqual(names, names.toSorted(new Intl.Collator("en", { numeric: true }).compare).toReversed());
    const { context } = await internals();
    const kept = context.globalState.get<Arrangement>(`arrangement.${connection.account.id}`);
    assert.deepEqual(kept?.sorting, { by: "name", descending: true });
  });

  it("shows what one of the account's own filters finds on the platform", async () => {
    const { connection } = await stage.signedIn();
    const { client } = connection;
    const filters = await client.page("/v2/filter/default-filters", {});
    const [found] = filters.rows;
    assert.ok(found?.id && found.name);
    const expected = await client.page("/v2/account/devices", { query: { filterId: found.id } });
    await arrange({ filter: { kind: "platform", filterId: found.id, name: found.name } });
    const { head } = await whole();
    await until(async () => (await whole()).head.shown === expected.total, "the platform's answer is shown");
    assert.equal((await itemOf(head)).description, found.name);
  });

  it("says when the platform cannot apply one of its filters, and asks it again by a refresh", async () => {
    const { platform, connection } = await stage.signedIn();
    const { rows: filters } = await connection.client.page("/v2/filter/default-filters", {});
    const [found] = filters;
    assert.ok(found?.id && found.name);
    platform.faults.add({ path: /filterId=/, times: 9, fault: { kind: "status", status: 404 } });
    await arrange({ filter: { kind: "platform", filterId: found.id, name: found.name } });
    const head = async () => (await rows()).find((node) => node.kind === "filter");
    await until(async () => (await head())?.status.endsWith("Not found"), "the row says what is wrong");
    const row = await head();
    assert.ok(row && !row.whole);
    assert.match(String((await itemOf(row)).description), /Not found$/);
    platform.faults.clear();
    await commands.executeCommand(COMMANDS.refreshSites);
    assert.ok((await whole()).head.shown > 0);
  });

  it("reveals a device in its group, and asks before it shows what the filter hides", async () => {
    const { connection } = await stage.signedIn();
    await arrange({ grouping: "class", filter: { kind: "expression", text: "class:printer" } });
    const { top } = await whole();
    const printers = only(top, "group");
    const [printer] = (await rows(printers)).filter((node): node is DeviceNode => node.kind === "device");
    assert.ok(printer);
    const { view } = await internals();
    const found = deviceNode(connection.account.id, printer.uid, printer.device);
    // A tree that is being drawn again when a row is to be revealed may forget about it.
    await until(async () => {
      await view.reveal(found);
      return view.selection[0]?.id === printer.id;
    }, "the row in the group is selected");
    const { rows: devices } = await connection.client.page("/v2/account/devices", {});
    const other = devices.find(({ deviceClass }) => deviceClass === "device");
    assert.ok(other?.uid);
    const { texts } = stage.messages("showInformationMessage", "Show All");
    const node = deviceNode(connection.account.id, other.uid, other);
    await view.reveal(node);
    assert.match(texts[0] ?? "", /hides/);
    await until(() => view.selection[0]?.id === node.id, "the row in its site is selected");
  });

  it("follows the account, whose filter is its own", async () => {
    const first = await stage.signedIn();
    await filter("class:printer");
    await whole();
    await stage.signedIn();
    assert.ok((await rows()).some(({ kind }) => kind === "systemSites"));
    const { session } = await internals();
    await session.switchTo(first.connection.account.id);
    assert.equal((await whole()).head.kind, "filter");
  });

  it("shows what it has while the platform cannot be reached, and says so", async () => {
    const { platform } = await stage.signedIn({ sites: 24, devices: 600 });
    platform.faults.add({ path: /devices\?page=1/, times: 9, fault: { kind: "status", status: 404 } });
    await arrange({ grouping: "os" });
    const head = await until(async () => {
      const [row] = await rows();
      return row?.kind === "filter" && row.status.includes("Not found") && row;
    }, "the failure is told");
    const { label, description } = await itemOf(head);
    assert.equal(label, "250 devices");
    assert.match(String(description), /^index 41 % · .*Not found$/);
    await showSites();
    await screenshot("grouped-failed");
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
