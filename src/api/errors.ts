/** Every error that the client throws on purpose. `cause` holds what lies beneath, where something does. */
export abstract class DattoError extends Error {}

/**
 * Why the platform refused to sign in:
 * - `badKey`: key or secret is wrong (400 `invalid_grant` from the token endpoint).
 * - `wrongPlatform`: refused in a way that a wrong platform, or a stray character in the secret, explains (401).
 * - `revoked`: a token that was just renewed is refused by the API.
 */
export type AuthErrorKind = "badKey" | "wrongPlatform" | "revoked";

/** The platform does not accept the credentials. Signing in again may help; repeating the request does not. */
export class AuthError extends DattoError {
  override readonly name = "AuthError";

  constructor(
    readonly kind: AuthErrorKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Why no usable answer came:
 * - `dns`: the host's name is not known. `refused`: nothing listens there. `tls`: the certificate is not trusted.
 * - `network`: the connection broke for another reason. `timeout`: no answer in time. `aborted`: the caller gave up.
 * - `protocol`: an answer came, but not one of this API: no JSON, a redirect, a body that ends early.
 */
export type HttpClientErrorKind = "dns" | "refused" | "tls" | "network" | "timeout" | "aborted" | "protocol";

/** No usable answer came. */
export class HttpClientError extends DattoError {
  override readonly name = "HttpClientError";

  constructor(
    readonly kind: HttpClientErrorKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What an error status asks of the caller. */
export type ApiErrorKind =
  "badRequest" | "forbidden" | "blocked" | "notFound" | "conflict" | "rateLimited" | "server";

export interface ApiErrorDetails {
  /** HTTP status, 400 or above. */
  readonly status: number;
  readonly kind: ApiErrorKind;
  /** Path and query of the request, below the base URL. */
  readonly path: string;
  /** Seconds to wait before the next request, where the platform said so. */
  readonly retryAfter?: number | undefined;
}

/** The platform answered with an error status. */
export class ApiError extends DattoError {
  override readonly name = "ApiError";
  readonly status: number;
  readonly kind: ApiErrorKind;
  readonly path: string;
  readonly retryAfter: number | undefined;

  constructor(message: string, details: ApiErrorDetails, options?: ErrorOptions) {
    super(message, options);
    this.status = details.status;
    this.kind = details.kind;
    this.path = details.path;
    this.retryAfter = details.retryAfter;
  }
}

/** A path that must not be sent, because it could reach another host or another part of the host. */
export class UnsafePathError extends DattoError {
  override readonly name = "UnsafePathError";
}

/** A header that must not be set, because the client sets it, or because it could change where a request goes. */
export class UnsafeHeaderError extends DattoError {
  override readonly name = "UnsafeHeaderError";
}

/** The error of a request that its caller ended. */
export function abortedError(): HttpClientError {
  return new HttpClientError("aborted", "Cancelled.");
}

/** The error of a request that is not sent, because the platform blocks this address. */
export function blockedError(milliseconds: number): ApiError {
  const seconds = Math.ceil(milliseconds / 1000);
  const message = `The platform blocks this address after too many requests. Nothing is sent for another ${seconds} seconds.`;
  return new ApiError(message, { status: 403, kind: "blocked", path: "", retryAfter: seconds });
}

/** Whether the caller itself ended the request. Nobody needs to be told. */
export function isAborted(error: unknown): boolean {
  return error instanceof HttpClientError && error.kind === "aborted";
}
