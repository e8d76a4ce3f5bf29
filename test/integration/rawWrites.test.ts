import assert from "node:assert/strict";
import { window } from "vscode";
import { operations } from "../../src/api/generated/operations";
import type { RawRequest } from "../../src/requests/rawRequest";
import type { DemoPlatform } from "../../src/demo";
import { signIn as ask } from "../unit/demo/client";
import { activeDocument, jsonOf, lensesOf, tabLabels } from "./support/documents";
import { internals } from "./support/extension";
import { useStage } from "./support/stage";
import { deviceWith, siteWith } from "./support/tree";

const NEW_SITE: RawRequest = { method: "PUT", pathAndQuery: "/v2/site", body: '{"name":"Site of a test"}' };

describe("a raw request that changes something", () => {
  const stage = useStage();
  beforeEach(() => stage.setting("dattoRmm.enableWriting", true));

  async function send(request: RawRequest) {
    const { requests, session } = await internals();
    assert.ok(session.connection);
    return requests.send(request, session.connection);
  }

  it("asks first, naming request, account and effect, and sends nothing when it is dismissed", async () => {
    const { platform, connection } = await stage.signedIn();
    const { texts, actions } = stage.messages("showWarningMessage");
    platform.requests.clear();
    for (const method of ["PUT", "POST", "DELETE"] as const) {
      assert.equal(await send({ method, pathAndQuery: "/v2/site/x" }), undefined);
    }
    assert.deepEqual(actions, ["Send PUT", "Send POST", "Send DELETE"]);
    assert.match(texts[0] ?? "", /^Send PUT \/v2\/site\/x\?\n/);
    assert.match(texts[0] ?? "", /changes live data of the account/);
    assert.match(texts[2] ?? "", /removes live data of the account/);
    const host = new URL(platform.baseUrl).host;
    for (const text of texts) assert.ok(text.includes(`Account: ${connection.account.name} (${host})`), text);
    assert.deepEqual(writesTo(platform), []);
    assert.equal(window.activeTextEditor, undefined);
  });

  it("says what an operation of the API description does, and with which body", async () => {
    await stage.signedIn();
    const operation = operations.find(({ method, path }) => method === "PUT" && path === "/v2/site");
    assert.ok(operation);
    const { texts } = stage.messages("showWarningMessage");
    await send(NEW_SITE);
    assert.ok(texts[0]?.includes(operation.summary), texts[0]);
    assert.ok(texts[0]?.includes('"name": "Site of a test"'), texts[0]);
  });

  it("names what it is about, from what is loaded or else from the platform", async () => {
    const { platform } = await stage.signedIn();
    const { texts } = stage.messages("showWarningMessage");
    const site = await siteWith(1);
    const { uid, device } = await deviceWith(() => true);
    platform.requests.clear();
    await send({ method: "PUT", pathAndQuery: `/v2/device/${uid}/site/${site.uid}` });
    const [text = ""] = texts;
    assert.ok(text.includes(`Site: ${site.site.name} (${site.uid})`), text);
    assert.ok(text.includes(`Device: ${device.hostname} · ${device.siteName} (${uid})`), text);
    assert.equal(platform.requests.count(/\/v2\/site\//), 0);
    await send({ method: "DELETE", pathAndQuery: "/v2/site/no-such-site/settings/proxy" });
    assert.ok(texts[1]?.includes("Site: no-such-site (its name cannot be found)"), texts[1]);
  });

  it("is not even asked about while writing is off", async () => {
    const { platform } = await stage.signedIn();
    await stage.setting("dattoRmm.enableWriting", false);
    const { texts, actions } = stage.messages("showWarningMessage", "Send PUT");
    platform.requests.clear();
    assert.equal(await send(NEW_SITE), undefined);
    assert.match(texts.join(), /^Writing is off\./);
    assert.deepEqual([actions, platform.requests.all], [["Open Settings"], []]);
  });

  it("is sent once it is confirmed, with its body, and shows the answer", async () => {
    const { platform } = await stage.signedIn();
    stage.messages("showWarningMessage", "Send PUT");
    const uri = await send(NEW_SITE);
    assert.ok(uri);
    assert.match(uri.path, /^\/responses\/\d+\.json$/);
    assert.equal((jsonOf(activeDocument()) as { name: string }).name, "Site of a test");
    assert.match((await lensesOf(uri))[0] ?? "", /^200 OK · \d+ ms · [\d.]+ k?B · 1 write$/);
    assert.deepEqual(tabLabels(), ["PUT site"]);
    const found = await (await ask(platform)).all("/v2/account/sites?siteName=Site%20of%20a%20test", "sites");
    assert.equal(found.length, 1);
    assert.equal(platform.requests.all.filter(({ method }) => method === "PUT").length, 1);
  });

  it("is not sent when another action than its own is chosen", async () => {
    const { platform } = await stage.signedIn();
    stage.messages("showWarningMessage", "Send DELETE");
    assert.equal(await send(NEW_SITE), undefined);
    assert.ok(!platform.requests.all.some(({ method }) => method === "PUT"));
  });

  for (const pathAndQuery of [
    "/v2/user/resetApiKeys",
    "/v2/user/resetapikeys/",
    "/v2/user/reset%41piKeys",
    "/v2/user/resetApiKeys?x=1",
  ]) {
    it(`warns that it ends the key in use: ${pathAndQuery}`, async () => {
      const { platform } = await stage.signedIn();
      const before = platform.apiKey;
      const { texts } = stage.messages("showWarningMessage");
      await send({ method: "POST", pathAndQuery });
      assert.match(texts[0] ?? "", /This ends the API key that you are signed in with/);
      assert.equal(platform.apiKey, before);
    });
  }

  it("ends the key in use only when the account's name is typed", async () => {
    const { platform, connection } = await stage.signedIn();
    stage.messages("showWarningMessage", "Send POST");
    const answers = [undefined, "", "another account", connection.account.name];
    for (const answer of answers) {
      stage.replace(window, "showInputBox", () => Promise.resolve(answer));
      await send({ method: "POST", pathAndQuery: "/v2/user/resetApiKeys" });
      assert.equal(writesTo(platform).length, answer === connection.account.name ? 1 : 0, answer);
    }
  });
});

function writesTo(platform: DemoPlatform) {
  return platform.requests.all.filter(
    ({ method, url }) => method !== "GET" && !url.includes("/auth/oauth/token"),
  );
}
