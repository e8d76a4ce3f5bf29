import { STATUS_CODES } from "node:http";
import {
  CodeLens,
  type CodeLensProvider,
  type Command,
  type Disposable,
  env,
  EventEmitter,
  l10n,
  languages,
  Range,
  type TextDocument,
  Uri,
  window,
} from "vscode";
import { formatSize } from "../accounts/httpLog";
import { safePortalUrl } from "../accounts/portal";
import type { Problem } from "../accounts/problem";
import { relativeTime } from "../accounts/relativeTime";
import { COMMANDS } from "../commands/commandIds";
import type { Subscription } from "../estate/listeners";
import { addressOf, SCHEME } from "./address";
import type { DescribedResource } from "./addressTable";
import type { Contents } from "./contents";
import { countOf } from "./listProgress";
import type { Refresher } from "./refresher";
import { isDescribed } from "./resource";
import type { Answer, Responses } from "./responses";

/** Gives the lenses of a document. */
type ActionsOf = (uri: Uri) => readonly Command[];

const MINUTE = 60_000;
const FIRST_LINE = new Range(0, 0, 0, 0);

/** Says above a document why it could not be fetched, or with which status, time and size an answer came. */
export class DocumentLens implements CodeLensProvider, Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly subscriptions: readonly Subscription[];
  private readonly clock: NodeJS.Timeout;
  private readonly registration: Disposable;
  private pages: ActionsOf = () => [];
  private more: ActionsOf = () => [];

  readonly onDidChangeCodeLenses = this.changes.event;

  constructor(
    private readonly contents: Contents,
    private readonly responses: Responses,
    private readonly refresher: Refresher,
  ) {
    this.subscriptions = [
      contents.onDidRead(() => this.changes.fire()),
      refresher.onDidRefresh(() => this.changes.fire()),
    ];
    this.clock = setInterval(() => this.tick(), MINUTE);
    this.registration = languages.registerCodeLensProvider({ scheme: SCHEME }, this);
  }

  provideCodeLenses({ uri }: TextDocument): CodeLens[] {
    return this.commandsFor(uri).map((command) => new CodeLens(FIRST_LINE, command));
  }

  /** Adds ways from the answer to a raw request to the pages beside it, and what else can be done with it. */
  extend(pages: ActionsOf, more: ActionsOf): void {
    this.pages = pages;
    this.more = more;
    this.changes.fire();
  }

  dispose(): void {
    clearInterval(this.clock);
    for (const subscription of this.subscriptions) subscription.dispose();
    this.registration.dispose();
    this.changes.dispose();
  }

  /** Times above documents on the screen grow old. */
  private tick(): void {
    if (window.visibleTextEditors.some(({ document }) => document.uri.scheme === SCHEME)) this.changes.fire();
  }

  private describedCommands(uri: Uri, resource: DescribedResource): Command[] {
    const part = this.contents.part(uri);
    const head = this.contents.head(uri, HEAD);
    const portal = head.startsWith("{") ? portalOf(head) : undefined;
    return [
      ...(part ? [text(l10n.t("First {0}", countOf(part))), loadAll(uri)] : []),
      again(this.ageOf(uri), uri),
      ...(portal === undefined ? [] : [inPortal(portal)]),
      ...("uid" in resource || "deviceId" in resource ? [related(uri)] : []),
      compare(uri),
    ];
  }

  /** Such as `Refresh · read 3 min. ago`, or why it is old. */
  private ageOf(uri: Uri): string {
    const readAt = this.contents.readAt(uri);
    const age = relativeTime(new Date(readAt ?? Date.now()), Date.now(), env.language);
    const problem = this.refresher.problem(uri);
    return problem
      ? `$(warning) ${l10n.t("{0} · read {1} · Try Again", problem.title, age)}`
      : `$(refresh) ${l10n.t("Refresh · read {0}", age)}`;
  }

  private commandsFor(uri: Uri): Command[] {
    const problem = this.contents.problem(uri);
    if (problem) return [text(`$(warning) ${problem.title}`), ...remedyOf(problem, uri)];
    const resource = addressOf(uri)?.resource;
    if (resource && isDescribed(resource)) return this.describedCommands(uri, resource);
    const answer = this.responses.latest(uri.toString());
    if (!answer) return [];
    const kind = resource?.kind;
    const canBeAskedAgain = kind === "read" || kind === "readText";
    return [
      text(formatNote(answer), usageText(answer)),
      ...this.pages(uri),
      ...(canBeAskedAgain ? [again(l10n.t("Send Again"), uri)] : []),
      ...this.more(uri),
    ];
  }
}

/** Bytes in which a document says where it stands in the portal: lenses are asked for often, and not all is decoded. */
const HEAD = 50_000;

function portalOf(head: string): string | undefined {
  const given = /^\s{1,8}"portalUrl": ?"([^"\\]+)"/m.exec(head)?.[1];
  return safePortalUrl(given);
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

function inPortal(url: string): Command {
  const command = "vscode.open";
  return { title: l10n.t("Open in Portal"), command, arguments: [Uri.parse(url, true)] };
}

function related(uri: Uri): Command {
  return { title: l10n.t("Related…"), command: COMMANDS.openRelated, arguments: [uri] };
}

function compare(uri: Uri): Command {
  return { title: l10n.t("Compare…"), command: COMMANDS.compareWithSnapshot, arguments: [uri] };
}

function again(title: string, uri: Uri): Command {
  return { title, command: COMMANDS.refreshDocument, arguments: [uri] };
}

function loadAll(uri: Uri): Command {
  return { title: l10n.t("Load All"), command: COMMANDS.loadWholeList, arguments: [uri] };
}

function text(title: string, tooltip = ""): Command {
  return { title, tooltip, command: "" };
}

/** Such as `200 OK · 143 ms · 12.4 kB · 1 read`. */
function formatNote(answer: Answer): string {
  const { status, milliseconds, size, attempts } = answer;
  const words = STATUS_CODES[status];
  const code = words === undefined ? String(status) : `${status} ${words}`;
  const tries = attempts === 1 ? [] : [l10n.t("{0} attempts", attempts)];
  return [code, `${Math.round(milliseconds)} ms`, formatSize(size), ...tries, costOf(answer)].join(" · ");
}

/** What the request took of the account's rate limit. */
function costOf({ method, attempts }: Answer): string {
  if (method !== "GET") return attempts === 1 ? l10n.t("1 write") : l10n.t("{0} writes", attempts);
  return attempts === 1 ? l10n.t("1 read") : l10n.t("{0} reads", attempts);
}

function usageText({ budget: { used, limit } }: Answer): string {
  return l10n.t("{0} of {1} reads of the rate limit were used when the answer came.", used, limit);
}
