import { l10n, type LogOutputChannel, type QuickPickItem, window } from "vscode";
import type { Platform } from "../api";
import { parsePlatform, PLATFORMS, baseUrl } from "../api/platform";
import { type Account, DEMO_ACCOUNT_ID, placeOf } from "../accounts/account";
import type { AccountStore } from "../accounts/accountStore";
import type { Connections } from "../accounts/connections";
import type { Session } from "../accounts/session";
import { rememberPlatform, suggestedPlatform } from "../accounts/settings";
import { verifyAccess } from "../accounts/verify";
import { COMMANDS } from "./commandIds";
import type { CommandRunner } from "./commandRunner";

/** Signing in and out, and whose account the window shows. */
export class AccountCommands {
  constructor(
    private readonly store: AccountStore,
    private readonly connections: Connections,
    private readonly session: Session,
    private readonly log: Pick<LogOutputChannel, "show">,
  ) {}

  register(runner: CommandRunner): void {
    runner.register(COMMANDS.signIn, () => this.signIn());
    runner.register(COMMANDS.signOut, () => this.askAndSignOut());
    runner.register(COMMANDS.switchAccount, () => this.switchAccount());
    runner.register(COMMANDS.pickPlatform, () => this.pickPlatform());
    runner.register(COMMANDS.exploreDemo, () => this.exploreDemo());
    runner.register(COMMANDS.showLog, () => this.log.show(true));
  }

  /** Asks for an account and makes it the active one; `undefined` when the person cancelled. */
  async signIn(platform: Platform | undefined = suggestedPlatform()): Promise<Account | undefined> {
    const { askForAccount } = await import("../accounts/signInFlow");
    const account = await askForAccount(
      async (access, signal) => verifyAccess(access, await this.connections.clientFor(access), signal),
      platform,
    );
    if (!account) return undefined;
    if (account.access.kind === "platform") await rememberPlatform(account.access.platform);
    await this.session.signIn(account);
    void window.showInformationMessage(l10n.t("Signed in to {0}.", account.name));
    return this.session.connection?.account;
  }

  /** Signs in to the simulated platform inside the extension. */
  async exploreDemo(): Promise<void> {
    if (await this.store.get(DEMO_ACCOUNT_ID)) {
      await this.session.switchTo(DEMO_ACCOUNT_ID);
      return;
    }
    const access = { kind: "demo" } as const;
    await this.session.signIn(await verifyAccess(access, await this.connections.clientFor(access)));
  }

  private async askAndSignOut(): Promise<void> {
    const account = await this.pickAccount(l10n.t("Sign out of which account?"));
    if (!account) return;
    const signOut = l10n.t("Sign Out");
    const answer = await window.showWarningMessage(
      l10n.t("Sign out of {0}?", account.name),
      {
        modal: true,
        detail: l10n.t("Its API key is removed from this computer. The key itself stays valid."),
      },
      signOut,
    );
    if (answer === signOut) await this.session.signOut(account.id);
  }

  private async switchAccount(): Promise<void> {
    const accounts = await this.store.list();
    type Item = QuickPickItem & { readonly run: () => Promise<unknown> };
    const items: Item[] = [
      ...accounts.map((account) => ({
        ...this.itemOf(account),
        run: () => this.session.switchTo(account.id),
      })),
      { label: l10n.t("$(add) Sign In to Another Account…"), run: () => this.signIn() },
    ];
    const item = await window.showQuickPick(items, { placeHolder: l10n.t("Show which account?") });
    await item?.run();
  }

  /** Goes to an account on a platform, or begins to sign in there. */
  private async pickPlatform(): Promise<void> {
    const items = PLATFORMS.map((platform) => ({ label: platform, description: baseUrl(platform) }));
    const item = await window.showQuickPick(items, { placeHolder: l10n.t("Platform of the account") });
    if (!item) return;
    const platform = parsePlatform(item.label);
    await rememberPlatform(platform);
    const account = (await this.store.list()).find(
      ({ source }) => source.kind === "platform" && source.platform === platform,
    );
    await (account ? this.session.switchTo(account.id) : this.signIn(platform));
  }

  private async pickAccount(placeHolder: string): Promise<Account | undefined> {
    const accounts = await this.store.list();
    if (accounts.length === 0) void window.showInformationMessage(l10n.t("No account is signed in."));
    if (accounts.length <= 1) return accounts[0];
    const items = accounts.map((account) => ({ ...this.itemOf(account), account }));
    return (await window.showQuickPick(items, { placeHolder }))?.account;
  }

  private itemOf({ id, name, source }: Account): QuickPickItem {
    const active = this.session.connection?.account.id === id;
    return { label: name, description: active ? l10n.t("{0}, shown now", placeOf(source)) : placeOf(source) };
  }
}
