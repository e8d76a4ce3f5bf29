import { commands, l10n, type QuickPickItem, QuickPickItemKind, window } from "vscode";
import { placeOf } from "../accounts/account";
import type { Connection } from "../accounts/connections";
import { COMMANDS, type CommandId } from "../commands/commandIds";
import { budgetSentences } from "./budgetText";
import { withoutIcons } from "./names";

type Item = QuickPickItem & { readonly command?: CommandId };

/** Shows the accounts with their rate budgets, and what can be done about them. */
export async function showAccountDetails(shown: readonly Connection[]): Promise<void> {
  const items: Item[] = [
    ...shown.map(detailsOf),
    { label: "", kind: QuickPickItemKind.Separator },
    { label: l10n.t("$(account) Switch Account…"), command: COMMANDS.switchAccount },
    { label: l10n.t("$(json) Open Account"), command: COMMANDS.openAccount },
    { label: l10n.t("$(output) Show Log"), command: COMMANDS.showLog },
    { label: l10n.t("$(sign-out) Sign Out…"), command: COMMANDS.signOut },
  ];
  const item = await window.showQuickPick(items, { title: l10n.t("Datto RMM Account") });
  if (item?.command) await commands.executeCommand(item.command);
}

function detailsOf({ account, client }: Connection): Item {
  return {
    label: `$(vm) ${withoutIcons(account.name)}`,
    description: `${placeOf(account.source)} · ${client.baseUrl}`,
    detail: budgetSentences(client.budget, l10n.t).join(" "),
    command: COMMANDS.openAccount,
  };
}
