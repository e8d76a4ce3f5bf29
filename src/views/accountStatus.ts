import {
  type Disposable,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  window,
} from "vscode";
import { placeOf } from "../accounts/account";
import type { Session } from "../accounts/session";
import { COMMANDS } from "../commands/commandIds";
import type { Subscription } from "../estate/listeners";
import { withoutIcons } from "./names";

/** Says in the status bar whose account the window shows. */
export class AccountStatus implements Disposable {
  private readonly item: StatusBarItem;
  private readonly subscription: Subscription;

  constructor(private readonly session: Session) {
    this.item = window.createStatusBarItem("account", StatusBarAlignment.Left);
    this.item.name = l10n.t("Datto RMM Account");
    this.item.command = COMMANDS.switchAccount;
    this.subscription = session.onDidChange(() => this.describe());
    this.describe();
  }

  dispose(): void {
    this.subscription.dispose();
    this.item.dispose();
  }

  private describe(): void {
    const account = this.session.connection?.account;
    if (!account) {
      this.item.hide();
      return;
    }
    const place = placeOf(account.source);
    this.item.text = `$(vm) ${withoutIcons(account.name)} · ${place}`;
    this.item.tooltip = new MarkdownString().appendText(l10n.t("Datto RMM account. Click to switch."));
    this.item.accessibilityInformation = {
      label: l10n.t("Datto RMM account {0} on {1}", account.name, place),
    };
    this.item.show();
  }
}
