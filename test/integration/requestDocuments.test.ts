import assert from "node:assert/strict";
import { commands, Disposable, ViewColumn, window, workspace } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { jsonOf, lensesOf, tabLabels } from "./support/documents";
import { internals } from "./support/extension";
import {
  clickLens,
  closeUnsaved,
  lensCommands,
  listedFile,
  openRequests,
  requestRows,
  room,
  rowsIn,
  shownAnswer,
} from "./support/requestsRoom";
import { useStage } from "./support/stage";
import { deviceWith, siteWith, hideSites } from "./support/tree";
import { until } from "./support/until";

const SITES = /^\/get\/v2\/account\/sites\.json$/;

describe("a request document", () => {
  afterEach(closeUnsaved);
  const stage = useStage();

  it("is sent from the lens above a request, and the answer opens beside", async () => {
    const { platform } = await stage.signedIn();
    const document = await openRequests("@rows = 3", "### One", "GET /v2/account/sites?max={{rows}}");
    await clickLens(document.uri, "Send");
    const answer = await shownAnswer(SITES);
    assert.equal((jsonOf(answer) as { sites: unknown[] }).sites.length, 3);
    assert.equal(platform.requests.count(/sites\?max=3$/), 1);
    const column = window.visibleTextEditors.find((editor) => editor.document === answer)?.viewColumn;
    assert.equal(column, ViewColumn.Two);
    assert.equal(window.activeTextEditor?.document, document);
    await until(
      async () => (await lensesOf(document.uri)).some((title) => /\$\(pass\) 200 OK · \d+ ms$/.test(title)),
      "the document says how it came out",
    );
    assert.match((await lensesOf(answer.uri))[0] ?? "", /^200 OK · \d+ ms · [\d.]+ kB · 1 read/);
    assert.deepEqual((await lensesOf(answer.uri)).slice(1, 4), ["Next Page", "Send Again", "Headers"]);
  });

  it("is sent where the cursor is", async () => {
    await hideSites();
    const { platform } = await stage.signedIn();
    await openRequests("GET /v2/account", "###", "GET /v2/account/users", "###", "GET /v2/account/sites");
    const editor = window.activeTextEditor;
    assert.ok(editor);
    await commands.executeCommand("cursorMove", { to: "down", by: "line", value: 2 });
    await until(() => editor.selection.active.line === 2, "the cursor is in the second request");
    platform.requests.clear();
    await commands.executeCommand(COMMANDS.sendRequest);
    await shownAnswer(/users\.json$/);
    assert.equal(platform.requests.count(/\/v2\/account/), 1);
  });

  it("says what is going on where it stands, and can be cancelled there", async () => {
    const { platform } = await stage.signedIn();
    platform.faults.add({ path: /account$/, fault: { kind: "hang" } });
    const document = await openRequests("GET /v2/account");
    platform.requests.clear();
    const sending = commands.executeCommand(COMMANDS.sendRequest, document.uri, 0);
    await platform.requests.first(({ url }) => url.endsWith("/v2/account"));
    assert.ok((await lensesOf(document.uri)).includes("$(loading~spin) Sending…"));
    await clickLens(document.uri, "Cancel");
    await sending;
    assert.deepEqual(
      (await lensCommands(document.uri))
        .filter(({ title }) => title.includes("Send"))
        .map(({ title }) => title),
      ["$(play) Send"],
    );
    assert.deepEqual(tabLabels().length, 1);
    const [entry] = await rowsIn("history");
    assert.ok(entry?.kind === "historyEntry" && entry.entry.outcome === "aborted");
  });

  it("captures a value for a later request, and says which expectations hold", async () => {
    await stage.signedIn();
    const site = await siteWith(1);
    const document = await openRequests(
      "### Sites",
      "# @capture uid = $.sites[0].uid",
      "GET /v2/account/sites",
      "### Site",
      "# @expect 200",
      '# @expect $.name == "another"',
      "GET /v2/site/{{uid}}",
    );
    const { texts } = stage.messages("showWarningMessage");
    await commands.executeCommand(COMMANDS.sendRequest, document.uri, 1);
    assert.match(texts.join(), /^uid comes from the answer to “Sites”\. Send that request first\./);
    await commands.executeCommand(COMMANDS.sendRequest, document.uri, 0);
    await commands.executeCommand(COMMANDS.sendRequest, document.uri, 1);
    assert.equal(typeof site.uid, "string");
    assert.ok(
      (await lensesOf(document.uri)).some((title) =>
        /^\$\(error\) 200 OK · .*1 of 2 expectations hold$/.test(title),
      ),
    );
  });

  it("lets a site be chosen by name", async () => {
    const { platform } = await stage.signedIn();
    const site = await siteWith(1);
    const pick = window.createQuickPick.bind(window);
    stage.replace(window, "createQuickPick", () => {
      const made = pick();
      const accept: (() => void)[] = [];
      Reflect.set(made, "onDidAccept", (listener: () => void) => {
        accept.push(listener);
        return new Disposable(() => undefined);
      });
      void until(() => made.items.length > 0, "there are sites to choose").then(() => {
        const item = made.items.find(({ label }) => label === site.site.name);
        Reflect.defineProperty(made, "selectedItems", { get: () => [item] });
        for (const listener of accept) listener();
      });
      return made;
    });
    const document = await openRequests("GET /v2/site/{{$prompt site}}");
    await commands.executeCommand(COMMANDS.sendRequest, document.uri, 0);
    assert.equal(platform.requests.count(new RegExp(`/v2/site/${site.uid}$`)), 1);
  });

  it("is not sent in an untrusted workspace, in any way, but can be read and edited", async () => {
    const { platform } = await stage.signedIn();
    const document = await openRequests("GET /v2/account", "###", "GET /v2/account/sites");
    const before = Object.getOwnPropertyDescriptor(workspace, "isTrusted");
    assert.ok(before);
    stage.later(() => Object.defineProperty(workspace, "isTrusted", before));
    Object.defineProperty(workspace, "isTrusted", { ...before, get: () => false });
    const { texts } = stage.messages("showWarningMessage");
    platform.requests.clear();
    await commands.executeCommand(COMMANDS.sendRequest);
    await commands.executeCommand(COMMANDS.sendRequest, document.uri, 1);
    const file = await listedFile("untrusted.datto.http", "GET /v2/account", "###", "GET /v2/account/sites");
    stage.later(() => workspace.fs.delete(file));
    await (await room()).tests.runFile(file);
    assert.deepEqual(platform.requests.all, []);
    assert.equal(texts.length, 3);
    assert.ok(
      texts.every((text) => text.includes("Restricted Mode")),
      texts.join("\n"),
    );
    const titles = (await lensCommands(document.uri)).map(({ title }) => title);
    assert.ok(titles.some((title) => title.includes("Trust the Workspace to Send")));
    assert.ok(!titles.some((title) => title.includes("$(play) Send")));
  });

  it("cannot name a host, by path, variable, header or account", async () => {
    await hideSites();
    const { platform } = await stage.signedIn();
    stage.messages("showWarningMessage");
    stage.messages("showErrorMessage");
    platform.requests.clear();
    for (const lines of [
      ["GET https://evil.example/v2/account"],
      ["GET //evil.example/v2/account"],
      ["@host = https://evil.example", "GET {{host}}/v2/account"],
      ["@host = @evil.example", "GET /{{host}}/v2/account"],
      ["GET /v2/../../auth/oauth/token"],
      ["GET /v2/account", "Host: evil.example"],
      ["GET /v2/account", "Authorization: Bearer mine"],
      ["# @account https://evil.example/api", "GET /v2/account"],
    ]) {
      const document = await openRequests(...lines);
      await commands.executeCommand(COMMANDS.sendRequest, document.uri, 0);
    }
    const sent = platform.requests.all.map(({ url }) => url);
    assert.ok(sent.length <= 1 && sent.every((url) => url.includes("%40evil.example")), sent.join());
  });

  it("is made of an operation, a site, a device, a document and what was sent", async () => {
    const { connection } = await stage.signedIn();
    const text = async (command: string, ...args: unknown[]) => {
      await commands.executeCommand(command, ...args);
      const document = window.activeTextEditor?.document;
      assert.equal(document?.languageId, "datto-rmm-request");
      assert.equal(document.isUntitled, true);
      return document.getText();
    };
    assert.match(await text(COMMANDS.newRequest), /GET \/v2\/account\n/);
    const tag = (await rowsIn("operations")).find(({ id }) => id === "tag Sites");
    const operation = (await requestRows(tag)).find(({ id }) => id === "operation GET /v2/site/{siteUid}");
    assert.match(await text(COMMANDS.openAsRequest, operation), /GET \/v2\/site\/\{\{\$prompt site\}\}\n/);
    const site = await siteWith(1);
    assert.match(await text(COMMANDS.openAsRequest, site), new RegExp(`GET /v2/site/${site.uid}\n`));
    const device = await deviceWith(() => true);
    assert.match(await text(COMMANDS.openAsRequest, device), new RegExp(`GET /v2/device/${device.uid}\n`));
    const { accountId, uid } = device;
    const software = { kind: "document", id: "", accountId, document: { kind: "deviceSoftware", uid } };
    assert.match(
      await text(COMMANDS.openAsRequest, software),
      new RegExp(`GET /v2/audit/device/${uid}/software\n`),
    );
    assert.match(
      await text(COMMANDS.openAsRequest, { kind: "account", id: accountId, accountId }),
      /GET \/v2\/account\n/,
    );
    await commands.executeCommand(COMMANDS.openSiteAlerts, site);
    const alerts = window.activeTextEditor?.document.uri;
    assert.match(
      await text(COMMANDS.openAsRequest, alerts),
      new RegExp(`GET /v2/site/${site.uid}/alerts/open\n`),
    );
    await (await internals()).requests.send({ method: "GET", pathAndQuery: "/v2/account/users" }, connection);
    const [entry] = await rowsIn("history");
    assert.match(await text(COMMANDS.openAsRequest, entry), /GET \/v2\/account\/users\n/);
    await stage.signedIn();
    for (const other of [site, alerts, entry])
      assert.match(
        await text(COMMANDS.openAsRequest, other),
        /^# @account Harbourlight IT Services \(demo\) \(127\.0\.0\.1:\d+\)\nGET /m,
      );
  });
});
