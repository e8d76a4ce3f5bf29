import assert from "node:assert/strict";
import { commands } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { accessTo, activeConnection, internals, signIn } from "./support/extension";
import { firstShown } from "./support/shown";
import { useStage } from "./support/stage";
import { hideSites, rows, showSites, siteWith } from "./support/tree";
import { until } from "./support/until";

describe("signing out", () => {
  const stage = useStage();

  afterEach(hideSites);

  it("takes the rows away and deletes the secrets, once it is confirmed", async () => {
    const { connection } = await stage.signedIn();
    const { session, store, context } = await internals();
    await until(async () => (await firstShown())?.kind === "site", "the window draws the sites");
    const { texts, actions } = stage.messages("showWarningMessage", "Sign Out");
    await commands.executeCommand(COMMANDS.signOut);
    assert.match(texts[0] ?? "", new RegExp(`^Sign out of .+\\?\\n.*removed from this computer`, "s"));
    assert.deepEqual(actions, ["Sign Out"]);
    assert.equal(session.state.kind, "signedOut");
    assert.deepEqual(await rows(), []);
    assert.deepEqual(await store.list(), []);
    assert.equal(await context.secrets.get(`dattoRmm.account.${connection.account.id}`), undefined);
    assert.equal(await context.secrets.get("dattoRmm.accounts"), "[]");
    await until(async () => (await firstShown()) === undefined, "the window draws no rows");
  });

  it("does nothing when it is dismissed", async () => {
    await stage.signedIn();
    stage.messages("showWarningMessage");
    await commands.executeCommand(COMMANDS.signOut);
    const { session, store } = await internals();
    assert.equal(session.state.kind, "signedIn");
    assert.equal((await store.list()).length, 1);
  });

  it("sends nothing more to the account that was left", async () => {
    await showSites();
    const { platform, connection } = await stage.signedIn();
    const site = await siteWith(1);
    const { session } = await internals();
    await session.signOut(connection.account.id);
    platform.requests.clear();
    assert.deepEqual(await rows(site), []);
    await commands.executeCommand(COMMANDS.refreshSites);
    assert.deepEqual(platform.requests.all, []);
  });

  it("ends the loads that are running", async () => {
    const { platform, connection } = await stage.signedIn();
    platform.faults.add({ path: /\/sites/, fault: { kind: "hang" } });
    const loading = connection.estate.sites.ensureLoaded();
    await platform.requests.first(({ url }) => url.includes("/sites"));
    const { session } = await internals();
    await session.signOut(connection.account.id);
    await loading;
    assert.equal(connection.estate.sites.state.kind, "failed");
  });

  it("is told by the context key that menus and welcome texts depend on", async () => {
    const told: unknown[] = [];
    const original = commands.executeCommand.bind(commands);
    stage.replace(commands, "executeCommand", (id: string, ...rest: unknown[]) => {
      if (id === "setContext" && rest[0] === "dattoRmm.session") told.push(rest[1]);
      return original(id, ...rest);
    });
    const { connection } = await stage.signedIn();
    assert.equal(told.at(-1), "signedIn");
    const { session } = await internals();
    await session.signOut(connection.account.id);
    assert.equal(told.at(-1), "signedOut");
  });

  it("is undone by signing in again, under the same ids", async () => {
    const { platform, connection } = await stage.signedIn();
    const before = (await rows()).map(({ id }) => id);
    const { session } = await internals();
    await session.signOut(connection.account.id);
    await signIn(platform);
    assert.notEqual(await activeConnection(), connection);
    assert.deepEqual(
      (await rows()).map(({ id }) => id),
      before,
    );
  });

  it("is not needed to use a renewed key", async () => {
    const { platform, connection } = await stage.signedIn();
    const { session, store } = await internals();
    const stored = await store.get(connection.account.id);
    assert.ok(stored);
    await session.signIn({ ...stored, access: accessTo(platform, "a wrong secret") });
    assert.equal((await rows())[0]?.kind, "problem");
    await session.signIn(stored);
    assert.equal((await rows())[0]?.kind, "site");
  });
});
