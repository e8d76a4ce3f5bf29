import { resolveTarget } from "../../api/target";
import type { ResolvedRequest } from "../language/resolve";

/** A request as it is written for another tool. */
export interface CopiedRequest {
  readonly method: string;
  readonly baseUrl: string;
  readonly pathAndQuery: string;
  /** The whole address, percent-encoded as it goes over the wire. */
  readonly url: string;
  /** Without the token. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: string | undefined;
  /** Where the token comes from. */
  readonly tokenUrl: string;
}

/** The sign-in of every client of the API; it is public and the same for every account. */
export const PUBLIC_CLIENT = { name: "public-client", secret: "public" } as const;

/** Names of the environment variables that snippets read. No snippet holds a key or a token itself. */
export const ENVIRONMENT = {
  key: "DATTO_RMM_KEY",
  secret: "DATTO_RMM_SECRET",
  token: "DATTO_RMM_TOKEN",
} as const;

/**
 * @param baseUrl of the account that the request is for
 * @throws UnsafePathError when the path does not stay below it
 */
export function copiedRequest(
  {
    method,
    pathAndQuery,
    headers,
    body,
  }: Pick<ResolvedRequest, "method" | "pathAndQuery" | "headers" | "body">,
  baseUrl: string,
): CopiedRequest {
  const type = body === undefined ? [] : [{ name: "Content-Type", value: "application/json" }];
  return {
    method,
    baseUrl,
    pathAndQuery,
    url: resolveTarget(baseUrl, pathAndQuery),
    headers: [...type, ...headers],
    body,
    tokenUrl: `${baseUrl.replace(/\/api$/, "")}/auth/oauth/token`,
  };
}
