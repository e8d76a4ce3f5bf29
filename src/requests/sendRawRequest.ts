import { l10n, ProgressLocation, type Uri, window } from "vscode";
import type { Connection } from "../accounts/connections";
import type { Session } from "../accounts/session";
import { signalOf } from "../accounts/cancellation";
import { COMMANDS } from "../commands/commandIds";
import type { CommandRunner } from "../commands/commandRunner";
import type { RequestHistory } from "./history/requestHistory";
import type { RawRequest } from "./rawRequest";
import type { RequestSender, ShowSending } from "./sending/requestSender";
import type { ResponseDocuments } from "./responses/responseDocuments";

/** The quick way: asks for a request, sends it and opens its answer. */
export class RawRequests {
  constructor(
    private readonly session: Session,
    private readonly sender: RequestSender,
    private readonly documents: ResponseDocuments,
    private readonly history: RequestHistory,
  ) {}

  registerCommands(runner: CommandRunner): void {
    runner.register(COMMANDS.sendRawRequest, () => this.run());
  }

  /**
   * Sends a request and opens its answer, whatever its status.
   *
   * @throws UnsafePathError before anything is asked or sent; see `checkPath`
   */
  async send(request: RawRequest, connection: Connection): Promise<Uri | undefined> {
    const sent = await this.sender.send(request, connection, { showSending: sendingOf(request) });
    return sent && this.documents.open(this.documents.keep(request, connection, sent), "here");
  }

  private async run(): Promise<void> {
    const connection = this.session.connection;
    if (!connection) {
      void window.showInformationMessage(l10n.t("Sign in to Datto RMM first."));
      return;
    }
    const { composeRequest } = await import("./composeRequest");
    const { account, client } = connection;
    const composed = await composeRequest(this.history.lastValues(account.id));
    if (!composed) return;
    const { maskRequest } = await import("./history/masking");
    const { masked } = maskRequest(composed.request, (text) => client.holdsSecret(text));
    if (!masked) await this.history.remember(account.id, composed.values);
    await this.send(composed.request, connection);
  }
}

/** Progress in a notification, for a request that stands in no document. */
export function sendingOf({ method, pathAndQuery }: RawRequest): ShowSending {
  return (task) =>
    window.withProgress(
      { location: ProgressLocation.Notification, title: `${method} ${pathAndQuery}`, cancellable: true },
      (_, token) => task(signalOf(token)),
    );
}
