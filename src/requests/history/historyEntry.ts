import type { HttpClientErrorKind } from "../../api";
import { fieldsOf } from "../../api/fields";
import { METHODS } from "../../api/operation";
import type { RawRequest } from "../rawRequest";

/** A request that was sent, without its secrets and without its answer. */
export interface HistoryEntry {
  readonly id: string;
  /** When it was sent, in epoch milliseconds. */
  readonly at: number;
  /** Its headers are not kept. */
  readonly request: Pick<RawRequest, "method" | "pathAndQuery" | "body">;
  /** Whether something of it was a secret and is not kept, so that it cannot be sent as it stands. */
  readonly masked: boolean;
  /** What it is called in its file. */
  readonly name: string | undefined;
  /** HTTP status, or why none came. */
  readonly outcome: number | HttpClientErrorKind | "failed";
  readonly milliseconds: number;
  /** Length of the answer's body in bytes. */
  readonly size: number;
}

/** Entries kept of an account at most; the oldest go first. */
export const MAX_ENTRIES = 100;
/** A longer body is not kept. */
export const MAX_BODY = 20_000;

/** Reads what was stored. What is damaged or of another version is left out. */
export function parseHistory(value: unknown): HistoryEntry[] {
  if (!Array.isArray(value)) return [];
  return value
    .map(parseEntry)
    .filter((entry) => entry !== undefined)
    .slice(0, MAX_ENTRIES);
}

function parseEntry(value: unknown): HistoryEntry | undefined {
  const { id, at, request, masked, name, outcome, milliseconds, size } = fieldsOf(value);
  const { method: written, pathAndQuery, body } = fieldsOf(request);
  const method = METHODS.find((known) => known === written);
  if (typeof id !== "string" || !isCount(at) || !isCount(milliseconds) || !isCount(size)) return undefined;
  if (!method || typeof pathAndQuery !== "string" || typeof masked !== "boolean") return undefined;
  return {
    ...{ id, at, masked, milliseconds, size },
    request: { method, pathAndQuery, ...(typeof body === "string" ? { body } : {}) },
    name: typeof name === "string" ? name : undefined,
    outcome: isCount(outcome) ? outcome : (OUTCOMES.find((known) => known === outcome) ?? "failed"),
  };
}

const OUTCOMES: readonly HttpClientErrorKind[] = [
  ...(["dns", "refused", "tls", "network", "timeout", "aborted", "protocol"] as const),
];

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
