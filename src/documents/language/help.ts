import {
  commands,
  type Disposable,
  DocumentLink,
  DocumentSymbol,
  env,
  FoldingRange,
  FoldingRangeKind,
  Hover,
  InlayHint,
  l10n,
  MarkdownString,
  Position,
  Range,
  SymbolKind,
  type TextDocument,
} from "vscode";
import type { Connections } from "../../accounts/connections";
import type { Subscription } from "../../estate/listeners";
import { addressOf, uriOf } from "../address";
import type { DescribedResource } from "../addressTable";
import { openUriOf } from "../openDocument";
import { titleOf } from "../titles";
import { unsetFolds } from "./folds";
import { explanationAt, hintsOf, holdsUdf } from "./hints";
import type { Lines } from "./jsonLine";
import { linksOf, nameBeside } from "./links";
import type { Reader } from "./meanings";
import { type OutlineItem, outlineOf } from "./outline";
import { KnownLabels } from "./udfLabels";

/** A link that knows what it leads to; its target is made when somebody looks at it. */
class ResourceLink extends DocumentLink {
  constructor(
    range: Range,
    readonly accountId: string,
    readonly resource: DescribedResource,
    readonly property: string,
    readonly document: TextDocument,
  ) {
    super(range);
  }
}

/** Puts what is known of a document into the forms that VS Code shows. */
export class Help implements Disposable {
  private readonly labels: KnownLabels;
  private readonly subscription: Subscription;

  constructor(connections: Connections, changed: () => void) {
    this.labels = new KnownLabels(connections);
    this.subscription = this.labels.onDidChange(changed);
  }

  dispose(): void {
    this.subscription.dispose();
  }

  hints(document: TextDocument, range: Range): InlayHint[] {
    const lines = linesOf(document);
    const address = addressOf(document.uri);
    if (!address) return [];
    const { accountId, resource } = address;
    const [from, to] = [range.start.line, range.end.line];
    if (resource.kind === "device" && holdsUdf(lines, from, to))
      void this.labels.ask(accountId, resource.uid);
    return hintsOf(lines, from, to, this.labels.of(accountId), reader()).map(
      ({ line, character, text, detail }) => {
        const hint = new InlayHint(new Position(line, character), text);
        hint.paddingLeft = true;
        hint.tooltip = detail;
        return hint;
      },
    );
  }

  hover(document: TextDocument, position: Position): Hover | undefined {
    const address = addressOf(document.uri);
    if (!address) return undefined;
    const found = explanationAt(
      document.lineAt(position.line).text,
      position.character,
      this.labels.of(address.accountId),
      reader(),
    );
    if (!found) return undefined;
    const { start, end } = found.token;
    return new Hover(
      new MarkdownString().appendText(found.text),
      new Range(position.line, start, position.line, end),
    );
  }

  links(document: TextDocument): DocumentLink[] {
    const address = addressOf(document.uri);
    if (!address) return [];
    const { accountId } = address;
    return linksOf(document.getText(), address.resource).map(({ start, end, property, resource }) => {
      const range = new Range(document.positionAt(start), document.positionAt(end));
      return new ResourceLink(range, accountId, resource, property, document);
    });
  }

  resolveLink(link: DocumentLink): DocumentLink {
    if (!(link instanceof ResourceLink)) return link;
    const { accountId, resource, document, property, range } = link;
    const name = nameBeside(linesOf(document), range.start.line, property);
    const address = { accountId, resource };
    link.target = openUriOf(address) ?? uriOf(address, titleOf(resource, name, l10n.t));
    return link;
  }

  /** Folds the fields without a value in the active editor. */
  async foldUnset(document: TextDocument): Promise<void> {
    if (unsetFolds(linesOf(document)).length > 0)
      await commands.executeCommand("editor.foldAllMarkerRegions");
  }

  folds(document: TextDocument): FoldingRange[] {
    return unsetFolds(linesOf(document)).map(
      ({ start, end }) => new FoldingRange(start, end, FoldingRangeKind.Region),
    );
  }

  outline(document: TextDocument): DocumentSymbol[] {
    return outlineOf(linesOf(document)).map((item) => symbolOf(item, document));
  }
}

function symbolOf(
  { name, isList, line, end, children }: OutlineItem,
  document: TextDocument,
): DocumentSymbol {
  const range = new Range(line, 0, end, document.lineAt(end).text.length);
  const kind = isList ? SymbolKind.Array : SymbolKind.Object;
  const symbol = new DocumentSymbol(name, "", kind, range, document.lineAt(line).range);
  symbol.children = children.map((child) => symbolOf(child, document));
  return symbol;
}

function linesOf(document: TextDocument): Lines {
  return { lineCount: document.lineCount, lineAt: (line) => document.lineAt(line).text };
}

function reader(): Reader {
  return { now: Date.now(), language: env.language, t: l10n.t };
}
