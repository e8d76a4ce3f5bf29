import { l10n, window } from "vscode";
import { type Account, nameWithPlace } from "../../accounts/account";
import type { WriteOperation } from "../changes/operation";
import { describeOperation, targetOf } from "../changes/words";

/** Lines of a list that fit into a dialog. */
const MAX_LINES = 25;

/** Shows what will be sent, as a list, and asks once for all of it. */
export async function confirmOperations(
  operations: readonly WriteOperation[],
  account: Account,
): Promise<boolean> {
  const lines = operations.flatMap((operation) => describeOperation(operation, l10n.t));
  const [first] = operations;
  if (!first) return false;
  const target = targetOf(first, l10n.t);
  const question =
    lines.length === 1
      ? l10n.t("Send this change to {0}?", target)
      : l10n.t("Send {0} changes to {1}?", lines.length, target);
  const send = l10n.t("Send");
  const where = l10n.t("Account: {0}. This changes live data.", nameWithPlace(account));
  const answer = await window.showWarningMessage(
    question,
    { modal: true, detail: [...shortened(lines), "", where].join("\n") },
    send,
  );
  return answer === send;
}

function shortened(lines: readonly string[]): string[] {
  const shown = lines.slice(0, MAX_LINES).map((line) => `• ${line}`);
  return lines.length > MAX_LINES ? [...shown, l10n.t("and {0} more", lines.length - MAX_LINES)] : shown;
}
