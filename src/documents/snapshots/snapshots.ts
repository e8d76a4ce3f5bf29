import type { Disposable, Uri } from "vscode";
import type { AccountStore } from "../../accounts/accountStore";
import { SETTINGS } from "../../accounts/settingNames";
import { onDidChangeSetting, savesSnapshots, secretUdfs } from "../../accounts/settings";
import { Listeners, type Subscription } from "../../estate/listeners";
import { type DocumentAddress, addressOf } from "../address";
import type { Contents } from "../contents";

/** One kept state of a document. */
export interface Snapshot {
  /** When it was taken, in epoch milliseconds. */
  readonly at: number;
  /** Bytes. */
  readonly size: number;
}

/** Kinds of documents that are kept by themselves when they are opened. */
const AUTOMATIC: ReadonlySet<string> = new Set([
  "deviceAudit",
  "printerAudit",
  "esxiHostAudit",
  "deviceSoftware",
]);

/**
 * Earlier states of documents, in the extension's storage: bounded in number and bytes, without secrets, gone when their
 * account signs out.
 */
export class Snapshots implements Disposable {
  private readonly changes = new Listeners<DocumentAddress>();
  private readonly subscriptions: readonly Subscription[];
  private writing: Promise<unknown> = Promise.resolve();

  /** Tells of documents that have a snapshot more, or less. */
  readonly onDidChange = this.changes.add;

  /** @param storage a folder of the extension's own */
  constructor(
    private readonly storage: Uri,
    private readonly store: AccountStore,
    private readonly contents: Contents,
  ) {
    this.subscriptions = [
      store.onDidChange((id) => void (id !== undefined && this.forgetSignedOut(id))),
      contents.onDidRead((uri) => void this.keepByItself(uri)),
      onDidChangeSetting(SETTINGS.maskedUdfs, () => void this.maskAgain()),
    ];
  }

  /** The snapshots of a document, the newest first. */
  async list(document: DocumentAddress): Promise<readonly Snapshot[]> {
    await this.writing;
    return (await files()).list(this.storage, document);
  }

  /** How many snapshots there are of some documents of an account together. */
  async count(documents: readonly DocumentAddress[]): Promise<number> {
    await this.writing;
    return (await files()).count(this.storage, documents);
  }

  /** The text of a snapshot. */
  async read(document: DocumentAddress, at: number): Promise<string> {
    return (await files()).read(this.storage, document, at);
  }

  /**
   * Keeps the state of a document, unless the newest snapshot holds the same.
   *
   * @returns whether there is a snapshot more
   */
  async save(document: DocumentAddress, text: string): Promise<boolean> {
    const saved = await this.inTurn(async () => {
      if ((await this.store.get(document.accountId)) === undefined) return false;
      return (await files()).save(this.storage, document, text, Date.now());
    });
    if (saved) this.changes.tell(document);
    return saved;
  }

  /** Forgets a snapshot. */
  async delete(document: DocumentAddress, at: number): Promise<void> {
    await this.inTurn(async () => (await files()).remove(this.storage, document, at));
    this.changes.tell(document);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async keepByItself(uri: Uri): Promise<void> {
    const document = addressOf(uri);
    if (!document || !AUTOMATIC.has(document.resource.kind) || !savesSnapshots()) return;
    const text = this.contents.wholeText(uri);
    if (text !== undefined) await this.save(document, text).catch(() => false);
  }

  /** What a person wants to be bullets from now on is no secret that earlier snapshots may keep. */
  private async maskAgain(): Promise<void> {
    await this.inTurn(async () => (await files()).maskAll(this.storage, secretUdfs())).catch(() => undefined);
  }

  private async forgetSignedOut(accountId: string): Promise<void> {
    await this.inTurn(async () => {
      if ((await this.store.get(accountId)) === undefined)
        await (await files()).forget(this.storage, accountId);
    }).catch(() => undefined);
  }

  /** One after the other: of two that keep the same document at the same time, one would not see the other. */
  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = this.writing.then(task);
    this.writing = done.catch(() => undefined);
    return done;
  }
}

function files() {
  return import("./snapshotFiles");
}
