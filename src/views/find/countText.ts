import type { Translate } from "../../accounts/problem";
import type { DeviceCounts } from "../../estate/counts";
import { formatCount } from "../formatCount";

/** What the view says when the platform's own counts differ; nothing when all agree. */
export function countText(
  { account, sites, listed, missing }: DeviceCounts,
  t: Translate,
  language: string,
): string | undefined {
  const short = missing.find(({ source }) => source === "listed" || source === "known");
  if (!short) return undefined;
  const most = Math.max(account ?? 0, sites ?? 0);
  return t(
    "The account counts {0} devices, its list holds {1}: {2} are missing in searches and filters. Expand their sites to see them.",
    ...[most, listed ?? most - short.count, short.count].map((count) => formatCount(count, language)),
  );
}
