import assert from "node:assert/strict";
import { commands, extensions } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { Session } from "../../src/accounts/session";
import type { Node } from "../../src/views/nodes";
import { extension, internals, signIn } from "./support/extension";
import { asked } from "./support/requests";
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
    const emptyExtension = extensions.getExtension("rmm-explorer.empty-extension");
    assert.ok(emptyExtension, "VS Code does not know the empty extension");
    const empty = await milliseconds(() => emptyExtension.activate());
    const own = await milliseconds(() => extension().activate());
    console.log(`    activation: ${own} ms, of an empty extension ${empty} ms`);
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

  it("leads to the first rows with one request, once the view is opened", async () => {
    await hideSites();
    const { platform } = await stage.signedIn({ sites: 5000, devices: 100_000 });
    const { view } = await internals();
    const firstRow = new Promise<void>((resolve) => {
      const draw = view.rows.getTreeItem.bind(view.rows);
      stage.replace(view.rows, "getTreeItem", (node: Node) => {
        if (node.kind === "site") resolve();
        return draw(node);
      });
    });
    platform.requests.clear();
    const taken = await milliseconds(async () => {
      await commands.executeCommand("workbench.view.extension.dattoRmm");
      await firstRow;
    });
    console.log(`    from opening the view to the first of 5,000 sites: ${taken} ms`);
    assert.deepEqual(asked(platform), ["/api/v2/account/sites?page=0&max=250"]);
    await hideSites();
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

/** Machines differ, so that a figure is printed and not judged. */
async function milliseconds(task: () => Thenable<unknown>): Promise<number> {
  const began = performance.now();
  await task();
  return Math.round(performance.now() - began);
}
