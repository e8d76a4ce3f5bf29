import type { Priority } from "./budget/allowance";
import { demandOf } from "./budget/buckets";
import type { Gate, Ticket } from "./budget/rateBudget";
import { pause, untilAborted } from "./cancel";
import { abortedError, HttpClientError } from "./errors";
import { apiErrorOf } from "./messages";
import type { Method } from "./operation";
import { retryDelay, type RetryOptions } from "./retry";
import { resolveTarget } from "./target";
import type { TokenSource } from "./tokens";
import type { HttpResponse, Transport } from "./transport";

/** One request as its caller wants it. */
export interface Call {
  readonly method: Method;
  readonly pathAndQuery: string;
  /** The path as the description writes it; the path itself for what it does not cover. */
  readonly template: string;
  readonly body?: string | undefined;
  /** Sent beside the client's own headers, which win. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly priority: Priority;
  /** Whether a write that meets a conflict (409) may be repeated. */
  readonly repeatConflict?: boolean | undefined;
}

export interface SenderOptions {
  readonly baseUrl: string;
  readonly transport: Transport;
  readonly tokens: TokenSource;
  readonly budget: Gate;
  readonly retry: RetryOptions;
}

/** Used when the platform does not say how long to wait: its window, and the block that its guide names. */
const LIMITED_MILLISECONDS = 60_000;
const BLOCKED_MILLISECONDS = 300_000;

const BACKGROUND_PATIENCE = 10;

/** Stands for a path that repeats a credential. */
const HIDDEN = "/***";

/** The last answer to a call. */
export interface Answer extends HttpResponse {
  /** Times that the request was sent, each of which took something of the budget. */
  readonly attempts: number;
}

/** A call on its way. */
interface Sending {
  readonly call: Call;
  readonly url: string;
  attempts: number;
}

/** Sends requests within the budget, with a token, and repeats what may be repeated. */
export class Sender {
  constructor(private readonly options: SenderOptions) {}

  /**
   * @returns the last answer, whatever its status
   * @throws HttpClientError when no usable answer came
   * @throws AuthError when the platform does not accept key and secret
   * @throws ApiError of kind `blocked` while nothing may be sent
   */
  async send(call: Call): Promise<Answer> {
    const url = resolveTarget(this.options.baseUrl, call.pathAndQuery);
    const sending: Sending = { call, url, attempts: 0 };
    const started = performance.now();
    for (let attempt = 1; ; attempt++) {
      const result = await this.attempt(sending, attempt);
      if ("response" in result && result.response.status < 400) return answerOf(result.response, sending);
      const delay = this.delayAfter(result, call, attempt, performance.now() - started);
      if (delay === undefined) {
        if ("error" in result) throw result.error;
        return answerOf(result.response, sending);
      }
      await pause(delay, call.signal);
    }
  }

  private async attempt(sending: Sending, attempt: number): Promise<Result> {
    try {
      return { response: await this.withToken(sending, attempt) };
    } catch (error) {
      if (error instanceof HttpClientError) return { error };
      throw error;
    }
  }

  /** Where nobody waits, a walk of many pages outlasts the pause that the platform asks for. */
  private get patient(): RetryOptions {
    return { ...this.options.retry, timeLimit: this.options.retry.timeLimit * BACKGROUND_PATIENCE };
  }

  /** A 401 means a token that ended early, so it is renewed, and the request repeated, once. */
  private async withToken(sending: Sending, attempt: number): Promise<HttpResponse> {
    const { signal } = sending.call;
    const token = await this.token(signal);
    const response = await this.withTicket(token, sending, attempt);
    if (response.status !== 401) return response;
    this.options.tokens.reject(token);
    return this.withTicket(await this.token(signal), sending, attempt);
  }

  /** The request for a token is shared, so one caller that gives up must not end it for the others. */
  private token(signal: AbortSignal | undefined): Promise<string> {
    if (signal?.aborted) return Promise.reject(abortedError());
    return untilAborted(this.options.tokens.get(), signal);
  }

  private async withTicket(token: string, sending: Sending, attempt: number): Promise<HttpResponse> {
    const { call } = sending;
    const demand = demandOf(call.method, call.pathAndQuery);
    const ticket = await this.options.budget.enter(demand, call.priority, call.signal);
    sending.attempts++;
    try {
      const response = await this.exchange(token, sending, attempt, ticket);
      obey(response, this.options.budget);
      return response;
    } finally {
      ticket.release();
    }
  }

  private exchange(
    token: string,
    { call, url }: Sending,
    attempt: number,
    ticket: Ticket,
  ): Promise<HttpResponse> {
    const { method, pathAndQuery, body, headers, signal } = call;
    const isSecret = this.options.tokens.isQuotedIn(pathAndQuery);
    return this.options.transport.send({
      method,
      url,
      // An observer may log what it is told.
      path: isSecret ? HIDDEN : pathAndQuery,
      template: isSecret ? HIDDEN : call.template,
      attempt,
      waited: ticket.waited,
      headers: {
        ...headers,
        accept: headers?.["accept"] ?? "application/json",
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      body,
      signal,
    });
  }

  private delayAfter(result: Result, call: Call, attempt: number, elapsed: number): number | undefined {
    const outcome = "error" in result ? result.error : result.response.status;
    const { method, repeatConflict = false } = call;
    const retry = call.priority === "interactive" ? this.options.retry : this.patient;
    const failed = { method, outcome, attempt, elapsed, repeatConflict };
    const delay = retryDelay(failed, retry, Math.random());
    const { pause: paused } = this.options.budget.state;
    return elapsed + (paused?.milliseconds ?? 0) > retry.timeLimit ? undefined : delay;
  }
}

/** Pauses all requests when the platform says that there were too many. */
export function obey(response: HttpResponse, budget: Gate): void {
  if (response.status !== 429 && response.status !== 403) return;
  const { kind, retryAfter } = apiErrorOf(response, "");
  const told = retryAfter === undefined ? undefined : retryAfter * 1000;
  if (kind === "rateLimited") budget.stop("rateLimited", told ?? LIMITED_MILLISECONDS);
  if (kind === "blocked") budget.stop("blocked", told ?? BLOCKED_MILLISECONDS);
}

function answerOf(response: HttpResponse, { attempts }: Sending): Answer {
  return { ...response, attempts };
}

type Result = { readonly response: HttpResponse } | { readonly error: HttpClientError };
