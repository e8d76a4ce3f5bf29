/** What VS Code's extension host runs in an integration test: all `*.test.js` files beside this one. */
import { readdirSync } from "node:fs";
import path from "node:path";
import Mocha from "mocha";
import { ConfigurationTarget, workspace } from "vscode";

const root = path.resolve(__dirname, "../../..");
const TIMEOUT_MS = 30_000;
const FIRST = "activation.test.js";

/** The contract of `extensionTestsPath`: rejects when a test failed. */
export async function run(): Promise<void> {
  const grep = process.env["DATTO_RMM_TEST_GREP"];
  const mocha = new Mocha({
    ui: "bdd",
    timeout: TIMEOUT_MS,
    color: process.env["NO_COLOR"] === undefined,
    forbidOnly: process.env["CI"] !== undefined,
    reporter: path.join(root, "scripts/lib/mochaReporter.cjs"),
    reporterOptions: { output: path.join(root, "test-results/integration.json") },
    ...(grep === undefined ? {} : { grep }),
  });
  mocha.suite.beforeAll(() => fillNothingByItself());
  for (const file of testFiles()) mocha.addFile(file);
  const failures = await new Promise<number>((resolve) => void mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** A test that counts requests counts those that it causes. */
async function fillNothingByItself(): Promise<void> {
  const settings = workspace.getConfiguration("dattoRmm");
  await settings.update("index.fillUpTo", 0, ConfigurationTarget.Global);
}

/** In the order of their names, after the one that must find the extension untouched. */
function testFiles(): string[] {
  const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.js"))
    .sort();
  return [FIRST, ...files.filter((file) => file !== FIRST)].map((file) => path.join(__dirname, file));
}
