import type { Method } from "../api";

/** A request as it will be sent. */
export interface RawRequest {
  readonly method: Method;
  /** Below the account's base URL. */
  readonly pathAndQuery: string;
  /** JSON text. */
  readonly body?: string;
  /** Beside those that the client sets. */
  readonly headers?: Readonly<Record<string, string>>;
}
