import { type Command, l10n, type Uri } from "vscode";
import { type CommandId, COMMANDS } from "../../commands/commandIds";
import { addressOf } from "../../documents/address";
import { outputText } from "../../documents/responseText";
import { pageBeside, type Turn } from "./pageLinks";
import type { ResponseDocuments } from "./responseDocuments";

/** The ways from the answer that a document shows to the pages beside it. */
export function pageActions(uri: Uri, documents: ResponseDocuments): Command[] {
  const answer = documents.latest(uri);
  if (answer?.method !== "GET" || !showsBody(uri)) return [];
  const has = (turn: Turn) => pageBeside(answer.pathAndQuery, answer.text, turn) !== undefined;
  return [
    ...(has("previous") ? [action(l10n.t("Previous Page"), COMMANDS.previousPage, uri)] : []),
    ...(has("next") ? [action(l10n.t("Next Page"), COMMANDS.nextPage, uri)] : []),
  ];
}

/** What else can be done with the answer. */
export function responseActions(uri: Uri, documents: ResponseDocuments): Command[] {
  const answer = documents.latest(uri);
  if (!answer || !showsBody(uri)) return [];
  const isOutput = outputText(answer.text) !== undefined;
  return [
    ...(isOutput ? [action(l10n.t("Output"), COMMANDS.showResponseOutput, uri)] : []),
    action(l10n.t("Headers"), COMMANDS.showResponseHeaders, uri),
    action(l10n.t("Raw"), COMMANDS.showRawResponse, uri),
    action(l10n.t("Save As…"), COMMANDS.saveResponse, uri),
    ...(documents.previous(uri)
      ? [action(l10n.t("Compare with Previous"), COMMANDS.compareResponse, uri)]
      : []),
  ];
}

function action(title: string, command: CommandId, uri: Uri): Command {
  return { title, command, arguments: [uri] };
}

/** Headers and raw text have nothing more to show. */
function showsBody(uri: Uri): boolean {
  const resource = addressOf(uri)?.resource;
  return resource?.kind !== "responsePart" || resource.part === "body";
}
