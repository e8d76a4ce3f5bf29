import { commands, type Disposable, l10n, type LogOutputChannel, window } from "vscode";
import { isAborted } from "../api/errors";
import { type Problem, problemOf, type Remedy } from "../accounts/problem";
import { COMMANDS, type CommandId } from "./commandIds";

/** What a command does. Its arguments come from menus and key bindings, so they cannot be trusted. */
export type CommandHandler = (...args: readonly unknown[]) => unknown;

/**
 * Registers all commands. Whatever goes wrong in one is logged and said once, with the action that helps; what the
 * person cancelled is silent.
 */
export class CommandRunner implements Disposable {
  private readonly registered: Disposable[] = [];

  constructor(private readonly log: Pick<LogOutputChannel, "error" | "debug">) {}

  register(id: CommandId, handler: CommandHandler): void {
    this.registered.push(
      commands.registerCommand(id, (...args: unknown[]) => this.run(id, () => handler(...args))),
    );
  }

  dispose(): void {
    for (const command of this.registered) command.dispose();
  }

  private async run(id: CommandId, handler: () => unknown): Promise<void> {
    this.log.debug(id);
    try {
      await handler();
    } catch (error) {
      if (isAborted(error)) return;
      const problem = problemOf(error, l10n.t);
      this.log.error(`${id}: ${problem.title}. ${problem.detail}`);
      void this.tell(problem, handler, id);
    }
  }

  private async tell(problem: Problem, handler: () => unknown, id: CommandId): Promise<void> {
    const showLog = l10n.t("Show Log");
    const action = actionOf(problem.remedy);
    const message = `${problem.title}. ${problem.detail}`;
    const answer = await window.showErrorMessage(message, ...(action ? [action, showLog] : [showLog]));
    if (answer === showLog) await commands.executeCommand(COMMANDS.showLog);
    else if (answer !== undefined && problem.remedy === "signIn")
      await commands.executeCommand(COMMANDS.signIn);
    else if (answer !== undefined) await this.run(id, handler);
  }
}

function actionOf(remedy: Remedy): string | undefined {
  switch (remedy) {
    case "signIn":
      return l10n.t("Sign In");
    case "retry":
      return l10n.t("Retry");
    case "none":
      return undefined;
  }
}
