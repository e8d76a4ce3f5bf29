import type { Account, Site } from "../api";
import { readNumber } from "./index/deviceFields";

/** What several parts of the platform say of how many devices there are. */
export interface CountSources {
  /** `GET /v2/account`. */
  readonly account?: Account | undefined;
  /** All sites of the account; left out as long as some are missing. */
  readonly sites?: Iterable<Site> | undefined;
  /** What the account's own list of devices counts (`totalCount`). */
  readonly listed?: number | undefined;
  /** Devices that have come from anywhere, when nothing is being loaded any more. */
  readonly known?: number | undefined;
}

/** How many devices each source counts. */
export interface DeviceCounts {
  /** The account's own total. */
  readonly account: number | undefined;
  /** Sum over the sites' own counters. */
  readonly sites: number | undefined;
  readonly listed: number | undefined;
  readonly known: number | undefined;
  /** Differences to the greatest count, of those sources that count less. Empty when all agree. */
  readonly missing: readonly MissingDevices[];
}

export interface MissingDevices {
  readonly source: "account" | "sites" | "listed" | "known";
  readonly count: number;
}

/**
 * Compares what the platform says of how many devices there are. The account's list is known to miss devices that the
 * lists of their sites hold, so that no count is taken for granted.
 */
export function compareCounts({ account, sites, listed, known }: CountSources): DeviceCounts {
  const counts = {
    account: countOf(account?.devicesStatus?.numberOfDevices),
    sites: sites && sumOf(sites),
    listed,
    known,
  };
  const most = Math.max(...Object.values(counts).filter((count) => count !== undefined), 0);
  const sources = ["account", "sites", "listed", "known"] as const;
  const missing = sources.flatMap((source) => {
    const count = most - (counts[source] ?? most);
    return count > 0 ? [{ source, count }] : [];
  });
  return { ...counts, missing };
}

/** The devices of all sites by their own counters; `undefined` when a site does not count them. */
function sumOf(sites: Iterable<Site>): number | undefined {
  let sum = 0;
  for (const { devicesStatus } of sites) {
    const count = countOf(devicesStatus?.numberOfDevices);
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}

function countOf(value: unknown): number | undefined {
  const count = readNumber(value);
  return Number.isFinite(count) ? count : undefined;
}
