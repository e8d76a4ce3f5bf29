import type { Fault } from "../../../src/demo";

const SITES_OR_DEVICE = /\/v2\/(account\/sites|device\/)/;
const TOKEN = /\/auth\/oauth\/token/;

/** A way in which reading fails, and how the extension names it. */
export interface Failure {
  readonly name: string;
  readonly fault: Fault;
  readonly path: RegExp;
  readonly title: string;
  /** Stands in the detail. */
  readonly detail: RegExp;
  readonly remedy: "retry" | "signIn";
  /** Whether nothing is sent for a while afterwards, longer than a test can wait. */
  readonly pauses?: true;
}

/** Times that a read is sent while it goes on failing in a way that may pass. */
export const ATTEMPTS = 4;

const status = (code: number, body?: unknown, headers?: Record<string, string>): Fault => ({
  kind: "status",
  status: code,
  ...(body === undefined ? {} : { body }),
  ...(headers ? { headers } : {}),
});

const api = (name: string, fault: Fault, title: string, detail: RegExp): Failure => ({
  name,
  fault,
  path: SITES_OR_DEVICE,
  title,
  detail,
  remedy: "retry",
});

export const FAILURES: readonly Failure[] = [
  {
    name: "a wrong secret",
    fault: status(400, { error: "invalid_grant", error_description: "Bad credentials" }),
    path: TOKEN,
    title: "The platform refuses the key",
    detail: /secret does not belong to it/,
    remedy: "signIn",
  },
  {
    name: "a wrong platform",
    fault: status(401, { error: "unauthorized" }),
    path: TOKEN,
    title: "The platform refuses the key",
    detail: /may live on another platform/,
    remedy: "signIn",
  },
  {
    name: "a key that was revoked",
    fault: status(401),
    path: SITES_OR_DEVICE,
    title: "The platform refuses the key",
    detail: /does not accept this API key any more/,
    remedy: "signIn",
  },
  api(
    "403",
    status(403, { errorMessage: "Forbidden" }),
    "No permission",
    /^Forbidden\. Ask an administrator/,
  ),
  {
    ...api("a block of the address", status(403, "Request blocked."), "Blocked for a while", /five minutes/),
    pauses: true,
  },
  api("404", status(404, { errorMessage: "Unknown" }), "Not found", /^Unknown\./),
  {
    ...api("429", status(429, "", { "retry-after": "77" }), "The rate limit is used up", /Wait 77 seconds/),
    pauses: true,
  },
  api("500", status(500, { errorMessage: "Boom" }), "The platform failed (500)", /^Boom\. Try again/),
  api("a web page with status 200", { kind: "html" }, "The answer cannot be read", /web page, not data/),
  api("half an answer", { kind: "truncate" }, "The answer cannot be read", /not complete JSON/),
  api("an empty answer", { kind: "empty" }, "The answer cannot be read", /empty/),
  api("a broken connection", { kind: "reset" }, "The platform cannot be reached", /./),
];
