import { STATUS_CODES } from "node:http";
import {
  CodeLens,
  type CodeLensProvider,
  type Command,
  type Disposable,
  EventEmitter,
  l10n,
  Range,
  type TextDocument,
  workspace,
} from "vscode";
import { COMMANDS } from "../../commands/commandIds";
import type { Subscription } from "../../estate/listeners";
import { requestsIn } from "../requestFile";
import type { DocumentRequests, SendState } from "./documentRequests";

/** What stands above each request of a document: a way to send it, what is going on, and how it came out. */
export class SendLens implements CodeLensProvider, Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly subscriptions: readonly Subscription[];

  readonly onDidChangeCodeLenses = this.changes.event;

  constructor(private readonly requests: DocumentRequests) {
    this.subscriptions = [
      this.changes,
      requests.onDidChange(() => this.changes.fire()),
      workspace.onDidGrantWorkspaceTrust(() => this.changes.fire()),
    ];
  }

  provideCodeLenses(document: TextDocument): CodeLens[] {
    const { uri } = document;
    const all = requestsIn(document.getText());
    const lenses = all.flatMap(({ index, line }) =>
      this.commandsOf(this.requests.stateOf(uri, index), [uri, index]).map(
        (command) => new CodeLens(rangeOf(line), command),
      ),
    );
    if (all.length < 2 || !workspace.isTrusted) return lenses;
    return [
      new CodeLens(rangeOf(0), {
        title: l10n.t("$(run-all) Run All"),
        command: COMMANDS.runRequests,
        arguments: [uri],
      }),
      ...lenses,
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private commandsOf(state: SendState | undefined, args: unknown[]): Command[] {
    if (!workspace.isTrusted)
      return [
        {
          title: l10n.t("$(workspace-untrusted) Trust the Workspace to Send"),
          command: "workbench.trust.manage",
        },
      ];
    const send = { title: l10n.t("$(play) Send"), command: COMMANDS.sendRequest, arguments: args };
    switch (state?.kind) {
      case undefined:
        return [send];
      case "sending":
        return [
          { title: l10n.t("$(loading~spin) Sending…"), command: "" },
          { title: l10n.t("Cancel"), command: COMMANDS.cancelRequest, arguments: args },
        ];
      case "failed":
        return [send, { title: `$(error) ${state.title}`, tooltip: state.detail, command: "" }];
      case "answered":
        return [send, outcome(state, args)];
    }
  }
}

/** Such as `200 OK · 143 ms · 2 of 3 expectations hold`; a click shows the answer. */
function outcome(
  { answer, failures, checks }: Extract<SendState, { kind: "answered" }>,
  args: unknown[],
): Command {
  const { status, milliseconds } = answer;
  const isGood = checks === 0 ? status < 400 : failures.length === 0;
  const words = [
    `${status} ${STATUS_CODES[status] ?? ""}`.trim(),
    `${Math.round(milliseconds)} ms`,
    ...expected(checks, failures.length),
  ];
  return {
    title: `${isGood ? "$(pass)" : "$(error)"} ${words.join(" · ")}`,
    tooltip: [l10n.t("Show the answer"), ...failures].join("\n"),
    command: COMMANDS.openResponse,
    arguments: args,
  };
}

function expected(checks: number, failures: number): string[] {
  if (checks === 0) return [];
  return failures === 0
    ? [l10n.t("as expected")]
    : [l10n.t("{0} of {1} expectations hold", checks - failures, checks)];
}

function rangeOf(line: number): Range {
  return new Range(line, 0, line, 0);
}
