import type { Page } from "playwright-core";
import type { Fault } from "../../src/demo";
import {
  clickLens,
  expand,
  lens,
  openViewContainer,
  runCommand,
  tab,
  treeRow,
  waitForEditorText,
} from "./support/actions";
import { busySite, signIn, stepByStep, usePlatform, welcomeButton } from "./support/journey";
import { useWorkbench, whenUsable } from "./support/workbench";

const SITES = /\/v2\/account\/sites/;
const THEME = "Default High Contrast";
const NO_SITES = {
  pageDetails: { count: 0, totalCount: 0, prevPageUrl: null, nextPageUrl: null },
  sites: [],
};

describe("a platform that fails", () => {
  const platform = usePlatform({ sites: 12, devices: 90 });
  const workbench = useWorkbench({ theme: THEME });
  stepByStep();

  /** Makes every request for sites go wrong, in place of what went wrong before. */
  function sitesFail(fault: Fault): void {
    platform().faults.clear();
    platform().faults.add({ path: SITES, times: Infinity, fault });
  }

  it("says that the key may not see the sites", async () => {
    const { page, screenshot } = workbench();
    sitesFail({ kind: "status", status: 403, body: { message: "Access is denied" } });
    await signIn(page, platform());
    await treeRow(page, "No permission").waitFor();
    await screenshot("failures-01-no-permission");
  });

  it("says that the rate limit is used up", async () => {
    const { page, screenshot } = workbench();
    sitesFail({ kind: "status", status: 429, headers: { "retry-after": "1" } });
    await runCommand(page, "Datto RMM: Refresh Sites");
    await treeRow(page, "The rate limit is used up").waitFor();
    await screenshot("failures-02-rate-limit");
  });

  it("says that the platform failed", async () => {
    const { page, screenshot } = workbench();
    sitesFail({ kind: "status", status: 500 });
    await runCommand(page, "Datto RMM: Refresh Sites");
    await treeRow(page, "The platform failed (500)").waitFor();
    await screenshot("failures-03-server-error");
  });

  it("says that the account has no sites", async () => {
    const { page, screenshot } = workbench();
    sitesFail({ kind: "status", status: 200, body: NO_SITES });
    await runCommand(page, "Datto RMM: Refresh Sites");
    await treeRow(page, "No sites").waitFor();
    await screenshot("failures-04-no-sites");
  });

  it("shows the sites once the platform is back and Retry is clicked", async () => {
    const { page, screenshot } = workbench();
    sitesFail({ kind: "html" });
    await runCommand(page, "Datto RMM: Refresh Sites");
    await treeRow(page, "The answer cannot be read").waitFor();
    await screenshot("failures-05-html");
    sitesFail({ kind: "reset" });
    await runCommand(page, "Datto RMM: Refresh Sites");
    const row = treeRow(page, "The platform cannot be reached");
    await row.waitFor();
    await screenshot("failures-06-unreachable");
    platform().faults.clear();
    await row.hover();
    await row.getByRole("button", { name: "Retry" }).click();
    await treeRow(page, "System Sites").waitFor();
    await row.waitFor({ state: "hidden" });
  });

  it("keeps a list that cannot be fetched again, and says how old it is", async () => {
    const { page, screenshot } = workbench();
    sitesFail({ kind: "reset" });
    await runCommand(page, "Datto RMM: Refresh Sites");
    await treeRow(page, "As of").waitFor();
    await treeRow(page, "System Sites").waitFor();
    await screenshot("failures-07-stale");
    platform().faults.clear();
    await treeRow(page, "As of").click();
    await treeRow(page, "As of").waitFor({ state: "hidden" });
  });

  it("says in the document why it is not there, and Try Again brings it", async () => {
    const { page, screenshot } = workbench();
    await expand(treeRow(page, await busySite(page)));
    await treeRow(page, "-DC-01").waitFor();
    platform().faults.add({
      path: /\/v2\/device\//,
      times: Infinity,
      fault: { kind: "status", status: 500 },
    });
    await treeRow(page, "-DC-01").click();
    await waitForEditorText(page, '"problem": "The platform failed (500)"');
    await lens(page, "The platform failed (500)").waitFor();
    await screenshot("failures-08-document");
    platform().faults.clear();
    await clickLens(page, "Try Again");
    await waitForEditorText(page, '"hostname"');
    await screenshot("failures-09-healed");
  });

  it("is gone: every list says so", async () => {
    const { page, screenshot } = workbench();
    await platform().close();
    await runCommand(page, "Datto RMM: Refresh Sites");
    await treeRow(page, "As of").waitFor();
    await treeRow(page, "As of").hover();
    await screenshot("failures-10-gone");
  });
});

describe("a window that is loaded again", () => {
  const workbench = useWorkbench({ theme: THEME });
  stepByStep();
  let device = "";

  it("says in a document that its account is signed out", async () => {
    const { page, screenshot } = workbench();
    await openDemo(page);
    await treeRow(page, "-DC-01").dblclick();
    await waitForEditorText(page, '"hostname"');
    device = await page.locator(".tabs-container .tab.active .label-name").innerText();
    const loaded = page.waitForEvent("load");
    await runCommand(page, "Developer: Reload Window");
    await loaded;
    await whenUsable(page);
    await tab(page, device).waitFor();
    await waitForEditorText(page, '"problem": "Signed out"');
    await lens(page, "Sign In").waitFor();
    await screenshot("failures-11-reloaded");
  });

  it("shows the document once the account is there again", async () => {
    const { page, screenshot } = workbench();
    await openDemo(page);
    await waitForEditorText(page, `"hostname": "${device}"`);
    await screenshot("failures-12-back");
  });
});

/** This host forgets its accounts when a window is loaded again. */
async function openDemo(page: Page): Promise<void> {
  await openViewContainer(page, "Datto RMM");
  await welcomeButton(page, "Explore the Demo Account").click();
  await expand(treeRow(page, await busySite(page)));
  await treeRow(page, "-DC-01").waitFor();
}
