import assert from "node:assert/strict";
import { commands, Position, Selection, window } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { uriOf } from "../../src/documents/address";
import { openUri } from "../../src/documents/openDocument";
import { signIn as ask } from "../unit/demo/client";
import { activeDocument, lensesOf, opened, tabLabels } from "./support/documents";
import { ATTEMPTS } from "./support/problems";
import { screenshot } from "./support/screenshot";
import { useStage } from "./support/stage";
import { deviceWith } from "./support/tree";
import { until } from "./support/until";

describe("a document that is refreshed", () => {
  const stage = useStage();

  /** What the status bar is told. */
  function told(): string[] {
    const texts: string[] = [];
    stage.replace(window, "setStatusBarMessage", (text: string) => {
      texts.push(text);
      return { dispose: () => undefined };
    });
    return texts;
  }

  it("keeps the cursor where it was in the content, and folds, and tells what has changed", async () => {
    const { platform } = await stage.signedIn();
    await commands.executeCommand("workbench.action.closePanel");
    const node = await deviceWith(({ device }) => device.deviceClass === "device");
    const document = await opened(COMMANDS.openDevice, node);
    const editor = window.activeTextEditor;
    assert.ok(editor);
    const lineOf = (piece: string) => document.positionAt(document.getText().indexOf(piece)).line;
    const at = lineOf('"udf"');
    editor.selection = new Selection(at, 6, at, 6);
    await commands.executeCommand("revealLine", { lineNumber: at, at: "center" });
    await until(() => editor.visibleRanges.length > 1, "unset fields are folded");
    const texts = told();
    await (
      await ask(platform)
    ).call("POST", `/v2/device/${node.uid}/udf`, { udf2: "a new value", udf200: "more" });
    await commands.executeCommand(COMMANDS.refreshDocument);
    await until(() => document.getText().includes("a new value"), "the new content is shown");
    await until(() => texts.length > 0, "the change is told");
    assert.match(texts[0] ?? "", /\d values have changed/);
    await until(() => editor.selection.active.line === lineOf('"udf"'), "the cursor is back");
    assert.equal(editor.selection.active.character, 6);
    await commands.executeCommand("revealLine", { lineNumber: lineOf('"udf"'), at: "top" });
    const isShown = (piece: string) =>
      editor.visibleRanges.some((range) => range.contains(new Position(lineOf(piece), 8)));
    await until(
      () => isShown('"udf200"') && !isShown('"udf150"'),
      "fields without a value are folded, others not",
    );
    await screenshot("document-refreshed");
  });

  it("says that nothing has changed", async () => {
    await stage.signedIn();
    await opened(COMMANDS.openDevice, await deviceWith(({ device }) => device.deviceClass === "printer"));
    const texts = told();
    await commands.executeCommand(COMMANDS.refreshDocument);
    await until(() => texts.length > 0, "something is told");
    assert.match(texts[0] ?? "", /Nothing has changed|changed\./);
  });

  it("goes on showing what it held while the platform is away, with its age", async () => {
    const { platform } = await stage.signedIn();
    stage.messages("showErrorMessage");
    const document = await opened(COMMANDS.openDevice, await deviceWith(() => true));
    const before = document.getText();
    platform.faults.add({ path: /\/v2\/device\//, fault: { kind: "reset" }, times: ATTEMPTS });
    await commands.executeCommand(COMMANDS.refreshDocument);
    assert.equal(document.getText(), before);
    await until(
      async () => ((await lensesOf(document.uri))[0] ?? "").endsWith(" · read now · Try Again"),
      "the age stands above",
    );
    await screenshot("document-stale");
    await commands.executeCommand(COMMANDS.refreshDocument);
    await until(
      async () => ((await lensesOf(document.uri))[0] ?? "").includes("Refresh · read"),
      "it is fresh again",
    );
  });

  it("is refreshed by itself while it is on the screen, when that is wanted", async () => {
    const { platform } = await stage.signedIn();
    const node = await deviceWith(() => true);
    const document = await opened(COMMANDS.openDevice, node);
    await (await ask(platform)).call("POST", `/v2/device/${node.uid}/udf`, { udf1: "by itself" });
    await stage.setting("dattoRmm.documents.refreshInterval", 0.002);
    await until(() => document.getText().includes("by itself"), "the new content is shown");
  });

  it("leads to what belongs to it, and to the portal", async () => {
    await stage.signedIn();
    const node = await deviceWith(({ device }) => device.deviceClass === "device");
    const document = await opened(COMMANDS.openDevice, node);
    const lenses = await lensesOf(document.uri);
    assert.match(lenses.join(" | "), /Refresh · read .*\| Open in Portal \| Related… \| Compare…/);
    const offered: string[] = [];
    stage.replace(window, "showQuickPick", (items: readonly { label: string }[]) => {
      offered.push(...items.map(({ label }) => label));
      return Promise.resolve(items.find(({ label }) => label.endsWith(": software")));
    });
    await commands.executeCommand(COMMANDS.openRelated);
    const name = node.device.hostname ?? "";
    assert.ok(offered.includes(`${name}: audit`));
    assert.ok(offered.includes(node.device.siteName ?? ""));
    assert.ok(tabLabels().includes(`${name}: software`));
  });

  it("reads a long list in part, and all of it when that is wanted", async () => {
    const { connection } = await stage.signedIn({ sites: 4, devices: 700 });
    await stage.setting("dattoRmm.documents.maxRows", 300);
    await openUri(
      uriOf({ accountId: connection.account.id, resource: { kind: "accountDevices" } }, "devices"),
    );
    const document = activeDocument();
    const rows = () => (JSON.parse(document.getText()) as unknown[]).length;
    assert.equal(rows(), 500);
    assert.deepEqual((await lensesOf(document.uri)).slice(0, 2), ["First 500 of 700", "Load All"]);
    await screenshot("document-part");
    await commands.executeCommand(COMMANDS.loadWholeList, document.uri);
    await until(() => rows() === 700, "the whole list is shown");
    assert.doesNotMatch((await lensesOf(document.uri)).join(), /First/);
  });
});
