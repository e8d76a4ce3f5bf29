import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { commands, languages, Range, type TextDocument, Uri, window } from "vscode";
import { uriOf } from "../../src/documents/address";
import type { DemoPlatform } from "../../src/demo";
import { activeDocument } from "./support/documents";
import { useStage } from "./support/stage";

/** More than one when figures are wanted; see `bench/documents.mjs`. */
const RUNS = Number(process.env["DATTO_RMM_BENCH_RUNS"] ?? 1);
const ROWS = { "10 kB": 6, "1 MB": 600, "5 MB": 3000 };
const STEPS = ["open to shown", "hints of a screen", "all links", "names", "folds"] as const;

type Times = Record<(typeof STEPS)[number], number>;

describe("documents of any size", () => {
  const stage = useStage();

  for (const [size, count] of Object.entries(ROWS)) {
    it(`are shown with their hints and links: ${size}`, async () => {
      const { platform, connection } = await stage.signedIn();
      const rows = Array.from({ length: count }, (_, place) => rowOf(place));
      // Without a provider VS Code answers by itself, and does not ask the extension host at all.
      const none = languages.registerInlayHintsProvider(
        { scheme: "file", language: "json" },
        { provideInlayHints: () => [] },
      );
      stage.later(() => none.dispose());
      const folder = mkdtempSync(path.join(tmpdir(), "plain-"));
      stage.later(() => rmSync(folder, { recursive: true }));
      const own: Times[] = [];
      const plain: Times[] = [];
      for (let run = 0; run < RUNS; run++) {
        const uid = `site-${run}`;
        answerWith(platform, uid, rows);
        const uri = uriOf({ accountId: connection.account.id, resource: { kind: "siteDevices", uid } }, uid);
        own.push(await timesOf(uri, count));
        const file = path.join(folder, `${size}-${run}.json`);
        writeFileSync(file, activeDocument().getText());
        plain.push(await timesOf(Uri.file(file), 0));
        await commands.executeCommand("workbench.action.closeAllEditors");
      }
      if (RUNS > 1) for (const step of STEPS) print(size, step, own, plain);
    }).timeout(20_000 + RUNS * 20_000);
  }
});

/** Shows a document as a person opens it, and asks for what VS Code then asks for. */
async function timesOf(uri: Uri, links: number): Promise<Times> {
  const clock = stopwatch();
  await commands.executeCommand("vscode.open", uri);
  const shown = clock();
  const document = activeDocument();
  assert.equal(document.uri.toString(), uri.toString());
  await commands.executeCommand("vscode.executeInlayHintProvider", uri, middleOf(document));
  const hints = clock();
  const found = await commands.executeCommand<unknown[]>("vscode.executeLinkProvider", uri);
  const linked = clock();
  assert.ok(found.length >= links, `${found.length} links`);
  await commands.executeCommand("vscode.executeDocumentSymbolProvider", uri);
  const named = clock();
  await commands.executeCommand("vscode.executeFoldingRangeProvider", uri);
  assert.ok(window.activeTextEditor);
  return {
    "open to shown": shown,
    "hints of a screen": hints,
    "all links": linked,
    names: named,
    folds: clock(),
  };
}

function middleOf({ lineCount }: TextDocument): Range {
  const middle = Math.floor(lineCount / 2);
  return new Range(middle, 0, Math.min(lineCount - 1, middle + 120), 0);
}

/** Milliseconds since the last look. */
function stopwatch(): () => number {
  let at = performance.now();
  return () => {
    const before = at;
    at = performance.now();
    return at - before;
  };
}

function answerWith(platform: DemoPlatform, uid: string, devices: readonly unknown[]): void {
  platform.faults.add({
    path: new RegExp(`/v2/site/${uid}/devices`),
    fault: { kind: "status", status: 200, body: { devices, pageDetails: { nextPageUrl: null } } },
  });
}

/** Printed for the bench to read: the slowest of all runs but for 5 percent, beside a plain file of the same text. */
function print(size: string, step: keyof Times, own: readonly Times[], plain: readonly Times[]): void {
  const [mine, bare] = [own, plain].map((times) => p95(times.map((each) => each[step])));
  for (const [name, value] of Object.entries({ "": mine, ", plain file": bare }))
    console.log(
      `@@figure ${JSON.stringify({ name: `editor, ${size}: ${step}, p95${name}`, value, unit: "ms" })}`,
    );
}

function p95(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return Math.round((sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0) * 10) / 10;
}

function rowOf(place: number): unknown {
  const number = String(place).padStart(5, "0");
  const seen = 1_787_643_495_000 + place * 60_000;
  return {
    uid: `00000000-0000-4000-8000-0000000${number}`,
    siteUid: "11111111-0000-4000-8000-000000000001",
    siteName: "Example Site",
    hostname: `WS-${number}`,
    intIpAddress: "192.0.2.10",
    online: place % 3 > 0,
    lastSeen: seen,
    lastReboot: seen - 86_400_000,
    deviceClass: "device",
    antivirus: { antivirusProduct: "Built-in Defender", antivirusStatus: "RunningAndUpToDate" },
    udf: Object.fromEntries(
      Array.from({ length: 40 }, (_, field) => [`udf${field + 1}`, field === 3 ? "B294" : null]),
    ),
  };
}
