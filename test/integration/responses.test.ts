import assert from "node:assert/strict";
import { commands, type TextDocument, Uri, window, workspace } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import type { RawRequest } from "../../src/requests/rawRequest";
import { activeDocument, jsonOf, lensesOf, opened, tabLabels } from "./support/documents";
import { activeConnection, internals } from "./support/extension";
import { clickLens } from "./support/requestsRoom";
import { screenshot } from "./support/screenshot";
import { useStage } from "./support/stage";
import { until } from "./support/until";

const SITES: RawRequest = { method: "GET", pathAndQuery: "/v2/account/sites?max=5" };

describe("the answer to a request", () => {
  const stage = useStage();

  async function send(request: RawRequest): Promise<TextDocument> {
    await (await internals()).requests.send(request, await activeConnection());
    const document = activeDocument();
    await until(async () => (await lensesOf(document.uri)).includes("Headers"), "the lenses are there");
    return document;
  }

  const sitesOf = (document: TextDocument) => (jsonOf(document) as { sites: { uid: string }[] }).sites;

  it("leads to the next page and back", async () => {
    const { platform } = await stage.signedIn();
    const first = await send(SITES);
    assert.ok(!(await lensesOf(first.uri)).includes("Previous Page"));
    await clickLens(first.uri, "Next Page");
    const second = activeDocument();
    assert.notEqual(second.uri.toString(), first.uri.toString());
    assert.equal(sitesOf(second).length, 5);
    assert.notEqual(sitesOf(second)[0]?.uid, sitesOf(first)[0]?.uid);
    await clickLens(second.uri, "Previous Page");
    assert.deepEqual(sitesOf(activeDocument())[0], sitesOf(first)[0]);
    assert.ok(platform.requests.all.every(({ url }) => url.startsWith("/")));
  });

  it("shows its headers and the text as it came", async () => {
    await stage.signedIn();
    const answer = await send(SITES);
    const headers = await opened(COMMANDS.showResponseHeaders, answer.uri);
    assert.match(headers.getText(), /^HTTP 200 OK\n(.+\n)*content-type: application\/json/);
    assert.equal(headers.languageId, "plaintext");
    const raw = await opened(COMMANDS.showRawResponse, answer.uri);
    assert.match(raw.getText(), /\n\n\{"pageDetails":/);
    assert.doesNotMatch(headers.getText() + raw.getText(), /authorization|bearer/i);
  });

  it("is compared with the one before", async () => {
    const { platform } = await stage.signedIn();
    const answer = await send(SITES);
    assert.ok(!(await lensesOf(answer.uri)).includes("Compare with Previous"));
    const fault = { kind: "status", status: 200, body: { sites: ["other"] } } as const;
    platform.faults.add({ path: /max=5/, fault });
    await send(SITES);
    await clickLens(answer.uri, "Compare with Previous");
    await until(
      () => tabLabels().some((label) => label.includes("previous and latest")),
      () => `a comparison is open: ${tabLabels().join()}`,
    );
    await until(() => {
      const texts = window.visibleTextEditors.map(({ document }) => document.getText());
      return (
        texts.some((text) => text.includes('"other"')) && texts.some((text) => text.includes("pageDetails"))
      );
    }, "both answers are shown");
  });

  it("is saved as it is shown", async () => {
    await stage.signedIn();
    const answer = await send(SITES);
    const [folder] = workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const target = Uri.joinPath(folder.uri, "saved.json");
    stage.later(() => workspace.fs.delete(target));
    let suggested: Uri | undefined;
    stage.replace(window, "showSaveDialog", (options: { defaultUri: Uri }) => {
      suggested = options.defaultUri;
      return Promise.resolve(target);
    });
    stage.messages("showInformationMessage");
    await opened(COMMANDS.saveResponse, answer.uri);
    assert.match(suggested?.path ?? "", /\/GET-v2-account-sites\.json$/);
    assert.equal(new TextDecoder().decode(await workspace.fs.readFile(target)), answer.getText());
  });

  it("is text where it is no JSON, at an address that can be asked for again", async () => {
    const { platform } = await stage.signedIn();
    platform.faults.add({ path: /max=5/, fault: { kind: "html" } });
    const answer = await send(SITES);
    assert.equal(answer.uri.path, "/get/v2/account/sites.txt");
    assert.equal(answer.languageId, "plaintext");
    assert.match((await lensesOf(answer.uri)).join(), /^200 OK .*Send Again/);
  });

  it("to a question for a job's output is text in one click", async () => {
    const { platform } = await stage.signedIn();
    const body = [{ componentName: "Example", stdData: "first line\nsecond line" }];
    platform.faults.add({ path: /stdout/, fault: { kind: "status", status: 200, body } });
    const answer = await send({ method: "GET", pathAndQuery: "/v2/job/a/results/b/stdout" });
    await clickLens(answer.uri, "Output");
    assert.equal(activeDocument().getText(), "first line\nsecond line");
    assert.equal(activeDocument().languageId, "plaintext");
  });

  describe("with secrets in it", () => {
    const SECRETS = {
      variables: [{ id: 1, name: "Key", masked: true, value: "hush" }],
      proxySettings: { host: "proxy.example", password: "quiet" },
      udf: { udf7: "silent", udf8: "open" },
    };
    const SECRET_WORDS = /hush|quiet|silent/;
    const REQUEST: RawRequest = { method: "GET", pathAndQuery: "/v2/device/a" };

    async function answer(): Promise<TextDocument> {
      const { platform } = await stage.signedIn();
      await stage.setting("dattoRmm.documents.maskedUdfs", [7]);
      platform.faults.add({
        path: /device\/a$/,
        fault: { kind: "status", status: 200, body: SECRETS },
      });
      return send(REQUEST);
    }

    const sides: readonly [name: string, open: () => Promise<TextDocument>][] = [
      ["as JSON", answer],
      ["as it came", async () => opened(COMMANDS.showRawResponse, (await answer()).uri)],
    ];
    for (const [name, open] of sides) {
      it(`shows bullets ${name}, and each value only when it is wanted`, async () => {
        const shown = await open();
        assert.doesNotMatch(shown.getText(), SECRET_WORDS);
        const titles = await lensesOf(shown.uri);
        assert.deepEqual(
          titles.filter((title) => title.startsWith("Reveal")),
          ["Reveal value", "Reveal password", "Reveal udf7"],
        );
        await commands.executeCommand(COMMANDS.revealSecret, shown.uri, 1);
        assert.deepEqual(await (await internals()).reveals.shown(shown.uri), ["quiet"]);
        await screenshot(`response-secrets-${name.replaceAll(" ", "-")}`);
      });

      it(`is drawn again ${name} when other fields are to be bullets`, async () => {
        const shown = await open();
        await stage.setting("dattoRmm.documents.maskedUdfs", [8]);
        await until(
          () => shown.getText().includes("silent") && !shown.getText().includes("open"),
          () => `other bullets: ${shown.getText()}`,
        );
      });
    }

    it("is saved and compared with bullets", async () => {
      const document = await answer();
      const [folder] = workspace.workspaceFolders ?? [];
      assert.ok(folder);
      const target = Uri.joinPath(folder.uri, "secrets.json");
      stage.later(() => workspace.fs.delete(target));
      stage.replace(window, "showSaveDialog", () => Promise.resolve(target));
      const { texts } = stage.messages("showInformationMessage");
      await commands.executeCommand(COMMANDS.saveResponse, document.uri);
      assert.doesNotMatch(new TextDecoder().decode(await workspace.fs.readFile(target)), SECRET_WORDS);
      assert.deepEqual(texts, ["Saved secrets.json, with bullets in the place of secrets."]);
      await send(REQUEST);
      await commands.executeCommand(COMMANDS.compareResponse, document.uri);
      await until(
        () => window.visibleTextEditors.filter(({ document: { uri } }) => isOfSecrets(uri)).length === 2,
        "both answers are shown",
      );
      for (const { document: side } of window.visibleTextEditors)
        assert.doesNotMatch(side.getText(), SECRET_WORDS);
    });

    const isOfSecrets = ({ path }: Uri) => path.startsWith("/responses/");
  });
});
