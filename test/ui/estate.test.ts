/** A large account: finding and filtering, with the demo account inside the extension. */
import type { Page } from "playwright-core";
import {
  expand,
  openViewContainer,
  quickInputBox,
  quickPickFocus,
  quickPickRow,
  rowName,
  runCommand,
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
      await quickInputBox(page)
        .getByPlaceholder(/^Such as os:server/)
        .waitFor();
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
