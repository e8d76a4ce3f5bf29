import type { CommandId } from "../commands/commandIds";

/** What a row shows, as plain data. All texts are shown as they are, never as Markdown. */
export interface Row {
  readonly label: string;
  readonly description: string;
  /** Read aloud by a screen reader instead of label and description. */
  readonly spoken: string;
  readonly icon: { readonly id: string; readonly color?: string };
  /** Flags that menus match on, separated by spaces. */
  readonly context: string;
  readonly expandable: boolean;
  readonly command?: { readonly id: CommandId; readonly title: string };
}

/** A row that is drawn in one way only. */
export function plainRow(
  label: string,
  description: string,
  icon: string,
  context: string,
  more: Partial<Pick<Row, "command" | "expandable">> = {},
): Row {
  const spoken = description === "" ? label : `${label}. ${description}`;
  return { label, description, spoken, icon: { id: icon }, context, expandable: false, ...more };
}
