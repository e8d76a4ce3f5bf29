import type { Method } from "../operation";

/** Which limits a request counts against. */
export type Demand =
  | { readonly kind: "read" }
  /** A write counts against all writes, and against its own operation's bucket where there is one. */
  | { readonly kind: "write"; readonly bucket: string | undefined };

/**
 * Path patterns and the buckets of `operationWriteStatus` in `GET /v2/system/request_rate`. The names are those of the
 * platform; a bucket it does not list has no limit of its own.
 */
const BUCKETS: readonly (readonly [Method, RegExp, string])[] = [
  ["PUT", /^\/v2\/site$/, "site-create"],
  ["POST", /^\/v2\/site\/[^/]+$/, "site-update"],
  ["PUT", /^\/v2\/site\/[^/]+\/variable$/, "site-variable-create"],
  ["POST", /^\/v2\/site\/[^/]+\/variable\/[^/]+$/, "site-variable-update"],
  ["DELETE", /^\/v2\/site\/[^/]+\/variable\/[^/]+$/, "site-variable-delete"],
  ["POST", /^\/v2\/site\/[^/]+\/settings\/proxy$/, "site-proxy-create"],
  ["DELETE", /^\/v2\/site\/[^/]+\/settings\/proxy$/, "site-proxy-delete"],
  ["POST", /^\/v2\/user\/resetApiKeys$/, "user-reset-keys"],
  ["POST", /^\/v2\/device\/[^/]+\/warranty$/, "device-warranty-create"],
  ["POST", /^\/v[23]\/device\/[^/]+\/udf$/, "device-udf-set"],
  ["PUT", /^\/v2\/device\/[^/]+\/quickjob$/, "device-job-create"],
  ["PUT", /^\/v2\/device\/[^/]+\/site\/[^/]+$/, "device-move"],
  ["POST", /^\/v2\/alert\/[^/]+\/resolve$/, "alert-resolve"],
  ["PUT", /^\/v2\/account\/variable$/, "account-variable-create"],
  ["POST", /^\/v2\/account\/variable\/[^/]+$/, "account-variable-update"],
  ["DELETE", /^\/v2\/account\/variable\/[^/]+$/, "account-variable-delete"],
];

const READ: Demand = { kind: "read" };

/** What a request counts against. */
export function demandOf(method: Method, pathAndQuery: string): Demand {
  if (method === "GET") return READ;
  const [path = ""] = pathAndQuery.split("?");
  const bucket = BUCKETS.find(([verb, pattern]) => verb === method && pattern.test(path))?.[2];
  return { kind: "write", bucket };
}
