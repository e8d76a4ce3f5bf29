import { l10n, window } from "vscode";
import type { Connections } from "../../accounts/connections";
import type { Session } from "../../accounts/session";
import { uriOf } from "../../documents/address";
import { openUri } from "../../documents/openDocument";
import { openEntry } from "../openRequestText";
import { nameOf, type ResponseDocuments } from "../responses/responseDocuments";
import { compareAnswers } from "../responses/responseCommands";
import type { RawRequests } from "../sendRawRequest";
import type { HistoryNode } from "../view/nodes";
import type { HistoryEntry } from "./historyEntry";
import type { RequestHistory } from "./requestHistory";

/** What can be done with a request that was sent. */
export class HistoryCommands {
  constructor(
    private readonly history: RequestHistory,
    private readonly documents: ResponseDocuments,
    private readonly requests: RawRequests,
    private readonly connections: Connections,
    private readonly session: Session,
  ) {}

  /** Opens the answer; where it is not kept any more, asks for it again, or opens the request when that would write. */
  async open({ accountId, entry }: HistoryNode): Promise<void> {
    const answer = this.documents.answerOf(entry.id);
    const { method, pathAndQuery } = entry.request;
    if (answer) await this.documents.open(answer, "here");
    else if (method === "GET" && !entry.masked) {
      const at = pathAndQuery.indexOf("?");
      const [path, query] = at < 0 ? [pathAndQuery, ""] : [pathAndQuery.slice(0, at), pathAndQuery.slice(at)];
      await openUri(
        uriOf({ accountId, resource: { kind: "read", path, query } }, nameOf(method, pathAndQuery)),
      );
    } else await openEntry(entry);
  }

  /** Sends a request again. One whose secrets were not kept is opened instead, to be filled in. */
  async rerun({ accountId, entry }: HistoryNode): Promise<void> {
    const connection = await this.connections.get(accountId);
    if (!connection) void window.showInformationMessage(l10n.t("Sign in to Datto RMM first."));
    else if (entry.masked) await openEntry(entry);
    else await this.requests.send(entry.request, connection);
  }

  /** Compares the answer with the one to the same request before it. */
  async compare({ accountId, entry }: HistoryNode): Promise<void> {
    const entries = this.history.entries(accountId);
    const older = entries.slice(entries.findIndex(({ id }) => id === entry.id) + 1);
    const after = this.documents.answerOf(entry.id);
    const before = older
      .filter((each) => isSameRequest(each, entry))
      .map(({ id }) => this.documents.answerOf(id))
      .find((answer) => answer !== undefined);
    if (before && after) await compareAnswers(before, after);
    else
      void window.showInformationMessage(
        l10n.t("Only answers of this window are kept. Send the request twice to compare them."),
      );
  }

  async delete({ accountId, entry }: HistoryNode): Promise<void> {
    await this.history.delete(accountId, entry.id);
  }

  async clear(): Promise<void> {
    const account = this.session.connection?.account;
    if (!account) return;
    const clear = l10n.t("Clear");
    const answer = await window.showWarningMessage(
      l10n.t("Clear the history of {0}?", account.name),
      { modal: true, detail: l10n.t("The requests that were sent to it are forgotten.") },
      clear,
    );
    if (answer === clear) await this.history.clear(account.id);
  }
}

function isSameRequest(one: HistoryEntry, other: HistoryEntry): boolean {
  const { method, pathAndQuery, body } = one.request;
  return (
    method === other.request.method &&
    pathAndQuery === other.request.pathAndQuery &&
    body === other.request.body
  );
}
