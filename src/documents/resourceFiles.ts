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
  l10n,
  Uri,
  workspace,
} from "vscode";
import type { DattoClient } from "../api";
import { isAborted } from "../api/errors";
import type { Connection, Connections } from "../accounts/connections";
import { type Problem, problemOf } from "../accounts/problem";
import { jsonIndent, maxListRows } from "../accounts/settings";
import { Listeners } from "../estate/listeners";
import { type DocumentAddress, addressOf, SCHEME } from "./address";
import { formatJson } from "./format";
import { ListProgress } from "./listProgress";
import type { LoadableResource, PartOfList } from "./loadResource";
import { NoAuditError } from "./noAuditError";
import type { Answer, Responses } from "./responses";
import { textOf } from "./responseText";

/** What a document held when it was read last. */
interface Content {
  readonly bytes: Uint8Array;
  /** Epoch milliseconds. */
  readonly readAt: number;
  /** Why the resource could not be fetched. The content says it in words then. */
  readonly problem: Problem | undefined;
  /** How much of a list it is; missing when it is whole. */
  readonly part: PartOfList | undefined;
}

interface Fetched {
  readonly text: string;
  readonly part?: PartOfList | undefined;
}

/**
 * The documents as a read-only file system: an address is fetched when VS Code reads it, so that a document survives a
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
  private readonly subscriptions: Disposable[];

  readonly onDidChangeFile = this.fileChanges.event;

  /** Tells of every document that was read, or could not be read. */
  readonly onDidRead = this.reads.add;

  constructor(
    private readonly connections: Connections,
    private readonly responses: Responses,
  ) {
    this.subscriptions = [
      workspace.registerFileSystemProvider(SCHEME, this, { isCaseSensitive: true }),
      workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)),
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
   * document of an account that was signed out says so.
   */
  async refresh(uri: Uri, signal?: AbortSignal): Promise<void> {
    const hadProblem = this.problem(uri) !== undefined;
    try {
      this.put(uri, await this.read(uri, signal));
    } catch (error) {
      const showsProblem = hadProblem || error instanceof NotSignedInError;
      if (!showsProblem || isAborted(error)) throw error;
      this.putProblem(uri, error);
    }
    this.announce(uri);
  }

  /** Fetches again what could not be fetched, for example after signing in. */
  async retryFailed(): Promise<void> {
    const failed = [...this.contents]
      .filter(([, { problem }]) => problem)
      .map(([key]) => Uri.parse(key, true));
    await Promise.all(failed.map((uri) => this.refresh(uri)));
  }

  stat(uri: Uri): FileStat {
    if (!addressOf(uri)) throw FileSystemError.FileNotFound(uri);
    const content = this.contents.get(uri.toString());
    return {
      type: FileType.File,
      ctime: 0,
      mtime: content?.readAt ?? 0,
      size: content?.bytes.length ?? 0,
      permissions: FilePermission.Readonly,
    };
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    const key = uri.toString();
    const known = this.contents.get(key);
    if (known && this.fresh.delete(key)) return known.bytes;
    try {
      return this.put(uri, await this.read(uri)).bytes;
    } catch (error) {
      return this.putProblem(uri, error).bytes;
    }
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

  writeFile(uri: Uri): void {
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
    { client }: Connection,
    signal: AbortSignal,
  ): Promise<Fetched> {
    const key = uri.toString();
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
        return this.load(client, resource, this.whole.has(key) ? Infinity : maxListRows(), signal);
    }
  }

  private async load(
    client: DattoClient,
    resource: LoadableResource,
    limit: number,
    signal: AbortSignal,
  ): Promise<Fetched> {
    const progress = new ListProgress();
    try {
      const goOn = (part: PartOfList) => progress.tell(part) && part.rows < limit;
      const { loadShown } = await import("./loadResource");
      const { value, part } = await loadShown(client, resource, signal, goOn);
      return { text: formatJson(value, jsonIndent()), part };
    } finally {
      progress.dispose();
    }
  }

  private put(uri: Uri, { text, part }: Fetched, problem?: Problem): Content {
    const content = { bytes: new TextEncoder().encode(text), readAt: Date.now(), problem, part };
    this.contents.set(uri.toString(), content);
    this.reads.tell(uri);
    return content;
  }

  private putProblem(uri: Uri, error: unknown): Content {
    const problem = asProblem(error);
    return this.put(
      uri,
      { text: formatJson({ problem: problem.title, detail: problem.detail }, jsonIndent()) },
      problem,
    );
  }

  /** The next read takes what is there, instead of fetching it for a second time. */
  private announce(uri: Uri): void {
    this.fresh.add(uri.toString());
    this.fileChanges.fire([{ type: FileChangeType.Changed, uri }]);
  }

  private forget(uri: Uri): void {
    this.contents.delete(uri.toString());
    this.fresh.delete(uri.toString());
    this.whole.delete(uri.toString());
  }
}

class NotSignedInError extends Error {}

/** The answer to a request that changed something cannot be asked for again. */
class GoneError extends Error {}

function asProblem(error: unknown): Problem {
  if (error instanceof NotSignedInError) {
    return {
      title: l10n.t("Signed out"),
      detail: l10n.t("Its account is not signed in. Sign in to see the document."),
      remedy: "signIn",
    };
  }
  if (error instanceof GoneError) {
    return {
      title: l10n.t("The answer is gone"),
      detail: l10n.t("It belonged to an earlier window. Send the request again."),
      remedy: "none",
    };
  }
  if (error instanceof NoAuditError) {
    return {
      title: l10n.t("No audit"),
      detail: l10n.t("The platform audits no devices of the class “{0}”.", error.deviceClass),
      remedy: "none",
    };
  }
  return problemOf(error, l10n.t);
}
