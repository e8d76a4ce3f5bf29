import { asObject, type JsonObject } from "./body";
import { Refusal } from "./answer";
import type { Fault, FaultRule, WaitingFault } from "./faults";
import { faultNamed } from "./faultNames";

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isCount: Check = (value) => typeof value === "number" && value >= 0;
const isNumber: Check = (value) => typeof value === "number";
const isFlag: Check = (value) => typeof value === "boolean";
const isStatus: Check = (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599;
const isAnything: Check = () => true;
const isHeaders: Check = (value) =>
  typeof value === "object" && value !== null && Object.values(value).every(isText);
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** What each kind of fault may carry. */
const fields: Readonly<Record<Fault["kind"], Readonly<Record<string, Check>>>> = {
  status: { status: isStatus, body: isAnything, headers: optional(isHeaders) },
  error: { status: isStatus, form: optional(isText), retryAfter: optional(isCount) },
  redirect: { location: optional(isText), status: optional(isStatus) },
  html: {},
  reset: {},
  resetBody: {},
  hang: {},
  delay: { ms: isCount },
  drip: { ms: isCount, pieces: optional(isCount) },
  truncate: {},
  empty: {},
  noContent: {},
  wrongType: { type: optional(isText) },
  huge: { megabytes: isCount, declared: optional(isFlag) },
  rewrite: {
    change: isText,
    origin: optional(isText),
    by: optional(isNumber),
    depth: optional(isCount),
  },
};

const isKind = (name: unknown): name is Fault["kind"] =>
  typeof name === "string" && Object.hasOwn(fields, name);

function refuseUnless(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Refusal(400, `Cannot be used: ${what}`);
}

function readFault(value: unknown): Fault {
  if (typeof value === "string") {
    const named = faultNamed(value);
    refuseUnless(named !== undefined, `fault "${value}"`);
    return named;
  }
  const fault = asObject(value);
  const { kind, ...rest } = fault;
  refuseUnless(isKind(kind), "the fault's kind");
  const checks = fields[kind];
  for (const name of Object.keys(rest)) refuseUnless(Object.hasOwn(checks, name), name);
  for (const [name, check] of Object.entries(checks)) refuseUnless(check(rest[name]), name);
  return fault as unknown as Fault;
}

function readPath(value: unknown): RegExp {
  try {
    refuseUnless(typeof value === "string", "path");
    return new RegExp(value);
  } catch {
    throw new Refusal(400, "Cannot be used: path");
  }
}

/**
 * A rule as JSON: `fault` is an object or the name of a ready-made one, `path` the source of a regular
 * expression, `times` a number or "always". Refuses with 400 what cannot be used.
 */
export function readRule(value: unknown): FaultRule {
  const { method, path, times, rate, fault }: JsonObject = asObject(value);
  refuseUnless(optional(isText)(method), "method");
  refuseUnless(times === "always" || optional(isCount)(times), "times");
  refuseUnless(optional((share) => isCount(share) && Number(share) <= 1)(rate), "rate");
  return {
    fault: readFault(fault),
    ...(typeof method === "string" ? { method } : {}),
    ...(path === undefined ? {} : { path: readPath(path) }),
    ...(times === undefined ? {} : { times: times === "always" ? Number.POSITIVE_INFINITY : Number(times) }),
    ...(rate === undefined ? {} : { rate: Number(rate) }),
  };
}

/** A waiting rule as JSON, in the form in which it can be given. */
export const ruleAsJson = ({ rule, left }: WaitingFault) => ({
  ...rule,
  ...(rule.path === undefined ? {} : { path: rule.path.source }),
  times: Number.isFinite(left) ? left : "always",
});
