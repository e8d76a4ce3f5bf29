/** What the steps of a journey share. */
import type { Locator, Page } from "playwright-core";
import { type DemoOptions, type DemoPlatform, startDemoPlatform } from "../../../src/demo";
import { openViewContainer, pick, quickInput, rowName, runCommand, treeRow } from "./actions";

/** Each step begins where the one before it ended: after a step that failed, the others are skipped. */
export function stepByStep(): void {
  let failed = false;
  beforeEach(function () {
    if (failed) this.skip();
  });
  afterEach(function () {
    failed ||= this.currentTest?.state === "failed";
  });
}

/**
 * A simulated platform for all tests of a `describe`.
 * @returns the platform, once the tests run
 */
export function usePlatform(options: DemoOptions = {}): () => DemoPlatform {
  let platform: DemoPlatform | undefined;
  before(async () => {
    platform = await startDemoPlatform(options);
  });
  after(() => platform?.close());
  return () => {
    if (platform === undefined) throw new Error("The platform does not run yet.");
    return platform;
  };
}

/** Signs in to a platform as a person does, and opens the view. */
export async function signIn(page: Page, { baseUrl, apiKey, apiSecret }: DemoPlatform): Promise<void> {
  await runCommand(page, "Datto RMM: Sign In");
  await pick(page, "Another URL");
  await quickInput(page, baseUrl, "Base URL");
  await quickInput(page, apiKey, "API key");
  await quickInput(page, apiSecret, "API secret key");
  await openViewContainer(page, "Datto RMM");
}

/** The first site on the screen that has ten devices or more. */
export const busySite = (page: Page): Promise<string> => rowName(treeRow(page, /\d\/\d\d/));

/** A button of the view that nobody has signed in to. */
export const welcomeButton = (page: Page, title: string): Locator =>
  page.locator(".welcome-view-content").getByRole("button", { name: title, exact: true });
