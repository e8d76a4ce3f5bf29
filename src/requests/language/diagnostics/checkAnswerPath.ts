import { answerOf, pathPart, type PlacedStep, stepsIn } from "../answerPaths";
import type { Reached } from "../answers";
import { closest } from "../distance";
import { formatJsonPath } from "../jsonPath";
import type { Directive } from "../syntax";
import { type Finding, finding, replacement, type Subject } from "./finding";

/** The first step of a path into the answer that the API description does not know. It may be older than the platform. */
export function checkAnswerPath({ block, knowledge }: Subject, directive: Directive): Finding[] {
  const { answers, t } = knowledge;
  let schema = answerOf(block, knowledge);
  const part = pathPart(directive);
  if (!schema || !part) return [];
  for (const step of stepsIn(part)) {
    const reached = answers.step(schema, step.step);
    if (reached.kind !== "known") return findingOf(step, reached, t);
    ({ schema } = reached);
  }
  return [];
}

function findingOf(
  place: PlacedStep,
  reached: Exclude<Reached, { kind: "known" }>,
  t: Subject["knowledge"]["t"],
): Finding[] {
  const { step, start } = place;
  const written = formatJsonPath([step]).slice(1);
  switch (reached.kind) {
    case "open":
      return [];
    case "list":
      return [
        finding("answerPath", "hint", place, t("This is a list. Its first item is {0}.", "[0]"), () => [
          replacement(t("Insert {0}", "[0]"), { start, end: start }, "[0]"),
        ]),
      ];
    case "unknown": {
      const meant = closest(String(step), reached.names);
      const message = t("The API description knows no {0} in this answer.", written);
      return [
        finding("answerPath", "hint", place, message, () =>
          meant === undefined
            ? []
            : [replacement(t("Change to {0}", meant), place, formatJsonPath([meant]).slice(1))],
        ),
      ];
    }
  }
}
