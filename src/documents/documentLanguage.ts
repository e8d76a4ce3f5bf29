import {
  type Disposable,
  EventEmitter,
  languages,
  type TextDocument,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from "vscode";
import type { Connections } from "../accounts/connections";
import { addressOf, SCHEME } from "./address";
import type { Deviations } from "./language/deviationMarks";
import type { Help } from "./language/help";

const DOCUMENTS = { scheme: SCHEME, language: "json" };

/**
 * What the editor knows of a document beside VS Code's own JSON support: hints, links, names, folds, explanations and
 * deviations. All of it is brought in when the first document is there.
 */
export class DocumentLanguage implements Disposable {
  private readonly hintChanges = new EventEmitter<void>();
  private readonly registrations: Disposable[];
  /** Documents whose unset fields were folded once; from then on folding is the person's. */
  private readonly folded = new WeakSet<TextDocument>();
  private loading: Promise<Help> | undefined;
  private marking: Promise<Deviations> | undefined;

  constructor(
    private readonly connections: Connections,
    private readonly schemas: Uri,
  ) {
    this.registrations = [
      languages.registerInlayHintsProvider(DOCUMENTS, {
        onDidChangeInlayHints: this.hintChanges.event,
        provideInlayHints: async (document, range) => (await this.help()).hints(document, range),
      }),
      languages.registerDocumentLinkProvider(DOCUMENTS, {
        provideDocumentLinks: async (document) => (await this.help()).links(document),
        resolveDocumentLink: async (link) => (await this.help()).resolveLink(link),
      }),
      languages.registerHoverProvider(DOCUMENTS, {
        provideHover: async (document, position) => (await this.help()).hover(document, position),
      }),
      languages.registerFoldingRangeProvider(DOCUMENTS, {
        provideFoldingRanges: async (document) => (await this.help()).folds(document),
      }),
      languages.registerDocumentSymbolProvider(
        DOCUMENTS,
        { provideDocumentSymbols: async (document) => (await this.help()).outline(document) },
        { label: "Datto RMM" },
      ),
      workspace.onDidOpenTextDocument((document) => void this.mark(document)),
      workspace.onDidChangeTextDocument(({ document }) => void this.mark(document)),
      workspace.onDidCloseTextDocument((document) => {
        this.folded.delete(document);
        void this.mark(document);
      }),
      window.onDidChangeActiveTextEditor((editor) => void this.fold(editor)),
    ];
    void this.fold(window.activeTextEditor);
    for (const document of workspace.textDocuments) void this.mark(document);
  }

  dispose(): void {
    for (const registration of this.registrations) registration.dispose();
    void this.marking?.then((marks) => marks.dispose());
    void this.loading?.then((help) => help.dispose());
    this.hintChanges.dispose();
  }

  private help(): Promise<Help> {
    this.loading ??= import("./language/help").then(
      ({ Help }) => new Help(this.connections, () => this.hintChanges.fire()),
    );
    return this.loading;
  }

  private async mark(document: TextDocument): Promise<void> {
    if (document.uri.scheme !== SCHEME || !addressOf(document.uri)) return;
    this.marking ??= import("./language/deviationMarks").then(
      ({ Deviations }) => new Deviations(this.schemas),
    );
    (await this.marking).follow(document);
  }

  private async fold(editor: TextEditor | undefined): Promise<void> {
    const document = editor?.document;
    if (document?.uri.scheme !== SCHEME || this.folded.has(document)) return;
    this.folded.add(document);
    const help = await this.help();
    if (window.activeTextEditor?.document === document) await help.foldUnset(document);
  }
}
