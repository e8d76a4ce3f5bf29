import type { Disposable, SecretStorage } from "vscode";
import type { TokenStore } from "../api";
import { type Account, parseStoredAccount, type StoredAccount, withoutSecrets } from "./account";
import { Listeners } from "../estate/listeners";

const ENTRY = "dattoRmm.account.";
/** An access token, apart from its account's entry, since it changes without the account having changed. */
const TOKEN = "dattoRmm.token.";
/** Ids of all entries, in the order in which they came. Before 1.108 VS Code cannot list the keys of the secret storage. */
const INDEX = "dattoRmm.accounts";

/**
 * The stored accounts: one entry of the secret storage each, and an index of their ids. Every window sees the same
 * entries and is told when another one changes them.
 */
export class AccountStore implements Disposable {
  private readonly changes = new Listeners<string | undefined>();
  private readonly subscription: Disposable;
  private changing: Promise<void> = Promise.resolve();
  /** What this window has written last, by account; `undefined` for an entry that it has removed. */
  private readonly written = new Map<string, string | undefined>();

  /** Tells the id of an account that was stored or removed, in this window or another; nothing for the index. */
  readonly onDidChange = this.changes.add;

  constructor(private readonly secrets: SecretStorage) {
    this.subscription = secrets.onDidChange(({ key }) => {
      if (key.startsWith(ENTRY)) void this.entryChanged(key.slice(ENTRY.length));
      else if (key === INDEX) this.changes.tell(undefined);
    });
  }

  /** All stored accounts, without their secrets. A damaged entry counts as absent. */
  async list(): Promise<Account[]> {
    const entries = await Promise.all((await this.ids()).map((id) => this.get(id)));
    return entries.filter((entry) => entry !== undefined).map(withoutSecrets);
  }

  /** One account with its secrets, or `undefined` when it is not stored or its entry is damaged. */
  async get(id: string): Promise<StoredAccount | undefined> {
    const text = await this.secrets.get(ENTRY + id);
    const stored = text === undefined ? undefined : parseStoredAccount(text);
    return stored?.id === id ? stored : undefined;
  }

  async put(account: StoredAccount): Promise<void> {
    const text = JSON.stringify(account);
    await this.write(account.id, text, () => this.secrets.store(ENTRY + account.id, text));
    await this.changeIds((ids) => [...new Set([...ids, account.id])]);
  }

  async remove(id: string): Promise<void> {
    await this.changeIds((ids) => ids.filter((other) => other !== id));
    await this.write(id, undefined, () => this.secrets.delete(ENTRY + id));
    await this.secrets.delete(TOKEN + id);
  }

  /** Keeps the access token of a stored account for the next window. One that comes after the sign-out is not kept. */
  tokens(id: string): TokenStore {
    return {
      load: async () => this.secrets.get(TOKEN + id),
      save: async (text) => {
        if ((await this.get(id)) !== undefined) await this.secrets.store(TOKEN + id, text);
      },
    };
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private async write(id: string, text: string | undefined, write: () => Thenable<void>): Promise<void> {
    this.written.set(id, text);
    await write();
    this.changes.tell(id);
  }

  /** VS Code tells a window of what it wrote itself too, sometimes long afterwards: that is told already. */
  private async entryChanged(id: string): Promise<void> {
    const text = await this.secrets.get(ENTRY + id);
    if (this.written.has(id) && this.written.get(id) === text) return;
    this.written.delete(id);
    this.changes.tell(id);
  }

  /** The index, with what two windows that wrote it in the same moment have left out. */
  private async ids(): Promise<string[]> {
    const [indexed, entries] = await Promise.all([this.indexedIds(), this.entryIds()]);
    return [...new Set([...indexed, ...entries])];
  }

  private async entryIds(): Promise<string[]> {
    const secrets: Omit<SecretStorage, "keys"> & Partial<Pick<SecretStorage, "keys">> = this.secrets;
    try {
      const keys = (await secrets.keys?.()) ?? [];
      return keys.filter((key) => key.startsWith(ENTRY)).map((key) => key.slice(ENTRY.length));
    } catch {
      return [];
    }
  }

  private async indexedIds(): Promise<string[]> {
    const text = await this.secrets.get(INDEX);
    try {
      const ids: unknown = JSON.parse(text ?? "[]");
      return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
    } catch {
      return [];
    }
  }

  /** Changes wait for each other: of two that read the same index, one would be lost. */
  private changeIds(change: (ids: readonly string[]) => readonly string[]): Promise<void> {
    const changed = this.changing.then(async () => {
      const next = JSON.stringify(change(await this.ids()));
      if (next !== JSON.stringify(await this.indexedIds())) await this.secrets.store(INDEX, next);
    });
    this.changing = changed.catch(() => undefined);
    return changed;
  }
}
