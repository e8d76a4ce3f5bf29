import { l10n, ProgressLocation, window } from "vscode";
import { ApiError, HttpClientError } from "../../api/errors";
import type { Connection } from "../../accounts/connections";
import { problemOf } from "../../accounts/problem";
import { signalOf } from "../../accounts/cancellation";
import type { WriteOperation } from "../changes/operation";
import { sendOperation } from "../changes/sendOperation";
import { describeOperation, targetOf } from "../changes/words";

/** What became of operations that were sent one after the other. */
export interface Outcome {
  readonly done: readonly WriteOperation[];
  /** The first one that failed. Nothing was sent after it. */
  readonly failed: { readonly operation: WriteOperation; readonly error: unknown } | undefined;
  readonly notSent: readonly WriteOperation[];
}

/** Sends operations in their order, each one when the one before has succeeded, with progress that can be cancelled. */
export async function sendOperations(
  connection: Connection,
  operations: readonly WriteOperation[],
): Promise<Outcome> {
  return window.withProgress(
    { location: ProgressLocation.Notification, title: titleOf(operations), cancellable: true },
    (progress, token) =>
      sendEach(connection, operations, signalOf(token), (message) =>
        progress.report({ message, increment: 100 / operations.length }),
      ),
  );
}

/** Says what became of each operation, in sentences. */
export function describeOutcome({ done, failed, notSent }: Outcome): string {
  if (!failed) return l10n.t("Sent: {0}.", linesOf(done).join("; "));
  const { operation, error } = failed;
  const problem = problemOf(error, l10n.t);
  const sent = linesOf(done);
  const broken = linesOf([operation]);
  const left = linesOf(notSent);
  const count = sent.length + broken.length + left.length;
  return [
    l10n.t("{0} of {1} changes sent.", sent.length, count),
    l10n.t("Failed: {0}.", broken.join("; ")),
    `${problem.title}. ${problem.detail}`,
    ...(mayHaveHappened(error) ? [l10n.t("It may have taken effect all the same.")] : []),
    ...(sent.length > 0 ? [l10n.t("Sent: {0}.", sent.join("; "))] : []),
    ...(left.length > 0 ? [l10n.t("Not sent: {0}.", left.join("; "))] : []),
  ].join(" ");
}

async function sendEach(
  { client }: Connection,
  operations: readonly WriteOperation[],
  signal: AbortSignal,
  report: (message: string) => void,
): Promise<Outcome> {
  for (const [index, operation] of operations.entries()) {
    report(linesOf([operation])[0] ?? "");
    try {
      await sendOperation(client, operation, signal);
    } catch (error) {
      const notSent = operations.slice(index + 1);
      return { done: operations.slice(0, index), failed: { operation, error }, notSent };
    }
  }
  return { done: operations, failed: undefined, notSent: [] };
}

/** Whether the platform may have done what was asked, although no good answer came. */
function mayHaveHappened(error: unknown): boolean {
  if (error instanceof ApiError) return error.kind === "server";
  return error instanceof HttpClientError && !["refused", "dns", "tls"].includes(error.kind);
}

function titleOf([first]: readonly WriteOperation[]): string {
  return first ? l10n.t("Sending changes to {0}", targetOf(first, l10n.t)) : "";
}

function linesOf(operations: readonly WriteOperation[]): string[] {
  return operations.flatMap((operation) => describeOperation(operation, l10n.t));
}
