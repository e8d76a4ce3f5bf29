import { findNodeAtLocation, parseTree } from "jsonc-parser";
import {
  Diagnostic,
  DiagnosticSeverity,
  type DiagnosticCollection,
  type Disposable,
  l10n,
  languages,
  Range,
  type TextDocument,
  Uri,
  workspace,
} from "vscode";
import { addressOf } from "../address";
import { type Definitions, type Deviation, type DocumentSchema, deviationsOf } from "./deviations";
import { schemaOf } from "./schemaNames";

/** Milliseconds without a change before a document is looked at: what else stands in it comes first. */
const PAUSE = 1000;

/** Marks what the platform sends in another type than the description says. That is worth knowing, and no error. */
export class Deviations implements Disposable {
  private readonly marks: DiagnosticCollection = languages.createDiagnosticCollection("dattoRmm.deviations");
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private definitions: Promise<Definitions> | undefined;

  /** @param folder holds the schemas */
  constructor(private readonly folder: Uri) {}

  /** Looks at a document that was opened or changed, once it rests; forgets one that was closed. */
  follow(document: TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    if (document.isClosed) this.marks.delete(document.uri);
    else
      this.timers.set(
        key,
        setTimeout(() => void this.mark(document), PAUSE),
      );
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.marks.dispose();
  }

  private async mark(document: TextDocument): Promise<void> {
    const address = addressOf(document.uri);
    const name = address && schemaOf(address.resource);
    if (!name) return;
    const reference: DocumentSchema = { $ref: name.name };
    const schema: DocumentSchema = name.isList ? { items: reference } : reference;
    const definitions = await this.load();
    if (document.isClosed) return;
    const text = document.getText();
    const value = parse(text);
    const found = value === undefined ? [] : deviationsOf(value, schema, definitions);
    this.marks.set(document.uri, found.length === 0 ? undefined : diagnosticsOf(document, text, found));
  }

  private load(): Promise<Definitions> {
    this.definitions ??= Promise.resolve(
      workspace.fs.readFile(Uri.joinPath(this.folder, "definitions.json")),
    ).then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Definitions);
    return this.definitions;
  }
}

function diagnosticsOf(document: TextDocument, text: string, found: readonly Deviation[]): Diagnostic[] {
  const tree = parseTree(text);
  return found.flatMap(({ path, expected, found: type }) => {
    const node = tree && findNodeAtLocation(tree, [...path]);
    if (!node) return [];
    const start = document.positionAt(node.offset);
    const end = document.positionAt(node.offset + node.length);
    // A whole object or list is marked at its bracket.
    const range = start.line === end.line ? new Range(start, end) : new Range(start, start.translate(0, 1));
    const mark = new Diagnostic(
      range,
      l10n.t(
        "The platform sent {0} where the API description says {1}. The document shows what came.",
        wordOf(type),
        expected.map(wordOf).join(l10n.t(" or ")),
      ),
      DiagnosticSeverity.Information,
    );
    mark.source = "Datto RMM";
    mark.code = "deviation";
    return [mark];
  });
}

function wordOf(type: string): string {
  switch (type) {
    case "string":
      return l10n.t("text");
    case "integer":
      return l10n.t("a whole number");
    case "number":
      return l10n.t("a number");
    case "boolean":
      return l10n.t("true or false");
    case "array":
      return l10n.t("a list");
    case "object":
      return l10n.t("an object");
    default:
      return type;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
