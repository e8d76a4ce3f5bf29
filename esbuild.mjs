import { readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = path.dirname(fileURLToPath(import.meta.url));
const production = process.argv.includes("--production");
const withTests = process.argv.includes("--tests");

/** Other entries of packages than the ones that esbuild takes for Node. */
const entries = {
  // Its Node entry bundles a fetch polyfill of 117 kB that neither VS Code nor any supported Node uses;
  // its plain entry works on the global `fetch`, which VS Code patches for proxies and certificates.
  ofetch: path.join(root, "node_modules/ofetch/dist/index.mjs"),
  // Its Node entry is UMD, whose inner `require` a bundle cannot resolve.
  "jsonc-parser": path.join(root, "node_modules/jsonc-parser/lib/esm/main.js"),
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  alias: entries,
  minify: production,
  sourcemap: production ? false : "linked",
  legalComments: "none",
  logLevel: "warning",
};

/** ECMAScript modules, so that what `import()` names becomes a file of its own that activation does not load. */
const extension = {
  ...shared,
  entryPoints: { extension: "src/extension.ts" },
  outdir: "dist",
  format: "esm",
  splitting: true,
  outExtension: { ".js": ".mjs" },
  chunkNames: "parts/[name]-[hash]",
  external: ["vscode"],
};

const libraries = {
  ...shared,
  entryPoints: {
    api: "src/api/library.ts",
    demo: "src/demo/index.ts",
    "demo-worker": "src/demo/worker.ts",
    "demo-cli": "src/demo/cli.ts",
  },
  outdir: "dist",
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

// Parts have their content in their names: those of an earlier build would stay for ever.
rmSync(path.join(root, "dist/parts"), { recursive: true, force: true });
await build(extension);
await build(libraries);
// The declarations come from `tsc`, one file per source file; this is the one beside the bundle that they are found by.
writeFileSync(path.join(root, "dist/api.d.ts"), 'export * from "./types/api/library";\n');
if (withTests) await build(tests);
