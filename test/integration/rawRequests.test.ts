import assert from "node:assert/strict";
import { type CancellationToken, CancellationTokenSource, commands, window } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import type { RawRequest } from "../../src/requests/rawRequest";
import { activeDocument, jsonOf, lensesOf, tabLabels } from "./support/documents";
import { internals } from "./support/extension";
import { ATTEMPTS } from "./support/problems";
import { useStage } from "./support/stage";
import { until } from "./support/until";

const SITES: RawRequest = { method: "GET", pathAndQuery: "/v2/account/sites?max=3" };
const NOTE = / · \d+ ms · [\d.]+ k?B( · \d attempts)? · \d reads?$/;

const HOSTILE = [
  "//evil.example/x",
  "https://evil.example/",
  "/\\evil.example",
  "/v2/../../auth",
  "/v2/%2e%2e/%2e%2e/auth",
  "/@evil.example",
  "v2/account",
  "/v2/account#x",
  "/v2/account\r\nhost: evil.example",
  "",
];

type Task = (progress: { report: () => void }, token: CancellationToken) => Thenable<unknown>;

describe("a raw request", () => {
  const stage = useStage();

  async function send(request: RawRequest) {
    const { requests, session } = await internals();
    assert.ok(session.connection);
    return requests.send(request, session.connection);
  }

  it("opens its answer with status, time and size above", async () => {
    const { platform, connection } = await stage.signedIn();
    const uri = await send(SITES);
    const document = activeDocument();
    assert.equal(document.uri.toString(), uri?.toString());
    assert.equal(document.uri.authority, connection.account.id);
    assert.equal(document.languageId, "json");
    const { sites } = jsonOf(document) as { sites: unknown[] };
    assert.equal(sites.length, 3);
    const [note = "", ...actions] = await lensesOf(document.uri);
    assert.match(note, /^200 OK · \d+ ms · \d+\.\d kB · 1 read$/);
    assert.ok(actions.includes("Send Again"));
    assert.deepEqual(tabLabels(), ["GET account › sites?max=3"]);
    assert.equal(platform.requests.count(/max=3/), 1);
  });

  it("is sent again from its document, which shows the new answer", async () => {
    const { platform } = await stage.signedIn();
    await send(SITES);
    const document = activeDocument();
    platform.faults.add({
      path: /max=3/,
      fault: { kind: "status", status: 503, body: { message: "Later" } },
      times: ATTEMPTS,
    });
    await commands.executeCommand(COMMANDS.refreshDocument, document.uri);
    await until(() => document.getText().includes("Later"), "the document shows the new answer");
    assert.match((await lensesOf(document.uri))[0] ?? "", /^503 Service Unavailable · /);
    assert.equal(platform.requests.count(/max=3/), 1 + ATTEMPTS);
    assert.equal(tabLabels().length, 1);
  });

  it("shows an answer in its document when the same is sent for a second time", async () => {
    const { platform } = await stage.signedIn();
    await send(SITES);
    const document = activeDocument();
    platform.faults.add({
      path: /max=3/,
      fault: { kind: "status", status: 200, body: { sites: ["other"] } },
    });
    await send(SITES);
    await until(() => document.getText().includes("other"), "the document shows the new answer");
    assert.equal(platform.requests.count(/max=3/), 2);
  });

  for (const [status, words] of [
    [403, "Forbidden"],
    [404, "Not Found"],
    [429, "Too Many Requests"],
    [500, "Internal Server Error"],
  ] as const) {
    it(`shows body and status of an answer with ${status}`, async () => {
      const { platform } = await stage.signedIn();
      const body = { errorMessage: `because of ${status}` };
      platform.faults.add({ path: /max=3/, fault: { kind: "status", status, body }, times: ATTEMPTS });
      await send(SITES);
      assert.deepEqual(jsonOf(activeDocument()), body);
      const [note = ""] = await lensesOf(activeDocument().uri);
      assert.ok(note.startsWith(`${status} ${words} · `), note);
      assert.match(note, NOTE);
    });
  }

  it("shows text that is no JSON as it came", async () => {
    const { platform } = await stage.signedIn();
    platform.faults.add({ path: /max=3/, fault: { kind: "html" } });
    await send(SITES);
    assert.match(activeDocument().getText(), /^<!DOCTYPE html>/);
    assert.match((await lensesOf(activeDocument().uri))[0] ?? "", /^200 OK · /);
  });

  it("opens nothing when no answer comes", async () => {
    const { platform } = await stage.signedIn();
    platform.faults.add({ path: /max=3/, fault: { kind: "reset" }, times: ATTEMPTS });
    await assert.rejects(send(SITES), { name: "HttpClientError", kind: "network" });
    await platform.close();
    // A connection that was kept open breaks; a new one is refused.
    const kinds = /^(refused|network)$/;
    await assert.rejects(send(SITES), (error) => error instanceof Error && kinds.test(kindOf(error)));
    assert.equal(window.activeTextEditor, undefined);
  });

  it("can be cancelled while the server is slow", async () => {
    const { platform } = await stage.signedIn();
    platform.faults.add({ path: /max=3/, fault: { kind: "hang" } });
    const person = new CancellationTokenSource();
    stage.replace(window, "withProgress", (options: { cancellable?: boolean }, task: Task) => {
      assert.equal(options.cancellable, true);
      return task({ report: () => undefined }, person.token);
    });
    const sending = send(SITES);
    await platform.requests.first(({ url }) => url.includes("max=3"));
    person.cancel();
    await assert.rejects(sending, { name: "HttpClientError", kind: "aborted" });
    assert.equal(window.activeTextEditor, undefined);
  });

  for (const pathAndQuery of HOSTILE) {
    it(`is refused, and not even asked about: ${JSON.stringify(pathAndQuery)}`, async () => {
      const { platform } = await stage.signedIn();
      const { texts } = stage.messages("showWarningMessage", "Send POST");
      platform.requests.clear();
      await assert.rejects(send({ method: "GET", pathAndQuery }), { name: "UnsafePathError" });
      await assert.rejects(send({ method: "POST", pathAndQuery, body: "{}" }), { name: "UnsafePathError" });
      assert.deepEqual([texts, platform.requests.all], [[], []]);
    });
  }
});

function kindOf(error: Error): string {
  return "kind" in error ? String(error.kind) : "";
}
