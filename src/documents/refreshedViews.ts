import {
  commands,
  l10n,
  Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  window,
} from "vscode";
import { countChanges } from "./countChanges";
import type { Lines } from "./language/jsonLine";
import { lineOf, type Place, placeOf } from "./placeInDocument";

/** Milliseconds that the status bar tells what a refresh has changed. */
const TOLD_FOR = 8000;

/** A document before it is refreshed. */
export interface Before {
  readonly text: string;
  readonly views: readonly View[];
}

/** Where an editor stood. */
interface View {
  readonly editor: TextEditor;
  readonly cursor: Position;
  readonly cursorPlace: Place;
  /** What stood folded on the screen. Nobody tells what is folded elsewhere. */
  readonly folded: readonly Place[];
  /** The first line on the screen. */
  readonly top: number;
}

/** How a document and the editors that show it are now. */
export function remember(document: TextDocument): Before {
  const lines = linesOf(document);
  const editors = window.visibleTextEditors.filter((editor) => editor.document === document);
  const views = editors.map((editor): View => {
    const cursor = editor.selection.active;
    const headers = editor.visibleRanges.slice(0, -1).map(({ end }) => end.line);
    return {
      editor,
      cursor,
      cursorPlace: placeOf(lines, cursor.line),
      folded: headers.map((line) => placeOf(lines, line)),
      top: editor.visibleRanges[0]?.start.line ?? 0,
    };
  });
  return { text: document.getText(), views };
}

/** Puts cursors where they were, in words of the content, and the screen around them; folds what was folded. */
export async function restore({ views }: Before, document: TextDocument): Promise<void> {
  for (const view of views) await restoreView(view, document);
}

async function restoreView(view: View, document: TextDocument): Promise<void> {
  const { editor, cursor, cursorPlace, folded, top } = view;
  const lines = linesOf(document);
  const line = lineOf(lines, cursorPlace, cursor.line);
  const active = new Position(line, Math.min(cursor.character, document.lineAt(line).text.length));
  editor.selection = new Selection(active, active);
  const first = Math.max(0, Math.min(document.lineCount - 1, top + line - cursor.line));
  editor.revealRange(new Range(first, 0, first, 0), TextEditorRevealType.AtTop);
  if (folded.length === 0 || editor !== window.activeTextEditor) return;
  const selectionLines = folded.map((place) => lineOf(lines, place, -1)).filter((at) => at >= 0);
  // With these arguments nothing happens to what stands around. VS Code keeps a fold of before over lines that belong to
  // it no more, so that it is opened first.
  const lineByLine = { selectionLines, levels: 1, direction: "up" };
  await commands.executeCommand("editor.unfold", lineByLine);
  await commands.executeCommand("editor.fold", lineByLine);
  const isUnset = folded.some((place) => /^udf\d+$/.test(place.at(-1) ?? ""));
  if (isUnset) await commands.executeCommand("editor.foldAllMarkerRegions");
}

/** Tells how many values have changed. */
export function tellChanges(before: Before, document: TextDocument): void {
  const count = countChanges(parse(before.text), parse(document.getText()));
  tell(
    count === 1 ? l10n.t("1 value has changed.") : l10n.t("{0} values have changed.", count.toLocaleString()),
  );
}

export function tellNothing(): void {
  tell(l10n.t("Nothing has changed."));
}

function tell(text: string): void {
  window.setStatusBarMessage(`$(refresh) ${text}`, TOLD_FOR);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function linesOf(document: TextDocument): Lines {
  return { lineCount: document.lineCount, lineAt: (line) => document.lineAt(line).text };
}
