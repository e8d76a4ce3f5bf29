import {
  type Disposable,
  type DocumentSemanticTokensProvider,
  languages,
  SemanticTokensLegend,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from "vscode";
import type { AccountStore } from "../../accounts/accountStore";
import type { Connections } from "../../accounts/connections";
import type { Session } from "../../accounts/session";
import type { Contents } from "../../documents/contents";
import { CURL_PASTE_KIND, CURL_PASTE_TYPES, CurlPaste } from "../paste/curlPaste";
import { COLOUR_KINDS } from "./colourKinds";
import type { EditorSupport } from "./editor/editorSupport";
import { REQUEST_LANGUAGE } from "../requestLanguage";

const SELECTOR = { language: REQUEST_LANGUAGE };
/** Characters after which VS Code asks for completions by itself. */
const TRIGGERS = ["/", "?", "&", "=", "{", '"', "@", " ", "$", "#", ",", ".", "["];
const LEGEND = new SemanticTokensLegend([...COLOUR_KINDS], ["deprecated"]);

/** What the language takes its knowledge from. */
export interface LanguageContext {
  readonly session: Session;
  readonly store: AccountStore;
  readonly connections: Connections;
  readonly contents: Contents;
  /** The folder of the schemas that come from the API description. */
  readonly schemas: Uri;
}

/**
 * Help with writing request documents. What it knows is loaded when the first of them is opened.
 */
export class LanguageSupport implements Disposable {
  private readonly diagnostics = languages.createDiagnosticCollection(REQUEST_LANGUAGE);
  private readonly parts: { dispose(): unknown }[] = [this.diagnostics];
  private support: Promise<EditorSupport> | undefined;

  constructor(private readonly context: LanguageContext) {
    this.registerHelp();
    this.registerStructure();
    this.watch();
  }

  dispose(): void {
    for (const part of this.parts) part.dispose();
    void this.support?.then((support) => support.dispose());
  }

  private load(): Promise<EditorSupport> {
    return (this.support ??= import("./editor/editorSupport").then(
      ({ EditorSupport: Support }) => new Support(this.context, this.diagnostics),
    ));
  }

  private registerHelp(): void {
    this.parts.push(
      languages.registerCompletionItemProvider(
        SELECTOR,
        {
          provideCompletionItems: async (document, position, _, { triggerCharacter }) =>
            (await this.load()).completions(document, position, triggerCharacter),
        },
        ...TRIGGERS,
      ),
      languages.registerDocumentPasteEditProvider(SELECTOR, new CurlPaste(), {
        providedPasteEditKinds: [CURL_PASTE_KIND],
        pasteMimeTypes: CURL_PASTE_TYPES,
      }),
      languages.registerHoverProvider(SELECTOR, {
        provideHover: async (document, position) => (await this.load()).hover(document, position),
      }),
      languages.registerCodeActionsProvider(SELECTOR, {
        provideCodeActions: async (document, range) => (await this.load()).codeActions(document, range),
      }),
      languages.registerCodeLensProvider(SELECTOR, {
        provideCodeLenses: async (document) => (await this.load()).signatures(document),
      }),
    );
  }

  private registerStructure(): void {
    const colours: DocumentSemanticTokensProvider = {
      provideDocumentSemanticTokens: async (document) => (await this.load()).colours(document, LEGEND),
    };
    this.parts.push(
      languages.registerDocumentSymbolProvider(SELECTOR, {
        provideDocumentSymbols: async (document) => (await this.load()).symbols(document),
      }),
      languages.registerFoldingRangeProvider(SELECTOR, {
        provideFoldingRanges: async (document) => (await this.load()).folds(document),
      }),
      languages.registerDocumentFormattingEditProvider(SELECTOR, {
        provideDocumentFormattingEdits: async (document, options) =>
          (await this.load()).format(document, options),
      }),
      languages.registerDocumentSemanticTokensProvider(SELECTOR, colours, LEGEND),
    );
  }

  private watch(): void {
    this.parts.push(
      workspace.onDidOpenTextDocument((document) => this.changed(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.changed(document)),
      workspace.onDidCloseTextDocument(({ uri }) => this.diagnostics.delete(uri)),
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const { document } of editors) this.changed(document);
      }),
      this.context.session.onDidChange(() => {
        for (const { document } of window.visibleTextEditors) this.changed(document);
      }),
    );
    for (const document of workspace.textDocuments) this.changed(document);
  }

  private changed(document: TextDocument): void {
    if (document.languageId === REQUEST_LANGUAGE)
      void this.load().then((support) => support.checkSoon(document));
  }
}
