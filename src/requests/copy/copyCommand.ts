import { commands, env, l10n, window } from "vscode";
import type { AccountStore } from "../../accounts/accountStore";
import type { Connection, Connections } from "../../accounts/connections";
import type { Session } from "../../accounts/session";
import { accountsNamed } from "../accountLabels";
import { blockAt, parse } from "../language/parse";
import { REQUEST_LANGUAGE } from "../requestLanguage";
import { copiedRequest } from "./copiedRequest";
import { type CopyFormat, COPY_FORMATS } from "./copyFormats";
import { fillForCopy } from "./fillForCopy";

/** Where the platform of an account would stand, while nobody is signed in. */
const SOME_BASE_URL = "https://YOUR-PLATFORM-api.centrastage.net/api";

const SHOWN_MS = 3000;

/** Copies the request at the cursor in a form that the person chooses. */
export class CopyCommand {
  constructor(
    private readonly session: Session,
    private readonly store: AccountStore,
    private readonly connections: Connections,
  ) {}

  /** @throws UnsafePathError when the path would lead away from the account's platform */
  async run(): Promise<void> {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== REQUEST_LANGUAGE) {
      void window.showInformationMessage(l10n.t("Open a request document first."));
      return;
    }
    const document = parse(editor.document.getText());
    const block = blockAt(document, editor.document.offsetAt(editor.selection.active));
    const request = block && fillForCopy(document, block);
    if (!request) {
      await tellWhy();
      return;
    }
    const format = await pickFormat();
    if (!format) return;
    const connection = await this.connectionOf(request.accountLabel);
    const baseUrl = connection?.client.baseUrl ?? SOME_BASE_URL;
    await env.clipboard.writeText(format.write(copiedRequest(request, baseUrl)));
    window.setStatusBarMessage(l10n.t("Copied for {0}", format.label), SHOWN_MS);
  }

  private async connectionOf(label: string | undefined): Promise<Connection | undefined> {
    const [named] = label === undefined ? [] : accountsNamed(await this.store.list(), label);
    return named ? this.connections.get(named.id) : this.session.connection;
  }
}

async function pickFormat(): Promise<CopyFormat | undefined> {
  const items = COPY_FORMATS.map((format) => ({ label: format.label, description: format.detail, format }));
  const item = await window.showQuickPick(items, {
    title: l10n.t("Copy Request As"),
    placeHolder: l10n.t("The token is never copied; each form says where it comes from"),
  });
  return item?.format;
}

async function tellWhy(): Promise<void> {
  const show = l10n.t("Show Problems");
  const answer = await window.showInformationMessage(
    l10n.t("There is no request at the cursor that could be sent."),
    show,
  );
  if (answer === show) await commands.executeCommand("workbench.actions.view.problems");
}
