import assert from "node:assert/strict";
import { commands, type QuickPickItem, window } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { tabLabels } from "./support/documents";
import { useStage } from "./support/stage";

describe("“Send Raw Request…”", () => {
  const stage = useStage();

  /** Chooses `GET`, then a path that needs nothing more, in a person's place. */
  function choosing(path: string): { readonly methods: string[][]; readonly paths: string[][] } {
    const methods: string[][] = [];
    const paths: string[][] = [];
    stage.replace(window, "showQuickPick", (items: readonly QuickPickItem[]) => {
      methods.push(items.map(({ label }) => label));
      return Promise.resolve(items.find(({ label }) => label === "GET"));
    });
    stage.replace(window, "createQuickPick", () => {
      let accept: () => void = () => undefined;
      const pick = {
        items: [] as QuickPickItem[],
        activeItems: [] as (QuickPickItem | undefined)[],
        onDidChangeValue: () => undefined,
        onDidHide: () => undefined,
        onDidAccept: (listener: () => void) => (accept = listener),
        dispose: () => undefined,
        show: () => {
          paths.push(pick.items.map(({ label }) => label));
          pick.activeItems = [pick.items.find(({ label }) => label === path)];
          accept();
        },
      };
      return pick;
    });
    return { methods, paths };
  }

  it("begins with what was sent last to the account, and to no other", async () => {
    const { platform } = await stage.signedIn();
    const { paths } = choosing("/v2/system/status");
    await commands.executeCommand(COMMANDS.sendRawRequest);
    assert.equal(platform.requests.count(/\/v2\/system\/status$/), 1);
    assert.deepEqual(tabLabels(), ["GET system › status"]);
    assert.ok(!paths[0]?.includes("Sent last"), paths[0]?.join());
    await commands.executeCommand(COMMANDS.sendRawRequest);
    assert.deepEqual(paths[1]?.slice(0, 2), ["Sent last", "/v2/system/status"]);
    await stage.signedIn();
    await commands.executeCommand(COMMANDS.sendRawRequest);
    assert.ok(!paths[2]?.includes("Sent last"), paths[2]?.join());
  });
});
