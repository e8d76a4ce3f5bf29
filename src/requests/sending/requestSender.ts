import type { RawResponse } from "../../api";
import { HttpClientError } from "../../api/errors";
import { checkHeaders } from "../../api/headers";
import { checkPath } from "../../api/target";
import type { Connection } from "../../accounts/connections";
import type { HistoryEntry } from "../history/historyEntry";
import type { RequestHistory } from "../history/requestHistory";
import type { RawRequest } from "../rawRequest";

/** Runs a task where a person sees it and can end it. */
export type ShowSending = <T>(task: (signal: AbortSignal) => Promise<T>) => Thenable<T>;

/** Asks whether a request that is not a `GET` may be sent. */
export type Confirm = (request: RawRequest, connection: Connection) => Promise<boolean>;

/** An answer, and where the history keeps its request. */
export interface Sent {
  readonly response: RawResponse;
  readonly entryId: string;
}

export interface SendOptions {
  /** What the request is called in its file. */
  readonly name?: string | undefined;
  /** What must not be kept of it, beside the account's own secrets. */
  readonly secrets?: readonly string[];
  readonly showSending: ShowSending;
}

/** The one way on which every request that a person wrote goes out: checked, confirmed, and kept in the history. */
export class RequestSender {
  constructor(
    private readonly history: Pick<RequestHistory, "add">,
    private readonly confirm: Confirm,
  ) {}

  /**
   * @returns the answer, whatever its status, or `undefined` when the person did not confirm
   * @throws UnsafePathError or UnsafeHeaderError before anything is asked or sent
   * @throws HttpClientError, AuthError or ApiError when no answer came; see `DattoClient.raw`
   */
  async send(
    request: RawRequest,
    connection: Connection,
    { name, secrets = [], showSending }: SendOptions,
  ): Promise<Sent | undefined> {
    checkPath(request.pathAndQuery);
    checkHeaders(request.headers);
    if (request.method !== "GET" && !(await this.confirm(request, connection))) return undefined;
    return showSending((signal) => this.deliver({ request, name, secrets }, connection, signal));
  }

  private async deliver(task: Task, connection: Connection, signal: AbortSignal): Promise<Sent> {
    const { method, pathAndQuery, body, headers } = task.request;
    const at = Date.now();
    const started = performance.now();
    const sent = { ...task, at };
    try {
      const response = await connection.client.raw(method, pathAndQuery, {
        signal,
        ...(body === undefined ? {} : { body }),
        ...(headers === undefined ? {} : { headers }),
      });
      const { status: outcome, milliseconds, size } = response;
      return { response, entryId: await this.record(connection, { ...sent, outcome, milliseconds, size }) };
    } catch (error) {
      const outcome = error instanceof HttpClientError ? error.kind : "failed";
      const milliseconds = performance.now() - started;
      await this.record(connection, { ...sent, outcome, milliseconds, size: 0 });
      throw error;
    }
  }

  private async record({ account, client }: Connection, sent: Record): Promise<string> {
    const { maskRequest } = await import("../history/masking");
    const { name, at, outcome, size, secrets } = sent;
    const { repeatsOne } = await import("./typedSecrets");
    const isSecret = (text: string) => client.holdsSecret(text) || repeatsOne(text, secrets);
    const entry: HistoryEntry = {
      ...maskRequest(sent.request, isSecret),
      ...{ name, at, outcome, size },
      id: `${at}-${Math.random().toString(36).slice(2, 8)}`,
      milliseconds: Math.round(sent.milliseconds),
    };
    await this.history.add(account.id, entry);
    return entry.id;
  }
}

/** A request on its way, with what must not be kept of it. */
interface Task {
  readonly request: RawRequest;
  readonly name: string | undefined;
  readonly secrets: readonly string[];
}

interface Record extends Task, Pick<HistoryEntry, "at" | "outcome" | "milliseconds" | "size"> {}
