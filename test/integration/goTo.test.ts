import assert from "node:assert/strict";
import { commands, env, workspace } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import type { Device } from "../../src/api";
import type { Connection } from "../../src/accounts/connections";
import { deviceNode } from "../../src/views/nodesOf";
import { activeDocument, jsonOf } from "./support/documents";
import { internals } from "./support/extension";
import { accept, openPick, typed } from "./support/pick";
import { manifestOf } from "./support/manifest";
import { screenshot } from "./support/screenshot";
import { lastShown } from "./support/shown";
import { useStage } from "./support/stage";
import { hideSites, showSites } from "./support/tree";
import { until } from "./support/until";

const PAGES = /\/v2\/account\/devices\?page=\d+&max=250/;

describe("going to a device", () => {
  const stage = useStage();

  afterEach(hideSites);

  it("finds a device of the whole account by its host name and opens it", async () => {
    const { device } = await account();
    const pick = await openPick(stage, COMMANDS.goToDevice);
    await typed(pick, device.hostname ?? "", ({ label }) => label === device.hostname);
    await screenshot("go-to-device");
    await accept(pick);
    assert.equal((jsonOf(activeDocument()) as Device).uid, device.uid);
  });

  it("finds it by what else is known of it, and says what that is", async () => {
    const { device } = await account();
    const pick = await openPick(stage, COMMANDS.goToDevice);
    const found = await typed(pick, device.intIpAddress ?? "", ({ label }) => label === device.hostname);
    assert.equal(found.detail, `IP ${device.intIpAddress}`);
    assert.ok(found.description?.startsWith(device.siteName ?? "?"));
  });

  it("fills the index once, and says how much of it is there", async () => {
    const { platform } = await account();
    const pick = await openPick(stage, COMMANDS.goToDevice);
    await until(
      () => (pick.pick.title ?? "").startsWith("Go to Device · index 100 % · now"),
      "the index is filled",
    );
    pick.pick.hide();
    await pick.done;
    const again = await openPick(stage, COMMANDS.goToDevice);
    await until(() => again.pick.title?.includes("index 100 %"), "the pick says what is known");
    assert.equal(platform.requests.count(PAGES), 2);
  });

  it("asks the platform while the index is not there yet", async () => {
    const { platform, device } = await account();
    platform.faults.add({ path: PAGES, fault: { kind: "hang" } });
    const pick = await openPick(stage, COMMANDS.goToDevice);
    await typed(pick, device.hostname ?? "", ({ label }) => label === device.hostname);
    assert.ok(platform.requests.count(/\/v2\/account\/devices\?.*hostname=/) > 0);
    await accept(pick);
    assert.equal((jsonOf(activeDocument()) as Device).uid, device.uid);
  });

  it("is there at once, and finds what was typed when the index comes", async () => {
    const { connection, device } = await account();
    let come = (): void => undefined;
    const late = new Promise<void>((resolve) => (come = resolve));
    const { view } = await internals();
    const filling = view.indexes.filling.bind(view.indexes);
    stage.replace(view.indexes, "filling", async () => {
      await late;
      return filling(connection);
    });
    const pick = await openPick(stage, COMMANDS.goToDevice);
    assert.deepEqual([pick.pick.title, pick.pick.busy], ["Go to Device", true]);
    pick.pick.value = device.hostname ?? "";
    come();
    await until(() => pick.pick.items.some(({ label }) => label === device.hostname), "the device is found");
    await accept(pick);
    assert.equal((jsonOf(activeDocument()) as Device).uid, device.uid);
  });

  it("asks no longer for what was typed over", async () => {
    const { platform, device } = await account();
    platform.faults.add({ path: PAGES, times: 9, fault: { kind: "hang" } });
    platform.faults.add({ path: /hostname=nobody/, times: 9, fault: { kind: "hang" } });
    const pick = await openPick(stage, COMMANDS.goToDevice);
    pick.pick.value = "nobody";
    await platform.requests.first(({ url }) => url.includes("hostname=nobody"));
    assert.equal(pick.pick.busy, true);
    await typed(pick, device.hostname ?? "", ({ label }) => label === device.hostname);
    await until(() => !pick.pick.busy, "nothing is asked for any more");
    await accept(pick);
    assert.equal((jsonOf(activeDocument()) as Device).uid, device.uid);
  });

  it("goes straight to what a pasted uid names", async () => {
    const { device } = await account();
    const pick = await openPick(stage, COMMANDS.goToDevice);
    pick.pick.value = device.uid ?? "";
    await pick.done;
    assert.equal((jsonOf(activeDocument()) as Device).uid, device.uid);
  });

  it("goes straight to a pasted network address and number, which only the platform knows", async () => {
    const { platform, device, mac } = await account();
    platform.faults.add({ path: PAGES, times: 9, fault: { kind: "hang" } });
    for (const text of [mac, String(device.id)]) {
      const pick = await openPick(stage, COMMANDS.goToDevice);
      pick.pick.value = text;
      await pick.done;
      assert.equal((jsonOf(activeDocument()) as Device).uid, device.uid);
      await commands.executeCommand("workbench.action.closeAllEditors");
    }
  });

  it("reveals a device in the tree, and loads its site for that", async () => {
    const { connection, device, platform } = await account({ sites: 300, devices: 400 });
    await showSites();
    const { view } = await internals();
    const last = await lastSiteDevice(connection);
    platform.requests.clear();
    await view.reveal(deviceNode(connection.account.id, last.uid ?? "", last));
    await until(() => view.selection[0]?.id.endsWith(`/devices/${last.uid}`), "the row is selected");
    assert.equal(platform.requests.count(/\/v2\/account\/sites\?page=1/), 1);
    assert.notEqual(last.uid, device.uid);
    await screenshot("revealed");
    await lastShown();
  });

  it("has a key that VS Code leaves free", async () => {
    const [binding] = manifestOf().contributes.keybindings;
    assert.equal(binding?.command, COMMANDS.goToDevice);
    await commands.executeCommand("workbench.action.openDefaultKeybindingsFile");
    const defaults = await until(
      () => workspace.textDocuments.find(({ uri }) => uri.path.includes("keybindings")),
      "the default key bindings are shown",
    );
    const own = new RegExp(`"key": "${binding.key}",\\s+"command": "(?!dattoRmm)`);
    assert.doesNotMatch(defaults.getText(), own);
    assert.ok(defaults.getText().includes("ctrl+k ctrl+s"));
  });

  it("goes to a site in the same way", async () => {
    const { device } = await account();
    const pick = await openPick(stage, COMMANDS.goToSite);
    await typed(pick, device.siteName ?? "", ({ label }) => label === device.siteName);
    await accept(pick);
    assert.equal((jsonOf(activeDocument()) as Device).uid, device.siteUid);
  });

  async function account(options = { sites: 24, devices: 400 }) {
    const { platform, connection } = await stage.signedIn(options);
    const { client } = connection;
    const { rows } = await client.page("/v2/account/devices", { query: { page: 1, max: 50 } });
    const device = rows.find(({ deviceClass, intIpAddress }) => deviceClass === "device" && intIpAddress);
    assert.ok(device?.uid);
    const audit = await client.request("GET", "/v2/audit/device/{deviceUid}", {
      params: { deviceUid: device.uid },
    });
    const mac = audit.nics?.find(({ macAddress }) => macAddress)?.macAddress;
    assert.ok(mac);
    platform.requests.clear();
    await env.clipboard.writeText("");
    return { platform, connection, device, mac };
  }
});

/** A device of a site that the first page of sites does not hold. */
async function lastSiteDevice({ client }: Connection): Promise<Device> {
  const sites = await client.page("/v2/account/sites", { query: { page: 1, max: 250 } });
  for (const { uid, devicesStatus } of sites.rows) {
    if (!uid || (devicesStatus?.numberOfDevices ?? 0) === 0) continue;
    const { rows } = await client.page("/v2/site/{siteUid}/devices", { params: { siteUid: uid } });
    const [device] = rows;
    if (device) return device;
  }
  throw new Error("No site of the second page has a device.");
}
