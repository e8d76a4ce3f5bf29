import {
  type Disposable,
  EventEmitter,
  l10n,
  Range,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from "vscode";
import { isAborted } from "../../api/errors";
import { problemOf } from "../../accounts/problem";
import type { Subscription } from "../../estate/listeners";
import { parse, blockAt } from "../language/parse";
import type { Obstacle } from "../language/resolve";
import type { Span } from "../language/syntax";
import type { ResponseDocuments } from "../responses/responseDocuments";
import type { Answer } from "../../documents/responses";
import { checkText, accountProblemText, obstacleText } from "./reasons";
import type { AnsweredRequest, RequestPerformer } from "./requestPerformer";

/** What is going on with one request of a document, or how it came out last. */
export type SendState =
  | { readonly kind: "sending"; readonly abort: AbortController }
  | {
      readonly kind: "answered";
      readonly answer: Answer;
      readonly failures: readonly string[];
      readonly checks: number;
    }
  | { readonly kind: "failed"; readonly title: string; readonly detail: string };

/** Sends the requests of documents that are open, and remembers of each how it came out. */
export class DocumentRequests implements Disposable {
  private readonly changes = new EventEmitter<Uri>();
  /** By document, then by the request's place in it. */
  private readonly states = new Map<string, Map<number, SendState>>();
  private readonly captures = new Map<string, Map<string, unknown>>();
  private readonly subscriptions: readonly Subscription[];

  /** Tells of every document whose states have changed. */
  readonly onDidChange = this.changes.event;

  constructor(
    private readonly performer: RequestPerformer,
    private readonly responses: ResponseDocuments,
  ) {
    this.subscriptions = [
      this.changes,
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.forgetOutcomes(document.uri);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)),
    ];
  }

  stateOf(uri: Uri, index: number): SendState | undefined {
    return this.states.get(uri.toString())?.get(index);
  }

  /** What the answers to a document's requests have captured so far. */
  captured(uri: Uri): Map<string, unknown> {
    const key = uri.toString();
    const captured = this.captures.get(key) ?? new Map<string, unknown>();
    this.captures.set(key, captured);
    return captured;
  }

  /** Sends the request that stands at an offset. */
  async sendAt(document: TextDocument, offset: number): Promise<void> {
    const block = blockAt(parse(document.getText()), offset);
    await this.send(document, block?.index ?? 0);
  }

  /**
   * Sends a request and opens its answer beside.
   *
   * @throws what `RequestPerformer.perform` throws, but for the person's own cancelling
   */
  async send(document: TextDocument, index: number): Promise<void> {
    const { uri } = document;
    if (!(await isTrusted()) || this.stateOf(uri, index)?.kind === "sending") return;
    try {
      const outcome = await this.performer.perform(document.getText(), index, {
        captured: this.captured(uri),
        showSending: (task) => {
          const abort = new AbortController();
          this.set(uri, index, { kind: "sending", abort });
          return task(abort.signal);
        },
      });
      switch (outcome.kind) {
        case "answered":
          await this.responses.open(this.keep(uri, index, outcome), "beside");
          break;
        case "blocked":
          reveal(document, outcome.obstacles);
          break;
        case "noAccount":
          void window.showWarningMessage(accountProblemText(outcome.problem, l10n.t));
          break;
        case "declined":
          break;
      }
    } catch (error) {
      this.fail(uri, index, error);
    }
  }

  cancel(uri: Uri, index: number): void {
    const state = this.stateOf(uri, index);
    if (state?.kind === "sending") state.abort.abort();
  }

  /** Opens the answer to a request again. */
  async openAnswer(uri: Uri, index: number): Promise<void> {
    const state = this.stateOf(uri, index);
    if (state?.kind === "answered") await this.responses.open(state.answer, "beside");
  }

  /** Keeps the answer to a request, and shows in its place how it came out. */
  keep(uri: Uri, index: number, answered: AnsweredRequest): Answer {
    const { request, connection, sent, checks } = answered;
    const answer = this.responses.keep(request, connection, sent);
    const failures = checks.filter(({ verdict }) => !verdict.holds).map((check) => checkText(check, l10n.t));
    this.set(uri, index, { kind: "answered", answer, failures, checks: checks.length });
    return answer;
  }

  /** Shows in a request's place why it was not answered. */
  refuse(uri: Uri, index: number, title: string, detail: string): void {
    this.set(uri, index, { kind: "failed", title, detail });
  }

  dispose(): void {
    for (const states of this.states.values())
      for (const state of states.values()) if (state.kind === "sending") state.abort.abort();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private fail(uri: Uri, index: number, error: unknown): void {
    if (isAborted(error)) {
      this.set(uri, index, undefined);
      return;
    }
    const { title, detail } = problemOf(error, l10n.t);
    this.refuse(uri, index, title, detail);
    throw error;
  }

  private set(uri: Uri, index: number, state: SendState | undefined): void {
    const key = uri.toString();
    const states = this.states.get(key) ?? new Map<number, SendState>();
    if (state) states.set(index, state);
    else states.delete(index);
    this.states.set(key, states);
    this.changes.fire(uri);
  }

  /** After a change of the text nobody knows which request an outcome belongs to. */
  private forgetOutcomes(uri: Uri): void {
    const states = this.states.get(uri.toString());
    if (!states) return;
    for (const [index, { kind }] of states) if (kind !== "sending") states.delete(index);
    this.changes.fire(uri);
  }

  private forget(uri: Uri): void {
    this.states.delete(uri.toString());
    this.captures.delete(uri.toString());
  }
}

/** Nothing that a file says is sent before its workspace is trusted. */
export async function isTrusted(): Promise<boolean> {
  if (workspace.isTrusted) return true;
  const { askForTrust } = await import("./askForTrust");
  await askForTrust();
  return false;
}

/** Says what is in the way, and goes to where it stands. */
function reveal(document: TextDocument, [first]: readonly Obstacle[]): void {
  if (!first) return;
  void window.showWarningMessage(obstacleText(first, l10n.t));
  const editor = window.visibleTextEditors.find((each) => each.document === document);
  const span = spanOf(first);
  if (!editor || span.end === 0) return;
  const range = new Range(document.positionAt(span.start), document.positionAt(span.end));
  editor.revealRange(range);
}

function spanOf(obstacle: Obstacle): Span {
  return "span" in obstacle ? obstacle.span : obstacle.expression;
}
