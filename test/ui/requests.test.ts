import {
  clickLens,
  expand,
  lens,
  openViewContainer,
  tab,
  treeRow,
  typeCommand,
  waitForEditorText,
} from "./support/actions";
import { signIn, stepByStep, usePlatform } from "./support/journey";
import { anyLens, lensLink, pane, sampleFolder } from "./support/requests";
import { useWorkbench } from "./support/workbench";

const THEMES = [
  ["dark", "Default Dark Modern"],
  ["light", "Default Light Modern"],
  ["high-contrast", "Default High Contrast"],
] as const;

for (const [name, theme] of THEMES) {
  describe(`requests of files, in ${name}`, () => {
    const platform = usePlatform({ sites: 30, devices: 90 });
    const workbench = useWorkbench({ theme, folder: sampleFolder() });
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
      await lensLink(page, "Next Page").click();
      await tab(page, /sites\?.*page=1/).waitFor();
      await lensLink(page, "Previous Page").waitFor();
      await picture("04-next-page");
      await clickLens(page, "Previous Page");
      await tab(page, /sites\?.*page=0/).waitFor();
    });

    it("say what went wrong: a path that is not there, a platform that fails, no connection", async () => {
      const { page } = workbench();
      await typeCommand(page, "View: Close All Editors");
      await page.getByRole("button", { name: /Don't Save/ }).click();
      await typeCommand(page, "Datto RMM: New Request");
      await waitForEditorText(page, "GET /v2/account");
      await page.keyboard.press("Control+End");
      await page.keyboard.type("GET /v2/acount/sites");
      await page.keyboard.press("Escape");
      await picture("05-unknown-path");
    });

    it("of a whole file are tests", async () => {
      const { page } = workbench();
      await typeCommand(page, "View: Close All Editors");
      await page.getByRole("button", { name: /Don't Save/ }).click();
      await treeRow(page, "The account").click();
      await tab(page, "tour.datto.http").waitFor();
      await anyLens(page, "Run All").waitFor();
      await picture("08-file");
      await lensLink(page, "Run All").click();
      await anyLens(page, /200 OK/).waitFor();
      await picture("09-run");
      await openViewContainer(page, "Testing");
      await picture("10-tests");
    });
  });
}
