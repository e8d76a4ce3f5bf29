import assert from "node:assert/strict";
import { commands, env, window } from "vscode";
import { type CommandId, COMMANDS } from "../../src/commands/commandIds";
import { internals } from "./support/extension";
import { useStage } from "./support/stage";
import { deviceWith, hideSites, rows, siteWith } from "./support/tree";
import { until } from "./support/until";

const SIGN_IN_FIRST: readonly CommandId[] = [
  COMMANDS.openAccount,
  COMMANDS.openSite,
  COMMANDS.openSiteAlerts,
  COMMANDS.openDevice,
  COMMANDS.openDeviceAudit,
  COMMANDS.openDeviceAlerts,
  COMMANDS.openInPortal,
  COMMANDS.copyUid,
  COMMANDS.copyName,
  COMMANDS.copyIp,
  COMMANDS.sendRawRequest,
  COMMANDS.refreshSite,
];

const NOTHING_TO_DO: readonly CommandId[] = [
  COMMANDS.refreshSites,
  COMMANDS.loadMore,
  COMMANDS.retry,
  COMMANDS.cancelLoading,
];

describe("a command", () => {
  const stage = useStage();

  for (const id of SIGN_IN_FIRST) {
    it(`asks to sign in first: ${id}`, async () => {
      const information = stage.messages("showInformationMessage");
      const errors = stage.messages("showErrorMessage");
      await commands.executeCommand(id);
      assert.deepEqual(information.texts, ["Sign in to Datto RMM first."]);
      assert.deepEqual(errors.texts, []);
      assert.equal(window.activeTextEditor, undefined);
    });
  }

  for (const id of NOTHING_TO_DO) {
    it(`does nothing when nobody is signed in: ${id}`, async () => {
      const errors = stage.messages("showErrorMessage");
      await commands.executeCommand(id);
      assert.deepEqual(errors.texts, []);
    });
  }

  it("says that there is nobody to sign out", async () => {
    const { texts } = stage.messages("showInformationMessage");
    await commands.executeCommand(COMMANDS.signOut);
    assert.deepEqual(texts, ["No account is signed in."]);
  });

  it("takes no harm from an argument that is no row", async () => {
    await hideSites();
    const { platform } = await stage.signedIn();
    stage.messages("showInformationMessage");
    const { texts } = stage.messages("showErrorMessage");
    await rows();
    platform.requests.clear();
    for (const argument of [
      { kind: "site", accountId: "x" },
      { kind: "device", accountId: "x", uid: "../x" },
    ])
      for (const id of SIGN_IN_FIRST.filter((each) => /open(Site|Device)/.test(each)))
        await withoutPicker(() => commands.executeCommand(id, argument));
    for (const argument of [null, 42, "x", [], { kind: "nothing" }, { accountId: "x" }])
      await commands.executeCommand(COMMANDS.retry, argument);
    assert.deepEqual(texts, []);
    assert.ok(platform.requests.all.every(({ url }) => /\/v2\/(account\/|system\/request_rate)/.test(url)));
  });

  it("can be given up while it asks", async () => {
    const { platform } = await stage.signedIn();
    platform.requests.clear();
    await withoutPicker(() => commands.executeCommand(COMMANDS.sendRawRequest));
    await withoutPicker(() => commands.executeCommand(COMMANDS.openSite));
    const { session } = await internals();
    const state = session.state;
    await withoutPicker(() => commands.executeCommand(COMMANDS.signIn));
    assert.equal(session.state, state);
    assert.equal(window.activeTextEditor, undefined);
    const sent = platform.requests.all.filter(({ url }) => !url.includes("/auth/"));
    assert.deepEqual(
      sent
        .map(({ method, url }) => `${method} ${url}`)
        .filter((line) => !line.startsWith("GET /api/v2/account/sites")),
      [],
    );
  });

  it("copies name, uid and address of a row", async () => {
    await stage.signedIn();
    const site = await siteWith(1);
    const device = await deviceWith(({ device: { intIpAddress } }) => typeof intIpAddress === "string");
    const copied = async (id: CommandId, node: unknown) => {
      await commands.executeCommand(id, node);
      return env.clipboard.readText();
    };
    assert.equal(await copied(COMMANDS.copyUid, site), site.uid);
    assert.equal(await copied(COMMANDS.copyName, device), device.device.hostname);
    assert.equal(await copied(COMMANDS.copyIp, device), device.device.intIpAddress);
  });

  it("opens the portal, and only the portal", async () => {
    await stage.signedIn();
    const { texts } = stage.messages("showWarningMessage");
    const opened: string[] = [];
    stage.replace(env, "openExternal", (uri: { toString(): string }) => {
      opened.push(uri.toString());
      return Promise.resolve(true);
    });
    const site = await siteWith(1);
    await commands.executeCommand(COMMANDS.openInPortal, site);
    assert.deepEqual(opened, [site.site.portalUrl]);
    for (const portalUrl of [
      "https://rmm.datto.com.evil.example/",
      "http://rmm.datto.com/",
      "file:///etc/passwd",
      null,
    ])
      await commands.executeCommand(COMMANDS.openInPortal, { ...site, id: "new", site: { portalUrl } });
    assert.equal(opened.length, 1);
    assert.equal(texts.length, 4);
  });
});

/** Runs a command and closes whatever it asks with, until it has ended. */
async function withoutPicker(run: () => Thenable<unknown>): Promise<void> {
  let ended = false;
  const running = Promise.resolve(run()).finally(() => (ended = true));
  await until(async () => {
    await commands.executeCommand("workbench.action.closeQuickOpen");
    return ended;
  }, "the command has ended");
  await running;
}
