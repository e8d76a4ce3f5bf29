import {
  clickLens,
  editorLines,
  expand,
  lens,
  rowName,
  runCommand,
  tab,
  treeRow,
  waitForEditorText,
} from "./support/actions";
import { busySite, signIn, stepByStep, usePlatform } from "./support/journey";
import { useWorkbench } from "./support/workbench";

describe("a person who looks into a device", () => {
  const platform = usePlatform({ sites: 12, devices: 90 });
  const workbench = useWorkbench({
    theme: "Default Light Modern",
    settings: { "editor.minimap.enabled": false, "remote.autoForwardPorts": false },
  });
  let name = "";
  stepByStep();

  it("reads above its software how old it is and what else there is", async () => {
    const { page, screenshot } = workbench();
    await signIn(page, platform());
    await expand(treeRow(page, await busySite(page)));
    const device = treeRow(page, "-LT-");
    name = await rowName(device);
    await expand(device);
    await treeRow(page, "Software").click();
    await tab(page, `${name}: software`).waitFor();
    await lens(page, "Refresh").waitFor();
    await lens(page, "Related…").waitFor();
    await screenshot("documents-01-software");
  });

  it("sees programs by name in the breadcrumbs", async () => {
    const { page, screenshot } = workbench();
    const line = editorLines(page).filter({ hasText: '"name"' }).nth(2);
    const program = /"name":\s"(.*)"/.exec(await line.innerText())?.[1] ?? "";
    await line.click();
    await page.locator(".breadcrumbs-control").getByText(program.replaceAll("\u00a0", " ")).first().waitFor();
    await screenshot("documents-02-breadcrumbs");
  });

  it("finds the snapshot that was kept below the device", async () => {
    const { page, screenshot } = workbench();
    await treeRow(page, "Snapshots").waitFor();
    await expand(treeRow(page, "Snapshots"));
    await treeRow(page, "the oldest").waitFor();
    await treeRow(page, "the oldest").hover();
    await screenshot("documents-03-snapshots");
    await treeRow(page, "the oldest").click();
    await tab(page, new RegExp(`^${name}: software, `)).waitFor();
    await waitForEditorText(page, '"version"');
    await screenshot("documents-04-snapshot");
  });

  it("goes on reading it while the platform is away, and is told how old it is", async () => {
    const { page, screenshot } = workbench();
    await treeRow(page, name).click();
    await tab(page, name).waitFor();
    await waitForEditorText(page, '"hostname"');
    platform().faults.add({ path: /\/v2\/device\//, times: Infinity, fault: { kind: "reset" } });
    await runCommand(page, "Datto RMM: Refresh Document");
    await lens(page, /The platform cannot be reached · read .* · Try Again/).waitFor();
    await screenshot("documents-05-stale");
    platform().faults.clear();
    await clickLens(page, /Try Again/);
    await lens(page, "Refresh · read").waitFor();
  });
});
