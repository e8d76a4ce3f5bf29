import {
  Disposable,
  EventEmitter,
  FileChangeType,
  type FileChangeEvent,
  FilePermission,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
  workspace,
} from "vscode";
import { isAborted } from "../api/errors";
import type { Connections } from "../accounts/connections";
import { SETTINGS } from "../accounts/settingNames";
import { jsonIndent, maxListRows, onDidChangeSetting } from "../accounts/settings";
import type { Subscription } from "../estate/listeners";
import { addressOf } from "./address";
import type { Content, Contents } from "./contents";
import { documentProblem, NotSignedInError } from "./documentProblem";
import type { Fetched } from "./fetchDocument";
import { formatJson } from "./format";
import type { Answer, Responses } from "./responses";
import { Edits } from "./writing/edits";

/** Epoch milliseconds. What stands here is years ago, and further back the later a window was opened. */
const MIRROR = 2 * Date.UTC(2020, 0, 1);

/**
 * The documents as a file system: an address is fetched when VS Code reads it, so that a document survives a
 * reload of the window. VS Code hides why a file cannot be read, so a document that cannot be fetched holds the reason.
 */
export class ResourceFiles implements FileSystemProvider, Disposable {
  private readonly fileChanges = new EventEmitter<FileChangeEvent[]>();
  /** Documents whose content is newer than what VS Code has read. */
  private readonly fresh = new Set<string>();
  /** Lists that the person wants whole, however long they are. */
  private readonly whole = new Set<string>();
  /** How often the content of a document has changed since it was opened. */
  private readonly versions = new Map<string, number>();
  private readonly startedAt = Date.now();
  private readonly edits: Edits;
  private readonly subscriptions: readonly Subscription[];

  readonly onDidChangeFile = this.fileChanges.event;

  constructor(
    private readonly connections: Connections,
    private readonly responses: Responses,
    private readonly contents: Contents,
  ) {
    this.edits = new Edits(connections);
    this.subscriptions = [
      this.edits,
      workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)),
      workspace.onDidSaveTextDocument(({ uri }) => this.showSaved(uri)),
      onDidChangeSetting(SETTINGS.maskedUdfs, () => void this.maskAgain()),
    ];
  }

  /** Shows the answer to a raw request in its document, once that is read. */
  async show(uri: Uri, answer: Answer): Promise<void> {
    const [{ shownAnswer }, { presentLook }] = [await import("./shownAnswer"), await fetching()];
    this.contents.put(uri, shownAnswer(answer, "body", presentLook()));
    this.announce(uri);
  }

  /** Fetches the whole list of a document that holds only a part of it, and goes on doing so. */
  async loadAll(uri: Uri): Promise<void> {
    this.whole.add(uri.toString());
    await this.refresh(uri);
  }

  /**
   * Fetches a document again. Its editor shows the new content, or goes on showing the old one when this throws. The
   * document of an account that was signed out says so. A document with an edit stays as it is.
   *
   * @returns whether the document was fetched
   */
  async refresh(uri: Uri, signal?: AbortSignal): Promise<boolean> {
    if (this.edits.isDirty(uri)) return false;
    const hadProblem = this.contents.problem(uri) !== undefined;
    try {
      const fetched = await this.fetch(uri, signal);
      if (this.edits.isDirty(uri)) return false;
      this.contents.put(uri, fetched, { part: fetched.part });
    } catch (error) {
      const showsProblem = hadProblem || error instanceof NotSignedInError;
      if (!showsProblem || isAborted(error)) throw error;
      this.putProblem(uri, error);
    }
    this.announce(uri);
    return true;
  }

  /** Fetches again what could not be fetched, for example after signing in. */
  async retryFailed(): Promise<void> {
    const failed = this.contents.addresses().filter((uri) => this.contents.problem(uri));
    await Promise.all(failed.map((uri) => this.refresh(uri)));
  }

  /**
   * The time goes back with every change, and from window to window, which edits outlast: VS Code reads a document again
   * when it is another one, but takes a later one for a reason not to save an edit. Saving itself knows better what
   * somebody else has changed.
   */
  stat(uri: Uri): FileStat {
    if (!addressOf(uri)) throw FileSystemError.FileNotFound(uri);
    const content = this.contents.get(uri);
    const isWritable = this.edits.isWritable(uri) && !content?.problem;
    return {
      type: FileType.File,
      ctime: 0,
      mtime: MIRROR - this.startedAt - (this.versions.get(uri.toString()) ?? 0),
      size: content?.bytes.length ?? 0,
      ...(isWritable ? {} : { permissions: FilePermission.Readonly }),
    };
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    const known = this.contents.get(uri);
    const { bytes } = known && this.fresh.delete(uri.toString()) ? known : await this.readAgain(uri);
    this.edits.reads(uri, bytes);
    return bytes;
  }

  /**
   * Sends what was edited.
   *
   * @throws FileSystemError unless everything was sent, so that the document keeps what was typed
   */
  async writeFile(uri: Uri, bytes: Uint8Array): Promise<void> {
    await this.edits.save(uri, bytes);
    this.contents.saved(uri, bytes);
    this.touch(uri);
  }

  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  readDirectory(): [string, FileType][] {
    return [];
  }

  createDirectory(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.fileChanges.dispose();
  }

  private async readAgain(uri: Uri): Promise<Content> {
    try {
      const fetched = await this.fetch(uri);
      return this.contents.put(uri, fetched, { part: fetched.part });
    } catch (error) {
      return this.putProblem(uri, error);
    }
  }

  private async fetch(uri: Uri, signal = new AbortController().signal): Promise<Fetched> {
    const document = addressOf(uri);
    if (!document) throw FileSystemError.FileNotFound(uri);
    const connection = await this.connections.get(document.accountId);
    if (!connection) throw new NotSignedInError();
    const { fetchDocument } = await fetching();
    const address = uri.toString();
    const limit = this.whole.has(address) ? Infinity : maxListRows();
    return fetchDocument(document, connection, { responses: this.responses, address, limit, signal });
  }

  /** Shows as bullets what the person wants to be bullets now. An edit stays as it is. */
  private async maskAgain(): Promise<void> {
    const { remasked } = await import("./secrets/remasked");
    for (const { uri } of workspace.textDocuments) {
      const content = this.contents.get(uri);
      if (!content || content.problem || this.edits.isDirty(uri)) continue;
      const shown = remasked(uri, content, this.responses);
      if (!shown) continue;
      const { readAt, part } = content;
      this.contents.put(uri, shown, { readAt, part });
      this.announce(uri);
    }
  }

  private putProblem(uri: Uri, error: unknown): Content {
    const problem = documentProblem(error);
    const { title, detail } = problem;
    const text = formatJson({ problem: title, detail }, jsonIndent());
    return this.contents.put(uri, { text, secrets: [] }, { problem });
  }

  /** The next read takes what is there, instead of fetching it for a second time. */
  private announce(uri: Uri): void {
    this.fresh.add(uri.toString());
    this.touch(uri);
    this.fileChanges.fire([{ type: FileChangeType.Changed, uri }]);
  }

  /** What the platform has made of an edit can be more than what was typed, such as the id of a new variable. */
  private showSaved(uri: Uri): void {
    if (addressOf(uri)) void this.refresh(uri).catch(() => undefined);
  }

  private touch(uri: Uri): void {
    const key = uri.toString();
    this.versions.set(key, (this.versions.get(key) ?? 0) + 1);
  }

  private forget(uri: Uri): void {
    this.contents.forget(uri);
    this.versions.delete(uri.toString());
    this.fresh.delete(uri.toString());
    this.whole.delete(uri.toString());
  }
}

function fetching() {
  return import("./fetchDocument");
}
