import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import {
  CancellationTokenSource,
  commands,
  env,
  type ProgressOptions,
  type QuickPickItem,
  Uri,
  window,
} from "vscode";
import { COMMANDS } from "../../src/commands/commandIds";
import { internals } from "./support/extension";
import { type Stage, useStage } from "./support/stage";
import { rows, siteWith } from "./support/tree";
import { until } from "./support/until";

const ACCOUNT_DEVICES = /\/v2\/account\/devices/;

describe("exporting devices", () => {
  const stage = useStage();

  it("writes the whole account, and says that these are all", async () => {
    await stage.signedIn({ sites: 24, devices: 600 });
    const file = answers(stage, "All devices", "CSV");
    const { texts } = stage.messages("showInformationMessage");
    await commands.executeCommand(COMMANDS.exportDevices);
    const lines = readFileSync(file, "utf8").trimEnd().split("\r\n");
    assert.equal(lines.length, 601);
    assert.equal(lines[0], "Hostname,Uid");
    assert.deepEqual(texts, [`Wrote 600 devices to ${path.basename(file)}. These are all.`]);
  });

  it("writes the site of the row, by the site's own list", async () => {
    const { platform } = await stage.signedIn();
    const site = await siteWith(3);
    const file = answers(stage, "Selected", "JSON Lines");
    stage.messages("showInformationMessage");
    await commands.executeCommand(COMMANDS.exportDevices, site);
    const lines = readFileSync(file, "utf8").trimEnd().split("\n");
    assert.equal(lines.length, site.site.devicesStatus?.numberOfDevices);
    assert.equal(platform.requests.count(/\/v2\/account\/devices/), 0);
  });

  it("writes what the filter shows", async () => {
    const { connection } = await stage.signedIn();
    const { view } = await internals();
    await view.arrangements.change(connection.account.id, {
      filter: { kind: "expression", text: "class:printer" },
    });
    const file = answers(stage, "What the filter shows", "JSON");
    stage.messages("showInformationMessage");
    await commands.executeCommand(COMMANDS.exportDevices);
    const shown = await until(async () => {
      const [head] = await rows();
      return head?.kind === "filter" && head.whole && head.shown;
    }, "the filter is applied to all devices");
    assert.equal((JSON.parse(readFileSync(file, "utf8")) as unknown[]).length, shown);
  });

  it("says how many rows are there when the platform fails in the middle", async () => {
    const { platform } = await stage.signedIn({ sites: 24, devices: 600 });
    platform.faults.add({
      path: /devices\?page=2/,
      times: 9,
      fault: { kind: "status", status: 404, body: { errorMessage: "Gone" } },
    });
    const file = answers(stage, "All devices", "CSV");
    writeFileSync(file, "of yesterday");
    const { texts } = stage.messages("showWarningMessage");
    await commands.executeCommand(COMMANDS.exportDevices);
    assert.match(
      texts[0] ?? "",
      /^Wrote 500 of 600 devices to devices \(incomplete\)\.out\. These are not all: Not found\. Gone/,
    );
    assert.equal(linesOf(incomplete(file)).length, 501);
    assert.equal(readFileSync(file, "utf8"), "of yesterday");
    assert.equal(readdirSync(path.dirname(file)).length, 2);
  });

  it("says so when the way to the platform breaks in the middle", async () => {
    const { platform } = await stage.signedIn({ sites: 24, devices: 600 });
    platform.faults.add({ path: /devices\?page=[12]/, times: Infinity, fault: { kind: "resetBody" } });
    const file = answers(stage, "All devices", "JSON");
    const { texts } = stage.messages("showWarningMessage");
    await commands.executeCommand(COMMANDS.exportDevices);
    assert.match(texts[0] ?? "", /^Wrote 250 of 600 devices .* not all: The platform cannot be reached\./);
    assert.equal((JSON.parse(readFileSync(incomplete(file), "utf8")) as unknown[]).length, 250);
    assert.ok(!existsSync(file));
  });

  it("leaves no file when nothing came at all", async () => {
    const { platform } = await stage.signedIn();
    platform.faults.add({ path: ACCOUNT_DEVICES, times: 9, fault: { kind: "status", status: 403 } });
    const file = answers(stage, "All devices", "CSV");
    const { texts } = stage.messages("showWarningMessage");
    await commands.executeCommand(COMMANDS.exportDevices);
    assert.match(texts[0] ?? "", /^Nothing was exported: No permission\./);
    assert.deepEqual(readdirSync(path.dirname(file)), []);
  });

  it("ends when the account is signed out, and not when another one is shown", async () => {
    const { platform, connection } = await stage.signedIn({ sites: 24, devices: 600 });
    platform.faults.add({ path: /devices\?page=2/, fault: { kind: "hang" } });
    const file = answers(stage, "All devices", "CSV");
    const { texts } = stage.messages("showWarningMessage");
    const done = commands.executeCommand(COMMANDS.exportDevices);
    await platform.requests.first(({ url }) => url.includes("devices?page=1"));
    await stage.signedIn({ sites: 4, devices: 20 });
    await until(() => linesOf(`${file}.part`).length === 501, "two pages are written");
    assert.deepEqual(texts, []);
    const { session } = await internals();
    await session.signOut(connection.account.id);
    await done;
    assert.match(
      String(texts),
      /^Wrote 500 of 600 .* not all: the account was signed out or its key renewed\./,
    );
    assert.equal(linesOf(incomplete(file)).length, 501);
  });

  it("says so when what the filter shows is not all, since not all devices are known", async () => {
    const { platform, connection } = await stage.signedIn({ sites: 24, devices: 600 });
    const { view } = await internals();
    platform.faults.add({ path: /devices\?page=2/, times: 9, fault: { kind: "status", status: 404 } });
    await view.arrangements.change(connection.account.id, {
      grouping: "class",
      filter: { kind: "expression", text: "class:device" },
    });
    const { texts } = stage.messages("showWarningMessage");
    const file = answers(stage, "What the filter shows", "CSV");
    await commands.executeCommand(COMMANDS.exportDevices);
    assert.match(texts[0] ?? "", /^Wrote \d+ devices to .* These are not all: Not found\./);
    assert.ok(!existsSync(file));
    const group = (await rows()).find(({ kind }) => kind === "group");
    answers(stage, "Selected", "CSV");
    await commands.executeCommand(COMMANDS.exportDevices, group);
    assert.match(texts[1] ?? "", /These are not all: Not found\./);
  });

  it("ends when the person cancels it, and says how many there are", async () => {
    const { platform } = await stage.signedIn({ sites: 24, devices: 600 });
    platform.faults.add({ path: /devices\?page=2/, fault: { kind: "hang" } });
    const file = answers(stage, "All devices", "CSV");
    const { texts } = stage.messages("showWarningMessage");
    const cancellation = cancelling(stage);
    const done = commands.executeCommand(COMMANDS.exportDevices);
    await until(
      () => existsSync(`${file}.part`) && linesOf(`${file}.part`).length === 501,
      "two pages are written",
    );
    cancellation.cancel();
    await done;
    assert.match(String(texts), /^Wrote 500 of 600 .* These are not all: the export was cancelled\./);
  });

  it("writes what stands in several selected rows, each device once", async () => {
    await stage.signedIn();
    const site = await siteWith(3);
    const inside = (await rows(site)).filter(({ kind }) => kind === "device").slice(0, 2);
    const file = answers(stage, "3 selected rows", "JSON Lines");
    const { texts } = stage.messages("showInformationMessage");
    await commands.executeCommand(COMMANDS.exportDevices, site, [site, ...inside]);
    const lines = readFileSync(file, "utf8").trimEnd().split("\n");
    assert.equal(lines.length, site.site.devicesStatus?.numberOfDevices);
    assert.equal(new Set(lines).size, lines.length);
    assert.match(String(texts), /These are all/);
  });

  it("calls user-defined fields as the account does", async () => {
    const { connection } = await stage.signedIn();
    const { rows: devices } = await connection.client.page("/v3/account/devices", {
      query: { page: 0, max: 1 },
    });
    const { index } = await connection.estate.indexed();
    index.learnDevices(devices);
    const [ordinal = 0, label = ""] = [...index.devices.udfLabels][0] ?? [];
    assert.ok(label !== "");
    const file = answers(stage, "All devices", "CSV", (id) => id === `udf${ordinal}`);
    stage.messages("showInformationMessage");
    await commands.executeCommand(COMMANDS.exportDevices);
    assert.equal(linesOf(file)[0], `${label} (UDF ${ordinal})`);
  });

  it("remembers format and columns", async () => {
    await stage.signedIn();
    const { context } = await internals();
    answers(stage, "All devices", "Markdown", (id) => id === "uid" || id === "udf7");
    stage.messages("showInformationMessage");
    await commands.executeCommand(COMMANDS.exportDevices);
    assert.deepEqual(context.globalState.get("export"), { format: "markdown", columns: ["uid", "udf7"] });
    await context.globalState.update("export", undefined);
  });

  it("writes nothing when the person cancels", async () => {
    const { platform } = await stage.signedIn();
    platform.requests.clear();
    stage.replace(window, "showQuickPick", () => Promise.resolve(undefined));
    await commands.executeCommand(COMMANDS.exportDevices);
    assert.equal(platform.requests.count(ACCOUNT_DEVICES), 0);
  });

  it("copies the selected devices as a table", async () => {
    await stage.signedIn();
    const devices = (await rows(await siteWith(3))).filter(({ kind }) => kind === "device").slice(0, 3);
    answers(stage, "", "Tab-separated");
    await commands.executeCommand(COMMANDS.copyTable, devices[0], devices);
    const lines = (await env.clipboard.readText()).trimEnd().split("\n");
    assert.equal(lines.length, 4);
    assert.ok(lines.every((line) => line.split("\t").length === lines[0]?.split("\t").length));
  });
});

/** Lets a test cancel what runs with progress, as a person does by a click. */
function cancelling(stage: Stage): CancellationTokenSource {
  const source = new CancellationTokenSource();
  stage.later(() => source.dispose());
  const show = window.withProgress.bind(window);
  stage.replace(window, "withProgress", (options: ProgressOptions, task: Parameters<typeof show>[1]) =>
    show(options, (progress) => task(progress, source.token)),
  );
  return source;
}

const linesOf = (file: string) => readFileSync(file, "utf8").trimEnd().split("\r\n");

/** Where an export that ended early stands. */
const incomplete = (file: string) => file.replace(".out", " (incomplete).out");

type Items = readonly (QuickPickItem & { readonly description?: string })[];

/** Answers the questions of an export in the person's place. @returns the file */
function answers(
  stage: Stage,
  what: string,
  format: string,
  column: (id: string) => boolean = (id) => id === "hostname" || id === "uid",
): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "export-"));
  stage.later(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, "devices.out");
  stage.replace(window, "showQuickPick", (items: Items, options?: { readonly canPickMany?: boolean }) => {
    if (options?.canPickMany)
      return Promise.resolve(items.filter(({ description = "" }) => column(description)));
    return Promise.resolve(
      items.find(({ label }) => label === format) ??
        items.find(({ label }) => label.startsWith(format)) ??
        items.find(({ label }) => label.startsWith(what)),
    );
  });
  stage.replace(window, "showSaveDialog", () => Promise.resolve(Uri.file(file)));
  return file;
}
