/** A large account: finding, filtering, grouping, selecting and exporting, with the demo account inside the extension. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import {
  chooseFromMenu,
  expand,
  menuItem,
  notification,
  openContextMenu,
  openViewContainer,
  pick,
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
    let site = "";
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
      await openViewContainer(page, "Explorer");
      await treeRow(page, /\d+\/\d+/).waitFor({ state: "hidden" });
      await measured("from a click on the activity bar to the rows", async () => {
        await openViewContainer(page, "Datto RMM");
        await treeRow(page, /\d+\/\d+/).waitFor();
      });
    });

    it("goes to a device with the keyboard alone", async () => {
      const { page, screenshot } = workbench();
      site = await busySite(page);
      await expand(treeRow(page, site));
      await treeRow(page, "-DC-01").waitFor();
      hostname = await rowName(treeRow(page, "-DC-01"));
      await press(page, "Control+K", "g");
      await quickInputBox(page).filter({ hasText: "Go to Device" }).waitFor();
      await quickInputBox(page).filter({ hasText: "index 100 %" }).waitFor({ timeout: 300_000 });
      await measured("from the last key to the hit", async () => {
        await typeInto(page, hostname);
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
      await typeInto(page, hostname);
      const row = quickPickRow(page, hostname).first();
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await row.hover();
      await row.getByRole("button", { name: "Copy Uid" }).click();
      await statusBarItem(page, /Copied [0-9a-f-]{36}/).waitFor();
      await row.hover();
      await row.getByRole("button", { name: /Reveal/ }).click();
      await treeRow(page, hostname).and(page.locator(".selected")).waitFor();
      await screenshot(`estate-${look}-03-revealed`);
    });

    it("writes a filter with completion and is told what is wrong", async () => {
      const { page, screenshot } = workbench();
      await typeCommand(page, "Datto RMM: Filter Devices…");
      await quickInputBox(page)
        .getByPlaceholder(/^Such as os:server/)
        .waitFor();
      await screenshot(`estate-${look}-04-filters`);
      await typeInto(page, "onlne:no os:serv");
      await quickPickRow(page, "There is no field").waitFor();
      await screenshot(`estate-${look}-05-filter-mistake`);
      await page.keyboard.press("Control+A");
      await typeInto(page, "type:server online:no");
      await quickPickFocus(page, /Show \d+ of/).waitFor();
      await screenshot(`estate-${look}-06-filter`);
      await page.keyboard.press("Enter");
      await treeRow(page, /\d+ of 3,000 devices/).waitFor();
      await screenshot(`estate-${look}-07-filtered`);
    });

    it("saves the filter under a name, and finds it there", async () => {
      const { page, screenshot } = workbench();
      await typeCommand(page, "Datto RMM: Filter Devices…");
      const apply = quickPickRow(page, /Show \d+ of/);
      await apply.hover();
      await apply.getByRole("button", { name: "Save This Filter" }).click();
      await quickInputBox(page).filter({ hasText: "Save Filter" }).waitFor();
      await typeInto(page, "Servers that are away");
      await page.keyboard.press("Enter");
      // The name is checked before it is taken.
      await quickInputBox(page).waitFor({ state: "hidden" });
      await typeCommand(page, "Datto RMM: Filter Devices…");
      await quickPickRow(page, /Show \d+ of/).waitFor();
      await page.keyboard.press("Control+A");
      await page.keyboard.press("Delete");
      await quickPickRow(page, "Servers that are away").waitFor();
      await screenshot(`estate-${look}-07-saved-filters`);
      await quickPickRow(page, "Servers that are away").click();
      await treeRow(page, /\d+ of 3,000 devices/).waitFor();
    });

    it("groups by operating system what the filter shows", async () => {
      const { page, screenshot } = workbench();
      await choose(page, "Datto RMM: Group Devices By…", "Operating system");
      await treeRow(page, /^Windows Server/).waitFor();
      await expand(treeRow(page, /^Windows Server/));
      await treeRow(page, /seen /).waitFor();
      await screenshot(`estate-${look}-08-grouped`);
    });

    it("shows all sites again", async () => {
      const { page, screenshot } = workbench();
      await typeCommand(page, "Datto RMM: Clear Filter");
      await treeRow(page, /^3,000 devices/).waitFor();
      await screenshot(`estate-${look}-09-grouped-all`);
      await choose(page, "Datto RMM: Group Devices By…", "Site");
      await treeRow(page, /^3,000 devices/).waitFor({ state: "hidden" });
      await expand(treeRow(page, site));
      await treeRow(page, hostname).waitFor();
    });

    it("selects several devices and copies them as a table", async () => {
      const { page, screenshot } = workbench();
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await selectDevices(page);
      await openContextMenu(treeRow(page, hostname));
      await menuItem(page, "Copy").hover();
      await menuItem(page, "Copy as Table…").waitFor();
      await screenshot(`estate-${look}-10-selected`);
      await chooseFromMenu(page, "Copy as Table…");
      await quickPickRow(page, "Tab-separated").click();
      await statusBarItem(page, "Copied 3 devices").waitFor();
      const lines = (await page.evaluate<string>("navigator.clipboard.readText()")).trimEnd().split(/\r?\n/);
      assert.equal(lines.length, 4);
      assert.ok(lines[1]?.includes(hostname), `The clipboard holds ${lines[1]}.`);
    });

    it("opens each of them", async () => {
      const { page, screenshot } = workbench();
      const names = await selectDevices(page);
      await openContextMenu(treeRow(page, hostname));
      await chooseFromMenu(page, "Open Device");
      for (const name of names) await tab(page, name).waitFor();
      await waitForEditorText(page, `"hostname": "${names.at(-1)}"`);
      await screenshot(`estate-${look}-11-opened`);
    });

    it("compares two of them", async () => {
      const { page, screenshot } = workbench();
      const [, second = "", third = ""] = await selectDevices(page);
      await treeRow(page, second).click({ modifiers: ["Control"] });
      await openContextMenu(treeRow(page, third));
      await chooseFromMenu(page, "Compare Devices…");
      await pick(page, "Device");
      await tab(page, `${hostname} ↔ ${third}`).waitFor();
      await waitForEditorText(page, '"operatingSystem"');
      await screenshot(`estate-${look}-12-compared`);
    });

    it("exports the selection, with the columns that it wants", async () => {
      const { page, screenshot, folder } = workbench();
      await selectDevices(page);
      await openContextMenu(treeRow(page, hostname));
      await chooseFromMenu(page, "Export Devices…");
      await quickPickRow(page, "3 selected rows").waitFor();
      await screenshot(`estate-${look}-13-export-what`);
      await quickPickRow(page, "3 selected rows").click();
      await quickPickRow(page, "CSV").waitFor();
      await screenshot(`estate-${look}-14-export-format`);
      await quickPickRow(page, "CSV").click();
      await quickPickRow(page, "hostname").first().waitFor();
      await screenshot(`estate-${look}-15-export-columns`);
      await page.keyboard.press("Enter");
      const file = path.join(folder, "Harbourlight IT Services demo.csv");
      await suggestedFile(page, file);
      await screenshot(`estate-${look}-16-export-file`);
      await page.keyboard.press("Enter");
      await notification(page, `Wrote 3 devices to ${path.basename(file)}. These are all.`).waitFor();
      await screenshot(`estate-${look}-17-exported`);
      assert.equal(readFileSync(file, "utf8").trimEnd().split("\r\n").length, 4);
      await notification(page, "Wrote 3 devices").getByRole("button", { name: "Open File" }).click();
      await waitForEditorText(page, hostname);
    });

    /** Selects the device and the two below it, as a person with a mouse does. @returns their names */
    async function selectDevices(page: Page): Promise<string[]> {
      const first = treeRow(page, hostname);
      await first.click();
      const place = Number(await first.getAttribute("data-index"));
      const below = (count: number) => first.locator(`xpath=../*[@data-index="${place + count}"]`);
      await below(2).click({ modifiers: ["Shift"] });
      return Promise.all([first, below(1), below(2)].map(rowName));
    }
  });
}

/** Types into the open pick, once it has the focus: it is drawn a moment before. */
async function typeInto(page: Page, text: string): Promise<void> {
  await quickInputBox(page).locator("input:focus").waitFor();
  await page.keyboard.type(text);
}

/** Runs a command that asks, and answers with the keyboard alone. */
async function choose(page: Page, command: string, answer: string): Promise<void> {
  await typeCommand(page, command);
  await quickPickRow(page, answer).waitFor();
  await typeInto(page, answer);
  await quickPickFocus(page, answer).waitFor();
  await page.keyboard.press("Enter");
}

/** Waits until the dialog that asks for a file suggests one. It draws its input before it knows the name. */
async function suggestedFile(page: Page, file: string): Promise<void> {
  const value = "document.querySelector('.quick-input-widget input[type=text]').value";
  await page.waitForFunction(`${value} === ${JSON.stringify(file)}`);
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
