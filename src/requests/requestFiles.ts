import { type Disposable, EventEmitter, type TextDocument, type Uri, workspace } from "vscode";
import type { Subscription } from "../estate/listeners";
import { type FileRequest, requestsIn } from "./requestFile";
import { REQUEST_FILE_END, REQUEST_FILES, REQUEST_LANGUAGE } from "./requestLanguage";

/** A request file of the workspace, with its requests. */
export interface RequestFile {
  readonly uri: Uri;
  readonly requests: readonly FileRequest[];
}

/** Files read at most; a workspace with more of them is not made of requests. */
const MAX_FILES = 500;
/** Milliseconds without a change before a file is read again. */
const PAUSE = 200;

/** The request files of the workspace and those that are open elsewhere. They are looked for when first asked for. */
export class RequestFiles implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly files = new Map<string, RequestFile>();
  private readonly subscriptions: Subscription[] = [this.changes];
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private search: Promise<void> | undefined;

  readonly onDidChange = this.changes.event;

  /** All request files, in the order of their paths. */
  async all(): Promise<RequestFile[]> {
    await (this.search ??= this.start());
    return [...this.files.values()].sort((one, other) => (one.uri.path < other.uri.path ? -1 : 1));
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async start(): Promise<void> {
    const found = await workspace.findFiles(REQUEST_FILES, undefined, MAX_FILES);
    await Promise.all(found.map((uri) => this.read(uri)));
    for (const document of workspace.textDocuments) this.take(document);
    const watcher = workspace.createFileSystemWatcher(REQUEST_FILES);
    this.subscriptions.push(
      watcher,
      watcher.onDidCreate((uri) => this.later(uri)),
      watcher.onDidChange((uri) => this.later(uri)),
      watcher.onDidDelete((uri) => this.remove(uri)),
      workspace.onDidOpenTextDocument((document) => {
        if (this.take(document)) this.changes.fire();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isRequestDocument(document)) this.later(document.uri);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (isOutside(uri)) this.remove(uri);
      }),
    );
  }

  /** Many changes come one after the other while a person types. */
  private later(uri: Uri): void {
    const key = uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => {
        this.timers.delete(key);
        void this.read(uri).then(() => this.changes.fire());
      }, PAUSE),
    );
  }

  private take(document: TextDocument): boolean {
    if (!isRequestDocument(document)) return false;
    this.put(document.uri, document.getText());
    return true;
  }

  /** An open document counts as it stands in its editor. */
  private async read(uri: Uri): Promise<void> {
    const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    if (open) {
      this.put(uri, open.getText());
      return;
    }
    try {
      this.put(uri, new TextDecoder().decode(await workspace.fs.readFile(uri)));
    } catch {
      this.files.delete(uri.toString());
    }
  }

  private put(uri: Uri, text: string): void {
    this.files.set(uri.toString(), { uri, requests: requestsIn(text) });
  }

  private remove(uri: Uri): void {
    if (this.files.delete(uri.toString())) this.changes.fire();
  }
}

/** A request document with a name; a new one that was not saved is no file. */
function isRequestDocument({ languageId, uri }: TextDocument): boolean {
  return languageId === REQUEST_LANGUAGE && uri.path.endsWith(REQUEST_FILE_END) && uri.scheme !== "untitled";
}

function isOutside(uri: Uri): boolean {
  return workspace.getWorkspaceFolder(uri) === undefined;
}
