import { cpSync, mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { inRoot } from "../../scripts/lib/paths.mjs";
import { temporaryFolder } from "../../scripts/lib/profile.mjs";
import { expand, lens, openViewContainer, tab, treeRow, waitForEditorText } from "./support/actions";
import { signIn, stepByStep, usePlatform } from "./support/journey";
import { useWorkbench } from "./support/workbench";

const THEMES = [
  ["dark", "Default Dark Modern"],
  ["high-contrast", "Default High Contrast"],
] as const;

/** A workspace with the request file of the documentation. */
function sampleFolder(): string {
  const folder = path.join(temporaryFolder("requests"), "workspace");
  mkdirSync(folder, { recursive: true });
  cpSync(inRoot("docs/samples/tour.datto.http"), path.join(folder, "tour.datto.http"));
  return folder;
}

for (const [name, theme] of THEMES) {
  describe(`requests of files, in ${name}`, () => {
    const platform = usePlatform({ sites: 30, devices: 90 });
    const workbench = useWorkbench({ theme, folder: sampleFolder() });
    const picture = (step: string) => workbench().screenshot(`requests-${name}-${step}`);
    stepByStep();

    it("stand in a view of their own, beside the operations and the history", async () => {
      const { page } = workbench();
      await signIn(page, platform());
      await openViewContainer(page, "Datto RMM");
      await treeRow(page, /\d\/\d/).waitFor();
      await pane(page, "Requests").click();
      await pane(page, "Sites").click();
      await treeRow(page, "tour.datto.http").waitFor();
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
  });
}

/** The header of a view in the side bar. */
const pane = (page: Page, title: string) => page.locator(".pane-header").filter({ hasText: title });

/** A line above the text of any editor that is on screen. */
const anyLens = (page: Page, text: string | RegExp) =>
  page.locator(".codelens-decoration").filter({ hasText: text }).first();
