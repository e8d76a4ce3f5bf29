import {
  type CodeAction,
  type CodeLens,
  type CompletionList,
  type DiagnosticCollection,
  type Disposable,
  type DocumentSymbol,
  type FoldingRange,
  type FormattingOptions,
  type Hover,
  type Position,
  type Range,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  type TextEdit,
} from "vscode";
import { complete } from "../completion/complete";
import { coloursOf } from "../colours";
import { check } from "../diagnostics/check";
import type { Finding } from "../diagnostics/finding";
import { accountOf } from "../directives";
import { formatEdits } from "../format";
import { helpAt } from "../hover";
import type { Knowledge } from "../knowledge";
import type { LanguageContext } from "../languageSupport";
import { foldsOf, outlineOf } from "../outline";
import { blockAt, lineAt } from "../parse";
import { signaturesOf } from "../signatures";
import { codeActionsOf, diagnosticOf } from "./codeActions";
import { completionListOf } from "./completionItems";
import { CurrentKnowledge } from "./currentKnowledge";
import { hoverOf } from "./hovers";
import { ParsedDocuments } from "./parsedDocuments";
import { foldingRangeOf, lensOf, semanticTokensOf, symbolOf, textEditOf } from "./structure";

/** Letters that go on with a path into an answer, and mean nothing elsewhere. */
const PATH_TRIGGERS: readonly string[] = [".", "["];
/** So many milliseconds after the last letter a document is looked through. */
const PAUSE = 150;

/** Answers VS Code's questions about request documents from the pure functions of this language. */
export class EditorSupport implements Disposable {
  private readonly parsed = new ParsedDocuments();
  private readonly knowledge: CurrentKnowledge;
  private readonly waiting = new Map<TextDocument, NodeJS.Timeout>();

  constructor(
    context: LanguageContext,
    private readonly diagnostics: DiagnosticCollection,
  ) {
    this.knowledge = new CurrentKnowledge(context);
  }

  /** @param trigger the letter after which VS Code asks by itself, if it does */
  async completions(
    document: TextDocument,
    position: Position,
    trigger: string | undefined,
  ): Promise<CompletionList | undefined> {
    const offset = document.offsetAt(position);
    const parsed = this.parsed.of(document);
    if (PATH_TRIGGERS.includes(trigger ?? "") && lineAt(parsed.lines, offset)?.kind !== "directive")
      return undefined;
    const items = complete(parsed, offset, await this.knowledgeAt(document, offset));
    return completionListOf(document, items);
  }

  async hover(document: TextDocument, position: Position): Promise<Hover | undefined> {
    const offset = document.offsetAt(position);
    const help = helpAt(this.parsed.of(document), offset, await this.knowledgeAt(document, offset));
    return help && hoverOf(document, help);
  }

  async codeActions(document: TextDocument, range: Range): Promise<CodeAction[]> {
    return codeActionsOf(document, range, await this.check(document));
  }

  /** What each request is, by the API description, above its line. */
  async signatures(document: TextDocument): Promise<CodeLens[]> {
    const knowledge = await this.knowledge.get();
    return signaturesOf(this.parsed.of(document), knowledge).map((each) => lensOf(document, each));
  }

  symbols(document: TextDocument): DocumentSymbol[] {
    return outlineOf(this.parsed.of(document)).map((entry) => symbolOf(document, entry));
  }

  folds(document: TextDocument): FoldingRange[] {
    return foldsOf(this.parsed.of(document)).flatMap((fold) => foldingRangeOf(document, fold) ?? []);
  }

  format(document: TextDocument, { insertSpaces, tabSize }: FormattingOptions): TextEdit[] {
    const edits = formatEdits(this.parsed.of(document), { insertSpaces, tabSize });
    return edits.map((edit) => textEditOf(document, edit));
  }

  async colours(document: TextDocument, legend: SemanticTokensLegend): Promise<SemanticTokens> {
    return semanticTokensOf(
      document,
      legend,
      coloursOf(this.parsed.of(document), await this.knowledge.get()),
    );
  }

  /** Looks through a document once nothing has been typed for a moment. */
  checkSoon(document: TextDocument): void {
    clearTimeout(this.waiting.get(document));
    const look = () => {
      this.waiting.delete(document);
      void this.show(document);
    };
    this.waiting.set(document, setTimeout(look, PAUSE));
  }

  dispose(): void {
    for (const timeout of this.waiting.values()) clearTimeout(timeout);
  }

  /** What is known of the account that the request at an offset is for. */
  private knowledgeAt(document: TextDocument, offset: number): Promise<Knowledge> {
    const parsed = this.parsed.of(document);
    const block = blockAt(parsed, offset);
    return this.knowledge.get(block && accountOf(parsed, block)?.value.text);
  }

  private async show(document: TextDocument): Promise<void> {
    const findings = await this.check(document);
    if (document.isClosed) return;
    this.diagnostics.set(
      document.uri,
      findings.map((finding) => diagnosticOf(document, finding)),
    );
  }

  private async check(document: TextDocument): Promise<Finding[]> {
    return check(this.parsed.of(document), await this.knowledge.get());
  }
}
