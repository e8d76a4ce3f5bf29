import assert from "node:assert/strict";
import { type CodeLens, commands, type TextDocument, type Uri, window } from "vscode";

/** The document in the active editor. */
export function activeDocument(): TextDocument {
  const document = window.activeTextEditor?.document;
  assert.ok(document, "no document is open");
  return document;
}

/** Runs a command that opens a document, and gives that. */
export async function opened(command: string, ...args: unknown[]): Promise<TextDocument> {
  await commands.executeCommand(command, ...args);
  return activeDocument();
}

export function jsonOf(document: TextDocument): unknown {
  return JSON.parse(document.getText());
}

/** What stands above a document. */
export async function lensesOf(uri: Uri): Promise<string[]> {
  const lenses = await commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", uri, 10);
  return lenses.map(({ command }) => command?.title ?? "");
}

export function tabLabels(): string[] {
  return window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
}
