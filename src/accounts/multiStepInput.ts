import {
  type Disposable,
  InputBoxValidationSeverity,
  l10n,
  type QuickInput,
  QuickInputButtons,
  type QuickPickItem,
  window,
} from "vscode";

/** The person pressed the back button. */
export const BACK = Symbol("back");
/** The person closed the input. */
export const CANCELLED = Symbol("cancelled");

/** What the inputs of a flow share. */
export interface StepFrame {
  readonly title: string;
  /** 1-based. */
  readonly step: number;
  readonly totalSteps: number;
  readonly canGoBack: boolean;
  /** What was wrong with an earlier answer to this step. */
  readonly mistake: string | undefined;
}

export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}

export interface PickOptions<T> extends StepFrame {
  readonly placeholder: string;
  readonly choices: readonly Choice<T>[];
  readonly active: T | undefined;
}

export interface TextOptions extends StepFrame {
  readonly prompt: string;
  readonly placeholder: string;
  readonly value: string;
  readonly password?: boolean;
  /** Says what is wrong with an answer. */
  readonly validate: (value: string) => string | undefined;
}

/** Asks to choose one of several. */
export async function pickOne<T>(options: PickOptions<T>): Promise<T | typeof BACK | typeof CANCELLED> {
  type Item = QuickPickItem & { readonly choice?: Choice<T> };
  const pick = window.createQuickPick<Item>();
  frame(pick, options);
  pick.placeholder = options.placeholder;
  pick.matchOnDescription = true;
  const items: Item[] = options.choices.map((choice) => ({ ...rowOf(choice), choice }));
  pick.items = options.mistake === undefined ? items : [mistakeRow(options.mistake), ...items];
  pick.activeItems = items.filter(({ choice }) => choice?.value === options.active);
  return settle(pick, (resolve) => [
    pick.onDidAccept(() => {
      const choice = pick.selectedItems[0]?.choice;
      if (choice) resolve(choice.value);
    }),
    pick.onDidTriggerButton(() => resolve(BACK)),
    pick.onDidHide(() => resolve(CANCELLED)),
  ]);
}

/** Asks for a line of text. */
export async function askText(options: TextOptions): Promise<string | typeof BACK | typeof CANCELLED> {
  const box = window.createInputBox();
  frame(box, options);
  box.prompt = options.prompt;
  box.placeholder = options.placeholder;
  box.value = options.value;
  box.password = options.password ?? false;
  if (options.mistake !== undefined) box.validationMessage = asError(options.mistake);
  return settle(box, (resolve) => [
    box.onDidChangeValue(() => (box.validationMessage = undefined)),
    box.onDidAccept(() => {
      const mistake = options.validate(box.value);
      if (mistake === undefined) resolve(box.value);
      else box.validationMessage = asError(mistake);
    }),
    box.onDidTriggerButton(() => resolve(BACK)),
    box.onDidHide(() => resolve(CANCELLED)),
  ]);
}

/** A pick has no place for a message, so a row that cannot be chosen says it. */
function mistakeRow(mistake: string): QuickPickItem {
  return { label: l10n.t("$(error) That did not work"), detail: mistake, alwaysShow: true };
}

function asError(message: string) {
  return { message, severity: InputBoxValidationSeverity.Error };
}

function rowOf<T>({ label, description, detail }: Choice<T>): QuickPickItem {
  return {
    label,
    ...(description === undefined ? {} : { description }),
    ...(detail === undefined ? {} : { detail }),
  };
}

function frame(
  input: QuickInput & { buttons: readonly unknown[] },
  { title, step, totalSteps, canGoBack }: StepFrame,
) {
  input.title = title;
  input.step = step;
  input.totalSteps = totalSteps;
  input.ignoreFocusOut = true;
  input.buttons = canGoBack ? [QuickInputButtons.Back] : [];
}

async function settle<T>(
  input: QuickInput,
  listen: (resolve: (answer: T | typeof BACK | typeof CANCELLED) => void) => Disposable[],
): Promise<T | typeof BACK | typeof CANCELLED> {
  let listeners: Disposable[] = [];
  try {
    return await new Promise((resolve) => {
      listeners = listen(resolve);
      input.show();
    });
  } finally {
    for (const listener of listeners) listener.dispose();
    input.dispose();
  }
}
