import { STATUS_CODES } from "node:http";
import {
  CodeLens,
  type CodeLensProvider,
  type Command,
  type Disposable,
  EventEmitter,
  l10n,
  languages,
  Range,
  type TextDocument,
  type Uri,
} from "vscode";
import { formatSize } from "../accounts/httpLog";
import type { Problem } from "../accounts/problem";
import { COMMANDS } from "../commands/commandIds";
import type { Subscription } from "../estate/listeners";
import { addressOf, SCHEME } from "./address";
import { countOf } from "./listProgress";
import type { ResourceFiles } from "./resourceFiles";
import type { Answer, Responses } from "./responses";

/** Gives the lenses of a document. */
type ActionsOf = (uri: Uri) => readonly Command[];

const FIRST_LINE = new Range(0, 0, 0, 0);

/** Says above a document why it could not be fetched, or with which status, time and size an answer came. */
export class DocumentLens implements CodeLensProvider, Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly subscription: Subscription;
  private readonly registration: Disposable;
  private readonly more = new Set<ActionsOf>();

  readonly onDidChangeCodeLenses = this.changes.event;

  constructor(
    private readonly files: ResourceFiles,
    private readonly responses: Responses,
  ) {
    this.subscription = files.onDidRead(() => this.changes.fire());
    this.registration = languages.registerCodeLensProvider({ scheme: SCHEME }, this);
  }

  provideCodeLenses({ uri }: TextDocument): CodeLens[] {
    return this.commandsFor(uri).map((command) => new CodeLens(FIRST_LINE, command));
  }

  /** Adds what can be done with the answer to a raw request. */
  extend(actions: ActionsOf): Subscription {
    this.more.add(actions);
    this.changes.fire();
    return { dispose: () => this.more.delete(actions) };
  }

  dispose(): void {
    this.subscription.dispose();
    this.registration.dispose();
    this.changes.dispose();
  }

  private commandsFor(uri: Uri): Command[] {
    const problem = this.files.problem(uri);
    if (problem) return [text(`$(warning) ${problem.title}`), ...remedyOf(problem, uri)];
    const part = this.files.part(uri);
    if (part) return [text(l10n.t("First {0}", countOf(part))), loadAll(uri)];
    const answer = this.responses.latest(uri.toString());
    if (!answer) return [];
    const kind = addressOf(uri)?.resource.kind;
    const canBeAskedAgain = kind === "read" || kind === "readText";
    return [
      text(formatNote(answer)),
      ...(canBeAskedAgain ? [again(l10n.t("Send Again"), uri)] : []),
      ...[...this.more].flatMap((actions) => actions(uri)),
    ];
  }
}

function remedyOf({ remedy }: Problem, uri: Uri): Command[] {
  switch (remedy) {
    case "retry":
      return [again(l10n.t("Try Again"), uri)];
    case "signIn":
      return [{ title: l10n.t("Sign In"), command: COMMANDS.signIn }];
    case "none":
      return [];
  }
}

function again(title: string, uri: Uri): Command {
  return { title, command: COMMANDS.refreshDocument, arguments: [uri] };
}

function loadAll(uri: Uri): Command {
  return { title: l10n.t("Load All"), command: COMMANDS.loadWholeList, arguments: [uri] };
}

function text(title: string): Command {
  return { title, command: "" };
}

/** Such as `200 OK · 143 ms · 12.4 kB · 1 read (57 of 600 used)`. */
function formatNote(answer: Answer): string {
  const { status, milliseconds, size, attempts } = answer;
  const words = STATUS_CODES[status];
  const code = words === undefined ? String(status) : `${status} ${words}`;
  const tries = attempts === 1 ? [] : [l10n.t("{0} attempts", attempts)];
  return [code, `${Math.round(milliseconds)} ms`, formatSize(size), ...tries, costOf(answer)].join(" · ");
}

/** What the request took of the account's rate limit. */
function costOf({ method, attempts, budget }: Answer): string {
  if (method !== "GET") return attempts === 1 ? l10n.t("1 write") : l10n.t("{0} writes", attempts);
  const { used, limit } = budget;
  return attempts === 1
    ? l10n.t("1 read ({0} of {1} used)", used, limit)
    : l10n.t("{0} reads ({1} of {2} used)", attempts, used, limit);
}
