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
  type Uri,
  workspace,
} from "vscode";
import type { RawResponse } from "../api";
import type { Connection, Connections } from "../accounts/connections";
import { problemOf } from "../accounts/problem";
import { jsonIndent } from "../accounts/settings";
import { addressOf, SCHEME } from "./address";
import { formatBody, formatJson } from "./format";
import { loadResource } from "./loadResource";
import type { Resource } from "./resource";
import type { Responses } from "./responses";

/** What a document held when it was read last. */
interface Content {
  readonly bytes: Uint8Array;
  /** Epoch milliseconds. */
  readonly readAt: number;
}

/**
 * The documents as a read-only file system: an address is fetched when VS Code reads it, so that a document survives a
 * reload of the window. A document that cannot be fetched throws, and VS Code shows why in the document's place.
 */
export class ResourceFiles implements FileSystemProvider, Disposable {
  private readonly changes = new EventEmitter<FileChangeEvent[]>();
  private readonly contents = new Map<string, Content>();
  private readonly fresh = new Set<string>();
  private readonly subscriptions: Disposable[];

  readonly onDidChangeFile = this.changes.event;

  constructor(
    private readonly connections: Connections,
    private readonly responses: Responses,
  ) {
    this.subscriptions = [
      workspace.registerFileSystemProvider(SCHEME, this, { isCaseSensitive: true }),
      workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)),
    ];
  }

  stat(uri: Uri): FileStat {
    if (!addressOf(uri)) throw FileSystemError.FileNotFound(uri);
    const content = this.contents.get(uri.toString());
    const time = content?.readAt ?? 0;
    return {
      type: FileType.File,
      ctime: 0,
      mtime: time,
      size: content?.bytes.length ?? 0,
      permissions: FilePermission.Readonly,
    };
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    const key = uri.toString();
    const known = this.contents.get(key);
    if (known && this.fresh.delete(key)) return known.bytes;
    return (await this.fetch(uri)).bytes;
  }

  /** Keeps the answer to a raw request as the content of its document. */
  show(uri: Uri, response: RawResponse): void {
    this.responses.keep(uri.toString(), response);
    this.put(uri, formatBody(response.text, jsonIndent()));
    this.announce(uri);
  }

  /** Fetches a document again. Its editor shows the new content, or goes on showing the old one when this throws. */
  async refresh(uri: Uri, signal?: AbortSignal): Promise<void> {
    await this.fetch(uri, signal);
    this.announce(uri);
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
    this.changes.dispose();
  }

  private async fetch(uri: Uri, signal = new AbortController().signal): Promise<Content> {
    const address = addressOf(uri);
    if (!address) throw FileSystemError.FileNotFound(uri);
    const connection = await this.connections.get(address.accountId);
    if (!connection)
      throw FileSystemError.Unavailable(l10n.t("The account is not signed in. Sign in and open this again."));
    const text = await this.read(uri, connection, address.resource, signal).catch(failWithWords);
    return this.put(uri, text);
  }

  private put(uri: Uri, text: string): Content {
    const content = { bytes: new TextEncoder().encode(text), readAt: Date.now() };
    this.contents.set(uri.toString(), content);
    return content;
  }

  /** The next read takes what is there, instead of fetching it for a second time. */
  private announce(uri: Uri): void {
    this.fresh.add(uri.toString());
    this.changes.fire([{ type: FileChangeType.Changed, uri }]);
  }

  private async read(
    uri: Uri,
    { client }: Connection,
    resource: Resource,
    signal: AbortSignal,
  ): Promise<string> {
    const key = uri.toString();
    switch (resource.kind) {
      case "response": {
        const text = this.responses.text(key);
        if (text === undefined) throw new GoneError();
        return formatBody(text, jsonIndent());
      }
      case "read": {
        const response = await client.raw("GET", resource.path + resource.query, { signal });
        this.responses.keep(key, response);
        return formatBody(response.text, jsonIndent());
      }
      default:
        return formatJson(await loadResource(client, resource, signal), jsonIndent());
    }
  }

  private forget(uri: Uri): void {
    this.contents.delete(uri.toString());
    this.fresh.delete(uri.toString());
  }
}

/** The answer to a request that changed something cannot be asked for again. */
class GoneError extends Error {
  constructor() {
    super(l10n.t("This answer belonged to an earlier window. Send the request again."));
  }
}

function failWithWords(error: unknown): never {
  const { title, detail } = problemOf(error, l10n.t);
  throw FileSystemError.Unavailable(`${title}. ${detail}`);
}
