import assert from "node:assert/strict";
import { commands, DataTransfer, Uri, window, workspace } from "vscode";
import type { CommandId } from "../../src/commands/commandIds";
import { COMMANDS } from "../../src/commands/commandIds";
import type { DemoPlatform } from "../../src/demo";
import { DeviceDrag } from "../../src/views/deviceDrag";
import type { DeviceNode, SiteNode } from "../../src/views/nodes";
import { signIn as ask } from "../unit/demo/client";
import { internals } from "./support/extension";
import { useStage } from "./support/stage";
import { deviceWith, rows, siteWith } from "./support/tree";
import { until } from "./support/until";

describe("commands that write", () => {
  const stage = useStage();

  async function ready(): Promise<{ platform: DemoPlatform; texts: string[] }> {
    await stage.setting("dattoRmm.enableWriting", true);
    const { platform } = await stage.signedIn();
    stage.messages("showInformationMessage");
    return { platform, texts: stage.messages("showWarningMessage", "Send").texts };
  }

  /** Types and picks in the person's place, in this order. */
  function answers(...given: (string | number)[]): void {
    const next = () => given.shift();
    stage.replace(window, "showInputBox", () => Promise.resolve(next()));
    stage.replace(window, "showQuickPick", (items: readonly { label: string }[]) => {
      const choice = next();
      return Promise.resolve(
        typeof choice === "number" ? items[choice] : items.find(({ label }) => label === choice),
      );
    });
  }

  it("do nothing while writing is off, and say how to turn it on", async () => {
    const { platform } = await stage.signedIn();
    const { texts, actions } = stage.messages("showWarningMessage");
    const device = await deviceWith(() => true);
    const site = await siteWith(1);
    const calls: [CommandId, DeviceNode | SiteNode | undefined][] = [
      [COMMANDS.setUdf, device],
      [COMMANDS.setWarranty, device],
      [COMMANDS.createSite, undefined],
      [COMMANDS.editSite, site],
      [COMMANDS.createVariable, site],
      [COMMANDS.editVariable, site],
      [COMMANDS.deleteVariable, site],
    ];
    for (const [id, node] of calls) await commands.executeCommand(id, ...(node ? [node] : []));
    assert.equal(texts.length, calls.length);
    for (const text of texts) assert.match(text, /^Writing is off/);
    assert.deepEqual(new Set(actions), new Set(["Open Settings"]));
    assert.deepEqual(writes(platform), []);
  });

  it("do nothing in Restricted Mode, though writing is on", async () => {
    const { platform } = await ready();
    const device = await deviceWith(() => true);
    const trusted = Object.getOwnPropertyDescriptor(workspace, "isTrusted");
    assert.ok(trusted);
    Object.defineProperty(workspace, "isTrusted", { configurable: true, get: () => false });
    stage.later(() => Object.defineProperty(workspace, "isTrusted", trusted));
    const { texts, actions } = stage.messages("showWarningMessage");
    await commands.executeCommand(COMMANDS.setWarranty, device);
    assert.match(texts[0] ?? "", /^Writing is off in Restricted Mode/);
    assert.deepEqual(actions, ["Manage Workspace Trust"]);
    const uri = Uri.from({
      scheme: "datto-rmm",
      authority: device.accountId,
      path: `/devices/${device.uid}.json`,
    });
    await assert.rejects(async () => (await internals()).files.writeFile(uri, new Uint8Array()));
    assert.deepEqual(writes(platform), []);
  });

  it("set a UDF", async () => {
    const { platform, texts } = await ready();
    const device = await deviceWith(({ device: { deviceClass } }) => deviceClass === "device");
    answers(0, "Board room");
    await commands.executeCommand(COMMANDS.setUdf, device);
    assert.match(texts[0] ?? "", /Set UDF 1 of .* to “Board room”/);
    const now = await (await ask(platform)).read(`/v2/device/${device.uid}`);
    assert.equal(now.at("udf", "udf1").text, "Board room");
  });

  it("set the warranty date", async () => {
    const { platform } = await ready();
    const device = await deviceWith(({ device: { deviceClass } }) => deviceClass === "device");
    answers("2031-05-01");
    await commands.executeCommand(COMMANDS.setWarranty, device);
    const now = await (await ask(platform)).read(`/v2/device/${device.uid}`);
    assert.equal(now.at("warrantyDate").text, "2031-05-01");
  });

  it("create, change and delete a variable of a site", async () => {
    const { platform, texts } = await ready();
    const site = await siteWith(1);
    const client = await ask(platform);
    const found = async () =>
      (await client.all(`/v2/site/${site.uid}/variables`, "variables")).find(
        (variable) => variable.at("name").text === "NEW_ONE",
      );
    answers("NEW_ONE", "Shown", "first");
    await commands.executeCommand(COMMANDS.createVariable, site);
    assert.equal((await found())?.at("value").text, "first");
    answers("NEW_ONE", "second");
    await commands.executeCommand(COMMANDS.editVariable, site);
    assert.equal((await found())?.at("value").text, "second");
    answers("NEW_ONE");
    await commands.executeCommand(COMMANDS.deleteVariable, site);
    assert.equal(await found(), undefined);
    assert.match(texts[2] ?? "", /Delete the variable NEW_ONE at the site/);
  });

  it("create and rename a site, which the side bar then shows", async () => {
    await ready();
    const names = async () => (await rows()).map((node) => (node.kind === "site" ? node.site.name : ""));
    await names();
    answers("Site of a test", "");
    await commands.executeCommand(COMMANDS.createSite);
    await until(async () => (await names()).includes("Site of a test"), "the side bar shows the site");
    const site = (await rows()).find((node) => node.kind === "site" && node.site.name === "Site of a test");
    answers("Name", "Renamed site");
    await commands.executeCommand(COMMANDS.editSite, site);
    await until(async () => (await names()).includes("Renamed site"), "the side bar shows its name");
  });

  it("move devices that are dragged to another site, once that is confirmed", async () => {
    const { platform, texts } = await ready();
    const device = await deviceWith(() => true);
    const target = (await rows()).find(
      (node): node is SiteNode => node.kind === "site" && node.uid !== device.device.siteUid,
    );
    assert.ok(target);
    const drag = new DeviceDrag();
    const data = new DataTransfer();
    drag.handleDrag([device], data);
    await drag.handleDrop(target, data);
    assert.match(texts[0] ?? "", /^Send this change to .*\n• Move .* from the site .* to /);
    const now = await (await ask(platform)).read(`/v2/device/${device.uid}`);
    assert.equal(now.at("siteUid").text, target.uid);
    assert.equal(writes(platform).length, 1);
  });

  it("do not move a device to another account, or to where it is", async () => {
    const { platform } = await ready();
    const device = await deviceWith(() => true);
    const own = (await rows()).find((node) => node.kind === "site" && node.uid === device.device.siteUid);
    assert.ok(own?.kind === "site");
    const drag = new DeviceDrag();
    const data = new DataTransfer();
    drag.handleDrag([device], data);
    await drag.handleDrop(own, data);
    await drag.handleDrop({ ...own, accountId: "another" }, data);
    assert.deepEqual(writes(platform), []);
  });

  it("say what failed, and why", async () => {
    const { platform } = await ready();
    const { texts } = stage.messages("showErrorMessage");
    const device = await deviceWith(({ device: { deviceClass } }) => deviceClass === "device");
    platform.faults.add({
      path: /\/warranty$/,
      fault: { kind: "status", status: 403, body: { errorMessage: "Refused" } },
    });
    answers("2031-05-01");
    await commands.executeCommand(COMMANDS.setWarranty, device);
    assert.match(texts[0] ?? "", /^0 of 1 changes sent\. Failed: Set the warranty date.*No permission/);
  });
});

function writes(platform: DemoPlatform) {
  return platform.requests.all.filter(({ method, url }) => method !== "GET" && !url.includes("/auth/oauth"));
}
