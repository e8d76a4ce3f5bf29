import assert from "node:assert/strict";
import { window } from "vscode";
import { operations } from "../../src/api";
import type { RawRequest } from "../../src/requests/composeRequest";
import { signIn as ask } from "../unit/demo/client";
import { activeDocument, jsonOf, lensesOf, tabLabels } from "./support/documents";
import { internals } from "./support/extension";
import { useStage } from "./support/stage";

const NEW_SITE: RawRequest = { method: "PUT", pathAndQuery: "/v2/site", body: '{"name":"Site of a test"}' };

describe("a raw request that changes something", () => {
  const stage = useStage();

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
    assert.deepEqual(platform.requests.all, []);
    assert.equal(window.activeTextEditor, undefined);
  });

  it("says what an operation of the API description does", async () => {
    await stage.signedIn();
    const operation = operations.find(({ method, path }) => method === "PUT" && path === "/v2/site");
    assert.ok(operation);
    const { texts } = stage.messages("showWarningMessage");
    await send({ ...NEW_SITE, operation });
    assert.ok(texts[0]?.includes(operation.summary), texts[0]);
  });

  it("is sent once it is confirmed, with its body, and shows the answer", async () => {
    const { platform } = await stage.signedIn();
    stage.messages("showWarningMessage", "Send PUT");
    const uri = await send(NEW_SITE);
    assert.ok(uri);
    assert.match(uri.path, /^\/responses\/\d+\.json$/);
    assert.equal((jsonOf(activeDocument()) as { name: string }).name, "Site of a test");
    assert.match((await lensesOf(uri)).join(), /^200 OK · \d+ ms · [\d.]+ k?B$/);
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
});
