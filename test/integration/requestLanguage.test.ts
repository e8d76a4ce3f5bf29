import assert from "node:assert/strict";
import {
  type CodeAction,
  commands,
  type CompletionItem,
  type CompletionList,
  DataTransfer,
  DataTransferItem,
  DiagnosticSeverity,
  type DocumentSymbol,
  env,
  type FoldingRange,
  type Hover,
  languages,
  MarkdownString,
  type Position,
  Range,
  Selection,
  type SemanticTokens,
  type TextDocument,
  type TextEdit,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { CurlPaste } from "../../src/requests/paste/curlPaste";
import { activeDocument, jsonOf, lensesOf, opened } from "./support/documents";
import { activeConnection } from "./support/extension";
import { screenshot } from "./support/screenshot";
import { useStage } from "./support/stage";
import { until } from "./support/until";

const LANGUAGE = "datto-rmm-request";
const PLATFORM = "https://merlot-api.centrastage.net/api";

/** Opens a request document; a bar in its text is where the cursor stands. */
async function open(marked: string): Promise<{ readonly document: TextDocument; readonly cursor: Position }> {
  const offset = marked.indexOf("|");
  const content = offset < 0 ? marked : marked.slice(0, offset) + marked.slice(offset + 1);
  const document = await workspace.openTextDocument({ language: LANGUAGE, content });
  const editor = await window.showTextDocument(document);
  const cursor = document.positionAt(Math.max(offset, 0));
  editor.selection = new Selection(cursor, cursor);
  return { document, cursor };
}

async function completionsAt(marked: string): Promise<CompletionItem[]> {
  const { document, cursor } = await open(marked);
  const list = await commands.executeCommand<CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    cursor,
  );
  return list.items;
}

async function activeAccountId(): Promise<string> {
  return (await activeConnection()).account.id;
}

function labelOf({ label }: CompletionItem): string {
  return typeof label === "string" ? label : label.label;
}

/** The problems of a document, once there are as many as expected. */
function problemsOf({ uri }: TextDocument, count: number) {
  return until(
    () => {
      const problems = languages.getDiagnostics(uri);
      return problems.length === count ? problems : undefined;
    },
    () => JSON.stringify(languages.getDiagnostics(uri)),
  );
}

describe("request documents in the editor", () => {
  // Closing asks about changes, and nobody is there to answer.
  afterEach(() => commands.executeCommand("workbench.action.revertAndCloseActiveEditor"));
  const stage = useStage();

  it("are files that end in .datto.http", async () => {
    const document = await workspace.openTextDocument(Uri.parse("untitled:example.datto.http"));
    assert.equal(document.languageId, LANGUAGE);
  });

  describe("complete", () => {
    it("paths of the API description", async () => {
      const labels = (await completionsAt("GET /v2/acc|")).map(labelOf);
      assert.ok(labels.includes("/v2/account/sites"), labels.join(", "));
    });

    it("the account's own sites by their names", async () => {
      const { connection } = await stage.signedIn();
      await connection.estate.sites.ensureLoaded();
      const { state } = connection.estate.sites;
      assert.ok(state.kind === "loaded");
      const [site] = state.rows;
      const items = await completionsAt("GET /v2/site/|/devices");
      const item = items.find((each) => labelOf(each) === site?.name);
      assert.equal(item?.insertText, site?.uid);
    });

    it("the account's own devices by their names", async () => {
      const { connection } = await stage.signedIn();
      const { index } = await connection.estate.indexed();
      await connection.estate.sites.ensureLoaded();
      const { state } = connection.estate.sites;
      assert.ok(state.kind === "loaded");
      for (const { uid } of state.rows) await connection.estate.devices(uid ?? "").ensureLoaded();
      assert.ok(index.devices.size > 0);
      const items = await completionsAt("GET /v2/device/|");
      const item = items.find(
        (each) => typeof each.insertText === "string" && index.devices.rowOf(each.insertText) !== undefined,
      );
      assert.ok(item);
    });

    it("the account's own variables by their names, once a document lists them", async () => {
      await stage.signedIn();
      await opened(COMMANDS.openDocument, {
        ...{ kind: "document", id: "", accountId: await activeAccountId(), label: "", name: "variables" },
        document: { kind: "accountVariables" },
      });
      const [variable] = jsonOf(activeDocument()) as { readonly id: number; readonly name: string }[];
      assert.ok(variable);
      const marked = "POST /v2/account/variable/|";
      const item = (await completionsAt(marked)).find((each) => labelOf(each) === variable.name);
      assert.equal(item?.insertText, String(variable.id));
    });

    it("paths into the answer, behind a dot", async () => {
      const labels = (await completionsAt("# @capture uid = $.sites[0].|\nGET /v2/account/sites")).map(
        labelOf,
      );
      assert.ok(labels.includes("uid") && labels.includes("devicesStatus"), labels.join(", "));
    });

    it("a body from its schema", async () => {
      const labels = (await completionsAt("PUT /v2/site\n\n|")).map(labelOf);
      assert.ok(labels.includes("Body with what is required"), labels.join(", "));
    });

    it("accounts by their names", async () => {
      const { connection } = await stage.signedIn();
      const labels = (await completionsAt("# @account |")).map(labelOf);
      assert.equal(labels[0], connection.account.name);
    });
  });

  it("explain operations and parameters, as plain text", async () => {
    const { document, cursor } = await open("GET /v2/account/sites?pa|ge=0");
    const hovers = await commands.executeCommand<Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      cursor,
    );
    const contents = hovers.flatMap((hover) => hover.contents);
    assert.ok(contents.every((content) => content instanceof MarkdownString && content.isTrusted !== true));
    const text = contents
      .map((content) => (content instanceof MarkdownString ? content.value : ""))
      .join("\n");
    assert.match(text, /page: integer\?/);
    assert.match(text, /counted&nbsp;from|counted from/);
  });

  it("say what is wrong, and mend it", async () => {
    const { document } = await open(
      'GET /v2/account/sites?page=x\n\n###\nPUT /v2/site\n\n{ "notes": "a" }\n',
    );
    const problems = await problemsOf(document, 2);
    assert.deepEqual(
      problems.map(({ severity, source }) => [severity, source]),
      [
        [DiagnosticSeverity.Warning, "Datto RMM"],
        [DiagnosticSeverity.Warning, "Datto RMM"],
      ],
    );
    const missing = problems.find(({ code }) => code === "missingProperty");
    assert.ok(missing);
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      missing.range,
    );
    const action = actions.find(({ title }) => title === "Add name");
    assert.ok(action?.edit instanceof WorkspaceEdit);
    await workspace.applyEdit(action.edit);
    assert.match(document.getText(), /\{ "notes": "a", "name": "" \}/);
    await problemsOf(document, 1);
  });

  it("take problems away with the document", async () => {
    const { document } = await open("FETCH /v2/account");
    await problemsOf(document, 1);
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await until(() => languages.getDiagnostics(document.uri).length === 0, "problems stay");
  });

  it("are formatted, white space and capitals only", async () => {
    const { document } = await open(
      'get   /v2/account  \n\n###   b\nPUT /v2/site\nAccept:x\n\n{"name":"{{a}}"}\n',
    );
    const edits = await commands.executeCommand<TextEdit[]>(
      "vscode.executeFormatDocumentProvider",
      document.uri,
      {
        insertSpaces: true,
        tabSize: 2,
      },
    );
    const edit = new WorkspaceEdit();
    edit.set(document.uri, edits);
    await workspace.applyEdit(edit);
    assert.equal(
      document.getText(),
      'GET /v2/account\n\n### b\nPUT /v2/site\nAccept: x\n\n{\n  "name": "{{a}}"\n}\n',
    );
  });

  it("have an outline, folds, colours and a signature above each request", async () => {
    const { document } = await open(
      '@max = 10\n\n### Sites\n# @expect 200\nGET /v2/account/sites?max={{max}}\n\n### New\nPUT /v2/site\n\n{\n  "name": "a"\n}\n',
    );
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ["@max", "Sites", "New"],
    );
    const folds = await commands.executeCommand<FoldingRange[]>(
      "vscode.executeFoldingRangeProvider",
      document.uri,
    );
    assert.deepEqual(
      folds.map(({ start, end }) => [start, end]).toSorted(([a = 0], [b = 0]) => a - b),
      [
        [2, 4],
        [6, 11],
        [9, 11],
      ],
    );
    const tokens = await commands.executeCommand<SemanticTokens>(
      "vscode.provideDocumentSemanticTokens",
      document.uri,
    );
    assert.equal(tokens.data.length / 5, 3);
    const lenses = await lensesOf(document.uri);
    assert.ok(
      lenses.some((title) => title.startsWith("List the sites of the account · ?page?")),
      lenses.join("; "),
    );
  });

  it("become a cURL command that signs in by itself", async () => {
    const { connection } = await stage.signedIn();
    await open("GET /v2/site/{{$prompt site}}?|");
    stage.replace(window, "showQuickPick", (items: readonly { label: string }[]) =>
      Promise.resolve(items.find(({ label }) => label === "cURL (bash)")),
    );
    await commands.executeCommand(COMMANDS.copyRequestAs);
    const copied = await env.clipboard.readText();
    assert.ok(copied.includes(`'${connection.client.baseUrl}/v2/site/SITE'`), copied);
    assert.doesNotMatch(copied, /Bearer (?!\$DATTO_RMM_TOKEN)/);
  });

  it("come from a cURL command by a command", async () => {
    await env.clipboard.writeText(`curl -H 'Authorization: Bearer hidden' '${PLATFORM}/v2/account'`);
    const { document } = await open("### a\nGET /v2/account/sites|\n\n### b\nGET /v2/account\n");
    await commands.executeCommand(COMMANDS.pasteCurl);
    assert.match(
      document.getText(),
      /^### a\nGET \/v2\/account\/sites\n\n###\n# The authorization .*\nGET \/v2\/account\n\n### b/,
    );
    assert.doesNotMatch(document.getText(), /hidden/);
  });

  it("come from a cURL command by pasting, where a line begins", async () => {
    const command = `curl -X PUT '${PLATFORM}/v2/site' -d '{"name":"a"}'`;
    const pasted = async (marked: string, text: string) => {
      const { document, cursor } = await open(marked);
      const transfer = new DataTransfer();
      transfer.set("text/plain", new DataTransferItem(text));
      const edits = await new CurlPaste().provideDocumentPasteEdits(
        document,
        [new Range(cursor, cursor)],
        transfer,
      );
      return edits?.map(({ insertText }) => insertText);
    };
    assert.deepEqual(await pasted("### a\n|", command), ['PUT /v2/site\n\n{\n  "name": "a"\n}']);
    assert.equal(await pasted("### a|", command), undefined);
    assert.equal(await pasted("### a\n|", "no command, but curls"), undefined);
  });

  it("look like this", async () => {
    const { connection } = await stage.signedIn();
    const { document } = await open(SAMPLE.replace("{account}", connection.account.name));
    await problemsOf(document, 3);
    await commands.executeCommand("workbench.action.closePanel");
    for (const theme of ["Default Dark Modern", "Default Light Modern", "Default High Contrast"]) {
      await stage.setting("workbench.colorTheme", theme);
      await screenshot(`requests-language-${theme.split(" ").slice(1).join("-").toLowerCase()}`);
    }
    assert.ok(document.validateRange(new Range(0, 0, 1, 0)));
  });
});

const SAMPLE = `# What a technician looks at in the morning.
# @account {account}
@max = 50
@site = 11111111-aaaa-4bbb-8ccc-000000000001

### Sites
# @expect 200
# @expect $.pageDetails.count > 0
# @capture siteUid = $.sites[0].uid
GET /v2/account/sites
    ?page=0
    &max={{max}}
Accept: application/json

### Devices of the first site
GET /v2/site/{{siteUid}}/devices?max=10

### Open alerts, with a slip
GET /v2/site/11111111-aaaa-4bbb-8ccc-000000000001/alert/open?muted=yes

### A new site
PUT /v2/site

{
  "name": "{{$prompt name}}",
  "description": "Opened on Monday",
  "onDemand": false,
  "proxySettings": { "host": "proxy.example.com", "port": "8080", "type": "socks5" }
}

### Unknown variable
GET /v2/device/{{deviceUid}}
`;
