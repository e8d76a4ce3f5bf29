import type { Change, Fault } from "./faults";

const error = (status: number, more: Partial<Extract<Fault, { kind: "error" }>> = {}): Fault => ({
  kind: "error",
  status,
  ...more,
});

const rewrite = (change: Change): Fault => ({ kind: "rewrite", change });

/** Ready-made faults by the name under which the command line and the control address know them. */
export const namedFaults: Readonly<Record<string, Fault>> = {
  reset: { kind: "reset" },
  "reset-body": { kind: "resetBody" },
  hang: { kind: "hang" },
  "slow-headers": { kind: "delay", ms: 5000 },
  "slow-body": { kind: "drip", ms: 500 },
  truncated: { kind: "truncate" },
  html: { kind: "html" },
  empty: { kind: "empty" },
  "wrong-type": { kind: "wrongType" },
  "no-content": { kind: "noContent" },
  huge: { kind: "huge", megabytes: 100 },
  "400": error(400),
  "400-error-message": error(400, { form: "errorMessage" }),
  "400-message": error(400, { form: "message" }),
  "400-oauth": error(400, { form: "oauth" }),
  "400-error": error(400, { form: "error" }),
  "400-detail": error(400, { form: "detail" }),
  "400-text": error(400, { form: "text" }),
  "400-html": error(400, { form: "html" }),
  "400-empty": error(400, { form: "none" }),
  "401": error(401),
  "403": error(403),
  "403-block": error(403, { form: "block" }),
  "404": error(404),
  "409": error(409),
  "413": error(413, { form: "html" }),
  "429": error(429, { form: "errorMessage" }),
  "429-retry-after": error(429, { form: "errorMessage", retryAfter: 1 }),
  "500": error(500),
  "502": error(502, { form: "html" }),
  "503": error(503, { form: "html" }),
  "504": error(504, { form: "html" }),
  redirect: { kind: "redirect" },
  "redirect-away": { kind: "redirect", location: "http://elsewhere.invalid/" },
  "next-page-elsewhere": rewrite("nextPageElsewhere"),
  cycle: rewrite("cycle"),
  "duplicate-rows": rewrite("duplicateRows"),
  "shifted-pages": rewrite("shiftedPages"),
  "same-rows": rewrite("sameRows"),
  "empty-pages": rewrite("emptyPages"),
  "bad-row": rewrite("badRow"),
  "no-envelope": rewrite("noEnvelope"),
  "null-everywhere": rewrite("nullEverywhere"),
  "unknown-enums": rewrite("unknownEnums"),
  "bad-dates": rewrite("badDates"),
  "swapped-numbers": rewrite("swappedNumbers"),
  "extra-fields": rewrite("extraFields"),
  "deep-json": rewrite("deepJson"),
};

/** The ready-made fault of this name. */
export const faultNamed = (name: string): Fault | undefined =>
  Object.hasOwn(namedFaults, name) ? namedFaults[name] : undefined;
