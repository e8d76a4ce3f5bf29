import { type Disposable, type TreeView, window } from "vscode";
import { COMMANDS } from "../commands/commandIds";
import type { CommandRunner } from "../commands/commandRunner";
import type { AccountRow } from "./accountRows";
import { AccountTree } from "./accountTree";
import type { DocumentNode, OpenShown } from "./documentNodes";
import type { ShownAccounts } from "./shownAccounts";

export const ACCOUNT_VIEW = "dattoRmm.account";

/** The view "Account", and the commands of rows that open documents. */
export class AccountView implements Disposable {
  private readonly tree: AccountTree;
  private readonly view: TreeView<AccountRow>;

  constructor(accounts: ShownAccounts) {
    this.tree = new AccountTree(accounts);
    this.view = window.createTreeView(ACCOUNT_VIEW, { treeDataProvider: this.tree });
  }

  /** The data behind the view, as VS Code asks for it. */
  get rows(): AccountTree {
    return this.tree;
  }

  registerCommands(runner: CommandRunner, open: OpenShown): void {
    runner.register(COMMANDS.openDocument, async (argument) => {
      if (!isDocumentNode(argument)) return;
      const { accountId, document, name } = argument;
      await open(accountId, document, name);
    });
    runner.register(COMMANDS.refreshAccount, () => this.tree.refresh());
  }

  dispose(): void {
    this.view.dispose();
    this.tree.dispose();
  }
}

/** Menus and key bindings may hand over anything. */
function isDocumentNode(argument: unknown): argument is DocumentNode {
  return (
    typeof argument === "object" &&
    argument !== null &&
    "kind" in argument &&
    argument.kind === "document" &&
    "document" in argument
  );
}
