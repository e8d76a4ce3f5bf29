import type { Page } from "playwright-core";
import {
  editorLines,
  expand,
  notification,
  openContextMenu,
  chooseFromMenu,
  openViewContainer,
  rowName,
  statusBarItem,
  tab,
  treeRow,
  waitForEditorText,
} from "./support/actions";
import { busySite, stepByStep, welcomeButton } from "./support/journey";
import { useWorkbench } from "./support/workbench";

const REFUSAL = "Writing is off in Restricted Mode. Trust the workspace to change data of the account.";

describe("a person in a folder that they do not trust", () => {
  const workbench = useWorkbench({
    trusted: false,
    theme: "Default High Contrast",
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

  it("signs in and reads, with all help", async () => {
    const { page, screenshot } = workbench();
    await statusBarItem(page, "Restricted Mode").waitFor();
    await openViewContainer(page, "Datto RMM");
    await welcomeButton(page, "Explore the Demo Account").click();
    await expand(treeRow(page, await busySite(page)));
    name = await rowName(treeRow(page, "-PC-"));
    await treeRow(page, "-PC-").click();
    await tab(page, name).waitFor();
    await waitForEditorText(page, '"hostname"');
    await screenshot("restricted-01-read");
  });

  it("is told at the cursor why nothing can be typed", async () => {
    const { page, screenshot } = workbench();
    await typeAtWarranty(page);
    await page.locator(".monaco-editor-overlaymessage").filter({ hasText: REFUSAL }).waitFor();
    await screenshot("restricted-02-typing");
  });

  it("is told by the commands that write, and asked nothing", async () => {
    const { page, screenshot } = workbench();
    await openContextMenu(treeRow(page, name));
    await chooseFromMenu(page, "Set Warranty Date…");
    await notification(page, REFUSAL).waitFor();
    await screenshot("restricted-03-command");
  });

  it("writes once the folder is trusted", async () => {
    const { page, screenshot } = workbench();
    await notification(page, REFUSAL).getByRole("button", { name: "Manage Workspace Trust" }).click();
    await page
      .locator(".workspace-trust-editor")
      .getByRole("button", { name: "Trust", exact: true })
      .first()
      .click();
    await statusBarItem(page, "Restricted Mode").waitFor({ state: "hidden" });
    await page
      .locator(".monaco-modal-editor-block")
      .getByRole("button", { name: /^Close/ })
      .click();
    await page.locator(".workspace-trust-editor").waitFor({ state: "hidden" });
    await tab(page, name).click();
    await waitForEditorText(page, '"warrantyDate"');
    await typeAtWarranty(page);
    await tab(page, name).and(page.locator(".dirty")).waitFor();
    await screenshot("restricted-04-trusted");
  });
});

async function typeAtWarranty(page: Page): Promise<void> {
  await editorLines(page).filter({ hasText: '"warrantyDate"' }).click();
  await page.keyboard.press("Home");
  await page.keyboard.type(" ");
}
