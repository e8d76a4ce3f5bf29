/** A large account: finding, filtering, selecting and exporting, with the demo account inside the extension. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { temporaryFolder } from "../../scripts/lib/profile.mjs";
import {
  expand,
  notification,
  openContextMenu,
  openViewContainer,
  menuItem,
  quickInputBox,
  quickPickFocus,
  quickPickRow,
  rowName,
  runCommand,
  statusBarItem,
  tab,
  treeRow,
  typeCommand,
  waitForEditorText,
} from "./support/actions";
import { busySite, stepByStep, welcomeButton } from "./support/journey";
import { useWorkbench } from "./support/workbench";

const SITES = 400;
const DEVICES = 3000;

for (const theme of ["Default Dark Modern", "Default High Contrast"]) {
  const look = theme.includes("Contrast") ? "contrast" : "dark";

  describe(`a person with a large account, ${theme}`, () => {
    const workbench = useWorkbench({
      theme,
      settings: { "dattoRmm.demo.sites": SITES, "dattoRmm.demo.devices": DEVICES },
    });
    const file = path.join(temporaryFolder("export"), "estate.csv");
    let hostname = "";
    stepByStep();

    it("sees the first sites soon after a click", async () => {
      const { page, screenshot } = workbench();
      await openViewContainer(page, "Datto RMM");
      await measured("from the click to the first rows", async () => {
        await welcomeButton(page, "Explore the Demo Account").click();
        await treeRow(page, /\d+\/\d+/).waitFor();
      });
      await screenshot(`estate-${look}-01-sites`);
    });

    it("goes to a device with the keyboard alone", async () => {
      const { page, screenshot } = workbench();
      const site = await busySite(page);
      await expand(treeRow(page, site));
      await treeRow(page, "-DC-01").waitFor();
      hostname = await rowName(treeRow(page, "-DC-01"));
      await press(page, "Control+K", "g");
      await quickInputBox(page).filter({ hasText: "Go to Device" }).waitFor();
      await quickInputBox(page).filter({ hasText: "index 100 %" }).waitFor({ timeout: 300_000 });
      await measured("from the last key to the hit", async () => {
        await page.keyboard.type(hostname);
        await quickPickFocus(page, hostname).waitFor();
      });
      await screenshot(`estate-${look}-02-go-to-device`);
      await page.keyboard.press("Enter");
      await tab(page, hostname).waitFor();
      await waitForEditorText(page, `"hostname": "${hostname}"`);
    });

    it("reveals a device that was found", async () => {
      const { page, screenshot } = workbench();
      await runCommand(page, "Datto RMM: Go to Device…");
      await quickInputBox(page).filter({ hasText: "index 100 %" }).waitFor();
      await page.keyboard.type(hostname);
      const row = quickPickRow(page, hostname).first();
      await row.hover();
      await row.getByRole("button", { name: /Reveal/ }).click();
      await treeRow(page, hostname).and(page.locator(".selected")).waitFor();
      await screenshot(`estate-${look}-03-revealed`);
    });

    it("writes a filter with completion and is told what is wrong", async () => {
      const { page, screenshot } = workbench();
      await typeCommand(page, "Datto RMM: Filter Devices…");
      await quickInputBox(page).filter({ hasText: "Filter Devices" }).waitFor();
      await screenshot(`estate-${look}-04-filters`);
      await page.keyboard.type("onlne:no os:serv");
      await quickPickRow(page, "There is no field").waitFor();
      await screenshot(`estate-${look}-05-filter-mistake`);
      await page.keyboard.press("Control+A");
      await page.keyboard.type("type:server online:no");
      await quickPickFocus(page, /Show \d+ of/).waitFor();
      await screenshot(`estate-${look}-06-filter`);
      await page.keyboard.press("Enter");
      await treeRow(page, new RegExp(`\\d+ of ${DEVICES} devices`)).waitFor();
      await screenshot(`estate-${look}-07-filtered`);
    });

    it("exports what the filter shows", async () => {
      const { page, screenshot } = workbench();
      await typeCommand(page, "Datto RMM: Export Devices…");
      await quickPickRow(page, "What the filter shows").click();
      await quickPickRow(page, "CSV").click();
      await quickInputBox(page).filter({ hasText: "User-defined fields" }).waitFor();
      await screenshot(`estate-${look}-08-columns`);
      await page.keyboard.press("Enter");
      await saveAs(page, file);
      await notification(page, /Wrote \d+ devices to estate\.csv\. These are all\./).waitFor();
      await screenshot(`estate-${look}-09-exported`);
      const lines = readFileSync(file, "utf8").trimEnd().split("\r\n");
      const shown = /^(\d+) of/.exec(await rowName(treeRow(page, `of ${DEVICES} devices`)))?.[1];
      assert.equal(lines.length - 1, Number(shown));
    });

    it("clears the filter with the button of its row", async () => {
      const { page } = workbench();
      const row = treeRow(page, `of ${DEVICES} devices`);
      await row.hover();
      await row.getByRole("button", { name: "Clear Filter" }).click();
      await row.waitFor({ state: "hidden" });
    });

    it("groups by operating system", async () => {
      const { page, screenshot } = workbench();
      await typeCommand(page, "Datto RMM: Group Devices By…");
      await quickPickRow(page, "Operating system").click();
      await treeRow(page, "Windows 11").waitFor();
      await screenshot(`estate-${look}-10-grouped`);
      await typeCommand(page, "Datto RMM: Group Devices By…");
      await quickPickRow(page, "Site").first().click();
      await treeRow(page, "Windows 11").waitFor({ state: "hidden" });
    });

    it("selects several devices and copies their names", async () => {
      const { page, screenshot } = workbench();
      await runCommand(page, "Datto RMM: Go to Device…");
      await quickInputBox(page).filter({ hasText: "index 100 %" }).waitFor();
      await page.keyboard.type(hostname);
      const found = quickPickRow(page, hostname).first();
      await found.hover();
      await found.getByRole("button", { name: /Reveal/ }).click();
      const row = treeRow(page, hostname);
      await row.and(page.locator(".selected")).waitFor();
      await row.focus();
      await page.keyboard.press("Shift+ArrowDown");
      await page.keyboard.press("Shift+ArrowDown");
      await openContextMenu(row);
      await menuItem(page, "Copy").hover();
      await screenshot(`estate-${look}-11-selection`);
      await menuItem(page, "Copy Uid").click();
      await statusBarItem(page, "Copied 3 lines").waitFor();
    });

    it("looks at the account's details from the status bar", async () => {
      const { page, screenshot } = workbench();
      await statusBarItem(page, "demo").first().click();
      await quickPickRow(page, "requests a minute are used").waitFor();
      await screenshot(`estate-${look}-12-status`);
      await page.keyboard.press("Escape");
    });
  });
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Prints how long something takes: machines differ, and a figure on a busy one proves nothing. */
async function measured(what: string, task: () => Promise<void>): Promise<void> {
  const began = performance.now();
  await task();
  console.log(`      ${what}: ${Math.round(performance.now() - began)} ms`);
}

/** Answers the dialog that asks for a file. */
async function saveAs(page: Page, name: string): Promise<void> {
  const input = quickInputBox(page).locator("input[type=text]").first();
  await quickInputBox(page).filter({ hasText: "Export Devices" }).waitFor();
  await input.fill(name);
  await quickInputBox(page).getByRole("button", { name: "OK" }).or(input).first().waitFor();
  await input.press("Enter");
}
