import { l10n, ProgressLocation, type Uri, window } from "vscode";
import { checkPath, type RawResponse } from "../api";
import type { Connection } from "../accounts/connections";
import type { Session } from "../accounts/session";
import { signalOf } from "../accounts/signInFlow";
import { COMMANDS } from "../commands/commandIds";
import type { CommandRunner } from "../commands/commandRunner";
import { uriOf } from "../documents/address";
import { openUri } from "../documents/openDocument";
import type { Resource } from "../documents/resource";
import type { ResourceFiles } from "../documents/resourceFiles";
import type { Responses } from "../documents/responses";
import type { RawRequest } from "./composeRequest";
import { confirmRequest } from "./confirmRequest";

/** Asks for a request, sends it and opens its answer. */
export class RawRequests {
  constructor(
    private readonly session: Session,
    private readonly files: ResourceFiles,
    private readonly responses: Responses,
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
    checkPath(request.pathAndQuery);
    if (!(await confirmRequest(request, connection))) return undefined;
    const response = await sendWithProgress(request, connection);
    const uri = uriOf(
      { accountId: connection.account.id, resource: this.resourceOf(request) },
      nameOf(request),
    );
    this.files.show(uri, response);
    await openUri(uri);
    return uri;
  }

  private async run(): Promise<void> {
    const connection = this.session.connection;
    if (!connection) {
      void window.showInformationMessage(l10n.t("Sign in to Datto RMM first."));
      return;
    }
    const { composeRequest } = await import("./composeRequest");
    const request = await composeRequest();
    if (request) await this.send(request, connection);
  }

  /** A `GET` can be asked for again by its address; any other answer is kept for this window. */
  private resourceOf({ method, pathAndQuery }: RawRequest): Resource {
    if (method !== "GET") return { kind: "response", number: this.responses.nextNumber() };
    const at = pathAndQuery.indexOf("?");
    return at < 0
      ? { kind: "read", path: pathAndQuery, query: "" }
      : { kind: "read", path: pathAndQuery.slice(0, at), query: pathAndQuery.slice(at) };
  }
}

function sendWithProgress(
  { method, pathAndQuery, body }: RawRequest,
  { client }: Connection,
): Thenable<RawResponse> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title: `${method} ${pathAndQuery}`, cancellable: true },
    (_, token) =>
      client.raw(method, pathAndQuery, { signal: signalOf(token), ...(body === undefined ? {} : { body }) }),
  );
}

/** What the tab shows, such as `GET account › sites?max=10`; a tab shows only what follows the last slash. */
function nameOf({ method, pathAndQuery }: RawRequest): string {
  return `${method} ${pathAndQuery.replace(/^\/v\d+\//, "").replaceAll("/", " › ")}`;
}
