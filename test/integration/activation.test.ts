import assert from "node:assert/strict";
import { commands } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { Session } from "../../src/accounts/session";
import { extension, internals, signIn } from "./support/extension";
import { useStage } from "./support/stage";
import { hideSites } from "./support/tree";

/** Runs before all others: no test has touched the extension yet. */
describe("activation", () => {
  const stage = useStage();

  it("sends nothing, and is not needed before somebody wants something", async () => {
    assert.equal(extension().isActive, false, "something has activated the extension already");
    const sent: unknown[] = [];
    stage.replace(globalThis, "fetch", (input: string | URL | Request) => {
      sent.push(input);
      return Promise.reject(new Error("no network"));
    });
    const { session } = await internals();
    await session.restore();
    assert.equal(session.state.kind, "signedOut");
    assert.deepEqual(sent, []);
  });

  it("sends nothing for a stored account either", async () => {
    await hideSites();
    const platform = await stage.platform();
    await signIn(platform);
    const before = platform.requests.all.length;
    const { store, connections, context } = await internals();
    const nextWindow = new Session(store, connections, context.globalState);
    await nextWindow.restore();
    nextWindow.dispose();
    assert.equal(nextWindow.state.kind, "signedIn");
    assert.equal(platform.requests.all.length, before);
  });

  it("registers every command that the manifest names", async () => {
    await internals();
    const registered = new Set(await commands.getCommands(true));
    assert.deepEqual(
      Object.values(COMMANDS).filter((id) => !registered.has(id)),
      [],
    );
    const { contributes } = extension().packageJSON as { contributes: { commands: { command: string }[] } };
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).sort(),
      Object.values(COMMANDS).sort(),
    );
  });
});
