import {
  type Disposable,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  window,
} from "vscode";
import { placeOf } from "../accounts/account";
import type { Connection } from "../accounts/connections";
import type { Session } from "../accounts/session";
import { COMMANDS } from "../commands/commandIds";
import type { Subscription } from "../estate/listeners";
import { budgetSentences, budgetText } from "./budgetText";
import { withoutIcons } from "./names";

/** Milliseconds between two looks at a budget that changes by itself. */
const TICK = 1000;
/** Milliseconds until a budget that has changed is shown: many requests change it many times. */
const PAUSE = 500;

/** Says in the status bar whose account the window shows, and when its rate budget gets short. */
export class AccountStatus implements Disposable {
  private readonly item: StatusBarItem;
  private readonly subscription: Subscription;
  private budgetSubscription: Subscription | undefined;
  private timer: NodeJS.Timeout | undefined;
  private pause: NodeJS.Timeout | undefined;

  constructor(private readonly session: Session) {
    this.item = window.createStatusBarItem("account", StatusBarAlignment.Left);
    this.item.name = l10n.t("Datto RMM Account");
    this.item.command = COMMANDS.showAccountStatus;
    this.subscription = session.onDidChange(() => this.follow());
    this.follow();
  }

  /** What the status bar shows now; nothing while it shows no item. */
  get text(): string | undefined {
    return this.session.connection && this.item.text;
  }

  dispose(): void {
    clearTimeout(this.timer);
    clearTimeout(this.pause);
    this.budgetSubscription?.dispose();
    this.subscription.dispose();
    this.item.dispose();
  }

  private follow(): void {
    this.budgetSubscription?.dispose();
    const { connection } = this.session;
    this.budgetSubscription = connection?.onDidChangeBudget(() => this.describeSoon());
    if (connection) this.describe(connection);
    else this.item.hide();
  }

  private describeSoon(): void {
    this.pause ??= setTimeout(() => {
      this.pause = undefined;
      const { connection } = this.session;
      if (connection) this.describe(connection);
    }, PAUSE);
  }

  private describe(connection: Connection): void {
    const { account, client } = connection;
    const budget = client.budget;
    const place = placeOf(account.source);
    const short = budgetText(budget, l10n.t);
    this.item.text = [`$(vm) ${withoutIcons(account.name)}`, place, ...(short ? [short] : [])].join(" · ");
    const sentences = [...budgetSentences(budget, l10n.t), l10n.t("Click for details.")];
    this.item.tooltip = new MarkdownString().appendText(sentences.join("\n"));
    const spoken = l10n.t("Datto RMM account {0} on {1}", account.name, place);
    this.item.accessibilityInformation = {
      label: short ? `${spoken}. ${budgetSentences(budget, l10n.t).join(" ")}` : spoken,
    };
    this.item.show();
    clearTimeout(this.timer);
    // A wait becomes shorter, and the window of the limit moves on, without anything being told.
    if (short) this.timer = setTimeout(() => this.follow(), TICK);
  }
}
