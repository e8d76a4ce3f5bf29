import { type Disposable, workspace } from "vscode";
import type { Platform } from "../api";
import { PLATFORMS } from "../api/platform";
import type { DemoSize } from "./demoPlatformHost";
import { type SettingName, SETTINGS, SETTINGS_SECTION } from "./settingNames";

/** The platform that signing in suggests. */
export function suggestedPlatform(): Platform | undefined {
  const name = read<string>(SETTINGS.platform, "");
  return PLATFORMS.find((platform) => platform === name);
}

export async function rememberPlatform(platform: Platform): Promise<void> {
  await workspace.getConfiguration(SETTINGS_SECTION).update(SETTINGS.platform, platform, true);
}

/** Milliseconds until a request without an answer is given up. */
export function requestTimeout(): number {
  return atLeast(1, read(SETTINGS.requestTimeout, 30)) * 1000;
}

/** Whether data of accounts may be changed. Ask `requireWriting` before a change, which knows Restricted Mode too. */
export function isWritingEnabled(): boolean {
  return read<unknown>(SETTINGS.enableWriting, false) === true;
}

/** Milliseconds between refreshes of the documents on the screen; 0 for none. */
export function documentRefreshInterval(): number {
  return atLeast(0, read(SETTINGS.documentsRefreshInterval, 0)) * 60_000;
}

/** Rows of a list that a document reads before it asks whether to read on. */
export function maxListRows(): number {
  return atLeast(1, read(SETTINGS.documentsMaxRows, 1000));
}

/** Ordinals of the user-defined fields that are shown as bullets. */
export function secretUdfs(): ReadonlySet<number> {
  const ordinals = read<unknown>(SETTINGS.maskedUdfs, []);
  return new Set(Array.isArray(ordinals) ? ordinals.filter((ordinal) => typeof ordinal === "number") : []);
}

/** Whether audits and software lists are kept by themselves when they are opened. */
export function savesSnapshots(): boolean {
  return read(SETTINGS.automaticSnapshots, true);
}

/** Whether a comparison shows ids and times of contact too. */
export function comparesAll(): boolean {
  return read(SETTINGS.compareAll, false);
}

export async function toggleComparesAll(): Promise<void> {
  await workspace.getConfiguration(SETTINGS_SECTION).update(SETTINGS.compareAll, !comparesAll(), true);
}

/** Rows that a list asks for at once, 10 to 250. */
export function pageSize(): number {
  return Math.min(250, Math.trunc(atLeast(10, read(SETTINGS.pageSize, 250))));
}

/** Milliseconds after which a visible view refreshes by itself; 0 when it does not. */
export function refreshInterval(): number {
  return atLeast(0, read(SETTINGS.refreshInterval, 5)) * 60_000;
}

/** Whether the view shows all stored accounts, and not the active one alone. */
export function showsAllAccounts(): boolean {
  return read(SETTINGS.showAllAccounts, false);
}

/** Devices of an account up to which its index is filled without being asked for. */
export function indexFillUpTo(): number {
  return atLeast(0, read(SETTINGS.indexFillUpTo, 1000));
}

/** Whether a copy of each index is kept on disk. */
export function keepsIndexOnDisk(): boolean {
  return read(SETTINGS.indexKeepOnDisk, false);
}

/** Tells that a setting was changed. */
export function onDidChangeSetting(name: SettingName, listener: () => void): Disposable {
  return workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(`${SETTINGS_SECTION}.${name}`)) listener();
  });
}

/** Whether to open the demo account when no account is stored. */
export function signsInToDemoAtStart(): boolean {
  return read(SETTINGS.demoSignInAtStart, false);
}

export function demoSize(): DemoSize {
  return {
    sites: atLeast(1, read(SETTINGS.demoSites, 280)),
    devices: atLeast(0, read(SETTINGS.demoDevices, 1249)),
    seed: read(SETTINGS.demoSeed, 1),
    latencyMs: atLeast(0, read(SETTINGS.demoLatency, 0)),
  };
}

/** Text of one level of indentation, as the user's editor makes it in JSON. */
export function jsonIndent(): string {
  const editor = workspace.getConfiguration("editor", { languageId: "json" });
  if (!editor.get<boolean>("insertSpaces", true)) return "\t";
  const size = editor.get<unknown>("tabSize", 2);
  return " ".repeat(typeof size === "number" && size > 0 && size <= 16 ? size : 2);
}

function read<T>(name: SettingName, fallback: T): T {
  return workspace.getConfiguration(SETTINGS_SECTION).get<T>(name, fallback);
}

function atLeast(least: number, value: number): number {
  return Number.isFinite(value) ? Math.max(least, value) : least;
}
