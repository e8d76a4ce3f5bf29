import assert from "node:assert/strict";
import {
  commands,
  type DocumentLink,
  type Hover,
  type InlayHint,
  MarkdownString,
  Position,
  Range,
  Uri,
  window,
} from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { SCHEME } from "../../src/documents/address";
import { activeDocument, jsonOf, opened } from "./support/documents";
import { useStage } from "./support/stage";
import { deviceWith } from "./support/tree";

const COMMAND = "command:workbench.action.closeAllEditors";

/** What a server, or whoever names a device, may send. */
const HOSTILE: readonly [name: string, text: string][] = [
  ["Markdown", `[click](${COMMAND}) **bold** <img src=x onerror=alert(1)> $(error)`],
  ["control characters", "a\u0000b\u0007c\r\nd\u001b[31m"],
  ["bidi marks", "safe\u202etxt.exe\u2066x"],
  ["a command link", COMMAND],
  ["a million characters", "x".repeat(1_000_000)],
  ["half a character", "\ud800"],
];

describe("a document with hostile text", () => {
  const stage = useStage();

  for (const [name, text] of HOSTILE) {
    it(`runs nothing and trusts nothing: ${name}`, async () => {
      const { platform } = await stage.signedIn();
      const node = await deviceWith(() => true);
      const body = {
        uid: text,
        hostname: text,
        siteUid: text,
        siteName: text,
        portalUrl: text,
        deviceClass: text,
        lastSeen: text,
        macAddress: text,
        [text]: 1,
        udf: { udf1: text },
      };
      platform.faults.add({
        path: new RegExp(`/v2/device/${node.uid}$`),
        fault: { kind: "status", status: 200, body },
      });
      const document = await opened(COMMANDS.openDevice, node);
      assert.deepEqual(jsonOf(document), JSON.parse(JSON.stringify(body)));
      for (let line = 0; line < document.lineCount; line++) {
        for (const character of [4, 20]) await checkHover(document.uri, new Position(line, character));
      }
      await checkHints(document.uri, document.lineCount);
      await checkLinks(document.uri);
      await checkLenses(document.uri);
      assert.equal(activeDocument(), document);
      assert.ok(window.activeTextEditor);
    });
  }
});

async function checkHover(uri: Uri, position: Position): Promise<void> {
  const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", uri, position);
  for (const content of hovers.flatMap(({ contents }) => contents)) {
    assert.ok(content instanceof MarkdownString);
    assert.ok(!content.isTrusted && !content.supportHtml);
    assert.doesNotMatch(content.value, /\]\(command:/);
  }
}

async function checkHints(uri: Uri, lines: number): Promise<void> {
  const hints = await commands.executeCommand<InlayHint[]>(
    "vscode.executeInlayHintProvider",
    uri,
    new Range(0, 0, lines, 0),
  );
  for (const { label } of hints) {
    const text = typeof label === "string" ? label : label.map(({ value }) => value).join("");
    assert.ok(text.length < 200);
    assert.doesNotMatch(text, /\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
  }
}

/** Links lead into the account or to the web, which VS Code asks about; never to a command. */
async function checkLinks(uri: Uri): Promise<void> {
  const links = await commands.executeCommand<DocumentLink[]>("vscode.executeLinkProvider", uri, 1000);
  for (const { target } of links) {
    assert.ok(target instanceof Uri);
    assert.ok([SCHEME, "https", "http"].includes(target.scheme), target.toString());
    if (target.scheme === SCHEME) assert.equal(target.authority, uri.authority);
  }
}

async function checkLenses(uri: Uri): Promise<void> {
  const lenses = await commands.executeCommand<{ command?: { command: string; arguments?: unknown[] } }[]>(
    "vscode.executeCodeLensProvider",
    uri,
    20,
  );
  for (const { command } of lenses) {
    assert.notEqual(command?.command, "workbench.action.closeAllEditors");
    assert.notEqual(command?.command, "vscode.open", "the portal is not what the text says");
  }
}
