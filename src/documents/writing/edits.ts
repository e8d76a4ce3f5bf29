import {
  commands,
  type Disposable,
  FileSystemError,
  l10n,
  TextDocumentSaveReason,
  type Uri,
  window,
  workspace,
} from "vscode";
import type { Connections } from "../../accounts/connections";
import { writingRefusal, writingState } from "../../accounts/writing";
import { COMMANDS } from "../../commands/commandIds";
import { addressOf } from "../address";
import { documentProblem, NotSignedInError } from "../documentProblem";
import { isEditable } from "./editable";

/** What is known of documents that are being edited, and the way to save them. */
export class Edits implements Disposable {
  /** What each document showed before it was edited. Nobody knows it of an edit that comes from an earlier window. */
  private readonly opened = new Map<string, string>();
  /** Documents that VS Code is about to save by itself. */
  private readonly automatic = new Set<string>();
  private readonly subscriptions: readonly Disposable[];

  constructor(private readonly connections: Connections) {
    this.subscriptions = [
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        // Without changes it tells that a document was saved or reverted.
        if (contentChanges.length === 0 && !document.isDirty) this.shows(document.uri, document.getText());
      }),
      workspace.onWillSaveTextDocument(({ document: { uri }, reason }) => {
        if (reason === TextDocumentSaveReason.Manual) this.automatic.delete(uri.toString());
        else this.automatic.add(uri.toString());
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.opened.delete(uri.toString())),
    ];
  }

  /** Whether a document can be edited at all now. */
  isWritable(uri: Uri): boolean {
    const address = addressOf(uri);
    return address !== undefined && isEditable(address.resource) && writingState() === "on";
  }

  /** Whether a document holds an edit that is not saved. */
  isDirty(uri: Uri): boolean {
    const key = uri.toString();
    return workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === key);
  }

  /** Takes note of what VS Code has read. Beside an edit it is only looked at: the edit began with something else. */
  reads(uri: Uri, bytes: Uint8Array): void {
    if (!this.isDirty(uri)) this.shows(uri, new TextDecoder().decode(bytes));
  }

  /**
   * Sends what was edited.
   *
   * @throws FileSystemError unless everything was sent, so that the document keeps what was typed
   */
  async save(uri: Uri, bytes: Uint8Array): Promise<void> {
    const key = uri.toString();
    const address = addressOf(uri);
    const state = writingState();
    if (state !== "on") throw FileSystemError.NoPermissions(writingRefusal(state));
    if (!address || !isEditable(address.resource))
      throw FileSystemError.NoPermissions(l10n.t("This document shows what cannot be changed here."));
    if (this.automatic.delete(key))
      throw FileSystemError.Unavailable(l10n.t("Changes are sent only when you save by hand."));
    const { resource } = address;
    const { saveDocument, NotSavedError } = await import("./saveDocument");
    try {
      const connection = await this.connections.get(address.accountId);
      if (!connection) throw new NotSignedInError();
      const opened = this.opened.get(key);
      const acknowledge = (text: string) => void this.opened.set(key, text);
      const edited = new TextDecoder().decode(bytes);
      await saveDocument({ uri, resource, connection, opened, edited, acknowledge });
    } catch (error) {
      // VS Code's own message names the address at length; the reason would be hard to find in it.
      const reason = error instanceof NotSavedError ? error.message : sentenceOf(error);
      if (reason !== "") void tell(reason);
      throw FileSystemError.Unavailable(l10n.t("Your edit is still here."));
    }
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private shows(uri: Uri, text: string): void {
    const address = addressOf(uri);
    if (address && isEditable(address.resource)) this.opened.set(uri.toString(), text);
  }
}

/** A message with an action stays until it is read. */
async function tell(reason: string): Promise<void> {
  const showLog = l10n.t("Show Log");
  if ((await window.showErrorMessage(reason, showLog)) === showLog)
    await commands.executeCommand(COMMANDS.showLog);
}

function sentenceOf(error: unknown): string {
  const { title, detail } = documentProblem(error);
  return `${title}. ${detail} ${l10n.t("Nothing was sent.")}`;
}
