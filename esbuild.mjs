import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = path.dirname(fileURLToPath(import.meta.url));
const production = process.argv.includes("--production");
const withTests = process.argv.includes("--tests");

/**
 * ofetch's Node entry bundles a fetch polyfill of 117 kB that neither VS Code nor any supported Node uses;
 * its plain entry works on the global `fetch`, which VS Code patches for proxies and certificates.
 */
const plainOfetch = { ofetch: path.join(root, "node_modules/ofetch/dist/index.mjs") };

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  alias: plainOfetch,
  minify: production,
  sourcemap: production ? false : "linked",
  legalComments: "none",
  logLevel: "warning",
};

const products = {
  ...shared,
  entryPoints: {
    extension: "src/extension.ts",
    api: "src/api/index.ts",
    demo: "src/demo/index.ts",
    "demo-worker": "src/demo/worker.ts",
    "demo-cli": "src/demo/cli.ts",
  },
  outdir: "dist",
  external: ["vscode"],
};

const testFiles = (folder) =>
  readdirSync(path.join(root, "test", folder), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".test.ts") || file === "index.ts")
    .map((file) => path.join("test", folder, file));

const tests = {
  ...shared,
  entryPoints: ["unit", "integration", "ui"].flatMap(testFiles),
  outbase: "test",
  outdir: "dist/test",
  packages: "external",
};

await build(products);
// The declarations come from `tsc`, one file per source file; this is the one beside the bundle that they are found by.
writeFileSync(path.join(root, "dist/api.d.ts"), 'export * from "./types/api/index";\n');
if (withTests) await build(tests);
