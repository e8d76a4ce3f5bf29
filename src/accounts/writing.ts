import { commands, l10n, window, workspace } from "vscode";
import { isWritingEnabled } from "./settings";
import { SETTINGS, SETTINGS_SECTION } from "./settingNames";

/** Whether live data may be changed: off by the setting, off in an untrusted workspace, or on. */
export type WritingState = "off" | "restricted" | "on";

export function writingState(): WritingState {
  if (!workspace.isTrusted) return "restricted";
  return isWritingEnabled() ? "on" : "off";
}

/** Why nothing can be written now, in a sentence or two that say what to do. */
export function writingRefusal(state: Exclude<WritingState, "on">): string {
  switch (state) {
    case "off":
      return l10n.t(
        "Writing is off. Turn on “Enable Writing” in the settings of Datto RMM to change data of the account.",
      );
    case "restricted":
      return l10n.t("Writing is off in Restricted Mode. Trust the workspace to change data of the account.");
  }
}

/**
 * Asked before anything is written. Where that is not allowed, says so, with the way to allow it.
 *
 * @returns whether writing is allowed
 */
export async function requireWriting(): Promise<boolean> {
  const state = writingState();
  if (state === "on") return true;
  const open = state === "off" ? l10n.t("Open Settings") : l10n.t("Manage Workspace Trust");
  const answer = await window.showWarningMessage(writingRefusal(state), open);
  if (answer !== open) return false;
  if (state === "off")
    await commands.executeCommand(
      "workbench.action.openSettings",
      `${SETTINGS_SECTION}.${SETTINGS.enableWriting}`,
    );
  else await commands.executeCommand("workbench.trust.manage");
  return false;
}
