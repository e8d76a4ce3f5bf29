import assert from "node:assert/strict";
import type { Uri } from "vscode";
import {
  commands,
  DiagnosticSeverity,
  type DocumentLink,
  type DocumentSymbol,
  type Hover,
  type InlayHint,
  languages,
  MarkdownString,
  Range,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  window,
} from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { addressOf, uriOf } from "../../src/documents/address";
import type { DescribedResource } from "../../src/documents/addressTable";
import { openUri } from "../../src/documents/openDocument";
import { signIn as ask } from "../unit/demo/client";
import { activeDocument, opened, tabLabels } from "./support/documents";
import { screenshot } from "./support/screenshot";
import { useStage } from "./support/stage";
import { deviceWith, siteWith } from "./support/tree";
import { until } from "./support/until";

describe("help in a document", () => {
  const stage = useStage();

  it("explains a property in plain words when the pointer rests on it", async () => {
    await stage.signedIn();
    const document = await opened(COMMANDS.openDevice, await deviceWith(() => true));
    const text = await hoverAt(document, "rebootRequired");
    assert.match(text, /True when the device waits for a restart/);
    assert.deepEqual(languages.getDiagnostics(document.uri), []);
    select(document, "rebootRequired");
    await commands.executeCommand("editor.action.showHover");
    await screenshot("document-hover");
  });

  it("explains values that do not explain themselves", async () => {
    await stage.signedIn();
    const node = await deviceWith(
      ({ device }) => device.deviceClass === "device" && device.lastAuditDate !== null,
    );
    const document = await opened(COMMANDS.openDevice, node);
    assert.match(await hoverAt(document, "deviceClass", 16), /computer or server with an agent/);
    assert.match(await hoverAt(document, "lastSeen", 13), /\d{4}-\d\d-\d\dT/);
  });

  it("writes readable times and sizes beside the numbers", async () => {
    await stage.signedIn();
    const node = await deviceWith(
      ({ device }) => device.deviceClass === "device" && device.lastAuditDate !== null,
    );
    const device = await opened(COMMANDS.openDevice, node);
    const times = await hintsOf(device);
    assert.ok(
      times.some((text) => text.endsWith(" ago")),
      times.join("\n"),
    );
    await screenshot("document-hints");
    const audit = await opened(COMMANDS.openDeviceAudit, node);
    const sizes = await hintsOf(audit);
    assert.ok(
      sizes.some((text) => text.endsWith("GiB")),
      sizes.join("\n"),
    );
    await screenshot("document-audit-hints");
  });

  it("leads from a device to its site, under the site's name", async () => {
    const { connection } = await stage.signedIn();
    const node = await deviceWith(() => true);
    const document = await opened(COMMANDS.openDevice, node);
    const site = (await linksOf(document)).find(
      ({ target }) => target?.path === `/sites/${node.device.siteUid}.json`,
    );
    assert.ok(site?.target);
    assert.deepEqual(addressOf(site.target), {
      accountId: connection.account.id,
      resource: { kind: "site", uid: node.device.siteUid },
    });
    await openUri(site.target);
    assert.ok(tabLabels().includes(node.device.siteName ?? ""));
  });

  it("names the rows of a list in the outline", async () => {
    const { connection } = await stage.signedIn();
    const site = await siteWith(3);
    const document = await show(connection.account.id, { kind: "siteDevices", uid: site.uid });
    const names = (JSON.parse(document.getText()) as { hostname: string }[]).map(({ hostname }) => hostname);
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    for (const name of names)
      assert.ok(
        symbols.some((symbol) => symbol.name === name),
        name,
      );
    await commands.executeCommand("outline.focus");
    await screenshot("document-outline");
    await commands.executeCommand("workbench.view.explorer");
  });

  it("folds user-defined fields without a value, and shows labels beside the others", async () => {
    const { platform } = await stage.signedIn();
    const node = await deviceWith(({ device }) => device.deviceClass === "device");
    await (await ask(platform)).call("POST", `/v2/device/${node.uid}/udf`, { udf7: "an example value" });
    const document = await opened(COMMANDS.openDevice, node);
    const editor = window.activeTextEditor;
    assert.ok(editor);
    const line = document.positionAt(document.getText().indexOf('"udf7"')).line;
    await until(() => {
      editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.InCenter);
      return editor.visibleRanges.length > 1;
    }, "lines are folded away");
    await until(async () => (await hintsOf(document)).length > 0, "hints are there");
    await screenshot("document-udf-folds");
  });

  it("marks a value of another type as a deviation, which is no error", async () => {
    const { platform } = await stage.signedIn();
    const node = await deviceWith(() => true);
    platform.faults.add({
      path: new RegExp(`/v2/device/${node.uid}$`),
      fault: { kind: "status", status: 200, body: { uid: node.uid, hostname: 7, online: "yes", more: 1 } },
    });
    const document = await opened(COMMANDS.openDevice, node);
    await until(() => languages.getDiagnostics(document.uri).length > 0, "deviations are marked");
    const marks = languages.getDiagnostics(document.uri);
    assert.deepEqual(
      marks.map(({ severity, source, range }) => [severity, source, document.getText(range)]),
      [
        [DiagnosticSeverity.Information, "Datto RMM", "7"],
        [DiagnosticSeverity.Information, "Datto RMM", '"yes"'],
      ],
    );
    assert.match(marks[0]?.message ?? "", /sent a whole number where the API description says text or null/);
    await screenshot("document-deviation");
  });

  async function show(accountId: string, resource: DescribedResource): Promise<TextDocument> {
    await openUri(uriOf({ accountId, resource }, "Example"));
    return activeDocument();
  }
});

async function hoverAt(document: TextDocument, property: string, further = 2): Promise<string> {
  const position = document.positionAt(offsetOf(document, property) + further);
  let text = "";
  await until(async () => {
    const hovers = await commands.executeCommand<Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      position,
    );
    text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof MarkdownString ? content.value : ""))
      .join("\n")
      .replaceAll("&nbsp;", " ");
    return text !== "";
  }, `a hover text of ${property}`);
  return text;
}

async function hintsOf(document: TextDocument): Promise<string[]> {
  const all = new Range(0, 0, document.lineCount, 0);
  const hints = await commands.executeCommand<InlayHint[]>(
    "vscode.executeInlayHintProvider",
    document.uri,
    all,
  );
  return hints.map(({ label }) =>
    typeof label === "string" ? label : label.map(({ value }) => value).join(""),
  );
}

function linksOf({ uri }: { readonly uri: Uri }): Thenable<DocumentLink[]> {
  return commands.executeCommand<DocumentLink[]>("vscode.executeLinkProvider", uri, 1000);
}

function select(document: TextDocument, property: string): void {
  const position = document.positionAt(offsetOf(document, property) + 2);
  const editor = window.activeTextEditor;
  assert.ok(editor);
  editor.selections = [new Selection(position, position)];
}

function offsetOf(document: TextDocument, property: string): number {
  const offset = document.getText().indexOf(`"${property}"`);
  assert.ok(offset >= 0, `no ${property}`);
  return offset;
}
