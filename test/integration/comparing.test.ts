import assert from "node:assert/strict";
import { commands, env, TabInputTextDiff, Uri, window, workspace } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { uriOf } from "../../src/documents/address";
import { openUri } from "../../src/documents/openDocument";
import { BULLETS } from "../../src/documents/secrets/maskSecrets";
import { openLink } from "../../src/documents/links/openLink";
import type { DeviceNode } from "../../src/views/nodes";
import { activeDocument, lensesOf, opened, tabLabels } from "./support/documents";
import { EXTENSION_ID, internals, signIn, signOutAll } from "./support/extension";
import { screenshot } from "./support/screenshot";
import { useStage } from "./support/stage";
import { deviceWith, rows, siteWith } from "./support/tree";
import { until } from "./support/until";

describe("comparing", () => {
  const stage = useStage();

  it("shows two devices side by side, without ids and times, and with them when that is wanted", async () => {
    await stage.signedIn();
    const [one, other] = await twoDevices();
    pick(stage, "Software");
    await commands.executeCommand(COMMANDS.compareDevices, one, [one, other]);
    const diff = await activeDiff();
    const [left, right] = await Promise.all([textOf(diff.original), textOf(diff.modified)]);
    assert.ok(left.includes('"version"') && right.includes('"version"'));
    assert.deepEqual(names(left), names(left).toSorted());
    assert.ok(tabLabels().includes(`${one.device.hostname} ↔ ${other.device.hostname}`));
    await screenshot("compare-software");
  });

  it("compares a device with the one that was selected before, and shows ids only when they are wanted", async () => {
    await stage.signedIn();
    await stage.setting("dattoRmm.documents.compareIdsAndTimes", false);
    const [one, other] = await twoDevices();
    pick(stage, "Device");
    await commands.executeCommand(COMMANDS.selectForCompare, one);
    await commands.executeCommand(COMMANDS.compareWithSelected, other);
    const { original } = await activeDiff();
    assert.ok(!(await textOf(original)).includes(one.uid));
    await commands.executeCommand(COMMANDS.toggleIdsAndTimes);
    await until(async () => (await textOf(original)).includes(one.uid), "ids are shown");
  });

  it("does not compare documents of different kinds", async () => {
    await stage.signedIn();
    const [device] = await twoDevices();
    const { texts } = stage.messages("showInformationMessage");
    await commands.executeCommand(COMMANDS.selectForCompare, await siteWith(1));
    await commands.executeCommand(COMMANDS.compareWithSelected, device);
    assert.match(texts[0] ?? "", /different kinds/);
  });
});

describe("snapshots", () => {
  const stage = useStage();

  it("are kept of an audit by itself, compared by time, and gone when the account signs out", async () => {
    const { platform, connection } = await stage.signedIn();
    const { snapshots, context } = await internals();
    const device = await deviceWith(({ device: { deviceClass } }) => deviceClass === "device");
    await opened(COMMANDS.openDeviceAudit, device);
    const address = {
      accountId: connection.account.id,
      resource: { kind: "deviceAudit", uid: device.uid },
    } as const;
    await until(async () => (await snapshots.list(address)).length === 1, "there is a snapshot");
    const uri = activeDocument().uri;
    assert.equal(await snapshots.save(address, activeDocument().getText()), false);
    const changed = activeDocument()
      .getText()
      .replace(/"model": "[^"]*"/, '"model": "Another"');
    assert.equal(await snapshots.save(address, changed), true);
    const items = pick(stage, 0);
    await commands.executeCommand(COMMANDS.compareWithSnapshot, uri);
    assert.equal(items.length, 2);
    assert.match(items[0]?.detail ?? "", /^1 changed: model$/);
    const diff = await activeDiff();
    assert.ok((await textOf(diff.original)).includes('"Another"'));
    assert.ok(!(await textOf(diff.modified)).includes('"Another"'));
    await screenshot("compare-snapshot");
    await signOutAll();
    const folder = context.globalStorageUri.with({
      path: `${context.globalStorageUri.path}/snapshots/${connection.account.id}`,
    });
    await until(async () => !(await exists(folder)), "the folder is gone");
    await signIn(platform);
    assert.deepEqual(await snapshots.list(address), []);
  });

  it("are not kept where the setting says so", async () => {
    await stage.setting("dattoRmm.documents.automaticSnapshots", false);
    const { connection } = await stage.signedIn();
    const device = await deviceWith(({ device: { deviceClass } }) => deviceClass === "device");
    const document = await opened(COMMANDS.openDeviceAudit, device);
    const { snapshots } = await internals();
    const address = {
      accountId: connection.account.id,
      resource: { kind: "deviceAudit", uid: device.uid },
    } as const;
    assert.deepEqual(await snapshots.list(address), []);
    await commands.executeCommand(COMMANDS.saveSnapshot, document.uri);
    assert.equal((await snapshots.list(address)).length, 1);
  });

  it("are bounded in number: the oldest make room", async () => {
    const { connection } = await stage.signedIn();
    const { snapshots } = await internals();
    const address = { accountId: connection.account.id, resource: { kind: "site", uid: "a" } } as const;
    for (let number = 1; number <= 23; number++) await snapshots.save(address, JSON.stringify({ number }));
    const kept = await snapshots.list(address);
    assert.equal(kept.length, 20);
    assert.equal(await snapshots.read(address, kept.at(-1)?.at ?? 0), '{"number":4}');
  });

  it("hold no secret", async () => {
    await stage.setting("dattoRmm.documents.maskedUdfs", [4]);
    const { connection } = await stage.signedIn();
    const { snapshots } = await internals();
    const device = await deviceWith(({ device: { udf } }) => typeof udf?.["udf4"] === "string");
    await commands.executeCommand(COMMANDS.saveSnapshot, device);
    const address = {
      accountId: connection.account.id,
      resource: { kind: "device", uid: device.uid },
    } as const;
    const [snapshot] = await snapshots.list(address);
    assert.ok(snapshot);
    const text = await snapshots.read(address, snapshot.at);
    assert.ok(text.includes(`"udf4": "${BULLETS}"`));
    assert.ok(!text.includes(udfOf(device, "udf4")));
  });
});

describe("secrets in a document", () => {
  const stage = useStage();

  it("are bullets until each one is revealed, beside the text and not in it", async () => {
    await stage.setting("dattoRmm.documents.maskedUdfs", [4, 6]);
    await stage.signedIn();
    const { reveals } = await internals();
    const device = await deviceWith(
      ({ device: { udf } }) => typeof udf?.["udf4"] === "string" && typeof udf["udf6"] === "string",
    );
    const value = udfOf(device, "udf4");
    const document = await opened(COMMANDS.openDevice, device);
    assert.ok(document.getText().includes(`"udf4": "${BULLETS}"`));
    assert.equal((await lensesOf(document.uri)).filter((title) => /^Reveal udf[46]$/.test(title)).length, 2);
    await commands.executeCommand(COMMANDS.revealSecret, document.uri, 0);
    assert.deepEqual(await reveals.shown(document.uri), [value]);
    assert.ok(!document.getText().includes(`"${value}"`));
    assert.equal((await lensesOf(document.uri)).filter((title) => /^Reveal udf[46]$/.test(title)).length, 1);
    await commands.executeCommand("cursorBottom");
    const line = document
      .getText()
      .split("\n")
      .findIndex((text) => text.includes('"udf4"'));
    await commands.executeCommand("revealLine", { lineNumber: line, at: "center" });
    await screenshot("secret-revealed");
    await commands.executeCommand(COMMANDS.revealSecret, document.uri, 0);
    assert.deepEqual(await reveals.shown(document.uri), []);
  });

  it("are those that the setting names now, also in snapshots of before", async () => {
    const { connection } = await stage.signedIn();
    const { snapshots } = await internals();
    const device = await deviceWith(({ device: { udf } }) => typeof udf?.["udf4"] === "string");
    const value = `"udf4": "${udfOf(device, "udf4")}"`;
    const resource = { kind: "device", uid: device.uid } as const;
    const address = { accountId: connection.account.id, resource };
    const document = await opened(COMMANDS.openDevice, device);
    await commands.executeCommand(COMMANDS.saveSnapshot, document.uri);
    const [snapshot] = await snapshots.list(address);
    assert.ok(snapshot);
    assert.ok((await snapshots.read(address, snapshot.at)).includes(value));
    await stage.setting("dattoRmm.documents.maskedUdfs", [4]);
    await until(() => document.getText().includes(`"udf4": "${BULLETS}"`), "the document has bullets");
    await until(
      async () => !(await snapshots.read(address, snapshot.at)).includes(value),
      "the snapshot has bullets",
    );
    await stage.setting("dattoRmm.documents.maskedUdfs", []);
    await until(() => document.getText().includes(value), "the document shows the value again");
  });

  it("offer nothing where the platform itself hides the value", async () => {
    const { connection } = await stage.signedIn();
    await openUri(
      uriOf({ accountId: connection.account.id, resource: { kind: "accountVariables" } }, "variables"),
    );
    const document = activeDocument();
    assert.ok(document.getText().includes(BULLETS));
    assert.ok(!(await lensesOf(document.uri)).some((title) => title.startsWith("Reveal")));
  });
});

describe("links to documents", () => {
  const stage = useStage();

  it("are copied, and open the document again", async () => {
    await stage.signedIn();
    const { store } = await internals();
    const [device] = await twoDevices();
    await commands.executeCommand(COMMANDS.copyLink, device);
    const link = await env.clipboard.readText();
    assert.ok(link.includes(`://${EXTENSION_ID}/device/${device.uid}?account=`), link);
    const [, path = "", query = ""] = /^[\w-]+:\/\/[^/]+(\/[^?]+)\?(.*)$/.exec(link) ?? [];
    await openLink(linkUri(path, query), store);
    assert.equal(activeDocument().uri.path, `/devices/${device.uid}.json`);
  });

  it("of a stranger are refused, and send nothing", async () => {
    const { platform } = await stage.signedIn();
    const { store } = await internals();
    const { texts } = stage.messages("showWarningMessage");
    const count = platform.requests.all.length;
    for (const path of ["/device/../../v2/account", "/command/dattoRmm.signOut", "/device/a%2Fb"])
      await openLink(linkUri(path), store);
    assert.equal(texts.length, 3);
    assert.equal(platform.requests.all.length, count);
    assert.deepEqual(tabLabels(), []);
  });

  it("ask for the account when it is not clear", async () => {
    await stage.signedIn();
    const { store } = await internals();
    const items = pick(stage, 0);
    await openLink(linkUri("/device/abc", "account=somebody-else"), store);
    assert.equal(items.length, 1);
  });
});

async function twoDevices(): Promise<[DeviceNode, DeviceNode]> {
  const site = await siteWith(2);
  const devices = (await rows(site)).filter(
    (node): node is DeviceNode => node.kind === "device" && node.device.deviceClass === "device",
  );
  const [one, other] = devices;
  if (one && other) return [one, other];
  const found = await deviceWith(({ device, uid }) => device.deviceClass === "device" && uid !== one?.uid);
  const another = await deviceWith(({ device, uid }) => device.deviceClass === "device" && uid !== found.uid);
  return [found, another];
}

function linkUri(path: string, query = ""): Uri {
  return Uri.from({ scheme: "vscode", authority: EXTENSION_ID, path, query });
}

function udfOf({ device }: DeviceNode, name: string): string {
  const value = device.udf?.[name];
  assert.ok(typeof value === "string");
  return value;
}

interface Item {
  readonly label: string;
  readonly detail?: string;
}

/** Picks by label or place in the person's place, and gives the items that were offered last. */
function pick(stage: ReturnType<typeof useStage>, choice: string | number): Item[] {
  const offered: Item[] = [];
  stage.replace(window, "showQuickPick", (items: readonly Item[]) => {
    offered.splice(0, offered.length, ...items);
    const picked = typeof choice === "number" ? items[choice] : items.find(({ label }) => label === choice);
    return Promise.resolve(picked);
  });
  return offered;
}

async function activeDiff(): Promise<TabInputTextDiff> {
  return until(() => {
    const input = window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof TabInputTextDiff ? input : undefined;
  }, "a comparison is open");
}

async function textOf(uri: Uri): Promise<string> {
  return (await workspace.openTextDocument(uri)).getText();
}

function names(text: string): string[] {
  return [...text.matchAll(/"name": "([^"]*)"/g)].map(([, name = ""]) => name);
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
