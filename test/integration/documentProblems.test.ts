import assert from "node:assert/strict";
import { commands, type TextDocument, Uri, window, workspace } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import type { DemoPlatform } from "../../src/demo";
import { type DeviceNode } from "../../src/views/nodes";
import { deviceNode } from "../../src/views/nodesOf";
import { signIn as ask } from "../unit/demo/client";
import { jsonOf, lensesOf, opened } from "./support/documents";
import { signIn, signOutAll } from "./support/extension";
import { ATTEMPTS, FAILURES } from "./support/problems";
import { useStage } from "./support/stage";
import { until } from "./support/until";

describe("a document that cannot be fetched", () => {
  const stage = useStage();

  for (const { name, fault, path, title, detail, remedy, pauses } of FAILURES) {
    it(`says why${pauses ? "" : ", and heals"}: ${name}`, async () => {
      const { platform, connection } = await stage.signedIn();
      const node = await anyDevice(platform, connection.account.id);
      platform.faults.add({ path, fault, times: Infinity });
      const document = await opened(COMMANDS.openDevice, node);
      assertProblem(document, title, detail);
      assert.deepEqual(await lensesOf(document.uri), [
        `$(warning) ${title}`,
        remedy === "retry" ? "Try Again" : "Sign In",
      ]);
      if (pauses) return;
      platform.faults.clear();
      await commands.executeCommand(COMMANDS.refreshDocument, document.uri);
      await heals(document, node);
    });
  }

  it("says that the server is gone", async () => {
    const { platform, connection } = await stage.signedIn();
    const node = await anyDevice(platform, connection.account.id);
    await platform.close();
    assertProblem(await opened(COMMANDS.openDevice, node), "The platform cannot be reached", /./);
  });

  it("says that the server is slow, once the time for an answer is over", async () => {
    await stage.setting("dattoRmm.requestTimeout", 1);
    const { platform, connection } = await stage.signedIn();
    const node = await anyDevice(platform, connection.account.id);
    platform.faults.add({ path: /\/v2\/device\//, fault: { kind: "hang" } });
    const document = await opened(COMMANDS.openDevice, node);
    assertProblem(document, "The platform does not answer", /\b1 second/);
  });

  it("shows what else went wrong when trying again fails in another way", async () => {
    const { platform, connection } = await stage.signedIn();
    const node = await anyDevice(platform, connection.account.id);
    platform.faults.add({ path: /\/v2\/device\//, fault: { kind: "status", status: 500 }, times: ATTEMPTS });
    platform.faults.add({ path: /\/v2\/device\//, fault: { kind: "status", status: 404 } });
    const document = await opened(COMMANDS.openDevice, node);
    assertProblem(document, "The platform failed (500)", /./);
    await commands.executeCommand(COMMANDS.refreshDocument, document.uri);
    await until(() => document.getText().includes("Not found"), "the document says the new problem");
    assert.equal((await lensesOf(document.uri))[0], "$(warning) Not found");
    await commands.executeCommand(COMMANDS.refreshDocument, document.uri);
    await heals(document, node);
  });

  it("says that its account is signed out, and heals when it is signed in again", async () => {
    const { platform, connection } = await stage.signedIn();
    const node = await anyDevice(platform, connection.account.id);
    const document = await opened(COMMANDS.openDevice, node);
    await signOutAll();
    await commands.executeCommand(COMMANDS.refreshDocument, document.uri);
    await until(() => document.getText().includes("Signed out"), "the document says so");
    assert.deepEqual(await lensesOf(document.uri), ["$(warning) Signed out", "Sign In"]);
    await signIn(platform);
    await heals(document, node);
  });

  it("says so when it is opened while its account is signed out", async () => {
    const { platform, connection } = await stage.signedIn();
    const { uid } = await anyDevice(platform, connection.account.id);
    await signOutAll();
    const uri = Uri.from({
      scheme: "datto-rmm",
      authority: connection.account.id,
      path: `/devices/${uid}.json`,
    });
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document);
    assertProblem(document, "Signed out", /Sign in to see/);
  });

  it("says that an answer of an earlier window is gone", async () => {
    const { connection } = await stage.signedIn();
    const uri = Uri.from({
      scheme: "datto-rmm",
      authority: connection.account.id,
      path: "/responses/99999.json",
    });
    const document = await workspace.openTextDocument(uri);
    assertProblem(document, "The answer is gone", /Send the request again/);
    assert.deepEqual(await lensesOf(uri), ["$(warning) The answer is gone"]);
  });
});

/** The row of a device, made without asking through the extension: its client has no token yet. */
async function anyDevice(platform: DemoPlatform, accountId: string): Promise<DeviceNode> {
  const [device] = (await (await ask(platform)).read("/v2/account/devices?max=1")).at("devices").list;
  assert.ok(device);
  return deviceNode(accountId, device.at("uid").text, { hostname: device.at("hostname").text });
}

function assertProblem(document: TextDocument, title: string, detail: RegExp): void {
  const content = jsonOf(document) as { problem: string; detail: string };
  assert.equal(content.problem, title);
  assert.match(content.detail, detail);
}

async function heals(document: TextDocument, { device, uid }: DeviceNode): Promise<void> {
  await until(() => document.getText().includes(`"hostname": "${device.hostname}"`), "the document heals");
  assert.equal((jsonOf(document) as { uid: string }).uid, uid);
  assert.match((await lensesOf(document.uri))[0] ?? "", /Refresh · read/);
}
