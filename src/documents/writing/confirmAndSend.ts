import { window } from "vscode";
import type { Connection } from "../../accounts/connections";
import type { WriteOperation } from "../changes/operation";
import { confirmOperations } from "./confirmOperations";
import { describeOutcome, sendOperations } from "./sendOperations";

/** Shows operations, asks, sends them, and says what became of each. */
export async function confirmAndSend(
  connection: Connection,
  operations: readonly WriteOperation[],
): Promise<void> {
  if (!(await confirmOperations(operations, connection.account))) return;
  const outcome = await sendOperations(connection, operations);
  const words = describeOutcome(outcome);
  if (outcome.failed) void window.showErrorMessage(words);
  else void window.showInformationMessage(words);
}
