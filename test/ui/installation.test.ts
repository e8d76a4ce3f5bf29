import { runCommand } from "./support/actions";
import { useWorkbench } from "./support/workbench";

describe("the packaged extension", () => {
  const workbench = useWorkbench();

  it("is listed among the installed extensions", async () => {
    const { page, screenshot } = workbench();
    await runCommand(page, "Extensions: Show Installed Extensions");
    await page.locator(".extensions-list .extension-list-item", { hasText: "Datto RMM Explorer" }).waitFor();
    await screenshot("installed");
  });
});
