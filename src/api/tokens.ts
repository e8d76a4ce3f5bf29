import { AuthError } from "./errors";
import { fieldsOf } from "./fields";
import { apiErrorOf, readJson, serverMessage } from "./messages";
import type { HttpResponse, Transport } from "./transport";

/** Key and secret of one user, made in the portal under Setup > Users. */
export interface Credentials {
  readonly apiKey: string;
  readonly apiSecret: string;
}

interface Token {
  readonly value: string;
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
  #token: Token | undefined;
  #pending: Promise<Token> | undefined;

  constructor(
    private readonly baseUrl: string,
    credentials: Credentials,
    private readonly transport: Transport,
    private readonly now: () => number,
  ) {
    this.#credentials = credentials;
  }

  /**
   * @throws AuthError when the platform does not accept key and secret
   * @throws ApiError when the token endpoint fails
   * @throws HttpClientError when no usable answer came
   */
  async get(): Promise<string> {
    const token = this.#token;
    if (token && this.now() < token.renewAt) return token.value;
    this.#pending ??= this.fetch().finally(() => (this.#pending = undefined));
    return (await this.#pending).value;
  }

  /** Drops a token that the API refused, unless it was renewed in the meantime. */
  reject(value: string): void {
    if (this.#token?.value === value) this.#token = undefined;
  }

  /**
   * The response, without its text when that repeats key, secret or token: some servers quote in an error what they
   * were sent, and an error's message is shown and logged.
   */
  hush(response: HttpResponse): HttpResponse {
    const { apiKey, apiSecret } = this.#credentials;
    const secrets = [apiKey, apiSecret, this.#token?.value ?? ""].filter((secret) => secret !== "");
    const isQuoted = secrets.flatMap(spellings).some((secret) => response.text.includes(secret));
    return isQuoted ? { ...response, text: "" } : response;
  }

  private async fetch(): Promise<Token> {
    const { apiKey, apiSecret } = this.#credentials;
    const form = new URLSearchParams({ grant_type: "password", username: apiKey, password: apiSecret });
    const started = this.now();
    const response = await this.transport.send({
      method: "POST",
      url: new URL(TOKEN_PATH, this.baseUrl).href,
      path: TOKEN_PATH,
      headers: {
        accept: "application/json",
        authorization: PUBLIC_CLIENT,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: form.toString(),
    });
    if (response.status >= 400) throw signInError(this.hush(response));
    this.#token = readToken(response, started);
    return this.#token;
  }
}

/** What a header can hold. The message of `fetch` would quote a token that it cannot. */
const IN_HEADER = /^[\x21-\x7e]+$/;

/** A secret as it stands in plain text, in JSON, in a form and in a URL. */
function spellings(secret: string): string[] {
  const inForm = new URLSearchParams({ secret }).toString().slice("secret=".length);
  return [secret, JSON.stringify(secret).slice(1, -1), inForm, inForm.replaceAll("+", "%20")];
}

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
  return { value, renewAt: started + lifetime - Math.min(RENEW_EARLY_MILLISECONDS, lifetime / 10) };
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
