/** What a person does in a workbench, and what they wait to see. */
import type { Locator, Page } from "playwright-core";

/** The one input box that is open: the Command Palette, a Quick Pick or an Input Box. */
export const quickInputBox = (page: Page): Locator => page.locator(".quick-input-widget:visible");

/** A row of the open pick, by a part of its text. */
export const quickPickRow = (page: Page, text: string | RegExp): Locator =>
  quickInputBox(page).locator(".quick-input-list .monaco-list-row").filter({ hasText: text });

const PALETTE_ATTEMPTS = 15;
const PALETTE_PATIENCE_MS = 2000;

/**
 * Runs a command through the Command Palette, by the whole title that stands there. The palette lists what is
 * known when it opens, and right after the start that lacks the extensions' commands; so it is opened anew.
 */
export async function runCommand(page: Page, title: string): Promise<void> {
  const box = quickInputBox(page);
  const row = box
    .locator(".quick-input-list .monaco-list-row", { has: page.getByText(title, { exact: true }) })
    .first();
  for (let attempt = 1; attempt <= PALETTE_ATTEMPTS; attempt += 1) {
    await page.keyboard.press("F1");
    await box.locator("input[type=text]").fill(`>${title}`);
    if (await appears(row, PALETTE_PATIENCE_MS)) return row.click();
    await page.keyboard.press("Escape");
    await box.waitFor({ state: "hidden" });
  }
  throw new Error(`The Command Palette does not list "${title}".`);
}

function appears(locator: Locator, timeout: number): Promise<boolean> {
  return locator.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}

/** Fills the open input and confirms it; a pick takes its first row that matches. */
export async function quickInput(page: Page, text: string): Promise<void> {
  const input = quickInputBox(page).locator("input[type=text], input[type=password]").first();
  await input.fill(text);
  await input.press("Enter");
}

/** Chooses a row of the open pick. */
export async function pick(page: Page, text: string | RegExp): Promise<void> {
  await quickPickRow(page, text).first().click();
}

/** A row of any tree view that is on screen, by a part of its text. */
export const treeRow = (page: Page, text: string | RegExp): Locator =>
  page.locator(".pane-body .monaco-list-row[role=treeitem]").filter({ hasText: text }).first();

/** Opens a row of a tree unless it is open. */
export async function expand(row: Locator): Promise<void> {
  if ((await row.getAttribute("aria-expanded")) === "false") await row.locator(".monaco-tl-twistie").click();
}

/** A notification, by a part of its text. */
export const notification = (page: Page, text: string | RegExp): Locator =>
  page.locator(".notifications-toasts .notification-list-item").filter({ hasText: text });

/** An item of the status bar, by a part of its text. */
export const statusBarItem = (page: Page, text: string | RegExp): Locator =>
  page.locator(".statusbar-item").filter({ hasText: text });

/** Opens a view container from the activity bar, by its title. */
export async function openViewContainer(page: Page, title: string): Promise<void> {
  const tab = page.locator(".activitybar").getByRole("tab", { name: title });
  if ((await tab.getAttribute("aria-selected")) !== "true") await tab.click();
}

/** Waits until the active editor shows a text; lines that are scrolled out of sight are not there. */
export async function waitForEditorText(page: Page, text: string | RegExp): Promise<void> {
  await editorLines(page)
    .filter({ hasText: asDrawn(text) })
    .first()
    .waitFor();
}

/** The lines of the active editor that are on screen. */
export const editorLines = (page: Page): Locator =>
  page.locator(".editor-group-container.active .editor-instance .view-line");

/** The editor draws spaces as no-break spaces; a regular expression's `\s` matches both. */
function asDrawn(text: string | RegExp): RegExp {
  if (text instanceof RegExp) return text;
  const escaped = text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(escaped.replaceAll(" ", "\\s"));
}
