import { findNodeAtLocation, parseTree } from "jsonc-parser";
import {
  CodeLens,
  type DecorationOptions,
  type Disposable,
  l10n,
  Position,
  Range,
  type TextDocument,
  ThemeColor,
  type Uri,
  window,
} from "vscode";
import { COMMANDS } from "../../commands/commandIds";
import type { Contents } from "../contents";
import { isHiddenByPlatform, type JsonPath, type Secret } from "./maskSecrets";

/** Secrets that get a lens at most; a document with more is a list, and its rows have documents of their own. */
const MAX_LENSES = 100;
const MAX_TEXT = 300;

/** The lenses above secrets, and the values of those that are revealed beside them. */
export class SecretMarks implements Disposable {
  private readonly decoration = window.createTextEditorDecorationType({});
  /** Numbers of the revealed secrets by document. */
  private readonly revealed = new Map<string, Set<number>>();

  constructor(private readonly contents: Contents) {}

  /** An edit may have moved what the secrets belong to, so it has none. */
  lenses(document: TextDocument): CodeLens[] {
    if (document.isDirty) return [];
    const { uri } = document;
    const placeOf = this.placesIn(document);
    return this.contents
      .secrets(uri)
      .slice(0, MAX_LENSES)
      .flatMap(({ path, value }, place) => {
        const at = placeOf(path)?.start;
        if (!at || isHiddenByPlatform(value)) return [];
        const name = String(path.at(-1));
        const title = this.isRevealed(uri, place) ? l10n.t("Hide {0}", name) : l10n.t("Reveal {0}", name);
        return [
          new CodeLens(new Range(at, at), { title, command: COMMANDS.revealSecret, arguments: [uri, place] }),
        ];
      });
  }

  /** Shows a secret, or hides it again. */
  toggle(uri: Uri, place: number): void {
    const places = this.revealed.get(uri.toString()) ?? new Set();
    if (!places.delete(place)) places.add(place);
    this.revealed.set(uri.toString(), places);
    this.show();
  }

  /** Hides all secrets of a document. */
  forget(uri: Uri): void {
    if (this.revealed.delete(uri.toString())) this.show();
  }

  /** The values that stand beside a document now. */
  shown(uri: Uri): readonly string[] {
    return this.secretsShown(uri).map(({ value }) => textOf(value));
  }

  /** Puts the revealed values beside their bullets in every editor. */
  show(): void {
    for (const editor of window.visibleTextEditors)
      editor.setDecorations(this.decoration, this.optionsFor(editor.document));
  }

  dispose(): void {
    this.decoration.dispose();
  }

  private optionsFor(document: TextDocument): DecorationOptions[] {
    const secrets = document.isDirty ? [] : this.secretsShown(document.uri);
    if (secrets.length === 0) return [];
    const placeOf = this.placesIn(document);
    return secrets.flatMap(({ path, value }) => {
      const end = placeOf(path)?.end;
      if (!end) return [];
      const color = new ThemeColor("editorInlayHint.foreground");
      const backgroundColor = new ThemeColor("editorInlayHint.background");
      const after = { contentText: textOf(value), margin: "0 0 0 1ch", color, backgroundColor };
      return [{ range: new Range(end, end), renderOptions: { after } }];
    });
  }

  /** Finds what stands at a path of a document's JSON. */
  private placesIn(document: TextDocument): (path: JsonPath) => Range | undefined {
    const start = document.offsetAt(new Position(this.contents.jsonLine(document.uri), 0));
    const tree = parseTree(document.getText().slice(start));
    return (path) => {
      const node = tree && findNodeAtLocation(tree, [...path]);
      if (!node) return undefined;
      const at = start + node.offset;
      return new Range(document.positionAt(at), document.positionAt(at + node.length));
    };
  }

  private secretsShown(uri: Uri): Secret[] {
    return this.contents.secrets(uri).filter((_, place) => this.isRevealed(uri, place));
  }

  private isRevealed(uri: Uri, place: number): boolean {
    return this.revealed.get(uri.toString())?.has(place) ?? false;
  }
}

/** One line without control and direction characters: what stands beside a text must not look like a part of it. */
function textOf(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "�").slice(0, MAX_TEXT);
}
