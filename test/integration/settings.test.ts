import assert from "node:assert/strict";
import { commands, workspace } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { SETTINGS, SETTINGS_SECTION } from "../../src/accounts/settingNames";
import { extension } from "./support/extension";
import { useStage } from "./support/stage";
import { itemOf, only, rows } from "./support/tree";

const SITES = /\/v2\/account\/sites\b/;

describe("settings", () => {
  const stage = useStage();

  it("are the ones that the manifest names, with a default each", () => {
    const { contributes } = extension().packageJSON as {
      contributes: { configuration: { properties: Record<string, { default?: unknown }> } };
    };
    const { properties } = contributes.configuration;
    assert.deepEqual(
      Object.keys(properties).sort(),
      Object.values(SETTINGS)
        .map((name) => `${SETTINGS_SECTION}.${name}`)
        .sort(),
    );
    for (const [name, property] of Object.entries(properties))
      assert.deepEqual(workspace.getConfiguration().inspect(name)?.defaultValue, property.default, name);
  });

  it("say how long to wait for an answer, from the next request on", async () => {
    const { platform } = await stage.signedIn();
    await rows();
    await stage.setting("dattoRmm.requestTimeout", 1);
    platform.faults.add({ path: SITES, fault: { kind: "hang" } });
    await commands.executeCommand(COMMANDS.refreshSites);
    const row = only(await rows(), "problem");
    assert.equal(row.problem.title, "The platform does not answer");
    assert.match(row.problem.detail, /within 1 second/);
    assert.match(String((await itemOf(row)).description), /Click to retry\.$/);
  });
});
