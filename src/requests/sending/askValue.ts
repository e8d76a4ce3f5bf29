import { l10n, window } from "vscode";
import type { Connection } from "../../accounts/connections";
import type { AskValue } from "./requestPerformer";
import { asksForSecret } from "./typedSecrets";

/** Lets a person choose something of an account; gives its uid. */
export type PickUid = (connection: Connection) => Promise<string | undefined>;

/** What can be chosen instead of typed. */
export interface Pickers {
  readonly site: PickUid;
  readonly device: PickUid;
}

/** Asks for the value of a prompt: a site and a device are chosen by name, anything else is typed. */
export function askingWith(pickers: Pickers): AskValue {
  return (prompt, connection) => {
    switch (prompt.toLowerCase()) {
      case "site":
        return pickers.site(connection);
      case "device":
        return pickers.device(connection);
      default:
        return askText(prompt);
    }
  };
}

async function askText(prompt: string): Promise<string | undefined> {
  return window.showInputBox({
    title: l10n.t("Send Request"),
    prompt: l10n.t("Value for {0}", prompt),
    password: asksForSecret(prompt),
    ignoreFocusOut: true,
  });
}
