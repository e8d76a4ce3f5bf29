/**
 * The first picture of the README is `document-hover.png` of this journey; `save.png`, `compare.png` and `requests-dark-03-answer.png`
 * come from those of editing and of request files. Copy them to `docs/images` when the product looks different.
 */
import type { Page } from "playwright-core";
import {
  expand,
  openViewContainer,
  pick,
  quickInputBox,
  quickPickRow,
  runCommand,
  treeRow,
  waitForEditorText,
} from "./support/actions";
import { busySite, stepByStep, welcomeButton } from "./support/journey";
import { useWorkbench } from "./support/workbench";

describe("the pictures of the README", () => {
  const workbench = useWorkbench({
    theme: "Default Dark Modern",
    settings: { "editor.minimap.enabled": false, "remote.autoForwardPorts": false },
    viewport: { width: 1280, height: 800 },
  });
  stepByStep();

  it("show a site with its devices, and one of them as JSON", async () => {
    const { page, screenshot } = workbench();
    await openViewContainer(page, "Datto RMM");
    await welcomeButton(page, "Explore the Demo Account").click();
    const site = await busySite(page);
    await widenSideBar(page, 90);
    await expand(treeRow(page, site));
    await treeRow(page, "-DC-01").click();
    await waitForEditorText(page, '"hostname"');
    for (const kind of ["-LT-", "-ESX-"]) await treeRow(page, kind).waitFor();
    await leaveRows(page);
    await screenshot("tree-and-device");
  });

  it("show what a property of a document means, and what stands above it", async () => {
    const { page, screenshot } = workbench();
    await page.locator(".codelens-decoration").filter({ hasText: "Refresh" }).first().waitFor();
    await page.getByText('"rebootRequired"').first().hover();
    await page.locator(".monaco-hover:visible").filter({ hasText: "waits for a restart" }).waitFor();
    await screenshot("document-hover");
  });

  it("show how the path of a request is completed", async () => {
    const { page, screenshot } = workbench();
    await runCommand(page, "Datto RMM: Send Raw Request…");
    await pick(page, "GET");
    await quickInputBox(page).filter({ hasText: "Send Raw Request: GET" }).waitFor();
    await page.keyboard.type("alerts");
    await quickPickRow(page, "/v2/site/{siteUid}/alerts/resolved").waitFor();
    await leaveRows(page);
    await screenshot("raw-request");
  });
});

/** Drags the border between side bar and editor to the right. */
async function widenSideBar(page: Page, by: number): Promise<void> {
  const sideBar = await page.locator(".sidebar").boundingBox();
  if (!sideBar) throw new Error("There is no side bar on the screen.");
  const [x, y] = [sideBar.x + sideBar.width + 1, sideBar.y + sideBar.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 5 });
  await page.mouse.up();
}

/** No row is marked, and no tooltip opens, where the pointer is not. */
async function leaveRows(page: Page): Promise<void> {
  await page.mouse.move(800, 400);
  await page.locator(".monaco-hover:visible").waitFor({ state: "hidden" });
}
