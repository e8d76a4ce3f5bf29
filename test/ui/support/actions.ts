/** What a person does in a workbench, and what they wait to see. */
import type { Locator, Page } from "playwright-core";

/** The one input box that is open: the Command Palette, a Quick Pick or an Input Box. */
export const quickInputBox = (page: Page): Locator => page.locator(".quick-input-widget:visible");

/** A row of the open pick, by a part of its text. */
export const quickPickRow = (page: Page, text: string | RegExp): Locator =>
  quickInputBox(page).locator(".quick-input-list .monaco-list-row").filter({ hasText: text });

const PALETTE_ATTEMPTS = 15;
const PALETTE_PATIENCE_MS = 2000;

/** Runs a command through the Command Palette, by the whole title that stands there. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const row = await findCommand(page, title);
  await row.click();
}

/** The same without a mouse. */
export async function typeCommand(page: Page, title: string): Promise<void> {
  await findCommand(page, title);
  await quickPickFocus(page, title).waitFor();
  await page.keyboard.press("Enter");
}

/**
 * The palette lists what is known when it opens, and right after the start that lacks the extensions' commands; so it
 * is opened anew until it knows the command.
 */
async function findCommand(page: Page, title: string): Promise<Locator> {
  const box = quickInputBox(page);
  const row = box
    .locator(".quick-input-list .monaco-list-row", { has: page.getByText(title, { exact: true }) })
    .first();
  for (let attempt = 1; attempt <= PALETTE_ATTEMPTS; attempt += 1) {
    await page.keyboard.press("F1");
    await box.locator("input[type=text]").fill(`>${title}`);
    if (await appears(row, PALETTE_PATIENCE_MS)) return row;
    await page.keyboard.press("Escape");
    await box.waitFor({ state: "hidden" });
  }
  throw new Error(`The Command Palette does not list "${title}".`);
}

const appears = (locator: Locator, timeout: number): Promise<boolean> =>
  succeeds(locator.waitFor({ timeout }));

const disappears = (locator: Locator, timeout: number): Promise<boolean> =>
  succeeds(locator.waitFor({ state: "hidden", timeout }));

function succeeds(waiting: Promise<void>): Promise<boolean> {
  return waiting.then(
    () => true,
    () => false,
  );
}

/**
 * Fills the open input and confirms it; a pick takes its first row that matches.
 * @param prompt a part of what the input asks, where several follow each other
 */
export async function quickInput(page: Page, text: string, prompt = ""): Promise<void> {
  const box = quickInputBox(page).filter({ hasText: prompt });
  const input = box.locator("input[type=text], input[type=password]").first();
  await input.fill(text);
  await input.press("Enter");
}

/** The row of the open pick that Enter takes, by a part of its text. */
export const quickPickFocus = (page: Page, text: string | RegExp): Locator =>
  quickInputBox(page).locator(".quick-input-list .monaco-list-row.focused").filter({ hasText: text });

/** Chooses a row of the open pick. */
export async function pick(page: Page, text: string | RegExp): Promise<void> {
  await quickPickRow(page, text).first().click();
}

/** A row of any tree view that is on screen, by a part of its text. */
export const treeRow = (page: Page, text: string | RegExp): Locator =>
  page.locator(".pane-body .monaco-list-row[role=treeitem]").filter({ hasText: text }).first();

/** What a row of a tree is called, without what stands behind it in grey. */
export const rowName = (row: Locator): Promise<string> => row.locator(".label-name").innerText();

/** Opens a row of a tree unless it is open. */
export async function expand(row: Locator): Promise<void> {
  if ((await row.getAttribute("aria-expanded")) === "false") await row.locator(".monaco-tl-twistie").click();
}

/** Opens the context menu of a row. */
export async function openContextMenu(row: Locator): Promise<void> {
  await row.click({ button: "right" });
}

/** An item of the menu that is open, by its whole title. */
export const menuItem = (page: Page, title: string): Locator =>
  page.locator(".monaco-menu").getByRole("menuitem", { name: title, exact: true });

const MENU_ATTEMPTS = 5;
const MENU_PATIENCE_MS = 1000;

/** Chooses an item of the menu that is open. A menu takes no click in its first moment, so it is clicked again. */
export async function chooseFromMenu(page: Page, title: string): Promise<void> {
  const item = menuItem(page, title);
  for (let attempt = 1; attempt <= MENU_ATTEMPTS; attempt += 1) {
    await item.click();
    if (await disappears(item, MENU_PATIENCE_MS)) return;
  }
  throw new Error(`"${title}" of the menu does nothing.`);
}

/** The dialog that asks before it goes on, by a part of its text. */
export const dialog = (page: Page, text: string | RegExp): Locator =>
  page.locator(".monaco-dialog-box").filter({ hasText: text });

/** What is shown where the pointer rests, by a part of its text. */
export const hover = (page: Page, text: string | RegExp): Locator =>
  page.locator(".monaco-hover:visible").filter({ hasText: text });

/** The tab of an editor, by its whole name, or a part of it. */
export const tab = (page: Page, name: string | RegExp): Locator =>
  page.locator(".tabs-container .tab").filter({ has: page.getByText(name, { exact: true }) });

/** A line that stands above the text of the active editor, by a part of its text. */
export const lens = (page: Page, text: string | RegExp): Locator =>
  page.locator(".editor-group-container.active .codelens-decoration").filter({ hasText: text });

const WHEEL_ATTEMPTS = 100;
/** Together less than a screen, so that no row is passed by. A browser bounds what one turn can do. */
const WHEEL_TURNS = 8;

/** Turns the mouse wheel over the tree that is on screen until a row near its end is wholly in sight. */
export async function scrollTo(row: Locator): Promise<void> {
  const page = row.page();
  const area = await page.locator(".pane-body .monaco-list").boundingBox();
  if (!area) throw new Error("There is no tree on the screen.");
  for (let attempt = 1; attempt <= WHEEL_ATTEMPTS; attempt += 1) {
    // At one edge and then at the other: a tooltip that lies over the tree would take the wheel.
    const x = attempt % 2 === 1 ? area.x + area.width - 4 : area.x + 4;
    await page.mouse.move(x, area.y + area.height / 2);
    const found = await appears(row, 100);
    for (let turn = 1; turn <= WHEEL_TURNS; turn += 1) await page.mouse.wheel(0, 100);
    if (found) return;
  }
  throw new Error("The row does not come into sight.");
}

const LENS_ATTEMPTS = 5;
const LENS_PATIENCE_MS = 5000;

/**
 * Clicks a lens that goes away by what it does. Lenses are drawn anew when something changes, and a click on one that
 * is just being replaced is lost; so it is clicked again.
 */
export async function clickLens(page: Page, title: string | RegExp): Promise<void> {
  const link = lens(page, title).getByText(title, { exact: true });
  for (let attempt = 1; attempt <= LENS_ATTEMPTS; attempt += 1) {
    await link.click();
    if (await disappears(link, LENS_PATIENCE_MS)) return;
  }
  throw new Error(`"${String(title)}" does nothing.`);
}

/** Clicks a lens that stays, until what it leads to is there; a click can be lost as above. */
export async function clickUntil(link: Locator, wanted: Locator): Promise<void> {
  for (let attempt = 1; attempt <= LENS_ATTEMPTS; attempt += 1) {
    await link.click();
    if (await appears(wanted, LENS_PATIENCE_MS)) return;
  }
  throw new Error("It leads to nothing.");
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
