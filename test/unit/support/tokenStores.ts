import type { TokenStore } from "../../../src/api";

/** A store that remembers what is kept in it. */
export class MemoryStore implements TokenStore {
  loads = 0;
  saves = 0;

  constructor(public text?: string) {}

  load(): Promise<string | undefined> {
    this.loads++;
    return Promise.resolve(this.text);
  }

  save(text: string): Promise<void> {
    this.saves++;
    this.text = text;
    return Promise.resolve();
  }
}
