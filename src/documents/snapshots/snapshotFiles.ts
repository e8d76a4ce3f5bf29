import { createHash } from "node:crypto";
import { FileType, Uri, workspace } from "vscode";
import { jsonIndent } from "../../accounts/settings";
import type { DocumentAddress } from "../address";
import { normalise } from "../compare/normalise";
import { formatResource } from "../resource";
import { formatJson } from "../format";
import { maskSecrets } from "../secrets/maskSecrets";
import type { Snapshot } from "./snapshots";

/** Snapshots of one document, and bytes of all snapshots of an account. The oldest make room. */
const MAX_SNAPSHOTS = 20;
const MAX_BYTES = 50e6;

/** The snapshots of a document, the newest first. */
export async function list(storage: Uri, document: DocumentAddress): Promise<Snapshot[]> {
  return (await filesIn(folderOf(storage, document))).map(({ at, size }) => ({ at, size }));
}

/** How many snapshots there are of some documents together. */
export async function count(storage: Uri, documents: readonly DocumentAddress[]): Promise<number> {
  const accounts = new Set(documents.map(({ accountId }) => accountId));
  const folders = await Promise.all([...accounts].map((id) => foldersIn(Uri.joinPath(storage, id))));
  const existing = new Set(folders.flat().map(String));
  const wanted = documents.map((document) => folderOf(storage, document));
  const names = await Promise.all(
    wanted
      .filter((folder) => existing.has(folder.toString()))
      .map((folder) => namesIn(folder, FileType.File)),
  );
  return names.flat().filter(isSnapshotName).length;
}

export async function read(storage: Uri, document: DocumentAddress, at: number): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(fileOf(storage, document, at)));
}

export async function remove(storage: Uri, document: DocumentAddress, at: number): Promise<void> {
  const file = fileOf(storage, document, at);
  if (await exists(file)) await workspace.fs.delete(file);
}

/** Keeps a text unless the newest snapshot holds the same, apart from ids and times. */
export async function save(
  storage: Uri,
  document: DocumentAddress,
  text: string,
  now: number,
): Promise<boolean> {
  const [newest] = await list(storage, document);
  if (newest && isSame(await read(storage, document, newest.at), text)) return false;
  const at = Math.max(now, (newest?.at ?? 0) + 1);
  await workspace.fs.writeFile(fileOf(storage, document, at), new TextEncoder().encode(text));
  await makeRoom(storage, document);
  return true;
}

/** Deletes all snapshots of an account. */
export async function forget(storage: Uri, accountId: string): Promise<void> {
  const folder = Uri.joinPath(storage, accountId);
  if (await exists(folder)) await workspace.fs.delete(folder, { recursive: true });
}

/** Puts bullets in the place of what is a secret now, in all snapshots. */
export async function maskAll(storage: Uri, secretUdfs: ReadonlySet<number>): Promise<void> {
  for (const account of await foldersIn(storage))
    for (const folder of await foldersIn(account))
      for (const { uri } of await filesIn(folder)) await maskFile(uri, secretUdfs);
}

async function maskFile(uri: Uri, secretUdfs: ReadonlySet<number>): Promise<void> {
  const value: unknown = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(uri)));
  const masked = maskSecrets(value, secretUdfs).value;
  if (masked !== value)
    await workspace.fs.writeFile(uri, new TextEncoder().encode(formatJson(masked, jsonIndent())));
}

interface SnapshotFile extends Snapshot {
  readonly uri: Uri;
}

async function makeRoom(storage: Uri, document: DocumentAddress): Promise<void> {
  const ofDocument = await filesIn(folderOf(storage, document));
  for (const { uri } of ofDocument.slice(MAX_SNAPSHOTS)) await workspace.fs.delete(uri);
  const account = Uri.joinPath(storage, document.accountId);
  const all = await Promise.all((await foldersIn(account)).map(filesIn));
  let bytes = 0;
  for (const { uri, size } of all.flat().sort(newestFirst)) {
    bytes += size;
    if (bytes > MAX_BYTES) await workspace.fs.delete(uri);
  }
}

async function filesIn(folder: Uri): Promise<SnapshotFile[]> {
  const names = (await namesIn(folder, FileType.File)).filter(isSnapshotName);
  const found = await Promise.all(
    names.map(async (name): Promise<SnapshotFile> => {
      const uri = Uri.joinPath(folder, name);
      return { uri, at: Number.parseInt(name, 10), size: (await workspace.fs.stat(uri)).size };
    }),
  );
  return found.sort(newestFirst);
}

async function foldersIn(folder: Uri): Promise<Uri[]> {
  return (await namesIn(folder, FileType.Directory)).map((name) => Uri.joinPath(folder, name));
}

async function namesIn(folder: Uri, wanted: FileType): Promise<string[]> {
  if (!(await exists(folder))) return [];
  const entries = await workspace.fs.readDirectory(folder);
  return entries.filter(([, type]) => type === wanted).map(([name]) => name);
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

function isSnapshotName(name: string): boolean {
  return /^\d{1,15}\.json$/.test(name);
}

function fileOf(storage: Uri, document: DocumentAddress, at: number): Uri {
  return Uri.joinPath(folderOf(storage, document), `${at}.json`);
}

/** A resource may have any uid, and a file's name may not. */
function folderOf(storage: Uri, { accountId, resource }: DocumentAddress): Uri {
  const address = JSON.stringify(formatResource(resource));
  const name = createHash("sha256").update(address).digest("hex").slice(0, 32);
  return Uri.joinPath(storage, accountId, name);
}

function newestFirst(one: Snapshot, other: Snapshot): number {
  return other.at - one.at;
}

function isSame(one: string, other: string): boolean {
  const [before, after] = [one, other].map((text) =>
    JSON.stringify(normalise(JSON.parse(text), { withoutVolatile: true })),
  );
  return before === after;
}
