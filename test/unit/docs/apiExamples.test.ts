import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { build } from "esbuild";
import ts from "typescript";
import type { DemoPlatform } from "../../../src/demo";
import { readText, root } from "../support/description";
import { demoPlatforms } from "../support/platforms";

/** A program of docs/api.md and what it says that it prints. */
interface Example {
  readonly section: string;
  readonly language: "ts" | "js";
  readonly code: string;
  readonly prints: string;
}

const DOCUMENT = "docs/api.md";
const IMPORTED = '"./dist/api.js"';
const CHILD_LIMIT_MS = 15_000;

const sections = readText(DOCUMENT)
  .split(/^## /m)
  .slice(1)
  .map((text) => ({ name: text.slice(0, text.indexOf("\n")), text }));

const examples = sections.flatMap(({ name, text: section }) =>
  [...section.matchAll(/^```(ts|js)\n(.*?)^```$/gms)].map(([, language, code = ""]): Example => {
    const [, expected = ""] = /^\/\/ Prints:\n(.*)$/ms.exec(code) ?? [];
    return {
      section: name,
      language: language === "js" ? "js" : "ts",
      code,
      prints: expected.replace(/^\/\/ ?/gm, ""),
    };
  }),
);

const programs = examples.filter(({ language }) => language === "ts");

/** As the wrapper gives them, and as `Building it` tells the reader to. */
const CONSTANTS = "declare const baseUrl: string, apiKey: string, apiSecret: string;";

/** The errors that the compiler finds in the examples, under the rules of this repository. */
function compilerErrors(): string[] {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.json"), (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const virtual = new Map(
    programs.map(({ section, code }) => [
      path.posix.join(root.split(path.sep).join("/"), `${section}.example.ts`),
      code.replaceAll(IMPORTED, '"./src/api"'),
    ]),
  );
  virtual.set(path.posix.join(root.split(path.sep).join("/"), "constants.d.ts"), CONSTANTS);
  const base = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...base,
    fileExists: (file) => virtual.has(file) || base.fileExists(file),
    readFile: (file) => virtual.get(file) ?? base.readFile(file),
    getSourceFile: (file, languageOrOptions, ...rest) => {
      const source = virtual.get(file);
      return source === undefined
        ? base.getSourceFile(file, languageOrOptions, ...rest)
        : ts.createSourceFile(file, source, languageOrOptions);
    },
  };
  const program = ts.createProgram([...virtual.keys()], options, host);
  const sources = [...virtual.keys()].map((file) => program.getSourceFile(file));
  return sources
    .flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ])
    .map(({ file, messageText, start = 0 }) => {
      const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      const where = path.posix.basename(file?.fileName ?? "");
      return `${where}:${line} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
}

/** One file with the example and the client as it stands in `src`. */
async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code.replaceAll(IMPORTED, '"./src/api"'), resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node20",
    alias: { ofetch: path.join(root, "node_modules/ofetch/dist/index.mjs") },
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** The example as a program of its own; what is CommonJS uses the build. */
async function programOf({ language, code }: Example, platform: DemoPlatform): Promise<string> {
  const { baseUrl, apiKey, apiSecret } = platform;
  const constants = `Object.assign(globalThis, ${JSON.stringify({ baseUrl, apiKey, apiSecret })});\n`;
  const build = JSON.stringify(path.join(root, "dist/api.js"));
  return constants + (language === "js" ? code.replaceAll(IMPORTED, build) : await bundled(code));
}

describe("docs/api.md", function () {
  this.timeout(120_000);
  const demo = demoPlatforms();
  const children: ChildProcess[] = [];
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "api-example-"));
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs a program until it ends by itself, in an empty folder. */
  async function run(program: string, language: Example["language"]) {
    const type = language === "js" ? "commonjs" : "module";
    const child = spawn(process.execPath, [`--input-type=${type}`, "-"], {
      cwd: folder,
      timeout: CHILD_LIMIT_MS,
    });
    children.push(child);
    child.stdin.end(program);
    const ended = new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
    return { code: await ended, stdout, stderr };
  }

  it("has an example in every section", () => {
    const without = sections
      .map(({ name }) => name)
      .filter((name) => examples.every(({ section }) => section !== name));
    assert.deepEqual(without, ["Building it"]);
  });

  it("links every section", () => {
    const slug = (name: string) => name.toLowerCase().replaceAll(" ", "-");
    const links = [...readText(DOCUMENT).matchAll(/\]\(#([^)]+)\) ?(?=·|\n)/g)].map(([, target]) => target);
    assert.deepEqual(
      links,
      sections.map(({ name }) => slug(name)),
    );
  });

  it("has examples that compile", () => {
    assert.deepEqual(compilerErrors(), []);
  });

  for (const example of examples) {
    it(`prints what it says: ${example.section}`, async () => {
      const platform = await demo.start({ seed: 1 });
      const result = await run(await programOf(example, platform), example.language);
      assert.deepEqual(result, { code: 0, stdout: example.prints, stderr: "" });
      assert.notEqual(example.prints, "");
    });
  }
});
