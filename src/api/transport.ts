import { type FetchError, ofetch } from "ofetch";
import { HttpClientError, type HttpClientErrorKind } from "./errors";
import type { Method } from "./operation";

/** What an observer may know of one HTTP exchange. Never a header, a body or a credential. */
export interface Exchange {
  readonly method: Method;
  /** Path and query below the base URL; the token endpoint as `/auth/oauth/token`. */
  readonly path: string;
  /** HTTP status, or why none came. */
  readonly outcome: number | HttpClientErrorKind;
  readonly milliseconds: number;
  /** Length of the body in characters. */
  readonly size: number;
}

export type Observer = (exchange: Exchange) => void;

export interface HttpRequest {
  readonly method: Method;
  readonly url: string;
  /** How the request is named to an observer and in errors. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly milliseconds: number;
}

export interface TransportOptions {
  /** Milliseconds until a request without a complete answer is given up. */
  readonly timeout: () => number;
  readonly observe: Observer;
}

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
    try {
      const response = await this.fetch(request, started, timeout);
      this.observe(request, response.status, started, response.text.length);
      return response;
    } catch (thrown) {
      const error = toHttpClientError(thrown, request, timeout);
      this.observe(request, error.kind, started, 0);
      throw error;
    }
  }

  private async fetch(request: HttpRequest, started: number, milliseconds: number): Promise<HttpResponse> {
    const timeout = AbortSignal.timeout(milliseconds);
    const response = await ofetch.raw(request.url, {
      method: request.method,
      headers: request.headers,
      ...(request.body === undefined ? {} : { body: request.body }),
      signal: request.signal ? AbortSignal.any([request.signal, timeout]) : timeout,
      redirect: "manual",
      responseType: "text",
      ignoreResponseError: true,
      retry: false,
    });
    if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
      throw new HttpClientError(
        "protocol",
        "The server redirects elsewhere, which is not followed. Check the base URL.",
      );
    }
    const { status, headers } = response;
    return { status, headers, text: response._data ?? "", milliseconds: performance.now() - started };
  }

  private observe(request: HttpRequest, outcome: Exchange["outcome"], started: number, size: number): void {
    const { method, path } = request;
    this.options.observe({ method, path, outcome, milliseconds: performance.now() - started, size });
  }
}

function toHttpClientError(thrown: unknown, request: HttpRequest, timeout: number): HttpClientError {
  if (thrown instanceof HttpClientError) return thrown;
  const chain = causes(thrown);
  const kind = request.signal?.aborted ? "aborted" : kindOf(chain);
  // ofetch's own error carries the request's headers, so only what lies beneath it may be kept as the cause.
  const cause = chain.find((error) => !isFetchError(error));
  return new HttpClientError(kind, messageOf(kind, new URL(request.url).host, timeout), { cause });
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

function messageOf(kind: HttpClientErrorKind, host: string, timeout: number): string {
  switch (kind) {
    case "dns":
      return `The name ${host} is not known. Check the network connection.`;
    case "refused":
      return `Nothing answers at ${host}.`;
    case "tls":
      return `The certificate of ${host} is not trusted.`;
    case "timeout":
      return `${host} did not answer within ${Math.round(timeout / 1000)} seconds.`;
    case "aborted":
      return "Cancelled.";
    case "protocol":
      return `${host} did not answer in a way that can be read.`;
    case "network":
      return `The connection to ${host} broke.`;
  }
}
