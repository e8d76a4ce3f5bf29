import { commands, l10n, type Uri } from "vscode";
import { comparedUri } from "../compare/comparedUri";
import { nameIn } from "../address";

/** Shows what stands on the platform now beside a document that was edited. */
export async function showConflict(uri: Uri): Promise<void> {
  const present = comparedUri(uri, { form: "plain" });
  await commands.executeCommand(
    "vscode.diff",
    present,
    uri,
    l10n.t("{0}: on the platform now ↔ your edit", nameIn(uri)),
  );
}
