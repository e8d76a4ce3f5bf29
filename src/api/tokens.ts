import { ApiError, AuthError, HttpClientError } from "./errors";
import { fieldsOf } from "./fields";
import { apiErrorOf, readJson, serverMessage } from "./messages";
import { spellings } from "./spellings";
import type { HttpResponse, Transport } from "./transport";

/** Key and secret of one user, made in the portal under Setup > Users. */
export interface Credentials {
  readonly apiKey: string;
  readonly apiSecret: string;
}

/**
 * Keeps a token between two runs, as text that is as secret as the credentials. Belongs to one account: what another
 * account or platform has kept is not used.
 */
export interface TokenStore {
  load(): Promise<string | undefined>;
  save(text: string): Promise<void>;
}

interface Token {
  readonly value: string;
  /** Renews the token without key and secret. */
  readonly refresh: string | undefined;
  /** When to fetch the next one, in epoch milliseconds. */
  readonly renewAt: number;
}

/** The client's own sign-in. It is the same for every account, and public. */
const PUBLIC_CLIENT = `Basic ${btoa("public-client:public")}`;

const TOKEN_PATH = "/auth/oauth/token";

/** Used when the platform names no lifetime: 100 hours. */
const DEFAULT_LIFETIME_SECONDS = 360_000;
const RENEW_EARLY_MILLISECONDS = 5 * 60_000;

/**
 * Keeps one access token in memory and renews it five minutes before it ends, or when a tenth of a short lifetime is
 * left. However many callers wait, one request fetches it.
 */
export class TokenSource {
  readonly #credentials: Credentials;
  readonly #store: TokenStore | undefined;
  #token: Token | undefined;
  #loaded = false;
  #pending: Promise<Token> | undefined;

  constructor(
    private readonly baseUrl: string,
    credentials: Credentials,
    private readonly transport: Pick<Transport, "send">,
    private readonly now: () => number,
    store?: TokenStore,
  ) {
    this.#credentials = credentials;
    this.#store = store;
  }

  /**
   * @throws AuthError when the platform does not accept key and secret
   * @throws ApiError when the token endpoint fails
   * @throws HttpClientError when no usable answer came
   */
  async get(): Promise<string> {
    const token = this.#token;
    if (token && this.now() < token.renewAt) return token.value;
    this.#pending ??= this.renew().finally(() => (this.#pending = undefined));
    return (await this.#pending).value;
  }

  /** Drops a token that the API refused, unless it was renewed in the meantime. */
  reject(value: string): void {
    if (this.#token?.value === value) this.#token = { ...this.#token, renewAt: -Infinity };
  }

  /**
   * The response, without its text when that repeats key, secret or token: some servers quote in an error what they
   * were sent, and an error's message is shown and logged.
   */
  hush(response: HttpResponse): HttpResponse {
    return this.isQuotedIn(response.text) ? { ...response, text: "" } : response;
  }

  /** Whether a text repeats key, secret or token, in any spelling. */
  isQuotedIn(text: string): boolean {
    const { apiKey, apiSecret } = this.#credentials;
    const secrets = [apiKey, apiSecret, this.#token?.value ?? "", this.#token?.refresh ?? ""].filter(
      (secret) => secret !== "",
    );
    return secrets.flatMap(spellings).some((secret) => text.includes(secret));
  }

  private async renew(): Promise<Token> {
    const kept = this.#token ?? (await this.loadKept());
    if (kept && this.now() < kept.renewAt) return (this.#token = kept);
    const { apiKey, apiSecret } = this.#credentials;
    const refreshed = kept?.refresh === undefined ? undefined : await this.refresh(kept.refresh);
    const token =
      refreshed ?? (await this.fetch({ grant_type: "password", username: apiKey, password: apiSecret }));
    this.#token = token;
    await this.keep(token);
    return token;
  }

  /** The platform gives a refresh token but need not take it, so a refusal leads back to key and secret. */
  private async refresh(refreshToken: string): Promise<Token | undefined> {
    try {
      return await this.fetch({ grant_type: "refresh_token", refresh_token: refreshToken });
    } catch (error) {
      if (isRefusal(error)) return undefined;
      throw error;
    }
  }

  private async fetch(form: Readonly<Record<string, string>>): Promise<Token> {
    const started = this.now();
    const response = await this.transport.send({
      method: "POST",
      url: new URL(TOKEN_PATH, this.baseUrl).href,
      path: TOKEN_PATH,
      template: TOKEN_PATH,
      attempt: 1,
      waited: 0,
      headers: {
        accept: "application/json",
        authorization: PUBLIC_CLIENT,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams(form).toString(),
    });
    if (response.status >= 400) throw signInError(this.hush(response));
    return readToken(response, started);
  }

  private async loadKept(): Promise<Token | undefined> {
    if (this.#loaded || !this.#store) return undefined;
    this.#loaded = true;
    try {
      const text = await this.#store.load();
      return text === undefined ? undefined : parseKept(text, this.baseUrl, this.#credentials.apiKey);
    } catch {
      return undefined;
    }
  }

  /** A token that cannot be kept costs the next run one request, and nothing else. */
  private async keep({ value, refresh, renewAt }: Token): Promise<void> {
    const owner = { baseUrl: this.baseUrl, apiKey: this.#credentials.apiKey };
    try {
      await this.#store?.save(JSON.stringify({ ...owner, value, refresh, renewAt }));
    } catch {
      // Nobody could do anything about it.
    }
  }
}

/** Whether another way to sign in may work: not when the network fails, nor when there were too many requests. */
function isRefusal(error: unknown): boolean {
  if (error instanceof HttpClientError) return error.kind === "protocol";
  if (error instanceof ApiError) return error.kind !== "rateLimited" && error.kind !== "blocked";
  return error instanceof AuthError;
}

/** Reads a token that was kept. Gives `undefined` for one of another account or platform, or a damaged one. */
function parseKept(text: string, baseUrl: string, apiKey: string): Token | undefined {
  const kept = fieldsOf(parseJson(text));
  const { value, refresh, renewAt } = kept;
  if (kept["baseUrl"] !== baseUrl || kept["apiKey"] !== apiKey) return undefined;
  if (typeof value !== "string" || !IN_HEADER.test(value) || typeof renewAt !== "number") return undefined;
  return { value, renewAt, refresh: textOf(refresh) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** What a header can hold. The message of `fetch` would quote a token that it cannot. */
const IN_HEADER = /^[\x21-\x7e]+$/;

function readToken(response: HttpResponse, started: number): Token {
  const fields = fieldsOf(readJson(response));
  const value = fields["access_token"];
  if (typeof value !== "string" || !IN_HEADER.test(value)) {
    throw new AuthError(
      "wrongPlatform",
      "The platform answered without a token. Check the platform or the base URL.",
    );
  }
  const seconds = Number(fields["expires_in"] ?? DEFAULT_LIFETIME_SECONDS);
  const lifetime = (seconds > 0 ? seconds : DEFAULT_LIFETIME_SECONDS) * 1000;
  const early = Math.min(RENEW_EARLY_MILLISECONDS, lifetime / 10);
  return { value, refresh: textOf(fields["refresh_token"]), renewAt: started + lifetime - early };
}

function signInError(response: HttpResponse): Error {
  switch (response.status) {
    case 400:
      return new AuthError(
        "badKey",
        "The platform does not know this API key, or the secret does not belong to it.",
      );
    case 401:
    case 404:
      return new AuthError(
        "wrongPlatform",
        "The platform refuses this API key. The account may live on another platform, or the secret is not complete.",
        { cause: serverMessage(response) },
      );
    default:
      return apiErrorOf(response, TOKEN_PATH);
  }
}
