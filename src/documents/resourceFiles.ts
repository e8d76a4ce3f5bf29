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
  Uri,
  workspace,
} from "vscode";
import { isAborted } from "../api/errors";
import type { Connection, Connections } from "../accounts/connections";
import type { Problem } from "../accounts/problem";
import { jsonIndent, maxListRows, secretUdfs } from "../accounts/settings";
import { Listeners, type Subscription } from "../estate/listeners";
import { requestOf } from "./addressTable";
import { type DocumentAddress, addressOf } from "./address";
import { documentProblem, GoneError, NotSignedInError } from "./documentProblem";
import { formatJson } from "./format";
import { ListProgress } from "./listProgress";
import type { LoadableResource, PartOfList } from "./loadResource";
import type { Answer, Responses } from "./responses";
import { textOf } from "./responseText";
import { maskSecrets, type Secret } from "./secrets/maskSecrets";
import { Edits } from "./writing/edits";

/** What a document held when it was read last. */
interface Content {
  readonly bytes: Uint8Array;
  /** Epoch milliseconds. */
  readonly readAt: number;
  /** Why the resource could not be fetched. The content says it in words then. */
  readonly problem: Problem | undefined;
  /** How much of a list it is; missing when it is whole. */
  readonly part: PartOfList | undefined;
  /** What the text shows as bullets. */
  readonly secrets: readonly Secret[];
}

interface Fetched {
  readonly text: string;
  readonly part?: PartOfList | undefined;
  readonly secrets?: readonly Secret[];
}

/** Epoch milliseconds; the same in every window, since edits outlast a window. */
const FIRST_TIME = Date.UTC(2020, 0, 1);

/**
 * The documents as a file system: an address is fetched when VS Code reads it, so that a document survives a
 * reload of the window. VS Code hides why a file cannot be read, so a document that cannot be fetched holds the reason.
 */
export class ResourceFiles implements FileSystemProvider, Disposable {
  private readonly fileChanges = new EventEmitter<FileChangeEvent[]>();
  private readonly reads = new Listeners<Uri>();
  private readonly contents = new Map<string, Content>();
  /** Documents whose content is newer than what VS Code has read. */
  private readonly fresh = new Set<string>();
  /** Lists that the person wants whole, however long they are. */
  private readonly whole = new Set<string>();
  /** How often the content of a document has changed since it was opened. */
  private readonly versions = new Map<string, number>();
  private readonly edits: Edits;
  private readonly subscriptions: readonly Subscription[];

  readonly onDidChangeFile = this.fileChanges.event;

  /** Tells of every document that was read, or could not be read. */
  readonly onDidRead = this.reads.add;

  constructor(
    private readonly connections: Connections,
    private readonly responses: Responses,
  ) {
    this.edits = new Edits(connections);
    this.subscriptions = [
      this.edits,
      workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)),
      workspace.onDidSaveTextDocument(({ uri }) => this.showSaved(uri)),
    ];
  }

  /** Why a document does not hold its resource. */
  problem(uri: Uri): Problem | undefined {
    return this.contents.get(uri.toString())?.problem;
  }

  /** How much of its list a document holds; missing when it holds all of it. */
  part(uri: Uri): PartOfList | undefined {
    return this.contents.get(uri.toString())?.part;
  }

  /** What a document shows as bullets. */
  secrets(uri: Uri): readonly Secret[] {
    return this.contents.get(uri.toString())?.secrets ?? [];
  }

  /** The text of a document as it was read; missing when it does not hold all of its resource. */
  wholeText(uri: Uri): string | undefined {
    const content = this.contents.get(uri.toString());
    if (!content || content.problem || content.part) return undefined;
    return new TextDecoder().decode(content.bytes);
  }

  /** The beginning of what a document holds, so many bytes at most. */
  head(uri: Uri, size: number): string {
    return new TextDecoder().decode(this.contents.get(uri.toString())?.bytes.subarray(0, size));
  }

  /** What a document holds. */
  text(uri: Uri): string | undefined {
    const content = this.contents.get(uri.toString());
    return content && new TextDecoder().decode(content.bytes);
  }

  /** When a document was read, in epoch milliseconds. */
  readAt(uri: Uri): number | undefined {
    return this.contents.get(uri.toString())?.readAt;
  }

  /** Shows the answer to a raw request in its document, once that is read. */
  show(uri: Uri, answer: Answer): void {
    this.put(uri, { text: textOf(answer, "body", jsonIndent()) });
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
    const hadProblem = this.problem(uri) !== undefined;
    try {
      const fetched = await this.read(uri, signal);
      if (this.edits.isDirty(uri)) return false;
      this.put(uri, fetched);
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
    const failed = [...this.contents]
      .filter(([, { problem }]) => problem)
      .map(([key]) => Uri.parse(key, true));
    await Promise.all(failed.map((uri) => this.refresh(uri)));
  }

  /**
   * The time goes back with every change: VS Code reads a document again when it is another one, but takes a later one
   * for a reason not to save an edit. Saving itself knows better what somebody else has changed.
   */
  stat(uri: Uri): FileStat {
    if (!addressOf(uri)) throw FileSystemError.FileNotFound(uri);
    const key = uri.toString();
    const content = this.contents.get(key);
    const isWritable = this.edits.isWritable(uri) && !content?.problem;
    return {
      type: FileType.File,
      ctime: 0,
      mtime: FIRST_TIME - (this.versions.get(key) ?? 0),
      size: content?.bytes.length ?? 0,
      ...(isWritable ? {} : { permissions: FilePermission.Readonly }),
    };
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    const key = uri.toString();
    const known = this.contents.get(key);
    const { bytes } = known && this.fresh.delete(key) ? known : await this.readAgain(uri);
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
    const known = this.contents.get(uri.toString());
    if (known) this.contents.set(uri.toString(), { ...known, bytes });
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
      return this.put(uri, await this.read(uri));
    } catch (error) {
      return this.putProblem(uri, error);
    }
  }

  private async read(uri: Uri, signal = new AbortController().signal): Promise<Fetched> {
    const address = addressOf(uri);
    if (!address) throw FileSystemError.FileNotFound(uri);
    const connection = await this.connections.get(address.accountId);
    if (!connection) throw new NotSignedInError();
    return this.fetch(uri, address, connection, signal);
  }

  private async fetch(
    uri: Uri,
    { accountId, resource }: DocumentAddress,
    connection: Connection,
    signal: AbortSignal,
  ): Promise<Fetched> {
    const key = uri.toString();
    const { client } = connection;
    switch (resource.kind) {
      case "response":
      case "responsePart": {
        const answer = this.responses.numbered(resource.number);
        if (answer?.accountId !== accountId) throw new GoneError();
        const part = resource.kind === "response" ? "body" : resource.part;
        return { text: textOf(answer, part, jsonIndent()) };
      }
      case "read":
      case "readText": {
        const request = { accountId, method: "GET", pathAndQuery: resource.path + resource.query } as const;
        const response = await client.raw(request.method, request.pathAndQuery, { signal });
        const answer = this.responses.keep(key, request, response, client.budget);
        return { text: textOf(answer, "body", jsonIndent()) };
      }
      default:
        return this.load(connection, resource, this.whole.has(key) ? Infinity : maxListRows(), signal);
    }
  }

  private async load(
    { client, estate }: Connection,
    resource: LoadableResource,
    limit: number,
    signal: AbortSignal,
  ): Promise<Fetched> {
    const progress = new ListProgress();
    try {
      const goOn = (part: PartOfList) => progress.tell(part) && part.rows < limit;
      const { loadShown } = await import("./loadResource");
      const { value, part } = await loadShown(client, resource, signal, goOn);
      await estate.learn({ ...requestOf(resource), value });
      const masked = maskSecrets(value, secretUdfs());
      return { text: formatJson(masked.value, jsonIndent()), part, secrets: masked.secrets };
    } finally {
      progress.dispose();
    }
  }

  private put(uri: Uri, { text, part, secrets = [] }: Fetched, problem?: Problem): Content {
    const bytes = new TextEncoder().encode(text);
    const content = { bytes, readAt: Date.now(), problem, part, secrets };
    this.contents.set(uri.toString(), content);
    this.reads.tell(uri);
    return content;
  }

  private putProblem(uri: Uri, error: unknown): Content {
    const problem = documentProblem(error);
    return this.put(
      uri,
      { text: formatJson({ problem: problem.title, detail: problem.detail }, jsonIndent()) },
      problem,
    );
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
    this.versions.delete(uri.toString());
    this.contents.delete(uri.toString());
    this.fresh.delete(uri.toString());
    this.whole.delete(uri.toString());
  }
}
