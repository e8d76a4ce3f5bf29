import type { Method } from "../../api";
import { UnsafePathError } from "../../api/errors";
import { METHODS } from "../../api/operation";
import { checkPath } from "../../api/target";
import { type Capture, type Expectation, parseCapture, parseExpectation } from "./checks";
import { accountOf, capturesOf, directivesOf } from "./directives";
import { fillJson, fillTarget, fillText, UnfitValueError } from "./fill";
import type { Block, RequestDocument, RequestLine, Span } from "./syntax";
import { type Gap, type KnownAtSend, Names, Values } from "./variables";

/** A request of a document with all its variables in place. */
export interface ResolvedRequest {
  readonly name: string | undefined;
  readonly method: Method;
  /** Below the account's base URL; `checkPath` accepts it, so it cannot lead to another host. */
  readonly pathAndQuery: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly body: string | undefined;
  /** The account that the file names. */
  readonly accountLabel: string | undefined;
  readonly captures: readonly Capture[];
  readonly expectations: readonly Expectation[];
}

/** Why a request cannot be sent as it stands. */
export type Obstacle =
  | { readonly kind: "noRequest"; readonly span: Span }
  | { readonly kind: "unknownMethod"; readonly span: Span; readonly method: string }
  | { readonly kind: "unsafePath"; readonly span: Span; readonly message: string }
  | { readonly kind: "unfitValue"; readonly span: Span; readonly name: string }
  | { readonly kind: "malformed"; readonly span: Span; readonly directive: string }
  | Exclude<Gap, { readonly kind: "prompt" }>;

export type Resolution =
  | { readonly kind: "ready"; readonly request: ResolvedRequest }
  /** A person must be asked first; each prompt is listed once, in the order of the document. */
  | { readonly kind: "asking"; readonly prompts: readonly string[] }
  | { readonly kind: "blocked"; readonly obstacles: readonly Obstacle[] };

/** Makes a request of a block ready to be sent, or says what is in the way. */
export function resolve(
  document: RequestDocument,
  block: Block,
  known: KnownAtSend = {},
  names = new Names(document),
): Resolution {
  const { request: line } = block;
  if (!line) return blocked({ kind: "noRequest", span: block });
  const method = methodOf(line);
  if (!method)
    return blocked({ kind: "unknownMethod", span: line.method ?? line, method: line.method?.text ?? "" });
  const mistakes = malformed(block);
  if (mistakes.length > 0) return { kind: "blocked", obstacles: mistakes };
  const values = new Values(names, block, known);
  const target = readTarget(line, values);
  const rest = fillRest(document, block, values);
  return (
    outcomeOf(values.gaps) ??
    (typeof target === "string"
      ? { kind: "ready", request: { name: block.name?.text, method, pathAndQuery: target, ...rest } }
      : blocked(target))
  );
}

/** The method of a request line; a line without one means `GET`. */
export function methodOf({ method }: RequestLine): Method | undefined {
  return method ? METHODS.find((known) => known === method.text.toUpperCase()) : "GET";
}

function blocked(obstacle: Obstacle): Resolution {
  return { kind: "blocked", obstacles: [obstacle] };
}

function outcomeOf(gaps: readonly Gap[]): Resolution | undefined {
  const obstacles = gaps.filter((gap) => gap.kind !== "prompt");
  if (obstacles.length > 0) return { kind: "blocked", obstacles };
  const prompts = gaps.flatMap((gap) => (gap.kind === "prompt" ? gap.prompt : []));
  return prompts.length > 0 ? { kind: "asking", prompts: [...new Set(prompts)] } : undefined;
}

function readTarget(line: RequestLine, values: Values): string | Obstacle {
  try {
    return checkPath(fillTarget(line, (expression) => values.valueOf(expression)));
  } catch (error) {
    if (error instanceof UnsafePathError)
      return { kind: "unsafePath", span: targetOf(line), message: error.message };
    if (error instanceof UnfitValueError)
      return { kind: "unfitValue", span: error.expression, name: error.expression.inner.text };
    throw error;
  }
}

function targetOf({ path, targetEnd }: RequestLine): Span {
  return { start: path.start, end: targetEnd };
}

/** Whether a header says what is said with every request anyway. */
export function isUsual({ name, value }: ResolvedRequest["headers"][number]): boolean {
  return /^content-type$/i.test(name) && /^application\/json\b/i.test(value);
}

function fillRest(document: RequestDocument, block: Block, values: Values) {
  const valueOf = values.valueOf.bind(values);
  return {
    headers: block.headers
      .map(({ name, value }) => ({ name: name.text, value: fillText(value, valueOf) }))
      .filter((header) => !isUsual(header)),
    body: block.body && fillJson(block.body, valueOf),
    accountLabel: accountOf(document, block)?.value.text,
    captures: capturesOf(block),
    expectations: expectationsOf(block, values),
  };
}

/** Expectations and captures that cannot be understood: passed over, they would seem to hold. */
function malformed(block: Block): Obstacle[] {
  const captures = directivesOf(block, "capture").filter(({ value }) => !parseCapture(value.text));
  const expectations = directivesOf(block, "expect").filter(
    ({ value }) => !parseExpectation(fillJson(value, () => ({ kind: "text", text: "0" }))),
  );
  return [...captures, ...expectations].map((directive) => ({
    kind: "malformed",
    span: directive,
    directive: directive.name.text,
  }));
}

function expectationsOf(block: Block, values: Values): Expectation[] {
  return directivesOf(block, "expect").flatMap(
    ({ value }) => parseExpectation(fillJson(value, (expression) => values.valueOf(expression))) ?? [],
  );
}
