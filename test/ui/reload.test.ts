import type { Page } from "playwright-core";
import {
  dialog,
  editorLines,
  expand,
  notification,
  openViewContainer,
  rowName,
  runCommand,
  tab,
  treeRow,
  waitForEditorText,
} from "./support/actions";
import { busySite, stepByStep, welcomeButton } from "./support/journey";
import { useWorkbench, whenUsable } from "./support/workbench";

const EDITED = '"warrantyDate": "2031-05-01"';

describe("a window that is loaded again with an unsaved edit", () => {
  const workbench = useWorkbench({
    settings: {
      "dattoRmm.enableWriting": true,
      "editor.minimap.enabled": false,
      "[json]": {
        "editor.autoClosingQuotes": "never",
        "editor.quickSuggestions": { strings: "off", other: "off" },
      },
    },
  });
  let name = "";
  stepByStep();

  it("keeps what was typed, and says that it belongs to an account that is signed out", async () => {
    const { page, screenshot } = workbench();
    await openDemo(page);
    const row = treeRow(page, "-PC-");
    name = await rowName(row);
    await row.dblclick();
    await waitForEditorText(page, '"warrantyDate"');
    await runCommand(page, "Datto RMM: Refresh Document");
    await editorLines(page).filter({ hasText: '"warrantyDate"' }).click();
    await page.keyboard.press("Home");
    await page.keyboard.press("Shift+End");
    await page.keyboard.press("Delete");
    await page.keyboard.type(`${EDITED},`);
    await waitForEditorText(page, EDITED);
    await tab(page, name).and(page.locator(".dirty")).waitFor();
    await reloadOnceKept(page);
    await tab(page, name).and(page.locator(".dirty")).waitFor();
    await waitForEditorText(page, EDITED);
    await screenshot("reload-01-edit-kept");
    await page.keyboard.press("Control+s");
    await notification(page, "Signed out").waitFor();
    await screenshot("reload-02-signed-out");
  });

  it("shows the edit beside what stands on the platform, once the account is there again, and sends it then", async () => {
    const { page, screenshot } = workbench();
    await openDemo(page);
    await tab(page, name).click();
    await waitForEditorText(page, EDITED);
    await page.keyboard.press("Control+s");
    await notification(page, "Compare your edit with what stands on the platform now").waitFor();
    await screenshot("reload-03-beside");
    await tab(page, name).click();
    await waitForEditorText(page, EDITED);
    await page.keyboard.press("Control+s");
    await dialog(page, `Send this change to ${name}?`).filter({ hasText: "2031-05-01" }).waitFor();
    await screenshot("reload-04-question");
    await dialog(page, name).getByRole("button", { name: "Send", exact: true }).click();
    await tab(page, name).and(page.locator(":not(.dirty)")).waitFor();
  });
});

const RELOADS = 20;

/** VS Code keeps what was typed a moment later, and until then asks before it leaves. */
async function reloadOnceKept(page: Page): Promise<void> {
  for (let attempt = 1; attempt <= RELOADS; attempt += 1) {
    const left = page.waitForEvent("load").then(() => true);
    const asked = page.waitForEvent("dialog").then(async (question) => {
      await question.dismiss();
      return false;
    });
    for (const waiting of [left, asked]) waiting.catch(() => undefined);
    await runCommand(page, "Developer: Reload Window");
    if (await Promise.race([left, asked])) return whenUsable(page);
  }
  throw new Error("VS Code does not keep what was typed.");
}

/** This host forgets its accounts when a window is loaded again. */
async function openDemo(page: Page): Promise<void> {
  await openViewContainer(page, "Datto RMM");
  await welcomeButton(page, "Explore the Demo Account").click();
  await expand(treeRow(page, await busySite(page)));
  await treeRow(page, "-PC-").waitFor();
}
