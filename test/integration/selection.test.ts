import assert from "node:assert/strict";
import { commands, env } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import type { DeviceNode } from "../../src/views/nodes";
import { tabLabels } from "./support/documents";
import { useStage } from "./support/stage";
import { rows, siteWith } from "./support/tree";

describe("several selected rows", () => {
  const stage = useStage();

  async function devices(count: number): Promise<DeviceNode[]> {
    await stage.signedIn({ sites: 4, devices: 200 });
    const below = await rows(await siteWith(count));
    return below.filter((node): node is DeviceNode => node.kind === "device").slice(0, count);
  }

  it("are copied line by line", async () => {
    const nodes = await devices(3);
    await commands.executeCommand(COMMANDS.copyUid, nodes[0], nodes);
    assert.equal(await env.clipboard.readText(), nodes.map(({ uid }) => uid).join("\n"));
    await commands.executeCommand(COMMANDS.copyName, nodes[1], nodes);
    assert.equal(await env.clipboard.readText(), nodes.map(({ device }) => device.hostname).join("\n"));
  });

  it("are opened one by one, without a question up to ten", async () => {
    const nodes = await devices(3);
    const { texts } = stage.messages("showWarningMessage");
    await commands.executeCommand(COMMANDS.openDevice, nodes[0], nodes);
    assert.deepEqual(texts, []);
    assert.equal(tabLabels().length, 3);
  });

  it("are opened only after a question when there are more", async () => {
    const nodes = await devices(11);
    const { texts } = stage.messages("showWarningMessage");
    await commands.executeCommand(COMMANDS.openDevice, nodes[0], nodes);
    assert.deepEqual(texts, ["Open 11 documents?\nEach one is a request and an editor tab."]);
    assert.deepEqual(tabLabels(), []);
    stage.messages("showWarningMessage", "Open All");
    await commands.executeCommand(COMMANDS.openDevice, nodes[0], nodes);
    assert.equal(tabLabels().length, 11);
  });
});
