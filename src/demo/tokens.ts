import { randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import { type Answer, json } from "./answer";

/** An API key pair of the account's user. */
export interface Keys {
  readonly apiKey: string;
  readonly apiSecret: string;
}

const newKeys = (): Keys => ({
  apiKey: randomBytes(16).toString("hex").toUpperCase(),
  apiSecret: randomBytes(24).toString("hex").toUpperCase(),
});

/** The client every program signs in as; it is the same for all accounts and no secret. */
const publicClient = `Basic ${Buffer.from("public-client:public").toString("base64")}`;

const oauthError = (status: number, error: string, description: string): Answer =>
  json({ error, error_description: description }, status);

const badCredentials = oauthError(400, "invalid_grant", "Bad credentials");

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Issues access tokens and knows which are good. */
export class Tokens {
  #keys = newKeys();
  readonly #expiry = new Map<string, number>();
  readonly #refresh = new Set<string>();

  constructor(readonly ttlSeconds: number) {}

  /** The keys that sign in at this moment. */
  get keys(): Keys {
    return this.#keys;
  }

  /** Makes new keys; the old ones and every token end. */
  resetKeys(): Keys {
    this.#keys = newKeys();
    this.#expiry.clear();
    this.#refresh.clear();
    return this.#keys;
  }

  /** Whether an Authorization header carries a token that is good now. */
  admits(authorization: string | undefined, now: number): boolean {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? "")?.[1];
    return token !== undefined && now < (this.#expiry.get(token) ?? 0);
  }

  /** Answers the token endpoint. */
  answer(authorization: string | undefined, body: string, now: number): Answer {
    if (authorization !== publicClient) return oauthError(401, "invalid_client", "Bad client credentials");
    const form = new URLSearchParams(body);
    const grant = form.get("grant_type");
    switch (grant) {
      case "password":
        return this.#isUser(form) ? this.#issue(now) : badCredentials;
      case "refresh_token":
        return this.#refresh.delete(form.get("refresh_token") ?? "") ? this.#issue(now) : badCredentials;
      case null:
        return oauthError(400, "invalid_request", "Missing grant type");
      default:
        return oauthError(400, "unsupported_grant_type", `Unsupported grant type: ${grant}`);
    }
  }

  #isUser(form: URLSearchParams): boolean {
    const rightKey = same(form.get("username") ?? "", this.#keys.apiKey);
    return same(form.get("password") ?? "", this.#keys.apiSecret) && rightKey;
  }

  #issue(now: number): Answer {
    const token = randomBytes(32).toString("base64url");
    const refresh = randomBytes(32).toString("base64url");
    for (const [known, end] of this.#expiry) if (end <= now) this.#expiry.delete(known);
    this.#expiry.set(token, now + this.ttlSeconds * 1000);
    this.#refresh.add(refresh);
    return json({
      access_token: token,
      token_type: "bearer",
      refresh_token: refresh,
      expires_in: this.ttlSeconds,
      scope: "read write",
      jti: randomUUID(),
    });
  }
}
