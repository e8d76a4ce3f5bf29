import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import {
  dialog,
  lens,
  notification,
  quickInputBox,
  quickPickFocus,
  quickPickRow,
  rowName,
  tab,
  treeRow,
  typeCommand,
  waitForEditorText,
} from "./support/actions";
import { busySite, stepByStep, usePlatform } from "./support/journey";
import { useWorkbench } from "./support/workbench";

const ACCOUNT = "Harbourlight IT Services (demo)";

describe("a newcomer with a keyboard", () => {
  const platform = usePlatform({ sites: 12, devices: 90 });
  const workbench = useWorkbench({
    theme: "Default Light Modern",
    settings: { "dattoRmm.enableWriting": true },
  });
  stepByStep();

  it("chooses another URL by typing", async () => {
    const { page, screenshot } = workbench();
    await typeCommand(page, "Datto RMM: Sign In");
    await placeholder(page, "Platform of your account").waitFor();
    await screenshot("keyboard-01-platform");
    await page.keyboard.type("another");
    await quickPickFocus(page, "Another URL…").waitFor();
    await page.keyboard.press("Enter");
    await asked(page, "Base URL of the API");
  });

  it("is told in place what is wrong with a URL", async () => {
    const { page, screenshot } = workbench();
    await answer(page, "http://rmm.example.com/api");
    await asked(page, "The URL must start with https://.");
    await screenshot("keyboard-02-bad-url");
    await page.keyboard.press("Control+A");
    await answer(page, platform().baseUrl);
    await asked(page, "API key.");
    await screenshot("keyboard-03-key");
  });

  it("goes a step back and forth without losing what was typed", async () => {
    const { page } = workbench();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await asked(page, "Base URL of the API");
    assert.equal(await quickInputBox(page).locator("input").first().inputValue(), platform().baseUrl);
    await page.keyboard.press("Enter");
    await asked(page, "API key.");
  });

  it("is told at the key that the platform refuses it", async () => {
    const { page, screenshot } = workbench();
    await answer(page, "NOT-THE-KEY");
    await asked(page, "API secret key.");
    await answer(page, "not the secret");
    await asked(page, "The platform does not know this API key");
    await placeholder(page, "API key").waitFor();
    await screenshot("keyboard-04-refused");
  });

  it("corrects the key and the secret and is signed in", async () => {
    const { page, screenshot } = workbench();
    await answer(page, platform().apiKey);
    await asked(page, "API secret key.");
    await page.keyboard.type(platform().apiSecret);
    await screenshot("keyboard-05-secret");
    await page.keyboard.press("Enter");
    await notification(page, `Signed in to ${ACCOUNT}.`).waitFor();
    await notification(page, "Signing in").first().waitFor({ state: "hidden" });
    await screenshot("keyboard-06-signed-in");
  });

  it("walks through the tree and opens a device", async () => {
    const { page, screenshot } = workbench();
    await typeCommand(page, "Datto RMM: Focus on Sites View");
    await treeRow(page, "System Sites").waitFor();
    const site = await busySite(page);
    await page.keyboard.type(site);
    await focusedRow(page, site).waitFor();
    await page.keyboard.press("ArrowRight");
    await treeRow(page, "-DC-01").waitFor();
    await page.keyboard.press("ArrowRight");
    await focusedRow(page, "Documents").waitFor();
    await page.keyboard.press("ArrowDown");
    await focusedRow(page, "-DC-01").waitFor();
    await page.keyboard.press("ArrowDown");
    await focusedRow(page, "-ESX-").waitFor();
    await screenshot("keyboard-07-tree");
    const name = await rowName(focusedRow(page, "-ESX-"));
    await page.keyboard.press("Enter");
    await tab(page, name).waitFor();
    await waitForEditorText(page, `"hostname": "${name}"`);
    await screenshot("keyboard-08-device");
  });

  it("completes the path of a request and reads the answer under its status", async () => {
    const { page, screenshot } = workbench();
    await typeCommand(page, "Datto RMM: Send Raw Request…");
    await quickPickRow(page, "GET").waitFor();
    await screenshot("keyboard-09-method");
    await page.keyboard.press("Escape");
    await chooseMethod(page, "GET");
    await screenshot("keyboard-10-path");
    await page.keyboard.type("account/sites");
    await quickPickFocus(page, "/v2/account/sites").waitFor();
    await screenshot("keyboard-11-completion");
    await page.keyboard.press("Enter");
    await asked(page, "page:");
    await screenshot("keyboard-12-parameter");
    await page.keyboard.press("Enter");
    await asked(page, "max:");
    await answer(page, "many");
    await asked(page, "max is a whole number.");
    await screenshot("keyboard-13-parameter-mistake");
    await page.keyboard.press("Control+A");
    await answer(page, "3");
    await asked(page, "siteName:");
    await page.keyboard.press("Enter");
    await tab(page, "GET account › sites?max=3").waitFor();
    await lens(page, /^200 OK · \d+ ms · [\d.]+ kB/).waitFor();
    await screenshot("keyboard-14-response");
    assert.equal(platform().requests.count(/sites\?max=3$/), 1);
  });

  it("fills a path in that names a site", async () => {
    const { page, screenshot } = workbench();
    await chooseMethod(page, "GET");
    await page.keyboard.type("{siteUid}/devices");
    await quickPickFocus(page, "/v2/site/{siteUid}/devices").waitFor();
    await page.keyboard.press("Enter");
    await asked(page, "siteUid:");
    await page.keyboard.press("Enter");
    await asked(page, "Enter a value for siteUid.");
    await screenshot("keyboard-15-required");
    await answer(page, "no-such-site");
    await asked(page, "page:");
    await page.keyboard.press("Escape");
    await quickInputBox(page).waitFor({ state: "hidden" });
    assert.equal(platform().requests.count(/no-such-site/), 0);
  });

  it("is asked before anything is changed, and Cancel sends nothing", async () => {
    const { page, screenshot } = workbench();
    await chooseMethod(page, "POST");
    await page.keyboard.type("resetApiKeys");
    await quickPickFocus(page, "/v2/user/resetApiKeys").waitFor();
    await page.keyboard.press("Enter");
    const question = dialog(page, "Send POST /v2/user/resetApiKeys?");
    await question.waitFor();
    await screenshot("keyboard-16-question");
    await page.keyboard.press("Escape");
    await question.waitFor({ state: "hidden" });
    assert.equal(platform().requests.count(/resetApiKeys/i), 0);
  });

  it("cannot send a path that leads away from the platform", async () => {
    const { page, screenshot } = workbench();
    await chooseMethod(page, "GET");
    await page.keyboard.type("//elsewhere.example/v2/account");
    await quickPickRow(page, "must not start with two slashes").waitFor();
    await screenshot("keyboard-17-hostile");
    await page.keyboard.press("Enter");
    await asked(page, "must not start with two slashes");
    await page.keyboard.press("Escape");
    await quickInputBox(page).waitFor({ state: "hidden" });
    assert.equal(platform().requests.count(/elsewhere/), 0);
  });
});

/** Waits until the open input says something. */
const asked = (page: Page, text: string) => quickInputBox(page).filter({ hasText: text }).waitFor();

const placeholder = (page: Page, text: string) => quickInputBox(page).getByPlaceholder(text);

/** What stands in the open input is marked, so that typing replaces it. */
async function answer(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function chooseMethod(page: Page, method: string): Promise<void> {
  await typeCommand(page, "Datto RMM: Send Raw Request…");
  await placeholder(page, "Method").waitFor();
  await page.keyboard.type(method);
  await quickPickFocus(page, method).waitFor();
  await page.keyboard.press("Enter");
  await asked(page, `Send Raw Request: ${method}`);
}

const focusedRow = (page: Page, text: string) => treeRow(page, text).and(page.locator(".focused"));
