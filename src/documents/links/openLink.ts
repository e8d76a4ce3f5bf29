import { commands, l10n, type Uri, window } from "vscode";
import { type Account, placeOf } from "../../accounts/account";
import type { AccountStore } from "../../accounts/accountStore";
import { COMMANDS } from "../../commands/commandIds";
import { openDocument } from "../openDocument";
import { titleOf } from "../titles";
import { type DeepLink, parseLink } from "./deepLink";

/** Opens the document that a link names, and does nothing else, whatever the link says. */
export async function openLink({ path, query }: Uri, store: AccountStore): Promise<void> {
  const link = parseLink(path, query);
  if (!link) {
    void window.showWarningMessage(l10n.t("This link does not name a site, a device, an alert or a job."));
    return;
  }
  const account = await accountOf(link, await store.list());
  if (account)
    await openDocument(
      { accountId: account.id, resource: link.resource },
      titleOf(link.resource, undefined, l10n.t),
    );
}

async function accountOf(link: DeepLink, accounts: readonly Account[]): Promise<Account | undefined> {
  const named = accounts.find(({ id }) => id === link.account);
  if (named) return named;
  if (accounts.length === 0) {
    const signIn = l10n.t("Sign In");
    const answer = await window.showInformationMessage(
      l10n.t("Sign in to Datto RMM to open the link."),
      signIn,
    );
    if (answer === signIn) await commands.executeCommand(COMMANDS.signIn);
    return undefined;
  }
  if (accounts.length === 1 && link.account === undefined) return accounts[0];
  const items = accounts.map((account) => ({
    label: account.name.replaceAll("$(", "$ ("),
    description: placeOf(account.source),
    account,
  }));
  const item = await window.showQuickPick(items, {
    placeHolder: l10n.t("Open {0} in which account?", titleOf(link.resource, undefined, l10n.t)),
  });
  return item?.account;
}
