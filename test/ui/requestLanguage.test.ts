import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import {
  lens,
  openViewContainer,
  quickPickFocus,
  statusBarItem,
  treeRow,
  waitForEditorText,
} from "./support/actions";
import { stepByStep } from "./support/journey";
import { useWorkbench } from "./support/workbench";

const FILE = "morning.datto.http";
const folder = mkdtempSync(path.join(tmpdir(), "requests-"));
writeFileSync(path.join(folder, FILE), "");

describe("a request that is written with the keyboard", () => {
  const workbench = useWorkbench({ folder, settings: { "dattoRmm.demo.signInAtStart": true } });
  stepByStep();
  after(() => rmSync(folder, { recursive: true }));

  it("begins in a file of its own language", async () => {
    const { page } = workbench();
    await openViewContainer(page, "Datto RMM");
    await treeRow(page, /\d/).waitFor();
    await page.keyboard.press("Control+P");
    await page.keyboard.type(FILE);
    await quickPickFocus(page, FILE).waitFor();
    await page.keyboard.press("Enter");
    await statusBarItem(page, "Datto RMM Request").waitFor();
  });

  it("takes method, path and parameters from suggestions", async () => {
    const { page, screenshot } = workbench();
    await page.keyboard.type("GE");
    await accept(page, "GET");
    await page.keyboard.type("sites");
    await suggestion(page, "/v2/account/sites").waitFor();
    await screenshot("request-01-paths");
    await accept(page, "/v2/account/sites");
    await page.keyboard.type("?m");
    await accept(page, "max");
    await page.keyboard.type("5");
    await waitForEditorText(page, "GET /v2/account/sites?max=5");
    await lens(page, "List the sites of the account").waitFor();
  });
});

const suggestions = (page: Page) => page.locator(".suggest-widget.visible .monaco-list-row");

const suggestion = (page: Page, text: string | RegExp) => suggestions(page).filter({ hasText: text }).first();

/** Takes a suggestion without the mouse: goes down to it and presses Enter. */
async function accept(page: Page, label: string): Promise<void> {
  const wanted = page
    .locator(".suggest-widget.visible .monaco-list-row", { has: page.getByText(label, { exact: true }) })
    .first();
  await wanted.waitFor();
  const focused = page.locator(".suggest-widget.visible .monaco-list-row.focused", {
    has: page.getByText(label, { exact: true }),
  });
  for (let steps = 0; steps < 30 && (await focused.count()) === 0; steps++)
    await page.keyboard.press("ArrowDown");
  await focused.waitFor();
  await page.keyboard.press("Enter");
}
