import { isAborted } from "../../api/errors";
import { type Translate, problemOf } from "../../accounts/problem";
import type { AnsweredRequest, Outcome } from "../sending/requestPerformer";
import { accountProblemText, checkText, obstacleText } from "../sending/reasons";

/** How a request of a collection came out. */
export type Result =
  | { readonly kind: "passed"; readonly answer: AnsweredRequest }
  /** It was answered, but not as expected. */
  | { readonly kind: "failed"; readonly answer: AnsweredRequest; readonly reasons: readonly string[] }
  /** It could not be sent, or was not answered. */
  | { readonly kind: "errored"; readonly reasons: readonly string[] }
  /** An earlier one failed, or the person did not want it. */
  | { readonly kind: "skipped" };

export interface CollectionOptions<Step> {
  /** Sends one request. */
  readonly perform: (step: Step) => Promise<Outcome>;
  readonly began: (step: Step) => void;
  readonly ended: (step: Step, result: Result) => void;
  readonly signal: AbortSignal;
  readonly t: Translate;
}

/**
 * Performs requests in order, until one does not come out as expected: those after it may need what it captures, so they
 * are skipped.
 */
export async function runCollection<Step>(
  steps: readonly Step[],
  { perform, began, ended, signal, t }: CollectionOptions<Step>,
): Promise<Result[]> {
  const results: Result[] = [];
  let isStopped = false;
  for (const step of steps) {
    let result: Result = { kind: "skipped" };
    if (!isStopped && !signal.aborted) {
      began(step);
      result = await resultOf(() => perform(step), t);
    }
    isStopped ||= result.kind !== "passed";
    results.push(result);
    ended(step, result);
  }
  return results;
}

async function resultOf(perform: () => Promise<Outcome>, t: Translate): Promise<Result> {
  try {
    return judged(await perform(), t);
  } catch (error) {
    if (isAborted(error)) return { kind: "skipped" };
    const { title, detail } = problemOf(error, t);
    return { kind: "errored", reasons: [`${title}. ${detail}`] };
  }
}

/** Without an expectation a request passes when the platform accepts it. */
function judged(outcome: Outcome, t: Translate): Result {
  switch (outcome.kind) {
    case "answered": {
      const { status } = outcome.sent.response;
      const failed = outcome.checks
        .filter(({ verdict }) => !verdict.holds)
        .map((check) => checkText(check, t));
      const reasons =
        outcome.checks.length === 0 && status >= 400
          ? [t("The platform answered with {0}.", status)]
          : failed;
      return reasons.length === 0
        ? { kind: "passed", answer: outcome }
        : { kind: "failed", answer: outcome, reasons };
    }
    case "declined":
      return { kind: "skipped" };
    case "blocked":
      return { kind: "errored", reasons: outcome.obstacles.map((obstacle) => obstacleText(obstacle, t)) };
    case "noAccount":
      return { kind: "errored", reasons: [accountProblemText(outcome.problem, t)] };
  }
}
