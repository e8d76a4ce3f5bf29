import { abortedError, AuthError, HttpClientError } from "./errors";
import { operations } from "./generated/operations";
import { apiErrorOf, readJson } from "./messages";
import type { Method, Operation } from "./operation";
import { type Page, readPage, walkPages } from "./paging";
import { baseUrl, parseBaseUrl, type Platform } from "./platform";
import { checkPath, fillTemplate, formatQuery, type QueryValues, resolveTarget } from "./target";
import { type Credentials, TokenSource } from "./tokens";
import { type HttpResponse, type Observer, Transport } from "./transport";
import type {
  Cancellable,
  PageArguments,
  PagedPath,
  PathOf,
  RequestArguments,
  ResponseOf,
  RowOf,
} from "./types";

/** Where the account lives: one of the six platforms, or an own base URL. */
export type Endpoint =
  | { readonly platform: Platform; readonly baseUrl?: never }
  | { readonly platform?: never; readonly baseUrl: string };

export type ClientOptions = Endpoint & {
  readonly credentials: Credentials;
  /** Is told of every exchange. Must not throw. */
  readonly observe?: Observer;
  /** Milliseconds until a request without a complete answer is given up, now or for each request; else 30,000. */
  readonly timeout?: number | (() => number);
  /** The clock, in epoch milliseconds. */
  readonly now?: () => number;
};

export interface RawOptions extends Cancellable {
  /** Sent as it is, as `application/json`. */
  readonly body?: string;
}

/** An answer as it came, whatever its status. */
export interface RawResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** From sending the request to the last byte of its answer. */
  readonly milliseconds: number;
}

interface Call extends Cancellable {
  readonly method: Method;
  readonly pathAndQuery: string;
  readonly body?: string | undefined;
}

/** Rows the platform gives at most per page; it caps or refuses more. */
const MAX_PAGE_SIZE = 250;

const DEFAULT_TIMEOUT = 30_000;

/**
 * A client of the Datto RMM REST API for one account. Fetches and renews its token by itself.
 *
 * All methods throw `AuthError` when the platform does not accept the credentials, `HttpClientError` when no usable
 * answer came, and, except for `raw`, `ApiError` for an error status.
 *
 * @example
 * const client = DattoClient.create({ platform: "merlot", credentials: { apiKey, apiSecret } });
 * for await (const site of client.items("/v2/account/sites")) console.log(site.name);
 */
export class DattoClient {
  readonly platform: Platform | undefined;
  readonly baseUrl: string;
  readonly #transport: Transport;
  readonly #tokens: TokenSource;

  private constructor(options: ClientOptions) {
    this.platform = options.platform;
    this.baseUrl = options.platform === undefined ? parseBaseUrl(options.baseUrl) : baseUrl(options.platform);
    const { timeout = DEFAULT_TIMEOUT } = options;
    this.#transport = new Transport({
      timeout: typeof timeout === "function" ? timeout : () => timeout,
      observe: options.observe ?? (() => undefined),
    });
    this.#tokens = new TokenSource(
      this.baseUrl,
      options.credentials,
      this.#transport,
      options.now ?? Date.now,
    );
  }

  /** @throws RangeError when the base URL is not acceptable; see `parseBaseUrl`. */
  static create(options: ClientOptions): DattoClient {
    return new DattoClient(options);
  }

  /** Fetches a token unless a good one is there. Proves that key, secret and platform belong together. */
  async ensureToken(): Promise<void> {
    await this.#tokens.get();
  }

  /**
   * Sends a request of the API description.
   *
   * @param path the template, such as `/v2/site/{siteUid}`
   * @returns the body, or `undefined` for a write that answers with nothing
   */
  async request<M extends Method, P extends PathOf<M>>(
    method: M,
    path: P,
    ...[options]: RequestArguments<M, P>
  ): Promise<ResponseOf<M, P>> {
    const { params, query, body, signal } = untyped(options);
    return (await this.json({
      method,
      pathAndQuery: fillTemplate(path, params) + formatQuery(query),
      body: body === undefined ? undefined : JSON.stringify(body),
      ...(signal ? { signal } : {}),
    })) as ResponseOf<M, P>;
  }

  /** Loads one page: the first, or the one whose query an earlier page named in `next`. */
  async page<P extends PagedPath>(path: P, ...[options]: PageArguments<P>): Promise<Page<RowOf<P>>> {
    const { params, query = {}, signal } = untyped(options);
    const body = await this.json({
      method: "GET",
      pathAndQuery: fillTemplate(path, params) + formatQuery(query),
      ...(signal ? { signal } : {}),
    });
    return readPage(body, rowsKey(path), query);
  }

  /** Walks the pages of a list, one request each, as fast as they are consumed. */
  pages<P extends PagedPath>(
    path: P,
    ...[options]: PageArguments<P>
  ): AsyncGenerator<Page<RowOf<P>>, void, undefined> {
    const { query } = untyped(options);
    const load = (pageQuery: QueryValues) =>
      this.page(path, ...([{ ...options, query: pageQuery }] as unknown as PageArguments<P>));
    return walkPages({ ...firstPage(path), ...query }, load);
  }

  /** Walks the rows of a list. */
  async *items<P extends PagedPath>(
    path: P,
    ...args: PageArguments<P>
  ): AsyncGenerator<RowOf<P>, void, undefined> {
    for await (const page of this.pages(path, ...args)) yield* page.rows;
  }

  /**
   * Sends any request below the base URL, for what the description does not cover.
   *
   * @param pathAndQuery such as `/v2/account/sites?max=10`
   * @returns the answer as it came, also with an error status
   * @throws UnsafePathError when the path could lead away from the base URL. Nothing is sent then.
   */
  async raw(method: Method, pathAndQuery: string, options: RawOptions = {}): Promise<RawResponse> {
    return this.send({ ...options, method, pathAndQuery: checkPath(pathAndQuery) });
  }

  private async json(call: Call): Promise<unknown> {
    const response = await this.send(call);
    if (response.status === 401) {
      throw new AuthError("revoked", "The platform does not accept this API key any more. Sign in again.");
    }
    if (response.status >= 400) throw apiErrorOf(this.#tokens.hush(response), call.pathAndQuery);
    const body = readJson(response);
    if (body === undefined && call.method === "GET")
      throw new HttpClientError("protocol", "The answer is empty.");
    return body;
  }

  /** A 401 means a token that ended early, so it is renewed, and the request repeated, once. */
  private async send(call: Call): Promise<HttpResponse> {
    const url = resolveTarget(this.baseUrl, call.pathAndQuery);
    const token = await this.token(call.signal);
    const response = await this.sendWith(token, url, call);
    if (response.status !== 401) return response;
    this.#tokens.reject(token);
    return this.sendWith(await this.token(call.signal), url, call);
  }

  /** The request for a token is shared, so one caller that gives up must not end it for the others. */
  private async token(signal: AbortSignal | undefined): Promise<string> {
    if (signal?.aborted) throw abortedError();
    const token = this.#tokens.get();
    return signal ? untilAborted(token, signal) : token;
  }

  private sendWith(token: string, url: string, call: Call): Promise<HttpResponse> {
    const { method, pathAndQuery, body, signal } = call;
    return this.#transport.send({
      method,
      url,
      path: pathAndQuery,
      headers: {
        accept: "application/json",
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      body,
      signal,
    });
  }
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(abortedError());
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** The options without their types by path, which only callers need. */
interface UntypedOptions extends Cancellable {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: QueryValues;
  readonly body?: unknown;
}

function untyped(options: unknown): UntypedOptions {
  return options ?? {};
}

/** The activity log has its own paging, without page numbers. */
function firstPage(path: PagedPath): QueryValues {
  return path === "/v2/activity-logs" ? {} : { page: 0, max: MAX_PAGE_SIZE };
}

const rowsKeys = new Map(operations.filter(isPaged).map(({ path, rows }) => [path, rows]));

function isPaged(operation: Operation): operation is Operation & { rows: string } {
  return operation.rows !== undefined;
}

function rowsKey(path: PagedPath): string {
  return rowsKeys.get(path) ?? "";
}
