/** A person's VS Code: the packaged extension in a fresh profile, in a real browser window. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { ensureBrowserHost } from "../../../scripts/lib/browserHost.mjs";
import { vsixFile } from "../../../scripts/lib/paths.mjs";
import { temporaryFolder, writeSettings } from "../../../scripts/lib/profile.mjs";
import { installVsix, startServer, startWaryServer } from "../../../scripts/lib/server.mjs";
import { launchBrowser, takeScreenshot, workbenchUrl } from "../../../scripts/lib/workbench.mjs";

export interface WorkbenchOptions {
  /** Whether the packaged extension is installed. */
  readonly vsix?: boolean;
  /** A theme's name as the setting `workbench.colorTheme` takes it. */
  readonly theme?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The workspace folder; an empty one when there is none. */
  readonly folder?: string;
  /** Whether the folder is trusted; else the window is in Restricted Mode. */
  readonly trusted?: boolean;
  /** Environment of the extension host. */
  readonly env?: Readonly<Record<string, string>>;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface Workbench {
  readonly page: Page;
  /** The profile's folder, for tests that read or change its settings. */
  readonly userDataDir: string;
  /** The workspace folder. */
  readonly folder: string;
  readonly screenshot: (name: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const VIEWPORT = { width: 1280, height: 800 };

/** Opens a workbench with a server, a profile and a browser of its own, and waits until it can be used. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { vsix = true, trusted = true, theme, settings, env = {}, viewport = VIEWPORT } = options;
  await ensureBrowserHost();
  const home = temporaryFolder("ui");
  const folders = { userDataDir: path.join(home, "user"), extensionsDir: path.join(home, "extensions") };
  const folder = options.folder ?? path.join(home, "workspace");
  mkdirSync(folder, { recursive: true });
  writeSettings(folders.userDataDir, {
    ...(theme === undefined ? {} : { "workbench.colorTheme": theme }),
    ...(trusted ? {} : { "security.workspace.trust.startupPrompt": "never" }),
    ...settings,
  });
  if (vsix) await installVsix(vsixFile(), folders);
  const server = await (trusted ? startServer : startWaryServer)(folders, env);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport });
  await page.goto(workbenchUrl(server, folder));
  await whenUsable(page);
  return {
    page,
    userDataDir: folders.userDataDir,
    folder,
    screenshot: (name) => takeScreenshot(page, name),
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

/**
 * One workbench for all tests of a `describe`. A test that fails leaves a screenshot of what it saw.
 * @returns the workbench, once the tests run
 */
export function useWorkbench(options: WorkbenchOptions = {}): () => Workbench {
  let workbench: Workbench | undefined;
  const opened = (): Workbench => {
    if (workbench === undefined) throw new Error("The workbench is not open yet.");
    return workbench;
  };
  before(async () => {
    workbench = await openWorkbench(options);
  });
  afterEach(async function () {
    if (this.currentTest?.state === "failed")
      await opened().screenshot(`failed ${this.currentTest.fullTitle()}`);
  });
  after(async () => {
    await workbench?.close();
  });
  return opened;
}

/** The status bar's remote indicator is drawn last, when the window is connected to its extension host. */
export async function whenUsable(page: Page): Promise<void> {
  await page.locator(".monaco-workbench").waitFor();
  await page.locator(".statusbar-item#status\\.host").waitFor();
}
