import type { Suggestion, Suggestions } from "../../estate/filter/completeFilter";
import { describeFilter, problemText } from "../../estate/filter/describeFilter";
import { parseFilter } from "../../estate/filter/parseFilter";
import type { FilterProblem } from "../../estate/filter/syntax";
import type { Translate } from "../../accounts/problem";
import { formatCount } from "../formatCount";
import type { RowContext } from "../rows";

/** A row of the pick that edits a filter, as plain data. */
export type FilterRow =
  | { readonly kind: "apply"; readonly label: string; readonly detail: string; readonly text: string }
  | { readonly kind: "problem"; readonly label: string; readonly detail: string }
  | {
      readonly kind: "suggestion";
      readonly label: string;
      readonly description: string;
      readonly text: string;
    };

/** Suggestions that are shown at a time. */
const MOST = 12;

/**
 * The rows for the filter that stands in the input: applying it, what is wrong with it, and how it can go on. Without a
 * filter only how it can begin.
 *
 * @param count devices that the filter shows, and those that are known; missing while nobody knows
 */
export function filterRows(
  text: string,
  suggestions: Suggestions,
  count: { readonly shown: number; readonly known: number } | undefined,
  { t, language }: Pick<RowContext, "t" | "language">,
): FilterRow[] {
  const { terms, problems } = parseFilter(text);
  const written = (devices: number) => formatCount(devices, language);
  const trimmed = text.trim();
  const apply: FilterRow[] =
    trimmed === ""
      ? []
      : [
          {
            kind: "apply",
            label: count
              ? t("Show {0} of {1} devices", written(count.shown), written(count.known))
              : t("Show these devices"),
            detail: describeFilter({ terms }, t).join(" · "),
            text: trimmed,
          },
        ];
  return [
    ...apply,
    ...problems.map((problem) => problemRow(text, problem, t)),
    ...suggestions.items
      .slice(0, MOST)
      .map((item) => suggestionRow(text, suggestions, item, { t, language })),
  ];
}

/** What is wrong, and beneath it the filter with the wrong part between two marks. */
function problemRow(text: string, problem: FilterProblem, t: Translate): FilterRow {
  const { start, end } = problem.span;
  const marked = `${text.slice(0, start)}→${text.slice(start, end)}←${text.slice(end)}`;
  return { kind: "problem", label: problemText(problem, t), detail: marked };
}

function suggestionRow(
  text: string,
  { span }: Suggestions,
  item: Suggestion,
  { t, language }: Pick<RowContext, "t" | "language">,
): FilterRow {
  const after = item.kind === "field" ? "" : " ";
  const { devices } = item;
  return {
    kind: "suggestion",
    label: item.insert,
    description: devices === undefined ? "" : t("{0} devices", formatCount(devices, language)),
    text: `${text.slice(0, span.start)}${item.insert}${text.slice(span.end).trimEnd()}${after}`,
  };
}
