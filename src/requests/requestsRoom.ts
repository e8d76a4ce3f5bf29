import { type Disposable, l10n, languages, Uri, window, workspace } from "vscode";
import type { Connections } from "../accounts/connections";
import type { AccountStore } from "../accounts/accountStore";
import type { Session } from "../accounts/session";
import { secretUdfs } from "../accounts/settings";
import type { Subscription } from "../estate/listeners";
import type { DocumentLens } from "../documents/documentLens";
import type { Responses } from "../documents/responses";
import { labelAmong } from "./accountLabels";
import { RequestTests } from "./collection/requestTests";
import { HistoryCommands } from "./history/historyCommands";
import type { RequestHistory } from "./history/requestHistory";
import { openAsRequest } from "./openAsRequest";
import { openRequestText } from "./openRequestText";
import type { RequestCommand } from "./requestCommands";
import { RequestFiles } from "./requestFiles";
import { REQUEST_LANGUAGE } from "./requestLanguage";
import { pageActions, responseActions } from "./responses/responseActions";
import { ResponseCommands } from "./responses/responseCommands";
import type { ResponseDocuments } from "./responses/responseDocuments";
import { askingWith, type Pickers } from "./sending/askValue";
import { DocumentRequests } from "./sending/documentRequests";
import { RequestPerformer } from "./sending/requestPerformer";
import type { RequestSender } from "./sending/requestSender";
import { SendLens } from "./sending/sendLens";
import type { RawRequests } from "./sendRawRequest";
import { asRequestNode } from "./view/nodes";
import { RequestsTree } from "./view/requestsTree";

/** What the requests of files and the view need of the rest of the extension. */
export interface RequestsContext {
  readonly session: Session;
  readonly store: AccountStore;
  readonly connections: Connections;
  readonly lens: DocumentLens;
  readonly responses: Responses;
  readonly documents: ResponseDocuments;
  readonly history: RequestHistory;
  readonly sender: RequestSender;
  readonly raw: RawRequests;
  readonly pickers: Pickers;
}

const NEW_REQUEST = "### \nGET /v2/account\n";

/** The parts behind request files, answers, the view and the tests; brought in when the first of them is needed. */
export class RequestsRoom implements Disposable {
  readonly requestFiles = new RequestFiles();
  readonly tree: RequestsTree;
  readonly documentRequests: DocumentRequests;
  readonly tests: RequestTests;
  private readonly answers: ResponseCommands;
  private readonly past: HistoryCommands;
  private readonly subscriptions: readonly Subscription[];

  constructor(private readonly context: RequestsContext) {
    const { session, store, connections, lens, documents, history, sender, raw, pickers } = context;
    const accounts = {
      active: () => session.connection,
      list: () => store.list(),
      connect: (id: string) => connections.get(id),
    };
    const performer = new RequestPerformer(accounts, sender, askingWith(pickers), secretUdfs);
    this.tree = new RequestsTree(session, this.requestFiles, history);
    this.documentRequests = new DocumentRequests(performer, documents);
    this.tests = new RequestTests(this.requestFiles, performer, this.documentRequests);
    this.answers = new ResponseCommands(documents, raw, connections);
    this.past = new HistoryCommands(history, documents, raw, connections, session);
    const sendLens = new SendLens(this.documentRequests);
    this.subscriptions = [
      ...[this.tree, this.requestFiles, this.documentRequests, this.tests, sendLens],
      languages.registerCodeLensProvider({ language: REQUEST_LANGUAGE }, sendLens),
    ];
    lens.extend(
      (uri) => pageActions(uri, documents),
      (uri) => responseActions(uri, documents),
    );
    void this.tests.refresh();
  }

  /** Does what a command of this room says. */
  async handle(command: RequestCommand, first: unknown, second: unknown): Promise<void> {
    switch (command) {
      case "newRequest":
        await openRequestText(NEW_REQUEST);
        return;
      case "openAsRequest":
        return openAsRequest(first, this.context.responses, (id) => this.labelOf(id));
      case "sendRequest":
        return this.send(first, second);
      case "cancelRequest":
        if (first instanceof Uri && typeof second === "number") this.documentRequests.cancel(first, second);
        return;
      case "runRequests":
        return this.runAll(first);
      case "openResponse":
      case "rerunRequest":
      case "deleteHistoryEntry":
      case "clearHistory":
      case "compareResponse":
        return this.handlePast(command, first, second);
      case "nextPage":
        return this.answers.turnPage(first, "next");
      case "previousPage":
        return this.answers.turnPage(first, "previous");
      case "showResponseHeaders":
        return this.answers.showPart(first, "headers");
      case "showRawResponse":
        return this.answers.showPart(first, "raw");
      case "showResponseOutput":
        return this.answers.showPart(first, "output");
      case "saveResponse":
        return this.answers.save(first);
    }
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async handlePast(command: PastCommand, first: unknown, second: unknown): Promise<void> {
    const node = asRequestNode(first);
    const entry = node?.kind === "historyEntry" ? node : undefined;
    switch (command) {
      case "clearHistory":
        return this.past.clear();
      case "openResponse":
        if (entry) await this.past.open(entry);
        else if (first instanceof Uri && typeof second === "number")
          await this.documentRequests.openAnswer(first, second);
        return;
      case "compareResponse":
        return entry ? this.past.compare(entry) : this.answers.compare(first);
      case "rerunRequest":
        return entry && this.past.rerun(entry);
      case "deleteHistoryEntry":
        return entry && this.past.delete(entry);
    }
  }

  /** What a file calls an account that is not the active one. */
  private async labelOf(accountId: string): Promise<string | undefined> {
    const { session, store } = this.context;
    if (accountId === session.connection?.account.id) return undefined;
    const accounts = await store.list();
    const account = accounts.find(({ id }) => id === accountId);
    return account && labelAmong(account, accounts);
  }

  /** The request that a lens or a row names, or else the one at the cursor. */
  private async send(first: unknown, second: unknown): Promise<void> {
    const node = asRequestNode(first);
    if (node?.kind === "fileRequest") {
      const document = await workspace.openTextDocument(Uri.parse(node.uri, true));
      await window.showTextDocument(document);
      return this.documentRequests.send(document, node.request.index);
    }
    if (first instanceof Uri && typeof second === "number")
      return this.documentRequests.send(await workspace.openTextDocument(first), second);
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== REQUEST_LANGUAGE) return void sayThatNoneIsOpen();
    return this.documentRequests.sendAt(editor.document, editor.document.offsetAt(editor.selection.active));
  }

  private async runAll(first: unknown): Promise<void> {
    const node = asRequestNode(first);
    const uri =
      node?.kind === "file"
        ? Uri.parse(node.uri, true)
        : first instanceof Uri
          ? first
          : window.activeTextEditor?.document.uri;
    if (!uri) return void sayThatNoneIsOpen();
    if (!(await this.tests.runFile(uri)))
      void window.showInformationMessage(
        l10n.t("Save the requests to a file that ends in .datto.http first, to run them all."),
      );
  }
}

type PastCommand =
  "openResponse" | "rerunRequest" | "deleteHistoryEntry" | "clearHistory" | "compareResponse";

function sayThatNoneIsOpen(): Thenable<unknown> {
  return window.showInformationMessage(l10n.t("Open a request document first."));
}
