import { l10n, ProgressLocation, Uri, window } from "vscode";
import type { Session } from "../accounts/session";
import { signalOf } from "../accounts/cancellation";
import { COMMANDS } from "../commands/commandIds";
import type { CommandRunner } from "../commands/commandRunner";
import { SCHEME } from "./address";
import type { Contents } from "./contents";
import { openDocument } from "./openDocument";
import type { Refresher } from "./refresher";
import type { ResourceFiles } from "./resourceFiles";

/** Commands of documents that are open. */
export function registerDocumentCommands(
  runner: CommandRunner,
  session: Session,
  files: ResourceFiles,
  contents: Contents,
  refresher: Refresher,
): void {
  runner.register(COMMANDS.openAccount, async () => {
    const account = session.connection?.account;
    if (account) await openDocument({ accountId: account.id, resource: { kind: "account" } }, account.name);
    else void window.showInformationMessage(l10n.t("Sign in to Datto RMM first."));
  });
  runner.register(COMMANDS.refreshDocument, async (argument) => {
    const uri = documentOf(argument);
    if (uri) await refresh(uri, refresher);
  });
  runner.register(COMMANDS.openRelated, async (argument) => {
    const uri = documentOf(argument);
    if (!uri) return;
    const { openRelated } = await import("./openRelated");
    await openRelated(uri, contents.text(uri) ?? "");
  });
  runner.register(COMMANDS.loadWholeList, async (argument) => {
    const uri = documentOf(argument);
    if (uri) await files.loadAll(uri);
  });
}

/** The document that a command is about: the given one, or the one in the active editor. */
function documentOf(argument: unknown): Uri | undefined {
  const uri = argument instanceof Uri ? argument : window.activeTextEditor?.document.uri;
  if (uri?.scheme === SCHEME) return uri;
  void window.showInformationMessage(l10n.t("Open a site, a device or another document of Datto RMM first."));
  return undefined;
}

async function refresh(uri: Uri, refresher: Refresher): Promise<void> {
  const isRefreshed = await window.withProgress(
    { location: ProgressLocation.Window, title: l10n.t("Refreshing the document") },
    (_, token) => refresher.refresh(uri, { signal: signalOf(token) }),
  );
  if (!isRefreshed)
    void window.showInformationMessage(l10n.t("Save or revert your edit first: refreshing would lose it."));
}
