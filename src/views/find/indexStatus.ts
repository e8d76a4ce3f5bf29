import type { FillState } from "../../estate/index/indexFill";
import type { IndexState } from "../../estate/index/estateIndex";
import { problemOf } from "../../accounts/problem";
import { relativeTime } from "../../accounts/relativeTime";
import { formatCount } from "../formatCount";
import type { RowContext } from "../rows";

/** How much of an account's devices is known and how old that is, such as "index 62 % · 3 min. ago". */
export function indexStatus(index: IndexState, fill: FillState, { t, now, language }: RowContext): string {
  const age = index.asOf === undefined ? [] : [relativeTime(new Date(index.asOf), now, language)];
  const failed = fill.kind === "failed" ? [problemOf(fill.error, t).title] : [];
  const share = shareText(index, fill, { t, language });
  const known = index.stored ? [t("from disk"), ...age, share] : [share, ...age];
  return [...known, ...failed].join(" · ");
}

/** The known part in percent, never 100 before all is known. */
export function knownPercent(index: IndexState, fill: FillState): number | undefined {
  if (fill.kind === "running" && fill.total !== undefined && !index.complete)
    return Math.min(99, Math.floor((fill.devices / Math.max(1, fill.total)) * 100));
  if (index.complete) return 100;
  return index.share === undefined ? undefined : Math.min(99, Math.floor(index.share * 100));
}

function shareText(
  index: IndexState,
  fill: FillState,
  { t, language }: Pick<RowContext, "t" | "language">,
): string {
  const percent = knownPercent(index, fill);
  return percent === undefined
    ? t("index of {0} devices", formatCount(index.devices, language))
    : t("index {0} %", percent);
}
