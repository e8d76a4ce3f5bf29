import type { BudgetState } from "../api";
import type { Translate } from "../accounts/problem";

/** What the status bar says of the rate budget: nothing while there is plenty. */
export function budgetText({ used, limit, pause }: BudgetState, t: Translate): string | undefined {
  if (pause?.reason === "blocked") return t("$(circle-slash) blocked for {0}", duration(pause.milliseconds));
  if (pause) return t("$(clock) waits {0}", duration(pause.milliseconds));
  return used > limit / 2 ? `${used}/${limit}` : undefined;
}

/** The rate budget in sentences, for a tooltip or a screen reader. */
export function budgetSentences({ used, limit, waiting, pause }: BudgetState, t: Translate): string[] {
  const sentences = [t("{0} of {1} requests a minute are used.", used, limit)];
  if (waiting > 0) sentences.push(t("{0} requests wait.", waiting));
  if (pause?.reason === "blocked")
    sentences.push(
      t(
        "The platform blocks this address for {0}, since too many requests were sent.",
        duration(pause.milliseconds),
      ),
    );
  else if (pause)
    sentences.push(t("The rate limit is used up; requests go on in {0}.", duration(pause.milliseconds)));
  return sentences;
}

/** A remaining time such as `43 s` or `4 min`, never less than is left. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
