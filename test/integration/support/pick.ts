import { commands, type QuickPick, type QuickPickItem, window } from "vscode";
import type { Stage } from "./stage";
import { until } from "./until";

/** A pick that a command has opened, as a person uses it. */
export interface OpenPick {
  readonly pick: QuickPick<QuickPickItem>;
  /** Resolves when the command that has opened it is done. */
  readonly done: Thenable<unknown>;
}

/** Runs a command that opens a pick, and gives that once it is shown. */
export async function openPick(stage: Stage, command: string, ...args: unknown[]): Promise<OpenPick> {
  const opened: QuickPick<QuickPickItem>[] = [];
  const create = window.createQuickPick.bind(window);
  stage.replace(window, "createQuickPick", () => {
    const pick = create();
    opened.push(pick);
    return pick;
  });
  const done = commands.executeCommand(command, ...args);
  const pick = await until(() => opened[0], "the pick is opened");
  stage.later(() => commands.executeCommand("workbench.action.closeQuickOpen"));
  return { pick, done };
}

/** Types into a pick and waits until a row satisfies the condition. */
export async function typed(
  { pick }: OpenPick,
  text: string,
  row: (item: QuickPickItem) => boolean,
): Promise<QuickPickItem> {
  pick.value = text;
  return until(
    () => pick.items.find(row),
    () => `a row for ${text}; there are ${pick.items.map(({ label }) => label).join(", ")}`,
  );
}

/** Takes the row that Enter takes. */
export async function accept({ done }: OpenPick): Promise<void> {
  await commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
  await done;
}
