import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import type { EstateIndex } from "../../estate/index/estateIndex";
import { decodeIndex, encodeIndex } from "../../estate/index/storedIndex";

/** Copies of indexes on disk, one file for each account, below the extension's own storage folder. */
export class IndexCopies {
  /** @param folder of the copies alone; made when it is needed */
  constructor(private readonly folder: string) {}

  /** Takes over what an earlier window has kept. Without a copy, or with one that cannot be read, nothing happens. */
  async restore(accountId: string, index: EstateIndex): Promise<void> {
    const chunks = createReadStream(this.fileOf(accountId), { encoding: "utf8" });
    await decodeIndex(chunks as AsyncIterable<string>, index).catch(() => undefined);
  }

  /** Keeps what is known. Other windows may do the same; none of them ever finds half a copy. */
  async keep(accountId: string, index: EstateIndex): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const file = this.fileOf(accountId);
    const draft = `${file}.${randomUUID()}`;
    const handle = await open(draft, "w", 0o600);
    try {
      for (const part of encodeIndex(index)) await handle.writeFile(part);
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  }

  /** Removes the copy of an account, with what any window has written of the next one. */
  async remove(accountId: string): Promise<void> {
    const name = path.basename(this.fileOf(accountId));
    const files = await readdir(this.folder).catch(() => []);
    const own = files.filter((file) => file === name || file.startsWith(`${name}.`));
    await Promise.all(own.map((file) => rm(path.join(this.folder, file), { force: true })));
  }

  async removeAll(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  private fileOf(accountId: string): string {
    return path.join(this.folder, `${accountId}.jsonl`);
  }
}
