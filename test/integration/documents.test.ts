import assert from "node:assert/strict";
import { commands, FileSystemError, Uri, window, workspace } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { SCHEME } from "../../src/documents/address";
import { signIn as ask } from "../unit/demo/client";
import { activeDocument, jsonOf, lensesOf, opened, tabLabels } from "./support/documents";
import { ATTEMPTS } from "./support/problems";
import { asked } from "./support/requests";
import { useStage } from "./support/stage";
import { deviceWith, siteWith } from "./support/tree";
import { until } from "./support/until";

describe("a document", () => {
  const stage = useStage();

  it("shows a device as the API gives it, at its stable address, under its host name", async () => {
    const { platform, connection } = await stage.signedIn();
    const node = await deviceWith(() => true);
    const document = await opened(COMMANDS.openDevice, node);
    assert.deepEqual(
      [document.uri.scheme, document.uri.authority, document.uri.path, document.languageId],
      ["datto-rmm", connection.account.id, `/devices/${node.uid}.json`, "json"],
    );
    assert.deepEqual(jsonOf(document), (await (await ask(platform)).read(`/v2/device/${node.uid}`)).value);
    assert.deepEqual(tabLabels(), [node.device.hostname]);
    assert.match((await lensesOf(document.uri))[0] ?? "", /Refresh · read now/);
  });

  it("shows a site and the account", async () => {
    const { platform, connection } = await stage.signedIn();
    const api = await ask(platform);
    const site = await siteWith(1);
    const siteDocument = await opened(COMMANDS.openSite, site);
    assert.equal(siteDocument.uri.path, `/sites/${site.uid}.json`);
    assert.deepEqual(jsonOf(siteDocument), (await api.read(`/v2/site/${site.uid}`)).value);
    const account = await opened(COMMANDS.openAccount);
    assert.equal(account.uri.path, "/account.json");
    assert.deepEqual(jsonOf(account), (await api.read("/v2/account")).value);
    assert.ok(tabLabels().includes(connection.account.name));
  });

  it("costs one request, and none when its tab is shown again", async () => {
    const { platform } = await stage.signedIn();
    const node = await deviceWith(() => true);
    platform.requests.clear();
    await opened(COMMANDS.openDevice, node);
    await opened(COMMANDS.openDevice, node);
    // The labels of user-defined fields come from the other version of the API, once for an account.
    const urls = asked(platform).filter((url) => !url.includes("/v3/"));
    assert.deepEqual(urls, [`/api/v2/device/${node.uid}`]);
  });

  it("can be read without an editor, more than once", async () => {
    const { connection } = await stage.signedIn();
    const node = await deviceWith(() => true);
    const uri = Uri.from({
      scheme: SCHEME,
      authority: connection.account.id,
      path: `/devices/${node.uid}.json`,
    });
    const read = async () => Buffer.from(await workspace.fs.readFile(uri)).toString();
    const texts = [await read(), await read()];
    assert.equal(texts[0], texts[1]);
    assert.equal((JSON.parse(texts[0] ?? "") as { uid: string }).uid, node.uid);
  });

  it("is indented as the person's editor indents JSON", async () => {
    await stage.signedIn();
    const node = await deviceWith(() => true);
    const indent = async () => /\n(\s+)"/.exec((await reopened(node)).getText())?.[1];
    await stage.setting("editor.tabSize", 2, "json");
    assert.equal(await indent(), "  ");
    await stage.setting("editor.tabSize", 4, "json");
    assert.equal(await indent(), "    ");
    await stage.setting("editor.insertSpaces", false, "json");
    assert.equal(await indent(), "\t");
  });

  it("cannot be changed, neither as a file nor by typing", async () => {
    await stage.signedIn();
    const document = await opened(COMMANDS.openDevice, await deviceWith(() => true));
    const before = document.getText();
    const refused = { code: FileSystemError.NoPermissions().code };
    await assert.rejects(async () => workspace.fs.writeFile(document.uri, Buffer.from("{}")), refused);
    await assert.rejects(async () => workspace.fs.delete(document.uri));
    await assert.rejects(async () =>
      workspace.fs.rename(document.uri, document.uri.with({ path: "/x.json" })),
    );
    await commands.executeCommand("type", { text: "x" });
    assert.equal(document.isDirty, false);
    assert.equal(activeDocument().getText(), before);
  });

  it("shows what is new where it stands when it is refreshed", async () => {
    const { platform } = await stage.signedIn();
    const node = await deviceWith(() => true);
    const document = await opened(COMMANDS.openDevice, node);
    const api = await ask(platform);
    await api.call("POST", `/v2/device/${node.uid}/udf`, { udf1: "a new value" });
    await commands.executeCommand(COMMANDS.refreshDocument);
    await until(() => document.getText().includes("a new value"), "the editor shows the new content");
    assert.equal(activeDocument(), document);
    assert.equal(tabLabels().length, 1);
    assert.equal(document.isDirty, false);
  });

  it("keeps what it shows when a refresh fails, and says why", async () => {
    const { platform } = await stage.signedIn();
    const { texts } = stage.messages("showErrorMessage");
    const document = await opened(COMMANDS.openDevice, await deviceWith(() => true));
    const before = document.getText();
    platform.faults.add({
      path: /\/v2\/device\//,
      fault: { kind: "status", status: 500 },
      times: ATTEMPTS,
    });
    await commands.executeCommand(COMMANDS.refreshDocument, document.uri);
    await until(() => texts.length > 0, "a message is shown");
    assert.match(texts[0] ?? "", /^The platform failed \(500\)\./);
    assert.equal(document.getText(), before);
    assert.match(
      (await lensesOf(document.uri))[0] ?? "",
      /The platform failed \(500\) · read now · Try Again/,
    );
  });

  it("is not there under an address that names nothing", async () => {
    const { platform, connection } = await stage.signedIn();
    platform.requests.clear();
    const notFound = { code: FileSystemError.FileNotFound().code };
    for (const path of [
      "/devices/1.txt",
      "/nothing.json",
      "/",
      "/get.json",
      "/devices/a/b/c.json",
      "/devices/%.json",
    ]) {
      const uri = Uri.from({ scheme: SCHEME, authority: connection.account.id, path });
      await assert.rejects(async () => workspace.fs.stat(uri), notFound, path);
      await assert.rejects(async () => workspace.openTextDocument(uri), path);
    }
    assert.deepEqual(asked(platform), []);
  });

  it("asks for a document when a command finds none", async () => {
    await stage.signedIn();
    const { texts } = stage.messages("showInformationMessage");
    await commands.executeCommand(COMMANDS.refreshDocument);
    assert.deepEqual(texts, ["Open a site, a device or another document of Datto RMM first."]);
    assert.equal(window.activeTextEditor, undefined);
  });

  async function reopened(node: Awaited<ReturnType<typeof deviceWith>>) {
    await commands.executeCommand("workbench.action.closeAllEditors");
    const document = await opened(COMMANDS.openDevice, node);
    await commands.executeCommand(COMMANDS.refreshDocument);
    return document;
  }
});
