import {
  type CancellationToken,
  type Disposable,
  l10n,
  Location,
  Position,
  Range,
  type TestController,
  type TestItem,
  TestMessage,
  type TestRun,
  TestRunProfileKind,
  TestRunRequest,
  tests,
  type Uri,
  workspace,
} from "vscode";
import type { Subscription } from "../../estate/listeners";
import type { FileRequest } from "../requestFile";
import type { RequestFile, RequestFiles } from "../requestFiles";
import { type DocumentRequests, isTrusted } from "../sending/documentRequests";
import type { RequestPerformer } from "../sending/requestPerformer";
import { type ResultRow, resultTable } from "./resultTable";
import { type Result, runCollection } from "./runCollection";

/** A request to be performed, with the row that stands for it in the Testing view. */
interface Step {
  readonly item: TestItem;
  readonly request: FileRequest;
}

/** Request files as tests: each file is a collection, each of its requests a test. */
export class RequestTests implements Disposable {
  private readonly controller: TestController;
  private readonly requests = new WeakMap<TestItem, FileRequest>();
  private readonly subscriptions: readonly Subscription[];

  constructor(
    private readonly files: RequestFiles,
    private readonly performer: RequestPerformer,
    private readonly documents: DocumentRequests,
  ) {
    this.controller = tests.createTestController("dattoRmm.requests", l10n.t("Datto RMM Requests"));
    const profile = this.controller.createRunProfile(
      l10n.t("Send"),
      TestRunProfileKind.Run,
      (request, token) => this.run(request, token),
      true,
    );
    this.controller.resolveHandler = async (item) => {
      if (!item) await this.refresh();
    };
    this.controller.refreshHandler = () => this.refresh();
    this.subscriptions = [this.controller, profile, files.onDidChange(() => void this.refresh())];
  }

  /** Brings the rows of the Testing view in line with the files. */
  async refresh(): Promise<void> {
    const files = await this.files.all();
    this.controller.items.replace(
      files.filter(({ requests }) => requests.length > 0).map((file) => this.itemOf(file)),
    );
  }

  /**
   * Runs all requests of a file, in its order, and shows the run in the Testing view.
   *
   * @returns `false` for a document that is no request file
   */
  async runFile(uri: Uri): Promise<boolean> {
    await this.refresh();
    const item = this.controller.items.get(uri.toString());
    if (item) await this.run(new TestRunRequest([item]));
    return item !== undefined;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private itemOf({ uri, requests }: RequestFile): TestItem {
    const label = workspace.asRelativePath(uri);
    const file =
      this.controller.items.get(uri.toString()) ?? this.controller.createTestItem(uri.toString(), label, uri);
    file.children.replace(
      requests.map((request) => {
        const id = `${request.index} ${request.title}`;
        const item = file.children.get(id) ?? this.controller.createTestItem(id, request.title, uri);
        item.range = new Range(request.line, 0, request.line, 0);
        item.sortText = String(request.index).padStart(6, "0");
        item.description = request.title.startsWith(request.method) ? "" : request.method;
        this.requests.set(item, request);
        return item;
      }),
    );
    return file;
  }

  private async run(request: TestRunRequest, token?: CancellationToken): Promise<void> {
    if (!(await isTrusted())) return;
    const run = this.controller.createTestRun(request);
    const abort = new AbortController();
    const cancels = [run.token, token].map((each) => each?.onCancellationRequested(() => abort.abort()));
    try {
      for (const steps of this.stepsByFile(request)) await this.runSteps(run, steps, abort.signal);
    } finally {
      for (const each of cancels) each?.dispose();
      run.end();
    }
  }

  /** The wanted requests, file by file, in their order, without those that were left out. */
  private stepsByFile({ include, exclude = [] }: TestRunRequest): Step[][] {
    const all = include ?? itemsIn(this.controller.items);
    const byFile = new Map<string, Set<TestItem>>();
    for (const item of all.flatMap((each) => (this.requests.has(each) ? [each] : itemsIn(each.children)))) {
      if (exclude.includes(item) || (item.parent && exclude.includes(item.parent))) continue;
      const key = item.uri?.toString() ?? "";
      byFile.set(key, (byFile.get(key) ?? new Set()).add(item));
    }
    return [...byFile.values()].map((items) =>
      [...items]
        .flatMap((item) => {
          const request = this.requests.get(item);
          return request ? [{ item, request }] : [];
        })
        .sort((one, other) => one.request.index - other.request.index),
    );
  }

  private async runSteps(run: TestRun, steps: readonly Step[], signal: AbortSignal): Promise<void> {
    const uri = steps[0]?.item.uri;
    if (!uri) return;
    const text = await textOf(uri);
    const captured = this.documents.captured(uri);
    for (const { item } of steps) run.enqueued(item);
    const rows: ResultRow[] = [];
    await runCollection(steps, {
      perform: ({ request }) =>
        this.performer.perform(text, request.index, { captured, showSending: (task) => task(signal) }),
      began: ({ item }) => run.started(item),
      ended: (step, result) => {
        rows.push({ name: step.request.title, result });
        this.tell(run, step, result);
      },
      signal,
      t: l10n.t,
    });
    const table = [workspace.asRelativePath(uri), "", resultTable(rows, l10n.t), ""].join("\n");
    run.appendOutput(`${table}\n`.replaceAll("\n", "\r\n"));
  }

  private showInPlace(uri: Uri, index: number, result: Result): void {
    switch (result.kind) {
      case "passed":
      case "failed":
        this.documents.keep(uri, index, result.answer);
        break;
      case "errored":
        this.documents.refuse(uri, index, l10n.t("Not sent"), result.reasons.join("\n"));
        break;
      case "skipped":
    }
  }

  private tell(run: TestRun, { item, request }: Step, result: Result): void {
    const messages = (reasons: readonly string[]) =>
      reasons.map((reason) => {
        const message = new TestMessage(reason);
        if (item.uri) message.location = new Location(item.uri, new Position(request.line, 0));
        return message;
      });
    if (item.uri) this.showInPlace(item.uri, request.index, result);
    switch (result.kind) {
      case "passed":
        run.passed(item, result.answer.sent.response.milliseconds);
        break;
      case "failed":
        run.failed(item, messages(result.reasons), result.answer.sent.response.milliseconds);
        break;
      case "errored":
        run.errored(item, messages(result.reasons));
        break;
      case "skipped":
        run.skipped(item);
    }
  }
}

function itemsIn(collection: Iterable<[string, TestItem]>): TestItem[] {
  return [...collection].map(([, item]) => item);
}

/** A file that is open counts as it stands in its editor. */
async function textOf(uri: Uri): Promise<string> {
  return (await workspace.openTextDocument(uri)).getText();
}
