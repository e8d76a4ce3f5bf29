import { l10n, ProgressLocation, Uri, window } from "vscode";
import type { Session } from "../accounts/session";
import { signalOf } from "../accounts/signInFlow";
import { COMMANDS } from "../commands/commandIds";
import type { CommandRunner } from "../commands/commandRunner";
import { SCHEME } from "./address";
import { openDocument } from "./openDocument";
import type { ResourceFiles } from "./resourceFiles";

/** Commands of documents that are open. */
export function registerDocumentCommands(
  runner: CommandRunner,
  session: Session,
  files: ResourceFiles,
): void {
  runner.register(COMMANDS.openAccount, async () => {
    const account = session.connection?.account;
    if (account) await openDocument({ accountId: account.id, resource: { kind: "account" } }, account.name);
    else void window.showInformationMessage(l10n.t("Sign in to Datto RMM first."));
  });
  runner.register(COMMANDS.refreshDocument, async (argument) => {
    const uri = argument instanceof Uri ? argument : window.activeTextEditor?.document.uri;
    if (uri?.scheme === SCHEME) await refresh(uri, files);
    else
      void window.showInformationMessage(
        l10n.t("Open a site, a device or another document of Datto RMM first."),
      );
  });
}

function refresh(uri: Uri, files: ResourceFiles): Thenable<void> {
  return window.withProgress(
    { location: ProgressLocation.Window, title: l10n.t("Refreshing the document") },
    (_, token) => files.refresh(uri, signalOf(token)),
  );
}
