import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "../../scripts/lib/profile.mjs";
import {
  editorLines,
  hover,
  lens,
  openViewContainer,
  quickPickFocus,
  quickPickRow,
  runCommand,
  statusBarItem,
  tab,
  treeRow,
  typeCommand,
  waitForEditorText,
} from "./support/actions";
import { stepByStep } from "./support/journey";
import {
  accept,
  allowClipboard,
  anyLens,
  clipboardText,
  pane,
  pointAt,
  putOnClipboard,
  suggestion,
} from "./support/requests";
import { useWorkbench, whenUsable } from "./support/workbench";

const FILE = "morning.datto.http";

/** A workspace with an empty request file. */
function emptyFile(): string {
  const folder = path.join(temporaryFolder("language"), "workspace");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, FILE), "");
  return folder;
}

describe("a request that is written with the keyboard", () => {
  const workbench = useWorkbench({
    folder: emptyFile(),
    settings: { "dattoRmm.demo.signInAtStart": true },
  });
  stepByStep();

  it("begins in a file of its own language", async () => {
    const { page } = workbench();
    await allowClipboard(page);
    await openViewContainer(page, "Datto RMM");
    await treeRow(page, /\d/).waitFor();
    await page.keyboard.press("Control+P");
    await page.keyboard.type(FILE);
    await quickPickFocus(page, FILE).waitFor();
    await page.keyboard.press("Enter");
    await statusBarItem(page, "Datto RMM Request").waitFor();
  });

  it("takes method, path and parameters from suggestions", async () => {
    const { page, screenshot } = workbench();
    await page.keyboard.type("GE");
    await accept(page, "GET");
    await page.keyboard.type("sites");
    await suggestion(page, "/v2/account/sites").waitFor();
    await screenshot("request-01-paths");
    await accept(page, "/v2/account/sites");
    await page.keyboard.type("?m");
    await accept(page, "max");
    await page.keyboard.type("5");
    await waitForEditorText(page, "GET /v2/account/sites?max=5");
    await lens(page, "List the sites of the account").waitFor();
  });

  it("is underlined where it is wrong, explained, and mended by a quick fix", async () => {
    const { page, screenshot } = workbench();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("End");
    await page.keyboard.type("&pagee=0");
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await pointAt(page.locator(".squiggly-hint").first());
    await hover(page, "The API description knows no parameter “pagee” here.").waitFor();
    await screenshot("request-02-problem");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+.");
    await page.locator(".action-widget").getByText("Change to page").waitFor();
    await screenshot("request-03-quick-fix");
    await page.keyboard.press("Enter");
    await waitForEditorText(page, "GET /v2/account/sites?max=5&page=0");
  });

  it("takes the paths of expectations and captures from the answer's description", async () => {
    const { page, screenshot } = workbench();
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("# @cap");
    await accept(page, "# @capture");
    await page.keyboard.type("uid");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+Space");
    await accept(page, "sites[0]");
    await page.keyboard.type(".");
    await suggestion(page, "devicesStatus").waitFor();
    await screenshot("request-04-answer-path");
    await page.keyboard.type("u");
    await accept(page, "uid");
    await waitForEditorText(page, "# @capture uid = $.sites[0].uid");
    await page.keyboard.press("ArrowDown");
  });

  it("is sent, and its answer stands beside it", async () => {
    const { page, screenshot } = workbench();
    await page.keyboard.press("Control+Enter");
    await tab(page, "GET account › sites?max=5&page=0").waitFor();
    await anyLens(page, /200 OK · \d+ ms · [\d.]+ kB · 1 read/).waitFor();
    await screenshot("request-05-answer");
  });

  it("finds a site by its name", async () => {
    const { page, screenshot } = workbench();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("\n\n### Its devices\n");
    await page.keyboard.type("GET /v2/site/");
    await suggestion(page, /[0-9a-f]{8}-[0-9a-f]{4}-/).waitFor();
    await screenshot("request-06-sites");
    await page.keyboard.press("Enter");
    await waitForEditorText(page, /GET\s\/v2\/site\/[0-9a-f-]{36}/);
    await page.keyboard.type("/dev");
    await accept(page, "/v2/site/{siteUid}/devices");
    await waitForEditorText(page, /GET\s\/v2\/site\/[0-9a-f-]{36}\/devices/);
  });

  it("gets its body from the schema", async () => {
    const { page, screenshot } = workbench();
    await page.keyboard.type("\n\n### A new site\nPU");
    await accept(page, "PUT");
    await accept(page, "/v2/site");
    await waitForEditorText(page, /PUT\s\/v2\/site$/);
    await page.keyboard.press("Escape");
    await page.keyboard.type("\n\n");
    await page.keyboard.press("Control+Space");
    await suggestion(page, "Body with what is required").waitFor();
    await screenshot("request-07-bodies");
    await accept(page, "Body with what is required");
    await page.keyboard.type("Example");
    await waitForEditorText(page, '"name": "Example"');
    await page.keyboard.press("End");
    await page.keyboard.type(",\n");
    await page.keyboard.press("Control+Space");
    await accept(page, "onDemand");
    await screenshot("request-08-body");
  });

  it("is copied as cURL, with a placeholder for the token", async () => {
    const { page, screenshot } = workbench();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Home");
    await typeCommand(page, "Datto RMM: Copy Request As…");
    await quickPickRow(page, "cURL (bash)").waitFor();
    await page.keyboard.type("bash");
    await quickPickFocus(page, "cURL (bash)").waitFor();
    await screenshot("request-09-copy");
    await page.keyboard.press("Enter");
    await statusBarItem(page, "Copied for cURL (bash)").waitFor();
    const copied = await clipboardText(page);
    assert.match(copied, /curl/);
    assert.match(copied, /\/api\/v2\/account\/sites\?max=5&page=0'/);
    assert.doesNotMatch(copied, /Bearer (?!\$|<)/);
  });

  it("comes from a cURL command that is pasted, without its token", async () => {
    const { page, screenshot } = workbench();
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
    await putOnClipboard(
      page,
      "curl -X POST https://merlot-api.centrastage.net/api/v2/site/1 -H 'Authorization: Bearer hidden' -d '{\"name\":\"Example\"}'",
    );
    await page.keyboard.press("Control+V");
    await waitForEditorText(page, "POST /v2/site/1");
    await screenshot("request-10-pasted");
    const lines = await editorLines(page).allInnerTexts();
    assert.doesNotMatch(lines.join("\n"), /hidden|curl/);
    await page.keyboard.press("Control+S");
  });

  it("is in the history after the window is loaded again, and is sent again from there", async () => {
    const { page, screenshot } = workbench();
    const loaded = page.waitForEvent("load");
    await runCommand(page, "Developer: Reload Window");
    await loaded;
    await whenUsable(page);
    await anyLens(page, /200 OK · \d+ ms · [\d.]+ kB · 1 read/).waitFor();
    await typeCommand(page, "View: Close All Editors");
    await pane(page, "Requests").click();
    await pane(page, "Sites").click();
    const row = treeRow(page, /GET \/v2\/account\/sites\?max=5&page=0.*200 OK/);
    await row.hover();
    await screenshot("request-11-history");
    await row.getByRole("button", { name: "Send Again" }).click();
    await tab(page, "GET account › sites?max=5&page=0").waitFor();
    await anyLens(page, /200 OK · \d+ ms · [\d.]+ kB · 1 read/).waitFor();
    await screenshot("request-12-sent-again");
  });
});
