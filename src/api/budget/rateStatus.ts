import { fieldsOf } from "../fields";
import type { ServerCount } from "./allowance";

/** The numbers of `GET /v2/system/request_rate`, as far as the platform gives them. */
export interface RateStatus {
  readonly reads: ServerCount;
  /** Missing on accounts that count writes together with reads. */
  readonly writes: ServerCount | undefined;
  /** By bucket name. */
  readonly buckets: ReadonlyMap<string, ServerCount>;
  /** Length of the window in milliseconds. */
  readonly window: number;
}

const DEFAULT_CUT_OFF = 0.9;

/** Reads the answer, whose numbers may be text. Gives `undefined` when the count or the limit of reads is missing. */
export function readRateStatus(body: unknown): RateStatus | undefined {
  const fields = fieldsOf(body);
  const ratio = numberOf(fields["accountCutOffRatio"]);
  const cutOff = ratio !== undefined && ratio > 0 && ratio <= 1 ? ratio : DEFAULT_CUT_OFF;
  const reads = countOf(fields["accountCount"], fields["accountRateLimit"], cutOff);
  if (!reads) return undefined;
  const buckets = new Map<string, ServerCount>();
  for (const [name, value] of Object.entries(fieldsOf(fields["operationWriteStatus"]))) {
    const { count, limit } = fieldsOf(value);
    const bucket = countOf(count, limit, cutOff);
    if (bucket) buckets.set(name, bucket);
  }
  return {
    reads,
    writes: countOf(fields["accountWriteCount"], fields["accountWriteRateLimit"], cutOff),
    buckets,
    window: (numberOf(fields["slidingTimeWindowSizeSeconds"]) ?? 0) * 1000,
  };
}

function countOf(count: unknown, limit: unknown, cutOff: number): ServerCount | undefined {
  const [used, most] = [numberOf(count), numberOf(limit)];
  return used === undefined || most === undefined || most < 1
    ? undefined
    : { count: used, limit: most, cutOff };
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) && number >= 0 ? number : undefined;
}
