/** Two of the pictures of the README come from here: `save.png` and `compare.png`. */
import {
  dialog,
  editorLines,
  expand,
  menuItem,
  openContextMenu,
  openViewContainer,
  pick,
  rowName,
  statusBarItem,
  tab,
  treeRow,
  waitForEditorText,
} from "./support/actions";
import { busySite, stepByStep, welcomeButton } from "./support/journey";
import { useWorkbench } from "./support/workbench";

describe("a person who changes and compares devices", () => {
  const workbench = useWorkbench({
    theme: "Default Dark Modern",
    settings: {
      "dattoRmm.enableWriting": true,
      "editor.minimap.enabled": false,
      "[json]": {
        "editor.autoClosingQuotes": "never",
        "editor.quickSuggestions": { strings: "off", other: "off" },
      },
      "remote.autoForwardPorts": false,
    },
  });
  let name = "";
  stepByStep();

  it("opens a device and types another warranty date", async () => {
    const { page } = workbench();
    await openViewContainer(page, "Datto RMM");
    await welcomeButton(page, "Explore the Demo Account").click();
    await expand(treeRow(page, await busySite(page)));
    const row = treeRow(page, "-PC-");
    name = await rowName(row);
    await row.click();
    await waitForEditorText(page, '"warrantyDate"');
    await editorLines(page).filter({ hasText: '"warrantyDate"' }).click();
    await page.keyboard.press("Home");
    await page.keyboard.press("Shift+End");
    await page.keyboard.press("Delete"); // VS Code would put a quote around what is selected.
    await page.keyboard.type('"warrantyDate": "2031-05-01",');
    await waitForEditorText(page, '"warrantyDate": "2031-05-01"');
  });

  it("saves, reads what will be sent, and sends it", async () => {
    const { page, screenshot } = workbench();
    await page.keyboard.press("Control+s");
    const question = dialog(page, `Send this change to ${name}?`);
    await question.filter({ hasText: "2031-05-01" }).waitFor();
    await screenshot("save");
    await question.getByRole("button", { name: "Send", exact: true }).click();
    await statusBarItem(page, "Sent: Set the warranty date").waitFor();
    await screenshot("save-done");
  });

  it("compares two selected devices", async () => {
    const { page, screenshot } = workbench();
    const other = treeRow(page, "-LT-");
    const otherName = await rowName(other);
    await treeRow(page, name).click();
    await other.click({ modifiers: ["Control"] });
    await openContextMenu(other);
    await menuItem(page, "Compare Devices…").waitFor();
    await screenshot("compare-menu");
    await menuItem(page, "Compare Devices…").click();
    await pick(page, "Device");
    await tab(page, `${name} ↔ ${otherName}`)
      .or(tab(page, `${otherName} ↔ ${name}`))
      .waitFor();
    await waitForEditorText(page, '"operatingSystem"');
    await page.mouse.move(800, 400);
    await screenshot("compare");
  });
});
