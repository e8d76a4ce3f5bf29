import { STATUS_CODES } from "node:http";
import {
  CodeLens,
  type CodeLensProvider,
  type Disposable,
  type DocumentFilter,
  EventEmitter,
  l10n,
  languages,
  Range,
  type TextDocument,
} from "vscode";
import { formatSize } from "../accounts/httpLog";
import { COMMANDS } from "../commands/commandIds";
import type { Subscription } from "../estate/listeners";
import { addressOf, SCHEME } from "./address";
import type { ResponseNote, Responses } from "./responses";

const RESPONSES: DocumentFilter = { scheme: SCHEME, pattern: "/{get,responses}/**" };
const FIRST_LINE = new Range(0, 0, 0, 0);

/** Shows status, time and size above the answer to a raw request. */
export class ResponseLens implements CodeLensProvider, Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly subscription: Subscription;
  private readonly registration: Disposable;

  readonly onDidChangeCodeLenses = this.changes.event;

  constructor(private readonly responses: Responses) {
    this.subscription = responses.onDidChange(() => this.changes.fire());
    this.registration = languages.registerCodeLensProvider(RESPONSES, this);
  }

  provideCodeLenses({ uri }: TextDocument): CodeLens[] {
    const note = this.responses.note(uri.toString());
    if (!note) return [];
    const lenses = [new CodeLens(FIRST_LINE, { title: formatNote(note), command: "" })];
    if (addressOf(uri)?.resource.kind === "read") {
      const title = l10n.t("Send Again");
      lenses.push(new CodeLens(FIRST_LINE, { title, command: COMMANDS.refreshDocument, arguments: [uri] }));
    }
    return lenses;
  }

  dispose(): void {
    this.subscription.dispose();
    this.registration.dispose();
    this.changes.dispose();
  }
}

/** Such as `200 OK · 143 ms · 12.4 kB`. */
function formatNote({ status, milliseconds, size }: ResponseNote): string {
  const words = STATUS_CODES[status];
  const code = words === undefined ? String(status) : `${status} ${words}`;
  return `${code} · ${Math.round(milliseconds)} ms · ${formatSize(size)}`;
}
