import type { Priority } from "./budget/allowance";
import { type BudgetState, type Clock, RateBudget } from "./budget/rateBudget";
import { type RateStatus, readRateStatus } from "./budget/rateStatus";
import { ApiError, AuthError, blockedError, HttpClientError } from "./errors";
import { fieldsOf } from "./fields";
import { checkHeaders } from "./headers";
import { apiErrorOf, readJson } from "./messages";
import type { Method } from "./operation";
import { type LoadPage, type Page, readPage, rowsKey, walkPages } from "./paging";
import { baseUrl, parseBaseUrl, type Platform } from "./platform";
import { DEFAULT_RETRY, type RetryOptions } from "./retry";
import { type Call, obey, Sender } from "./sender";
import { checkPath, fillTemplate, formatQuery, type QueryValues } from "./target";
import { type Credentials, TokenSource, type TokenStore } from "./tokens";
import { type HttpRequest, type HttpResponse, type Observer, Transport } from "./transport";
import { withoutUnsetUdfs } from "./unsetUdfs";
import type {
  Cancellable,
  PageArguments,
  PagedPath,
  PathOf,
  RequestArguments,
  RequestControl,
  ResponseOf,
  RowControl,
  RowOf,
  WalkArguments,
  WalkControl,
} from "./types";

/** Where the account lives: one of the six platforms, or an own base URL. */
export type Endpoint =
  | { readonly platform: Platform; readonly baseUrl?: never }
  | { readonly platform?: never; readonly baseUrl: string };

export type ClientOptions = Endpoint & {
  readonly credentials: Credentials;
  /** Is told of every exchange. Must not throw. */
  readonly observe?: Observer;
  /** Is told whenever the rate budget changes. Must not throw. */
  readonly observeBudget?: (state: BudgetState) => void;
  /** Keeps the token for the next run; without it, it lives in memory. */
  readonly tokenStore?: TokenStore;
  /** Milliseconds without progress until a request is given up, now or for each request; else 30,000. */
  readonly timeout?: number | (() => number);
  /** Bytes of an answer at most; 64 MB when left out. */
  readonly maxSize?: number;
  readonly retry?: Partial<RetryOptions>;
  /** The clock of the token, in epoch milliseconds. */
  readonly now?: () => number;
};

export interface RawOptions extends Cancellable {
  /** Sent as it is, as `application/json`. */
  readonly body?: string;
  /** More headers; see `checkHeaders` for those that may not be set. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly priority?: Priority;
}

/** An answer as it came, whatever its status. */
export interface RawResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body itself, where its type says that it is no text. */
  readonly bytes?: Uint8Array;
  /** Length of the body in bytes. */
  readonly size: number;
  /** From sending the request for the last time to the last byte of its answer. */
  readonly milliseconds: number;
  /** Times that the request was sent, each of which took something of the rate budget. */
  readonly attempts: number;
}

/** Rows the platform gives at most per page; it caps or refuses more. */
const MAX_PAGE_SIZE = 250;

const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_MAX_SIZE = 64e6;

const PAGINATION_PATH = "/v2/system/pagination";
const RATE_PATH = "/v2/system/request_rate";

/**
 * A client of the Datto RMM REST API for one account. Fetches and renews its token by itself, keeps within the
 * account's rate limit, and repeats what may be repeated.
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
  readonly #tokens: TokenSource;
  readonly #budget: RateBudget;
  readonly #sender: Sender;
  readonly #calibrator: Sender;
  #maxPageSize: Promise<number | undefined> | undefined;

  private constructor(options: ClientOptions) {
    const { credentials, tokenStore, now = Date.now, timeout = DEFAULT_TIMEOUT } = options;
    this.platform = options.platform;
    this.baseUrl = options.platform === undefined ? parseBaseUrl(options.baseUrl) : baseUrl(options.platform);
    const transport = new Transport({
      timeout: typeof timeout === "function" ? timeout : () => timeout,
      maxSize: options.maxSize ?? DEFAULT_MAX_SIZE,
      observe: options.observe ?? (() => undefined),
    });
    const uncounted = { send: (request: HttpRequest) => this.sendUncounted(request, transport) };
    this.#tokens = new TokenSource(this.baseUrl, credentials, uncounted, now, tokenStore);
    this.#budget = new RateBudget({
      clock: monotonicClock,
      calibrate: () => this.calibrate(),
      changed: () => options.observeBudget?.(this.budget),
    });
    const retry = { ...DEFAULT_RETRY, ...options.retry };
    const parts = { baseUrl: this.baseUrl, transport, tokens: this.#tokens, retry };
    this.#sender = new Sender({ ...parts, budget: this.#budget });
    this.#calibrator = new Sender({
      ...parts,
      budget: this.#budget.unguarded,
      retry: { ...retry, retries: 0 },
    });
  }

  /** @throws RangeError when the base URL is not acceptable; see `parseBaseUrl`. */
  static create(options: ClientOptions): DattoClient {
    return new DattoClient(options);
  }

  /** The account's rate limit and what of it is used, as far as known. */
  get budget(): BudgetState {
    return this.#budget.state;
  }

  /** Fetches a token unless a good one is there. Proves that key, secret and platform belong together. */
  async ensureToken(): Promise<void> {
    await this.#tokens.get();
  }

  /** Whether a text repeats key, secret or token, in any spelling; such a text must not be kept or shown. */
  holdsSecret(text: string): boolean {
    return this.#tokens.isQuotedIn(text);
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
    return (await this.json(callOf(method, path, untyped(options)))) as ResponseOf<M, P>;
  }

  /** Loads one page: the first, or the one whose query an earlier page named in `next`. */
  async page<P extends PagedPath>(path: P, ...[options]: PageArguments<P>): Promise<Page<RowOf<P>>> {
    return this.loadPage(path, untyped(options));
  }

  /** Walks the pages of a list in order, as fast as they are consumed. */
  pages<P extends PagedPath>(
    path: P,
    ...[options]: WalkArguments<P>
  ): AsyncGenerator<Page<RowOf<P>>, void, undefined> {
    const { ahead = 0, ...rest } = untyped(options);
    const load: LoadPage<RowOf<P>> = (query, walk) => {
      const signal = rest.signal ? AbortSignal.any([rest.signal, walk]) : walk;
      return this.loadPageThatFits(path, { ...rest, query, signal });
    };
    return walkPages({ ...firstPage(path), ...rest.query }, load, { ahead });
  }

  /** Walks the rows of a list. */
  async *items<P extends PagedPath>(
    path: P,
    ...args: WalkArguments<P>
  ): AsyncGenerator<RowOf<P>, void, undefined> {
    for await (const page of this.pages(path, ...args)) yield* page.rows;
  }

  /**
   * Sends any request below the base URL, for what the description does not cover.
   *
   * @param pathAndQuery such as `/v2/account/sites?max=10`
   * @returns the answer as it came, also with an error status
   * @throws UnsafePathError when the path could lead away from the base URL. Nothing is sent then.
   * @throws UnsafeHeaderError when a header is one that may not be set. Nothing is sent then.
   */
  async raw(method: Method, pathAndQuery: string, options: RawOptions = {}): Promise<RawResponse> {
    checkPath(pathAndQuery);
    const headers = checkHeaders(options.headers);
    const [template = pathAndQuery] = pathAndQuery.split("?");
    return this.#sender.send({
      priority: "interactive",
      ...options,
      headers,
      method,
      pathAndQuery,
      template,
    });
  }

  private async loadPage<Row>(path: PagedPath, options: UntypedOptions): Promise<Page<Row>> {
    const { query = {}, omitUnsetUdfs } = options;
    const body = await this.json(callOf("GET", path, options), { omitUnsetUdfs });
    return readPage(body, rowsKey(path), query);
  }

  /** Some platforms refuse a page larger than their maximum instead of capping it. Their maximum is read once then. */
  private async loadPageThatFits<Row>(path: PagedPath, options: UntypedOptions): Promise<Page<Row>> {
    try {
      return await this.loadPage(path, options);
    } catch (error) {
      const asked = Number(options.query?.["max"]);
      if (!(error instanceof ApiError) || error.kind !== "badRequest" || Number.isNaN(asked)) throw error;
      const max = await this.maxPageSize();
      if (max === undefined || max >= asked) throw error;
      return this.loadPage(path, { ...options, query: { ...options.query, max } });
    }
  }

  private maxPageSize(): Promise<number | undefined> {
    this.#maxPageSize ??= this.json(callOf("GET", PAGINATION_PATH, {})).then(
      (body) => Number(fieldsOf(body)["max"]) || undefined,
      () => undefined,
    );
    return this.#maxPageSize;
  }

  private async json(
    call: Call,
    { sender = this.#sender, omitUnsetUdfs = false }: Reading = {},
  ): Promise<unknown> {
    const response = await sender.send(call);
    if (response.status === 401) {
      throw new AuthError("revoked", "The platform does not accept this API key any more. Sign in again.");
    }
    if (response.status >= 400) throw apiErrorOf(this.#tokens.hush(response), call.pathAndQuery);
    const body = readJson(omitUnsetUdfs ? { ...response, text: withoutUnsetUdfs(response.text) } : response);
    if (body === undefined && call.method === "GET")
      throw new HttpClientError("protocol", "The answer is empty.");
    return body;
  }

  /** A request for a token takes nothing of the budget, but a block meets it as it meets all others. */
  private async sendUncounted(request: HttpRequest, transport: Transport): Promise<HttpResponse> {
    const { pause } = this.budget;
    if (pause?.reason === "blocked") throw blockedError(pause.milliseconds);
    const response = await transport.send(request);
    obey(response, this.#budget);
    return response;
  }

  private async calibrate(): Promise<RateStatus | undefined> {
    const call = callOf("GET", RATE_PATH, { priority: "interactive" });
    return readRateStatus(await this.json(call, { sender: this.#calibrator }));
  }
}

const monotonicClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The options without their types by path, which only callers need. */
interface UntypedOptions extends RequestControl, RowControl, WalkControl {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: QueryValues;
  readonly body?: unknown;
}

/** How an answer is asked for and read. */
interface Reading {
  readonly sender?: Sender;
  readonly omitUnsetUdfs?: boolean | undefined;
}

function untyped(options: unknown): UntypedOptions {
  return options ?? {};
}

function callOf(method: Method, template: string, options: UntypedOptions): Call {
  const { params, query, body, signal, priority = "interactive", repeatConflict } = options;
  return {
    method,
    template,
    pathAndQuery: fillTemplate(template, params) + formatQuery(query),
    body: body === undefined ? undefined : JSON.stringify(body),
    // One of its own: Node warns of a leak when many requests at a time listen to a signal that they share.
    signal: signal && AbortSignal.any([signal]),
    priority,
    repeatConflict,
  };
}

/** The activity log has its own paging, without page numbers. */
function firstPage(path: PagedPath): QueryValues {
  return path === "/v2/activity-logs" ? {} : { page: 0, max: MAX_PAGE_SIZE };
}
