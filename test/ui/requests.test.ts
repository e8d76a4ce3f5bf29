import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import {
  clickUntil,
  dialog,
  expand,
  hover,
  lens,
  notification,
  openViewContainer,
  pick,
  quickPickRow,
  statusBarItem,
  tab,
  treeRow,
  typeCommand,
  waitForEditorText,
} from "./support/actions";
import { signIn, stepByStep, usePlatform } from "./support/journey";
import { anyLens, lensLink, pane, pointAt, sampleFolder } from "./support/requests";
import { useWorkbench } from "./support/workbench";

const THEMES = [
  ["dark", "Default Dark Modern"],
  ["light", "Default Light Modern"],
  ["high-contrast", "Default High Contrast"],
] as const;

const WRITING = { "dattoRmm.enableWriting": true };
const SITE = "Amberden Logistics";

for (const [name, theme] of THEMES) {
  describe(`requests of files, in ${name}`, () => {
    const platform = usePlatform({ sites: 30, devices: 90 });
    const workbench = useWorkbench({ theme, folder: sampleFolder(), settings: WRITING });
    const picture = (step: string) => workbench().screenshot(`requests-${name}-${step}`);
    stepByStep();

    it("stand in a view of their own, beside the operations and an empty history", async () => {
      const { page } = workbench();
      await signIn(page, platform());
      await openViewContainer(page, "Datto RMM");
      await treeRow(page, /\d\/\d/).waitFor();
      await pane(page, "Requests").click();
      await pane(page, "Sites").click();
      await treeRow(page, "Nothing sent yet").waitFor();
      await expand(treeRow(page, "tour.datto.http"));
      await treeRow(page, "Its first sites").waitFor();
      await picture("01-view");
    });

    it("begin with an operation, and are sent where they stand", async () => {
      const { page } = workbench();
      await expand(treeRow(page, "Operations"));
      await expand(treeRow(page, /^Sites/));
      await treeRow(page, "List the sites of the account").click();
      await waitForEditorText(page, "GET /v2/account/sites");
      await lens(page, "Send").first().waitFor();
      await picture("02-operation");
      await page.keyboard.type("?max=5");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+Enter");
      await tab(page, "GET account › sites?max=5").waitFor();
      await anyLens(page, /200 OK · \d+ ms · [\d.]+ kB · 1 read/).waitFor();
      await anyLens(page, /Send.*200 OK · \d+ ms/).waitFor();
      await picture("03-answer");
    });

    it("lead from page to page", async () => {
      const { page } = workbench();
      await clickUntil(lensLink(page, "Next Page"), tab(page, /sites\?.*page=1/));
      await lensLink(page, "Previous Page").waitFor();
      await picture("04-next-page");
      await clickUntil(lensLink(page, "Previous Page"), tab(page, /sites\?.*page=0/));
    });

    it("say of a path that is not there what was perhaps meant", async () => {
      const { page } = workbench();
      await closeEditors(page);
      await writeRequest(page, "GET /v2/acount/sites");
      await lens(page, "Not in the API description. Did you mean /v2/account/sites?").waitFor();
      await pointAt(page.locator(".squiggly-hint").first());
      await hover(page, "The API description does not know this path.").waitFor();
      await picture("05-unknown-path");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Control+.");
      await page.locator(".action-widget").getByText("Change to /v2/account/sites").waitFor();
      await page.keyboard.press("Enter");
      await waitForEditorText(page, "GET /v2/account/sites");
    });

    it("say why nothing came back: the platform failed, or is not there", async () => {
      const { page } = workbench();
      platform().faults.add({
        path: /\/v2\/account\/sites/,
        times: Infinity,
        fault: { kind: "status", status: 500 },
      });
      await page.keyboard.press("Control+Enter");
      await anyLens(page, /500 Internal Server Error · \d+ ms/).waitFor();
      await picture("06-failed");
      platform().faults.clear();
      platform().faults.add({ path: /\/v2\/account\/sites/, times: Infinity, fault: { kind: "reset" } });
      await page.keyboard.press("Control+1");
      await page.keyboard.press("Control+Enter");
      await notification(page, "The platform cannot be reached").waitFor();
      await lens(page, "The platform cannot be reached").waitFor();
      await picture("07-offline");
      platform().faults.clear();
      await typeCommand(page, "Notifications: Clear All Notifications");
    });

    it("that change something let the site be chosen, and ask before they are sent", async () => {
      const { page } = workbench();
      await closeEditors(page);
      await writeRequest(page, "DELETE /v2/site/{{$prompt site}}/settings/proxy");
      platform().requests.clear();
      await page.keyboard.press("Control+Enter");
      await quickPickRow(page, SITE).first().waitFor();
      await picture("08-choose");
      await pick(page, SITE);
      const question = dialog(page, /Send DELETE \/v2\/site\/[\w-]+\/settings\/proxy\?/);
      await question.filter({ hasText: `Site: ${SITE} (` }).waitFor();
      await picture("09-question");
      await question.getByRole("button", { name: "Cancel" }).click();
      await question.waitFor({ state: "hidden" });
      assert.ok(platform().requests.all.every(({ method }) => method !== "DELETE"));
    });

    it("of a whole file run as tests", async () => {
      const { page } = workbench();
      await closeEditors(page);
      await treeRow(page, "The account").click();
      await tab(page, "tour.datto.http").waitFor();
      await anyLens(page, "Run All").waitFor();
      await picture("10-file");
      const answered = anyLens(page, /200 OK · \d+ ms · as expected/);
      await clickUntil(lensLink(page, "Run All"), answered);
      await picture("11-run");
      await openViewContainer(page, "Testing");
      await page.getByText("8/8").first().waitFor();
      await expand(treeRow(page, "tour.datto.http"));
      await treeRow(page, "A device that is not there").waitFor();
      await typeCommand(page, "Test Results: Focus on Test Results View");
      await picture("12-tests");
    });

    it("stand in the history", async () => {
      const { page } = workbench();
      await openViewContainer(page, "Datto RMM");
      await typeCommand(page, "View: Toggle Panel Visibility");
      await treeRow(page, "Operations").click();
      await treeRow(page, /A device that is not there.*404 Not Found/).waitFor();
      await picture("13-history");
    });
  });
}

/** Closes all editors, and gives up what is not saved. */
async function closeEditors(page: Page): Promise<void> {
  await typeCommand(page, "View: Close All Editors");
  await page.getByRole("button", { name: /Don't Save/ }).click();
}

/** Begins a request and writes it. */
async function writeRequest(page: Page, line: string): Promise<void> {
  await typeCommand(page, "Datto RMM: New Request");
  await waitForEditorText(page, "GET /v2/account");
  // The cursor goes to the end of the new request a moment after its text is there.
  await statusBarItem(page, "Ln 2, Col 16").waitFor();
  await page.keyboard.press("Control+A");
  // At once: VS Code closes braces by itself between two fast keys, and some of it comes after the next key.
  await page.keyboard.insertText(line);
  await waitForEditorText(page, line);
  await page.keyboard.press("Escape");
}
