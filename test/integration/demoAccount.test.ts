import assert from "node:assert/strict";
import { commands } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { jsonOf, opened } from "./support/documents";
import { activeConnection, internals } from "./support/extension";
import { useStage } from "./support/stage";
import { deviceWith, only, rows } from "./support/tree";
import { until } from "./support/until";

describe("the demo account", () => {
  const stage = useStage();

  afterEach(async () => (await internals()).demo.dispose());

  it("is there after one command, without a key", async () => {
    await commands.executeCommand(COMMANDS.exploreDemo);
    const { account, client } = await activeConnection();
    assert.deepEqual([account.id, account.source], ["demo", { kind: "demo" }]);
    assert.match(client.baseUrl, /^http:\/\/127\.0\.0\.1:\d+\/api$/);
    only(await rows(), "systemSites");
    const { context } = await internals();
    const entry = (await context.secrets.get("dattoRmm.account.demo")) ?? "";
    assert.deepEqual((JSON.parse(entry) as { access: unknown }).access, { kind: "demo" });
  });

  it("goes on when it is asked for again, also after signing out", async () => {
    await commands.executeCommand(COMMANDS.exploreDemo);
    const first = await activeConnection();
    await rows();
    await commands.executeCommand(COMMANDS.exploreDemo);
    assert.equal(await activeConnection(), first);
    const { session } = await internals();
    await session.signOut("demo");
    await commands.executeCommand(COMMANDS.exploreDemo);
    assert.equal((await activeConnection()).client.baseUrl, first.client.baseUrl);
  });

  it("has the size that the settings ask for", async () => {
    await stage.setting("dattoRmm.demo.sites", 7);
    await stage.setting("dattoRmm.demo.devices", 40);
    await commands.executeCommand(COMMANDS.exploreDemo);
    const top = await rows();
    assert.equal(top.length - 1 + (await rows(only(top, "systemSites"))).length, 7);
  });

  it("keeps its documents when it starts anew in the next window", async () => {
    await commands.executeCommand(COMMANDS.exploreDemo);
    const node = await deviceWith(() => true);
    const document = await opened(COMMANDS.openDevice, node);
    assert.equal(document.uri.toString(true).startsWith(`datto-rmm://demo/devices/${node.uid}.json`), true);
    const before = jsonOf(document) as { hostname: string };
    const { baseUrl } = (await activeConnection()).client;

    const { demo, session, store } = await internals();
    demo.dispose();
    const entry = await store.get("demo");
    assert.ok(entry);
    await session.signIn(entry);
    await until(async () => (await activeConnection()).client.baseUrl !== baseUrl, "the demo starts anew");
    await commands.executeCommand("workbench.action.closeAllEditors");
    const after = jsonOf(await opened(COMMANDS.openDevice, node)) as { hostname: string; uid: string };
    assert.deepEqual([after.uid, after.hostname], [node.uid, before.hostname]);
  });
});
