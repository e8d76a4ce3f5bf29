import assert from "node:assert/strict";
import { type CodeLens, commands, type TextDocument, type Uri, window, workspace } from "vscode";
import type { RequestsRoom } from "../../../src/requests/requestsRoom";
import { REQUEST_LANGUAGE } from "../../../src/requests/requestLanguage";
import type { RequestNode } from "../../../src/requests/view/nodes";
import { internals } from "./extension";
import { until } from "./until";

/** The parts behind requests. */
export async function room(): Promise<RequestsRoom> {
  return (await internals()).requestsShell.room();
}

/** Opens text as a request document in the editor. */
export async function openRequests(...lines: readonly string[]): Promise<TextDocument> {
  const document = await workspace.openTextDocument({
    language: REQUEST_LANGUAGE,
    content: lines.join("\n"),
  });
  await window.showTextDocument(document);
  return document;
}

/** Writes a request file into the workspace, and gives its address. */
export async function requestFile(name: string, ...lines: readonly string[]): Promise<Uri> {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder, "there is no workspace folder");
  const uri = folder.uri.with({ path: `${folder.uri.path}/${name}` });
  await workspace.fs.writeFile(uri, new TextEncoder().encode(lines.join("\n")));
  return uri;
}

/** The same, once the view lists it. */
export async function listedFile(name: string, ...lines: readonly string[]): Promise<Uri> {
  const uri = await requestFile(name, ...lines);
  await until(
    async () => (await rowsIn("files")).some(({ id }) => id === `file ${uri.toString()}`),
    "the file is listed",
  );
  return uri;
}

/** Lenses of a document with their commands. */
export async function lensCommands(uri: Uri) {
  const lenses = await commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", uri, 100);
  return lenses.flatMap(({ command }) => (command ? [command] : []));
}

/** Clicks a lens, by a part of its title. */
export async function clickLens(uri: Uri, title: string): Promise<void> {
  const command = await until(
    async () => (await lensCommands(uri)).find((each) => each.title.includes(title)),
    `there is a lens "${title}"`,
  );
  await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

/** The rows of the view "Requests" below a row, or those at the top. */
export async function requestRows(parent?: RequestNode): Promise<RequestNode[]> {
  return (await room()).tree.getChildren(parent);
}

/** The rows of one of the view's parts. */
export async function rowsIn(group: "files" | "operations" | "history"): Promise<RequestNode[]> {
  const parent = (await requestRows()).find(({ id }) => id === group);
  assert.ok(parent);
  return requestRows(parent);
}

/** The document of an answer, once an editor shows it. */
export async function shownAnswer(path: RegExp): Promise<TextDocument> {
  return until(
    () => window.visibleTextEditors.map(({ document }) => document).find(({ uri }) => path.test(uri.path)),
    () => `an editor shows ${String(path)}`,
  );
}

/** Closes new documents that nobody saved, which VS Code would ask about. */
export async function closeUnsaved(): Promise<void> {
  for (const document of workspace.textDocuments.filter(({ isDirty, isUntitled }) => isDirty && isUntitled)) {
    await window.showTextDocument(document);
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
}
