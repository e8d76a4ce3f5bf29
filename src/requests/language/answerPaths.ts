import type { AnswerSchema } from "./answers";
import { parseExpectation } from "./checks";
import { directivesOf } from "./directives";
import { readJsonPath, type Step } from "./jsonPath";
import type { Knowledge } from "./knowledge";
import type { Block, Directive, Piece, Span } from "./syntax";
import { slice } from "./target";

/** A step of a path, with the dot or the brackets that belong to it. */
export interface PlacedStep extends Span {
  readonly step: Step;
}

/** The part of a `# @capture` or `# @expect` that is or becomes a path into the answer, with all behind it. */
export function pathPart({ name, value }: Directive): Piece | undefined {
  switch (name.text) {
    case "capture": {
      const before = /^[^\s=]+[ \t]*=[ \t]*/.exec(value.text)?.[0];
      return before === undefined ? undefined : slice(value, before.length);
    }
    case "expect":
      return value;
    default:
      return undefined;
  }
}

/** The steps of the path that a piece begins with; none where there is no path. */
export function stepsIn({ text, start }: Piece): PlacedStep[] {
  const path = readJsonPath(text);
  return (path?.steps ?? []).map((step, index) => ({
    step,
    start: start + (index === 0 ? 1 : (path?.ends[index - 1] ?? 1)),
    end: start + (path?.ends[index] ?? 1),
  }));
}

/** What a request is answered with; `undefined` when nothing is known, or when it is expected to fail. */
export function answerOf(block: Block, { catalog, answers }: Knowledge): AnswerSchema | undefined {
  const match = block.request && catalog.match(block.request);
  if (match?.kind !== "operation") return undefined;
  const fails = directivesOf(block, "expect").some(({ value }) => {
    const expectation = parseExpectation(value.text);
    return expectation?.kind === "status" && expectation.status >= 400;
  });
  return fails ? undefined : answers.of(match.operation);
}
