import { isDeepStrictEqual } from "node:util";
import { formatJsonPath, parseJsonPath, readJsonPath, type Step, valueAt } from "./jsonPath";

/** `# @capture uid = $.sites[0].uid` */
export interface Capture {
  readonly name: string;
  readonly path: readonly Step[];
}

const COMPARISONS = ["==", "!=", ">=", "<=", ">", "<", "contains", "matches"] as const;

export type Comparison = (typeof COMPARISONS)[number];

/** `# @expect 200`, `# @expect $.sites`, `# @expect $.pageDetails.count > 0` */
export type Expectation =
  | { readonly kind: "status"; readonly status: number }
  /** Any value but none. */
  | { readonly kind: "present"; readonly path: readonly Step[] }
  | {
      readonly kind: "compare";
      readonly path: readonly Step[];
      readonly comparison: Comparison;
      readonly wanted: unknown;
    };

/** What captures and expectations look at. */
export interface Answer {
  readonly status: number;
  /** The parsed body; `undefined` when it is no JSON. */
  readonly json: unknown;
}

/** How an expectation came out, with what was there instead of what was wanted. */
export interface Verdict {
  readonly holds: boolean;
  readonly actual: unknown;
}

/** Reads the value of `# @capture`, or gives `undefined` when it is none. */
export function parseCapture(text: string): Capture | undefined {
  const [, name, rest = ""] = /^([^\s=]+)[ \t]*=[ \t]*(.*)$/.exec(text) ?? [];
  const path = parseJsonPath(rest);
  return name !== undefined && path ? { name, path } : undefined;
}

/** Reads the value of `# @expect`, or gives `undefined` when it is none. Variables in it have been replaced. */
export function parseExpectation(text: string): Expectation | undefined {
  if (/^[1-5]\d\d$/.test(text)) return { kind: "status", status: Number(text) };
  const read = readJsonPath(text);
  if (!read) return undefined;
  const rest = text.slice(read.length);
  if (rest.trim() === "") return { kind: "present", path: read.steps };
  const [, sign = "", literal = ""] =
    /^[ \t]*(==|!=|>=|<=|>|<|(?<=[ \t])(?:contains|matches)(?=[ \t]))[ \t]*(.*)$/.exec(rest) ?? [];
  const comparison = COMPARISONS.find((known) => known === sign);
  if (!comparison || literal === "" || (comparison === "matches" && !isPattern(literal))) return undefined;
  return { kind: "compare", path: read.steps, comparison, wanted: literalOf(literal) };
}

/** The values that a request's captures find in its answer, by name; `undefined` for what is not there. */
export function capture(captures: readonly Capture[], { json }: Answer): Map<string, unknown> {
  return new Map(captures.map(({ name, path }) => [name, valueAt(json, path)]));
}

/** Compares an answer with what is expected of it. */
export function judge(expectation: Expectation, { status, json }: Answer): Verdict {
  if (expectation.kind === "status") return { holds: status === expectation.status, actual: status };
  const actual = valueAt(json, expectation.path);
  switch (expectation.kind) {
    case "present":
      return { holds: actual !== undefined && actual !== null, actual };
    case "compare":
      return { holds: compare(actual, expectation.comparison, expectation.wanted), actual };
  }
}

/** Writes an expectation as `parseExpectation` reads it. */
export function formatExpectation(expectation: Expectation): string {
  switch (expectation.kind) {
    case "status":
      return String(expectation.status);
    case "present":
      return formatJsonPath(expectation.path);
    case "compare":
      return `${formatJsonPath(expectation.path)} ${expectation.comparison} ${JSON.stringify(expectation.wanted)}`;
  }
}

/** JSON, or else the text as it stands. */
function literalOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function isPattern(text: string): boolean {
  return patternOf(literalOf(text)) !== undefined;
}

function patternOf(wanted: unknown): RegExp | undefined {
  try {
    return new RegExp(textOf(wanted), "u");
  } catch {
    return undefined;
  }
}

function compare(actual: unknown, comparison: Comparison, wanted: unknown): boolean {
  switch (comparison) {
    case "==":
      return isDeepStrictEqual(actual, wanted);
    case "!=":
      return !isDeepStrictEqual(actual, wanted);
    case ">":
      return inOrder(wanted, actual, false);
    case "<":
      return inOrder(actual, wanted, false);
    case ">=":
      return inOrder(wanted, actual, true);
    case "<=":
      return inOrder(actual, wanted, true);
    case "contains":
      return contains(actual, wanted);
    case "matches":
      return typeof actual === "string" && (patternOf(wanted)?.test(actual) ?? false);
  }
}

/** Numbers and texts have an order, each among themselves; ISO times as texts. */
function inOrder(low: unknown, high: unknown, orEqual: boolean): boolean {
  const comparable =
    (typeof low === "number" && typeof high === "number") ||
    (typeof low === "string" && typeof high === "string");
  return comparable && (low < high || (orEqual && low === high));
}

function contains(actual: unknown, wanted: unknown): boolean {
  if (typeof actual === "string") return actual.includes(textOf(wanted));
  return Array.isArray(actual) && actual.some((element) => isDeepStrictEqual(element, wanted));
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
