import assert from "node:assert/strict";
import {
  lens,
  notification,
  openViewContainer,
  quickPickFocus,
  statusBarItem,
  treeRow,
  waitForEditorText,
} from "./support/actions";
import { signIn, stepByStep, usePlatform } from "./support/journey";
import { accept, anyLens, sampleFolder } from "./support/requests";
import { useWorkbench } from "./support/workbench";

describe("a request file in Restricted Mode", () => {
  const platform = usePlatform({ sites: 12, devices: 90 });
  const workbench = useWorkbench({ folder: sampleFolder(), trusted: false });
  stepByStep();

  it("can be read, and says above each request what is missing", async () => {
    const { page, screenshot } = workbench();
    await statusBarItem(page, "Restricted Mode").waitFor();
    await signIn(page, platform());
    await openViewContainer(page, "Datto RMM");
    await treeRow(page, /\d\/\d/).waitFor();
    await page.keyboard.press("Control+P");
    await page.keyboard.type("tour");
    await quickPickFocus(page, "tour.datto.http").waitFor();
    await page.keyboard.press("Enter");
    await lens(page, "Trust the Workspace to Send").first().waitFor();
    assert.equal(await lens(page, "Run All").count(), 0);
    await screenshot("restricted-01-file");
  });

  it("can be edited, with all help", async () => {
    const { page } = workbench();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("\n### One more\nGET /v2/account/si");
    await accept(page, "/v2/account/sites");
    await waitForEditorText(page, /^GET\s\/v2\/account\/sites$/);
  });

  it("is not sent, and says why", async () => {
    const { page, screenshot } = workbench();
    await page.keyboard.press("Escape");
    platform().requests.clear();
    await page.keyboard.press("Control+Enter");
    await notification(page, "Requests of files are not sent in Restricted Mode.").waitFor();
    await screenshot("restricted-02-refused");
    assert.equal(platform().requests.count(/account\/sites$/), 0);
  });

  it("is sent once the folder is trusted", async () => {
    const { page, screenshot } = workbench();
    await notification(page, "Restricted Mode")
      .getByRole("button", { name: "Manage Workspace Trust" })
      .click();
    await page.getByRole("button", { name: "Trust", exact: true }).click();
    await statusBarItem(page, "Restricted Mode").waitFor({ state: "hidden" });
    await screenshot("restricted-03-trusted");
    await page.locator(".monaco-modal-editor-block .codicon-close").first().click();
    await page.keyboard.press("Control+1");
    const send = lens(page, /^\s*Send/);
    await send.first().waitFor();
    await page.keyboard.press("Control+Enter");
    await anyLens(page, /200 OK · \d+ ms · [\d.]+ kB/).waitFor();
  });
});
