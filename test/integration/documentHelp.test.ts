import assert from "node:assert/strict";
import { commands, type Hover, languages, MarkdownString, type Position, type TextDocument } from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { opened } from "./support/documents";
import { screenshot } from "./support/screenshot";
import { useStage } from "./support/stage";
import { deviceWith } from "./support/tree";
import { until } from "./support/until";

describe("help in a document", () => {
  const stage = useStage();

  it("explains a property in plain words when the pointer rests on it", async () => {
    await stage.signedIn();
    const document = await opened(COMMANDS.openDevice, await deviceWith(() => true));
    let text = "";
    await until(async () => {
      text = await hoverAt(document, "rebootRequired");
      return text !== "";
    }, "a hover text is there");
    assert.match(text, /True when the device waits for a restart/);
    assert.deepEqual(languages.getDiagnostics(document.uri), []);
    await commands.executeCommand("editor.action.showHover");
    await screenshot("document-hover");
  });
});

async function hoverAt(document: TextDocument, property: string): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    positionOf(document, property),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof MarkdownString ? content.value : ""))
    .join("\n");
}

function positionOf(document: TextDocument, property: string): Position {
  const offset = document.getText().indexOf(`"${property}"`);
  assert.ok(offset >= 0, `no ${property}`);
  return document.positionAt(offset + 2);
}
