import { type Command, l10n, type Uri } from "vscode";
import { type CommandId, COMMANDS } from "../../commands/commandIds";
import { addressOf } from "../../documents/address";
import { outputText } from "../../documents/responseText";
import { pageBeside, type Turn } from "./pageLinks";
import type { ResponseDocuments } from "./responseDocuments";

/** What can be done with the answer that a document shows, as lenses above it. */
export function responseActions(uri: Uri, documents: ResponseDocuments): Command[] {
  const answer = documents.latest(uri);
  if (!answer || !showsBody(uri)) return [];
  const { method, pathAndQuery, text } = answer;
  const action = (title: string, command: CommandId): Command => ({ title, command, arguments: [uri] });
  const has = (turn: Turn) => method === "GET" && pageBeside(pathAndQuery, text, turn) !== undefined;
  return [
    ...(has("previous") ? [action(l10n.t("Previous Page"), COMMANDS.previousPage)] : []),
    ...(has("next") ? [action(l10n.t("Next Page"), COMMANDS.nextPage)] : []),
    ...(outputText(text) === undefined ? [] : [action(l10n.t("Output"), COMMANDS.showResponseOutput)]),
    action(l10n.t("Headers"), COMMANDS.showResponseHeaders),
    action(l10n.t("Raw"), COMMANDS.showRawResponse),
    action(l10n.t("Save As…"), COMMANDS.saveResponse),
    ...(documents.previous(uri) ? [action(l10n.t("Compare with Previous"), COMMANDS.compareResponse)] : []),
  ];
}

/** Headers and raw text have nothing more to show. */
function showsBody(uri: Uri): boolean {
  const resource = addressOf(uri)?.resource;
  return resource?.kind !== "responsePart" || resource.part === "body";
}
