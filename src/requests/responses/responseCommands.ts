import { commands, l10n, Uri, window, workspace } from "vscode";
import type { Connections } from "../../accounts/connections";
import { openUri } from "../../documents/openDocument";
import type { ResponsePart } from "../../documents/resource";
import type { Answer } from "../../documents/responses";
import { isJsonAnswer } from "../../documents/responseText";
import { presentLook } from "../../documents/fetchDocument";
import { shownBody } from "../../documents/secrets/maskText";
import type { RawRequests } from "../sendRawRequest";
import { pageBeside, type Turn } from "./pageLinks";
import { numberedUri, type ResponseDocuments } from "./responseDocuments";

/** What can be done with an answer that a document shows. */
export class ResponseCommands {
  constructor(
    private readonly documents: ResponseDocuments,
    private readonly requests: RawRequests,
    private readonly connections: Connections,
  ) {}

  /** Asks for the page beside the one that a document shows, and opens it in its place. */
  async turnPage(argument: unknown, turn: Turn): Promise<void> {
    const shown = this.shown(argument);
    const target = shown && pageBeside(shown.answer.pathAndQuery, shown.answer.text, turn);
    const connection = shown && (await this.connections.get(shown.answer.accountId));
    if (target === undefined) void window.showInformationMessage(l10n.t("There is no such page."));
    else if (connection) await this.requests.send({ method: "GET", pathAndQuery: target }, connection);
  }

  /** Opens one side of an answer as text. */
  async showPart(argument: unknown, part: ResponsePart): Promise<void> {
    const shown = this.shown(argument);
    if (shown) await openUri(numberedUri(shown.answer, part));
  }

  /** Writes the body to a file: its very bytes where it is no text, the JSON as it is shown, bullets and all. */
  async save(argument: unknown): Promise<void> {
    const shown = this.shown(argument);
    if (!shown) return;
    const { answer } = shown;
    const target = await window.showSaveDialog({
      defaultUri: suggestedFile(answer),
      title: l10n.t("Save Response As"),
    });
    if (!target) return;
    const { text, secrets } = shownBody(answer.text, presentLook());
    await workspace.fs.writeFile(target, answer.bytes ?? new TextEncoder().encode(text));
    const file = workspace.asRelativePath(target);
    void window.showInformationMessage(
      answer.bytes || secrets.length === 0
        ? l10n.t("Saved {0}.", file)
        : l10n.t("Saved {0}, with bullets in the place of secrets.", file),
    );
  }

  /** Shows what has changed since the answer before. */
  async compare(argument: unknown): Promise<void> {
    const shown = this.shown(argument);
    const before = shown && this.documents.previous(shown.uri);
    if (shown && before) await compareAnswers(before, shown.answer);
    else if (shown)
      void window.showInformationMessage(
        l10n.t("There is no earlier answer. Send the request again to compare."),
      );
  }

  private shown(argument: unknown): { readonly uri: Uri; readonly answer: Answer } | undefined {
    const uri = argument instanceof Uri ? argument : window.activeTextEditor?.document.uri;
    const answer = uri && this.documents.latest(uri);
    if (answer) return { uri, answer };
    void window.showInformationMessage(l10n.t("Open the answer to a request first."));
    return undefined;
  }
}

/** Opens two answers side by side, the earlier one on the left. Neither is asked for again. */
export async function compareAnswers(before: Answer, after: Answer): Promise<void> {
  const title = l10n.t("{0} {1}: previous and latest", after.method, after.pathAndQuery);
  await commands.executeCommand("vscode.diff", numberedUri(before), numberedUri(after), title);
}

function suggestedFile(answer: Answer): Uri {
  const { method, pathAndQuery, bytes } = answer;
  const [path = ""] = pathAndQuery.split("?");
  const name = `${method} ${path}`.replace(/[^\w.-]+/g, "-").replace(/^-+|-+$/g, "");
  const end = bytes ? "bin" : isJsonAnswer(answer) ? "json" : "txt";
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder ? Uri.joinPath(folder, `${name}.${end}`) : Uri.file(`/${name}.${end}`);
}
