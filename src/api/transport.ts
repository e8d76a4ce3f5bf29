import { type FetchError, ofetch } from "ofetch";
import { HttpClientError, type HttpClientErrorKind } from "./errors";
import type { Method } from "./operation";

/** What an observer may know of one HTTP exchange. Never a header, a body or a credential. */
export interface Exchange {
  readonly method: Method;
  /** Path and query below the base URL; the token endpoint as `/auth/oauth/token`. */
  readonly path: string;
  /** The path as the description writes it, without values. */
  readonly template: string;
  /** HTTP status, or why none came. */
  readonly outcome: number | HttpClientErrorKind;
  readonly milliseconds: number;
  /** Length of the body in bytes. */
  readonly size: number;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Milliseconds that the request waited for the rate budget before it was sent. */
  readonly waited: number;
}

export type Observer = (exchange: Exchange) => void;

export interface HttpRequest {
  readonly method: Method;
  readonly url: string;
  /** How the request is named to an observer and in errors. */
  readonly path: string;
  readonly template: string;
  readonly attempt: number;
  readonly waited: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body itself, where its type says that it is no text. */
  readonly bytes?: Uint8Array;
  /** Length of the body in bytes. */
  readonly size: number;
  readonly milliseconds: number;
}

export interface TransportOptions {
  /**
   * Milliseconds without progress until a request is given up: until the first byte, and between two pieces. `fetch`
   * lets nobody watch the connecting apart, but gives that up by itself, in Node after 10 seconds.
   */
  readonly timeout: () => number;
  /** Bytes of a body at most. */
  readonly maxSize: number;
  readonly observe: Observer;
}

/** A body that still comes after so many time-outs is given up, however steadily it drips. */
const TIMEOUTS_PER_BODY = 10;

/** Sends single HTTP requests. Follows no redirect, since a credential may not travel with it. */
export class Transport {
  constructor(private readonly options: TransportOptions) {}

  /**
   * @returns the answer, whatever its status
   * @throws HttpClientError when none came, or when it is a redirect
   */
  async send(request: HttpRequest): Promise<HttpResponse> {
    const started = performance.now();
    const timeout = this.options.timeout();
    const watch = new Watch(timeout, request.signal);
    try {
      const response = await this.fetch(request, watch, started);
      this.observe(request, response.status, started, response.size);
      return response;
    } catch (thrown) {
      const error = toHttpClientError(thrown, request, watch, timeout);
      this.observe(request, error.kind, started, 0);
      throw error;
    } finally {
      watch.end();
    }
  }

  private async fetch(request: HttpRequest, watch: Watch, started: number): Promise<HttpResponse> {
    const response = await ofetch.raw(request.url, {
      method: request.method,
      headers: request.headers,
      ...(request.body === undefined ? {} : { body: request.body }),
      signal: watch.signal,
      redirect: "manual",
      responseType: "stream",
      ignoreResponseError: true,
      retry: false,
    });
    if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
      watch.abort();
      throw new HttpClientError(
        "protocol",
        "The server redirects elsewhere, which is not followed. Check the base URL.",
      );
    }
    const { status, headers, body } = response;
    const bytes = body ? await this.readBody(body, watch) : new Uint8Array();
    return {
      status,
      headers,
      text: new TextDecoder().decode(bytes),
      ...(isBinary(headers) && { bytes }),
      size: bytes.length,
      milliseconds: performance.now() - started,
    };
  }

  /** Reads piece by piece, so that a body without end is neither waited for nor kept. */
  private async readBody(body: ReadableStream<Uint8Array>, watch: Watch): Promise<Uint8Array> {
    const reader = body.getReader();
    const pieces: Uint8Array[] = [];
    let size = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return join(pieces, size);
      watch.progress();
      size += value.length;
      if (size > this.options.maxSize) {
        watch.abort();
        throw new HttpClientError("protocol", `The answer is larger than ${this.options.maxSize / 1e6} MB.`);
      }
      pieces.push(value);
    }
  }

  private observe(request: HttpRequest, outcome: Exchange["outcome"], started: number, size: number): void {
    const { method, path, template, attempt, waited } = request;
    const milliseconds = performance.now() - started;
    this.options.observe({ method, path, template, outcome, milliseconds, size, attempt, waited });
  }
}

/** Whether the type of a body names something that is no text. A body without a type counts as text. */
function isBinary(headers: Headers): boolean {
  const type = headers.get("content-type") ?? "text/plain";
  return !/^text\/|\b(json|xml|javascript|yaml|html|x-www-form-urlencoded)\b/i.test(type);
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Ends a request when its caller gives up, or when nothing has come for too long. */
class Watch {
  timedOut = false;
  private readonly controller = new AbortController();
  private readonly started = performance.now();
  private timer: NodeJS.Timeout;

  constructor(
    private readonly timeout: number,
    private readonly caller: AbortSignal | undefined,
  ) {
    this.timer = setTimeout(this.giveUp, timeout);
    if (caller?.aborted) this.abort();
    caller?.addEventListener("abort", this.abort, { once: true });
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  readonly abort = (): void => {
    this.controller.abort();
  };

  progress(): void {
    if (performance.now() - this.started < this.timeout * TIMEOUTS_PER_BODY) this.timer.refresh();
  }

  end(): void {
    clearTimeout(this.timer);
    this.caller?.removeEventListener("abort", this.abort);
  }

  private readonly giveUp = (): void => {
    this.timedOut = true;
    this.controller.abort();
  };
}

function toHttpClientError(
  thrown: unknown,
  request: HttpRequest,
  watch: Watch,
  timeout: number,
): HttpClientError {
  if (thrown instanceof HttpClientError) return thrown;
  const chain = causes(thrown);
  const kind = request.signal?.aborted ? "aborted" : watch.timedOut ? "timeout" : kindOf(chain);
  // ofetch's own error carries the request's headers, so only what lies beneath it may be kept as the cause.
  const cause = chain.find((error) => !isFetchError(error));
  const waited = watch.timedOut ? timeout : undefined;
  return new HttpClientError(kind, messageOf(kind, new URL(request.url).host, waited), { cause });
}

function isFetchError(error: unknown): error is FetchError {
  return error instanceof Error && error.name === "FetchError";
}

function causes(thrown: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let error = thrown; error !== undefined && chain.length < 8;) {
    chain.push(error);
    error = error instanceof Error ? error.cause : undefined;
  }
  return chain;
}

/** Codes of Node's sockets, of undici, and of Chromium's network stack, which VS Code's desktop may use. */
const kinds: readonly (readonly [RegExp, HttpClientErrorKind])[] = [
  [
    /TimeoutError|ETIMEDOUT|UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|ERR_TIMED_OUT|ERR_CONNECTION_TIMED_OUT/,
    "timeout",
  ],
  [/AbortError/, "aborted"],
  [/ENOTFOUND|EAI_AGAIN|ERR_NAME_NOT_RESOLVED/, "dns"],
  [/ECONNREFUSED|ERR_CONNECTION_REFUSED/, "refused"],
  [/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY/, "tls"],
  [/HPE_|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|ERR_INVALID_HTTP_RESPONSE/, "protocol"],
];

function kindOf(chain: readonly unknown[]): HttpClientErrorKind {
  const marks = chain.flatMap((error) =>
    error instanceof Error ? [error.name, "code" in error ? String(error.code) : "", ...nested(error)] : [],
  );
  for (const [pattern, kind] of kinds) if (marks.some((mark) => pattern.test(mark))) return kind;
  return "network";
}

/** Node joins the failures of all of a host's addresses in one error. */
function nested(error: Error): string[] {
  if (error instanceof AggregateError)
    return error.errors.map((each) => String((each as { code?: unknown }).code));
  return error.message.includes("net::") ? [error.message] : [];
}

/** @param waited milliseconds, unless the connection was given up before anybody here lost patience */
function messageOf(kind: HttpClientErrorKind, host: string, waited: number | undefined): string {
  switch (kind) {
    case "dns":
      return `The name ${host} is not known. Check the network connection.`;
    case "refused":
      return `Nothing answers at ${host}.`;
    case "tls":
      return `The certificate of ${host} is not trusted.`;
    case "timeout":
      return waited === undefined
        ? `No connection to ${host} came about in time.`
        : `${host} did not answer within ${waited === 1000 ? "1 second" : `${waited / 1000} seconds`}.`;
    case "aborted":
      return "Cancelled.";
    case "protocol":
      return `${host} did not answer in a way that can be read.`;
    case "network":
      return `The connection to ${host} broke.`;
  }
}
