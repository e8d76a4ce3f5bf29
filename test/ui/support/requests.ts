/** What journeys through requests share. */
import { cpSync, mkdirSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { inRoot } from "../../../scripts/lib/paths.mjs";
import { temporaryFolder } from "../../../scripts/lib/profile.mjs";

/** A workspace with the request file of the documentation. */
export function sampleFolder(): string {
  const folder = path.join(temporaryFolder("requests"), "workspace");
  mkdirSync(folder, { recursive: true });
  cpSync(inRoot("docs/samples/tour.datto.http"), path.join(folder, "tour.datto.http"));
  return folder;
}

/** The header of a view in the side bar. */
export const pane = (page: Page, title: string): Locator =>
  page.locator(".pane-header").filter({ hasText: title });

/** A line above the text of any editor that is on screen. */
export const anyLens = (page: Page, text: string | RegExp): Locator =>
  page.locator(".codelens-decoration").filter({ hasText: text }).first();

/** A link in a line above the text of any editor that is on screen. */
export const lensLink = (page: Page, title: string): Locator =>
  page.locator(".codelens-decoration").getByText(title, { exact: true }).first();

/** Lets the mouse rest on something that is drawn below other things. */
export async function pointAt(drawn: Locator): Promise<void> {
  await drawn.waitFor();
  const box = await drawn.boundingBox();
  if (!box) throw new Error("It is not on the screen.");
  await drawn.page().mouse.move(box.x + 6, box.y + box.height / 2, { steps: 4 });
}

const suggestions = (page: Page): Locator => page.locator(".suggest-widget.visible .monaco-list-row");

/** A row of the list of suggestions, by a part of its text. */
export const suggestion = (page: Page, text: string | RegExp): Locator =>
  suggestions(page).filter({ hasText: text }).first();

const MOST_STEPS = 30;

/** Takes a suggestion without the mouse: goes down to it and presses Enter. */
export async function accept(page: Page, label: string): Promise<void> {
  const named = { has: page.getByText(label, { exact: true }) };
  const focused = page.locator(".suggest-widget.visible .monaco-list-row.focused", named);
  await page.locator(".suggest-widget.visible .monaco-list-row", named).first().waitFor();
  for (let steps = 0; steps < MOST_STEPS && (await focused.count()) === 0; steps++)
    await page.keyboard.press("ArrowDown");
  await focused.waitFor();
  await page.keyboard.press("Enter");
}

/** Lets the page use the clipboard as a browser does once a person has allowed it. */
export async function allowClipboard(page: Page): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
}

export const clipboardText = (page: Page): Promise<string> =>
  page.evaluate<string>("navigator.clipboard.readText()");

export const putOnClipboard = (page: Page, text: string): Promise<void> =>
  page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
