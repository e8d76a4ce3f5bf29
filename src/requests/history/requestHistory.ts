import type { Disposable, Memento } from "vscode";
import type { AccountStore } from "../../accounts/accountStore";
import { Listeners, type Subscription } from "../../estate/listeners";
import { type HistoryEntry, MAX_ENTRIES, parseHistory } from "./historyEntry";

const HISTORY = "requests.history.";
const LAST = "requests.last.";

/**
 * The requests that were sent, per account, the latest first. Kept over a reload, and gone when the account is signed
 * out. An entry must hold no secret; see `maskRequest`.
 */
export class RequestHistory implements Disposable {
  private readonly changes = new Listeners<string>();
  private readonly subscription: Subscription;

  /** Tells the id of the account whose history changed. */
  readonly onDidChange = this.changes.add;

  constructor(
    private readonly memory: Pick<Memento, "get" | "update">,
    private readonly store: Pick<AccountStore, "onDidChange" | "get">,
  ) {
    this.subscription = store.onDidChange((id) => {
      if (id !== undefined) void this.clearIfSignedOut(id);
    });
  }

  entries(accountId: string): HistoryEntry[] {
    return parseHistory(this.memory.get(HISTORY + accountId));
  }

  entry(accountId: string, id: string): HistoryEntry | undefined {
    return this.entries(accountId).find((entry) => entry.id === id);
  }

  /** Keeps an entry, unless the account was signed out meanwhile. */
  async add(accountId: string, entry: HistoryEntry): Promise<void> {
    if (!(await this.store.get(accountId))) return;
    await this.write(accountId, [entry, ...this.entries(accountId)].slice(0, MAX_ENTRIES));
  }

  async delete(accountId: string, id: string): Promise<void> {
    await this.write(
      accountId,
      this.entries(accountId).filter((entry) => entry.id !== id),
    );
  }

  async clear(accountId: string): Promise<void> {
    await this.write(accountId, []);
  }

  /** What was last typed for an account, by the name of the question. */
  lastValues(accountId: string): Readonly<Record<string, string>> {
    const values: unknown = this.memory.get(LAST + accountId);
    if (typeof values !== "object" || values === null) return {};
    return Object.fromEntries(
      Object.entries(values).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
    );
  }

  async remember(accountId: string, values: Readonly<Record<string, string>>): Promise<void> {
    await this.memory.update(LAST + accountId, { ...this.lastValues(accountId), ...values });
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private async write(accountId: string, entries: readonly HistoryEntry[]): Promise<void> {
    await this.memory.update(HISTORY + accountId, entries.length === 0 ? undefined : entries);
    this.changes.tell(accountId);
  }

  private async clearIfSignedOut(id: string): Promise<void> {
    if (await this.store.get(id)) return;
    await this.memory.update(LAST + id, undefined);
    await this.clear(id);
  }
}
