import assert from "node:assert/strict";
import { commands, type TextDocument, window } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import type { DeviceNode, Node } from "../../src/views/nodes";
import type { SnapshotNode } from "../../src/views/snapshotNodes";
import { opened, tabLabels } from "./support/documents";
import { internals } from "./support/extension";
import { screenshot } from "./support/screenshot";
import { useStage } from "./support/stage";
import { click, deviceWith, itemOf, only, rows, showSites } from "./support/tree";
import { until } from "./support/until";

describe("snapshots below their device", () => {
  const stage = useStage();

  /** A device whose software was kept twice, with a program more the second time. */
  async function deviceWithTwo(): Promise<DeviceNode> {
    await stage.signedIn();
    await showSites();
    const device = await deviceWith(({ device: { deviceClass } }) => deviceClass === "device");
    assert.ok((await rows(device)).every(({ kind }) => kind === "document"));
    const software = (await rows(device))[1] ?? assert.fail();
    await click(software);
    await snapshotsOf(device, 1);
    const { accountId, uid } = device;
    const more = [{ name: "Zip Example", version: "1" }, ...parsed(window.activeTextEditor?.document)];
    const { snapshots } = await internals();
    await snapshots.save({ accountId, resource: { kind: "deviceSoftware", uid } }, JSON.stringify(more));
    await snapshotsOf(device, 2);
    return device;
  }

  async function snapshotsOf(device: DeviceNode, count: number): Promise<SnapshotNode[]> {
    return until(async () => {
      const folder = (await rows(device)).find(({ kind }) => kind === "snapshots");
      const found = folder ? await rows(folder) : [];
      return found.length === count && found.filter(isSnapshot);
    }, `there are ${count} snapshots`);
  }

  const isSnapshot = (node: Node): node is SnapshotNode => node.kind === "snapshot";
  const parsed = (document: TextDocument | undefined) => JSON.parse(document?.getText() ?? "[]") as unknown[];

  it("tell what has changed, open, and stand beside what is now or each other", async () => {
    const device = await deviceWithTwo();
    const [newest, oldest] = await snapshotsOf(device, 2);
    assert.ok(newest && oldest);
    assert.equal((await itemOf(newest)).description, "Software · 1 added: Zip Example");
    assert.equal((await itemOf(oldest)).description, "Software · the oldest");
    await click(newest);
    await until(
      () => window.activeTextEditor?.document.getText().includes("Zip Example"),
      "the snapshot is open",
    );
    const name = `${device.device.hostname}: software`;
    assert.ok(
      tabLabels().some((label) => label.startsWith(`${name}, `)),
      tabLabels().join(),
    );
    await commands.executeCommand(COMMANDS.compareSnapshot, newest, [newest]);
    await until(() => tabLabels().some((label) => label.endsWith(" ↔ now")), "it stands beside now");
    await commands.executeCommand(COMMANDS.compareSnapshot, newest, [newest, oldest]);
    await until(
      () => tabLabels().some((label) => label.startsWith(`${name}: `) && !label.endsWith("now")),
      "they stand beside each other",
    );
    await screenshot("snapshots-compared");
  });

  it("are deleted after a question, with nothing left of the row when the last one goes", async () => {
    const device = await deviceWithTwo();
    const both = await snapshotsOf(device, 2);
    const refused = stage.messages("showWarningMessage");
    await commands.executeCommand(COMMANDS.deleteSnapshot, both[0], both);
    assert.match(refused.texts[0] ?? "", /^Delete 2 snapshots\?/);
    assert.equal((await snapshotsOf(device, 2)).length, 2);
    stage.messages("showWarningMessage", "Delete");
    await commands.executeCommand(COMMANDS.deleteSnapshot, both[0], [both[0]]);
    const [left] = await snapshotsOf(device, 1);
    assert.equal(left?.at, both[1]?.at);
    await commands.executeCommand(COMMANDS.deleteSnapshot, left);
    assert.ok((await rows(device)).every(({ kind }) => kind === "document"));
  });

  it("are kept and compared from the row of a document", async () => {
    await stage.setting("dattoRmm.documents.automaticSnapshots", false);
    await stage.signedIn();
    const device = await deviceWith(({ device: { deviceClass } }) => deviceClass === "device");
    const audit = (await rows(device))[0];
    await commands.executeCommand(COMMANDS.saveSnapshot, audit);
    const folder = only(await rows(device), "snapshots");
    assert.equal((await itemOf(folder)).description, "1");
    const document = await opened(COMMANDS.openDocument, audit);
    assert.equal(document.uri.scheme, "datto-rmm");
  });

  it("do nothing for what is no row of theirs", async () => {
    await stage.signedIn();
    for (const argument of [undefined, 7, { kind: "snapshot", document: { kind: "response" }, at: 1 }])
      await commands.executeCommand(COMMANDS.openSnapshot, argument);
    assert.deepEqual(tabLabels(), []);
  });
});
