import {
  dialog,
  expand,
  hover,
  menuItem,
  openContextMenu,
  openViewContainer,
  rowName,
  scrollTo,
  statusBarItem,
  tab,
  treeRow,
  waitForEditorText,
} from "./support/actions";
import { busySite, stepByStep, welcomeButton } from "./support/journey";
import { useWorkbench } from "./support/workbench";

const ACCOUNT = "Harbourlight IT Services (demo)";

describe("a newcomer with a mouse", () => {
  const workbench = useWorkbench({ theme: "Default Dark Modern" });
  let site = "";
  stepByStep();

  it("is welcomed behind the icon in the activity bar", async () => {
    const { page, screenshot } = workbench();
    await openViewContainer(page, "Datto RMM");
    await welcomeButton(page, "Sign In").waitFor();
    await welcomeButton(page, "Explore the Demo Account").waitFor();
    await screenshot("mouse-01-welcome");
  });

  it("explores the demo account: its sites stand in the view", async () => {
    const { page, screenshot } = workbench();
    await welcomeButton(page, "Explore the Demo Account").click();
    site = await busySite(page);
    await statusBarItem(page, ACCOUNT).waitFor();
    await screenshot("mouse-02-sites");
  });

  it("expands a site and hovers over a device", async () => {
    const { page, screenshot } = workbench();
    await expand(treeRow(page, site));
    await treeRow(page, "-PC-").waitFor();
    await screenshot("mouse-03-devices");
    await treeRow(page, "-PC-").hover();
    await hover(page, "Internal IP").waitFor();
    await screenshot("mouse-04-hover");
  });

  it("clicks a device and reads it as JSON in a tab of its name", async () => {
    const { page, screenshot } = workbench();
    const row = treeRow(page, "-PC-");
    const name = await rowName(row);
    await row.click();
    await tab(page, name).waitFor();
    await waitForEditorText(page, `"hostname": "${name}"`);
    await screenshot("mouse-05-device");
  });

  it("opens the device's audit from its context menu", async () => {
    const { page, screenshot } = workbench();
    const row = treeRow(page, "-PC-");
    await openContextMenu(row);
    await menuItem(page, "Open Device Audit").waitFor();
    await screenshot("mouse-06-menu");
    await menuItem(page, "Open Device Audit").click();
    await tab(page, `${await rowName(row)}: audit`).waitFor();
    await waitForEditorText(page, '"systemInfo"');
    await screenshot("mouse-07-audit");
  });

  it("copies the device's uid", async () => {
    const { page, screenshot } = workbench();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await openContextMenu(treeRow(page, "-PC-"));
    await menuItem(page, "Copy").hover();
    await menuItem(page, "Copy Uid").waitFor();
    await screenshot("mouse-08-copy");
    await menuItem(page, "Copy Uid").click();
    await statusBarItem(page, /Copied [0-9a-f-]{36}/).waitFor();
    const copied = await page.evaluate<string>("navigator.clipboard.readText()");
    if (!/^[0-9a-f-]{36}$/.test(copied)) throw new Error(`The clipboard holds "${copied}".`);
  });

  it("opens a site's alerts", async () => {
    const { page, screenshot } = workbench();
    await openContextMenu(treeRow(page, site));
    await menuItem(page, "Open Site Alerts").waitFor();
    await screenshot("mouse-09-site-menu");
    await menuItem(page, "Open Site Alerts").click();
    await tab(page, `${site}: open alerts`).waitFor();
    await waitForEditorText(page, "alertUid");
    await screenshot("mouse-10-alerts");
  });

  it("loads the rest of the sites; those of the platform itself stand last", async () => {
    const { page, screenshot } = workbench();
    await scrollTo(treeRow(page, "Load more (250 of 280)"));
    await screenshot("mouse-11-load-more");
    await treeRow(page, "Load more (250 of 280)").click();
    await treeRow(page, "Load more").waitFor({ state: "detached" });
    await scrollTo(treeRow(page, "System Sites"));
    await expand(treeRow(page, "System Sites"));
    for (const name of ["Deleted Devices", "Managed", "OnDemand"]) await scrollTo(treeRow(page, name));
    await screenshot("mouse-12-system-sites");
  });

  it("finds the account in the Accounts menu and signs out", async () => {
    const { page, screenshot } = workbench();
    await page.locator(".activitybar").getByRole("button", { name: "Accounts" }).click();
    await menuItem(page, `${ACCOUNT} (Datto RMM)`).waitFor();
    await screenshot("mouse-13-accounts");
    await page.keyboard.press("Escape");
    const header = page.locator(".sidebar .pane-header").filter({ hasText: "Sites" });
    await header.hover();
    await header.getByRole("button", { name: /More Actions/ }).click();
    await menuItem(page, "Sign Out").waitFor();
    await screenshot("mouse-14-view-menu");
    await menuItem(page, "Sign Out").click();
    const question = dialog(page, `Sign out of ${ACCOUNT}?`);
    await question.waitFor();
    await screenshot("mouse-15-sign-out");
    await question.getByRole("button", { name: "Sign Out" }).click();
    await welcomeButton(page, "Explore the Demo Account").waitFor();
    await statusBarItem(page, ACCOUNT).waitFor({ state: "hidden" });
    await screenshot("mouse-16-signed-out");
  });
});
