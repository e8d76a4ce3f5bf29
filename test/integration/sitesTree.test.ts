import assert from "node:assert/strict";
import { commands, MarkdownString, ThemeIcon, TreeItemCollapsibleState } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import type { Node } from "../../src/views/nodes";
import { accessTo, internals } from "./support/extension";
import { firstShown, lastShown } from "./support/shown";
import { asked } from "./support/requests";
import { useStage } from "./support/stage";
import {
  click,
  deviceWith,
  hideSites,
  itemOf,
  labels,
  only,
  rows,
  showSites,
  siteWith,
} from "./support/tree";
import { until } from "./support/until";

const SITES = /\/v2\/account\/sites/;
const DEVICES = /\/v2\/site\/[^/]+\/devices/;

describe("the view Sites", () => {
  const stage = useStage();

  afterEach(hideSites);

  it("shows the sites after one request, by itself", async () => {
    await showSites();
    const { platform, connection } = await stage.signedIn();
    const first = await until(async () => {
      const row = await firstShown();
      return row?.accountId === connection.account.id && row;
    }, "the window draws the account's sites");
    assert.equal(first.id, (await rows())[0]?.id);
    const asked = platform.requests.all.filter(({ url }) => !url.includes("/auth/"));
    assert.deepEqual(
      asked.map(({ method, url }) => `${method} ${url}`),
      ["GET /api/v2/account", "GET /api/v2/account/sites?page=0&max=250"],
    );
  });

  it("asks for nothing while it is hidden", async () => {
    const { platform } = await stage.signedIn();
    const { session } = await internals();
    await session.restore();
    assert.equal(platform.requests.count(SITES), 0);
  });

  it("puts the platform's own sites into a group at the end", async () => {
    const { platform } = await stage.signedIn();
    const top = await rows();
    const group = only(top, "systemSites");
    assert.equal(top.indexOf(group), top.length - 1);
    assert.deepEqual(await labels(await rows(group)), ["Deleted Devices", "Managed", "OnDemand"]);
    assert.equal((await itemOf(group)).collapsibleState, TreeItemCollapsibleState.Collapsed);
    const names = await labels(top.slice(0, -1));
    assert.deepEqual(names, [...names].sort(new Intl.Collator("en", { numeric: true }).compare));
    assert.equal(platform.requests.count(SITES), 1);
  });

  it("asks once more for the devices of a site, and not again", async () => {
    const { platform } = await stage.signedIn();
    const site = await siteWith(3);
    const devices = await rows(site);
    assert.equal(devices.length, site.site.devicesStatus?.numberOfDevices);
    assert.deepEqual(await rows(site), devices);
    await rows();
    assert.equal(platform.requests.count(SITES), 1);
    assert.deepEqual(
      platform.requests.all.filter(({ url }) => DEVICES.test(url)).map(({ url }) => url),
      [`/api/v2/site/${site.uid}/devices?page=0&max=250`],
    );
  });

  it("draws a site with its counts, icon, flags and words for a screen reader", async () => {
    const { connection } = await stage.signedIn();
    const site = await siteWith(3);
    const item = await itemOf(site);
    const { numberOfDevices: total, numberOfOnlineDevices: online } = site.site.devicesStatus ?? {};
    assert.equal(item.id, `${connection.account.id}/sites/${site.uid}`);
    assert.equal(item.label, site.site.name);
    assert.equal(item.description, `${online}/${total}`);
    assert.ok(item.iconPath instanceof ThemeIcon);
    assert.equal(item.contextValue, "site has-portal");
    assert.equal(
      item.accessibilityInformation?.label,
      `Site ${site.site.name}, ${online} of ${total} devices online`,
    );
    assert.equal(item.collapsibleState, TreeItemCollapsibleState.Collapsed);
  });

  it("draws a device with its state, icon, flags and words for a screen reader", async () => {
    const { connection } = await stage.signedIn();
    const server = await deviceWith(
      ({ device }) => device.deviceType?.category === "Server" && device.online === true,
    );
    const item = await itemOf(server);
    assert.ok(item.id?.startsWith(`${connection.account.id}/`) && item.id.endsWith(`/devices/${server.uid}`));
    assert.equal(item.label, server.device.hostname);
    assert.match(String(item.description), /^online · Windows Server \d{4} Standard$/);
    assert.equal((item.iconPath as ThemeIcon).id, "server");
    assert.equal(item.contextValue, "device online has-portal has-ip has-audit");
    assert.match(item.accessibilityInformation?.label ?? "", /^Server .+, online, Windows Server/);
    assert.equal(item.collapsibleState, TreeItemCollapsibleState.Collapsed);
    assert.equal(item.command?.command, COMMANDS.openDevice);
    const network = await deviceWith(({ device }) => device.deviceClass === "rmmnetworkdevice");
    assert.doesNotMatch((await itemOf(network)).contextValue ?? "", /has-audit/);
  });

  it("makes a tooltip only when it is asked for, as plain text", async () => {
    await stage.signedIn();
    const { view } = await internals();
    for (const node of [await siteWith(3), await deviceWith(() => true)]) {
      const item = await itemOf(node);
      assert.equal(item.tooltip, undefined);
      const { tooltip } = view.rows.resolveTreeItem(item, node);
      assert.ok(tooltip instanceof MarkdownString);
      assert.ok(tooltip.value.includes(node.uid.slice(0, 8)));
      assert.ok(!tooltip.isTrusted && !tooltip.supportHtml);
    }
  });

  it("offers the rest of a long list, and loads it", async () => {
    await showSites();
    const { platform } = await stage.signedIn({ sites: 280, devices: 300 });
    const more = only(await rows(), "loadMore");
    assert.equal((await itemOf(more)).label, "Load more (250 of 280)");
    await until(async () => (await lastShown())?.kind === "loadMore", "the window draws the row");
    await click(more);
    const whole = await rows();
    assert.ok(!whole.some(({ kind }) => kind === "loadMore"));
    const system = await rows(only(whole, "systemSites"));
    assert.equal(whole.length - 1 + system.length, 280);
    await until(async () => (await lastShown())?.kind === "systemSites", "the window draws the rest");
    assert.equal(platform.requests.count(SITES), 2);
  });

  it("loads the rest of a site's devices in that site", async () => {
    const { platform } = await stage.signedIn({ sites: 4, devices: 400 });
    const site = await siteWith(300);
    const before = await rows(site);
    const more = only(before, "loadMore");
    assert.equal(
      (await itemOf(more)).label,
      `Load more (250 of ${site.site.devicesStatus?.numberOfDevices})`,
    );
    await commands.executeCommand(COMMANDS.loadMore, more);
    assert.equal((await rows(site)).length, site.site.devicesStatus?.numberOfDevices);
    assert.deepEqual([platform.requests.count(SITES), platform.requests.count(DEVICES)], [1, 2]);
  });

  it("refreshes the sites and the opened ones, in place", async () => {
    await showSites();
    const { platform } = await stage.signedIn();
    const site = await siteWith(3);
    await rows(site);
    const ids = (await rows()).map(({ id }) => id);
    platform.requests.clear();
    await commands.executeCommand(COMMANDS.refreshSites);
    assert.deepEqual(
      (await rows()).map(({ id }) => id),
      ids,
    );
    assert.deepEqual([platform.requests.count(SITES), platform.requests.count(DEVICES)], [1, 1]);
  });

  it("refreshes one site alone", async () => {
    const { platform } = await stage.signedIn();
    const site = await siteWith(3);
    await rows(site);
    platform.requests.clear();
    await commands.executeCommand(COMMANDS.refreshSite, site);
    assert.deepEqual(asked(platform), [`/api/v2/site/${site.uid}/devices?page=0&max=250`]);
  });

  it("keeps what is selected and what is expanded when it is refreshed and rows come in between", async () => {
    const { platform, connection } = await stage.signedIn();
    await showSites();
    const device = await deviceWith(({ device: { deviceClass } }) => deviceClass === "device");
    const { view } = await internals();
    await until(async () => {
      await view.reveal(device);
      return view.selection[0]?.id === device.id;
    }, "the row is selected");
    const { connections } = await internals();
    const somebodyElse = await connections.clientFor(accessTo(platform));
    for (const name of ["Aardvark of a test", "Zebra of a test"])
      await somebodyElse.request("PUT", "/v2/site", { body: { name } });
    platform.requests.clear();
    const drawn = new Set<unknown>();
    const draw = view.rows.getTreeItem.bind(view.rows);
    stage.replace(view.rows, "getTreeItem", (node: Node) => {
      const item = draw(node);
      drawn.add(item.label);
      return item;
    });
    await commands.executeCommand(COMMANDS.refreshSites);
    await until(() => drawn.has("Aardvark of a test"), "the new site is drawn");
    await until(
      () => drawn.has(device.device.hostname ?? ""),
      "the device below the expanded site is drawn again",
    );
    assert.deepEqual(
      view.selection.map(({ id }) => id),
      [device.id],
    );
    assert.ok(
      asked(platform).every(
        (url) => url.includes("/v2/account/sites") || url.includes(device.device.siteUid ?? "?"),
      ),
    );
    assert.equal(connection.estate.sites.state.kind, "loaded");
  });

  it("asks for as many rows at once as a setting says", async () => {
    await stage.setting("dattoRmm.pageSize", 20);
    const { platform } = await stage.signedIn({ sites: 50, devices: 300 });
    const more = only(await rows(), "loadMore");
    assert.equal((await itemOf(more)).label, "Load more (20 of 50)");
    const site = await siteWith(30);
    assert.equal(only(await rows(site), "loadMore").loaded, 20);
    assert.ok(
      asked(platform)
        .slice(1)
        .every((url) => url.endsWith("?page=0&max=20")),
    );
  });

  it("draws again without asking again", async () => {
    const { platform } = await stage.signedIn();
    await showSites();
    await until(() => platform.requests.count(SITES) === 1, "VS Code asks for the sites");
    await hideSites();
    await commands.executeCommand("workbench.actions.treeView.dattoRmm.sites.collapseAll");
    await showSites();
    await until(firstShown, "the window draws the sites");
    assert.equal(platform.requests.count(SITES), 1);
  });

  it("says why it is empty", async () => {
    await stage.signedIn({ sites: 0, devices: 0 });
    const [row, ...others] = await rows();
    assert.ok(row);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [(await itemOf(row)).label, (await itemOf(row)).description],
      ["No sites", "none that this API key may see"],
    );
  });
});
