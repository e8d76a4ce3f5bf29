import assert from "node:assert/strict";
import { commands, type QuickPickItem, window } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { internals } from "./support/extension";
import { screenshot } from "./support/screenshot";
import { useStage } from "./support/stage";
import { rows } from "./support/tree";
import { until } from "./support/until";

describe("the account in the status bar", () => {
  const stage = useStage();

  it("says whose account the window shows and where it lives, and nothing of a budget that lasts", async () => {
    const { connection, platform } = await stage.signedIn();
    const { status } = await internals();
    assert.equal(status.text, `$(vm) ${connection.account.name} · ${new URL(platform.baseUrl).host}`);
  });

  it("shows how long requests wait for the rate limit", async () => {
    const { platform, connection } = await stage.signedIn();
    const { status } = await internals();
    const refused = { kind: "status", status: 429, headers: { "retry-after": "77" } } as const;
    platform.faults.add({ path: /\/v2\/account\/sites/, fault: refused });
    const waiting = rows();
    const text = await until(
      () => / waits \d+ s$/.test(status.text ?? "") && status.text,
      "the wait is shown",
    );
    assert.match(text, / waits (7\d|6\d) s$/);
    await screenshot("status-waits");
    connection.estate.cancel();
    await waiting;
  });

  it("leads to the details: budget, log, other accounts", async () => {
    const { connection } = await stage.signedIn();
    let shown: readonly QuickPickItem[] = [];
    stage.replace(window, "showQuickPick", (items: QuickPickItem[]) => {
      shown = items;
      return Promise.resolve(items.find(({ label }) => label.includes("Show Log")));
    });
    await commands.executeCommand(COMMANDS.showAccountStatus);
    const [first] = shown;
    assert.ok(first);
    assert.ok(first.label.endsWith(connection.account.name));
    assert.match(first.detail ?? "", /^\d+ of 600 requests a minute are used\.$/);
    assert.ok(shown.some(({ label }) => label.includes("Switch Account")));
  });
});
