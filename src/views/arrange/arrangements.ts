import { fieldsOf } from "../../api/fields";
import { Listeners } from "../../estate/listeners";
import { type Arrangement, readArrangement } from "./arrangement";

/** What outlives the window. */
export interface Memory {
  get(key: string): unknown;
  update(key: string, value: unknown): Thenable<void>;
}

/** A filter that the person gave a name. */
export interface SavedFilter {
  readonly name: string;
  readonly text: string;
}

const ARRANGEMENT = "arrangement.";
const SAVED = "savedFilters";

/** How the view shows each account, and the filters that were saved, remembered for the next window. */
export class Arrangements {
  private readonly known = new Map<string, Arrangement>();
  private readonly changes = new Listeners<string>();

  /** Tells the id of an account that is now shown in another way. */
  readonly onDidChange = this.changes.add;

  constructor(private readonly memory: Memory) {}

  /** The same object until it is changed. */
  of(accountId: string): Arrangement {
    const known = this.known.get(accountId) ?? readArrangement(this.memory.get(ARRANGEMENT + accountId));
    this.known.set(accountId, known);
    return known;
  }

  async change(accountId: string, change: Partial<Arrangement>): Promise<void> {
    const arrangement = { ...this.of(accountId), ...change };
    this.known.set(accountId, arrangement);
    this.changes.tell(accountId);
    await this.memory.update(ARRANGEMENT + accountId, arrangement);
  }

  /** Saved filters by their names. */
  get saved(): readonly SavedFilter[] {
    const value = this.memory.get(SAVED);
    return (Array.isArray(value) ? (value as unknown[]) : []).flatMap((entry) => {
      const { name, text } = fieldsOf(entry);
      return typeof name === "string" && typeof text === "string" ? [{ name, text }] : [];
    });
  }

  /** Saves a filter, in the place of one with the same name. */
  async save(filter: SavedFilter): Promise<void> {
    const others = this.saved.filter(({ name }) => name !== filter.name);
    const all = [...others, filter].sort((a, b) => a.name.localeCompare(b.name));
    await this.memory.update(SAVED, all);
  }

  async forget(name: string): Promise<void> {
    await this.memory.update(
      SAVED,
      this.saved.filter((saved) => saved.name !== name),
    );
  }
}
