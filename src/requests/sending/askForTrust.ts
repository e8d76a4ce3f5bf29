import { commands, l10n, window } from "vscode";

/** Says why a request of a file is not sent, with the way to allow it. */
export async function askForTrust(): Promise<void> {
  const manage = l10n.t("Manage Workspace Trust");
  const answer = await window.showWarningMessage(
    l10n.t("Requests of files are not sent in Restricted Mode. Trust the workspace to send them."),
    manage,
  );
  if (answer === manage) await commands.executeCommand("workbench.trust.manage");
}
