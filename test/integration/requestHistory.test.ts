import assert from "node:assert/strict";
import { commands, env, TabInputText, window } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { RequestHistory } from "../../src/requests/history/requestHistory";
import type { RawRequest } from "../../src/requests/rawRequest";
import type { HistoryNode } from "../../src/requests/view/nodes";
import { activeDocument, tabLabels } from "./support/documents";
import { activeConnection, internals } from "./support/extension";
import { closeUnsaved, room, rowsIn } from "./support/requestsRoom";
import { useStage } from "./support/stage";
import { until } from "./support/until";

const ACCOUNT: RawRequest = { method: "GET", pathAndQuery: "/v2/account" };
const SITES: RawRequest = { method: "GET", pathAndQuery: "/v2/account/sites?max=3" };

describe("the history", () => {
  afterEach(closeUnsaved);
  const stage = useStage();

  async function send(request: RawRequest): Promise<void> {
    await (await internals()).requests.send(request, await activeConnection());
  }

  async function entries(): Promise<HistoryNode[]> {
    return (await rowsIn("history")).filter((node): node is HistoryNode => node.kind === "historyEntry");
  }

  const targets = (nodes: readonly HistoryNode[]) => nodes.map(({ entry }) => entry.request.pathAndQuery);

  it("shows what was sent, the latest first, with status and time", async () => {
    await stage.signedIn();
    await send(ACCOUNT);
    await send(SITES);
    await send({ method: "GET", pathAndQuery: "/v2/nothing" });
    const nodes = await entries();
    assert.deepEqual(targets(nodes), ["/v2/nothing", "/v2/account/sites?max=3", "/v2/account"]);
    const items = await Promise.all(nodes.map(async (node) => (await room()).tree.getTreeItem(node)));
    assert.match(String(items[0]?.description), /^404 Not Found · \d+ ms · /);
    assert.match(String(items[1]?.description), /^200 OK · \d+ ms · /);
    assert.equal(items[1]?.label, "GET /v2/account/sites?max=3");
  });

  it("is there after a reload, and gone after signing out", async () => {
    const { connection } = await stage.signedIn();
    await send(ACCOUNT);
    const { context, store, session } = await internals();
    const reloaded = new RequestHistory(context.globalState, store);
    const { id } = connection.account;
    assert.deepEqual(
      reloaded.entries(id).map(({ request }) => request.pathAndQuery),
      ["/v2/account"],
    );
    await session.signOut(id);
    await until(() => reloaded.entries(id).length === 0, "the history is gone");
    assert.ok(!context.globalState.keys().some((key) => key.includes(id) && context.globalState.get(key)));
    reloaded.dispose();
    assert.deepEqual(
      (await rowsIn("history")).map(({ id: row }) => row),
      ["note signedOut"],
    );
  });

  it("opens an answer, sends a request again, compares, deletes and clears", async () => {
    const { platform } = await stage.signedIn();
    await send(SITES);
    const [first] = await entries();
    assert.ok(first);
    await commands.executeCommand("workbench.action.closeAllEditors");
    await commands.executeCommand(COMMANDS.openResponse, first);
    assert.deepEqual(tabLabels(), ["GET account › sites?max=3"]);
    assert.equal(platform.requests.count(/max=3/), 1);
    await commands.executeCommand(COMMANDS.rerunRequest, first);
    assert.equal(platform.requests.count(/max=3/), 2);
    const [again] = await entries();
    await commands.executeCommand(COMMANDS.compareResponse, again);
    await until(
      () => tabLabels().some((label) => label.includes("previous and latest")),
      "a comparison is open",
    );
    await commands.executeCommand(COMMANDS.deleteHistoryEntry, first);
    assert.deepEqual(
      (await entries()).map(({ entry }) => entry.id),
      [again?.entry.id],
    );
    const { texts } = stage.messages("showWarningMessage", "Clear");
    await commands.executeCommand(COMMANDS.clearHistory);
    assert.match(texts.join(), /^Clear the history of /);
    assert.deepEqual(
      (await rowsIn("history")).map(({ id }) => id),
      ["note noHistory"],
    );
  });

  it("sends a change again only when it is confirmed again, and opens what lacks its secrets", async () => {
    const { platform } = await stage.signedIn();
    await stage.setting("dattoRmm.enableWriting", true);
    const { texts } = stage.messages("showWarningMessage", "Send PUT");
    stage.messages("showInformationMessage");
    const body = JSON.stringify({ name: "example", value: "secret of a variable", masked: true });
    await send({ method: "PUT", pathAndQuery: "/v2/site", body: '{"name":"Site of a test"}' });
    await send({ method: "PUT", pathAndQuery: "/v2/account/variable", body });
    assert.equal(texts.length, 2);
    const [variable, site] = await entries();
    await commands.executeCommand(COMMANDS.rerunRequest, site);
    assert.equal(texts.length, 3);
    const puts = () => platform.requests.all.filter(({ method }) => method === "PUT").length;
    assert.equal(puts(), 3);
    await commands.executeCommand(COMMANDS.rerunRequest, variable);
    assert.equal(puts(), 3);
    assert.match(activeDocument().getText(), /PUT \/v2\/account\/variable\n\n\{[^}]*"value": "\*\*\*"/);
  });

  it("holds no secret in any spelling, and nor do the clipboard and the new documents", async () => {
    const { platform, connection } = await stage.signedIn();
    await stage.setting("dattoRmm.enableWriting", true);
    stage.messages("showWarningMessage", "Send PUT");
    stage.messages("showInformationMessage");
    await env.clipboard.writeText("");
    const { apiKey, apiSecret } = platform;
    const value = "secret of a variable";
    await send({
      method: "GET",
      pathAndQuery: `/v2/account/sites?siteName=${encodeURIComponent(apiSecret)}`,
    });
    await send({ method: "GET", pathAndQuery: `/v2/${encodeURIComponent(apiKey)}` });
    const encoded = Buffer.from(`a:${apiSecret}`).toString("base64url");
    await send({ method: "GET", pathAndQuery: `/v2/account/users?x=${encoded}` });
    await send({
      method: "PUT",
      pathAndQuery: "/v2/account/variable",
      body: JSON.stringify({ name: "a", value }),
    });
    const { context } = await internals();
    assert.ok(tabAddresses().some((address) => address.includes("/responses/")));
    const texts = [
      ...tabAddresses(),
      await env.clipboard.readText(),
      ...context.globalState.keys().map((key) => JSON.stringify(context.globalState.get(key))),
    ];
    for (const entry of await entries()) {
      await commands.executeCommand(COMMANDS.openAsRequest, entry);
      texts.push(activeDocument().getText());
    }
    const forms = (secret: string) => [
      secret,
      encodeURIComponent(secret),
      new URLSearchParams({ a: secret }).toString().slice(2),
      Buffer.from(secret).toString("base64").replace(/=+$/, ""),
      Buffer.from(`a:${secret}`).toString("base64url").slice(4, -2),
    ];
    assert.equal((await entries()).length, 4);
    const { client } = connection;
    for (const text of texts) {
      assert.ok(!client.holdsSecret(text), text);
      for (const form of [apiKey, apiSecret, value].flatMap(forms))
        assert.ok(!text.includes(form), `${form} in ${text}`);
    }
  });
});

/** What VS Code remembers of the open editors. */
function tabAddresses(): string[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .map(({ input, label }) => `${label} ${input instanceof TabInputText ? input.uri.toString() : ""}`);
}
