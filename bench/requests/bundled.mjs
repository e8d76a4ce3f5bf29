/** Parts of the extension that run without VS Code, made runnable. */
import { rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");

/**
 * @param {string} entry beside this file
 * @returns {Promise<any>} what it exports
 */
export async function bundled(entry) {
  const outfile = path.join(root, "dist", `bench-${path.parse(entry).name}.mjs`);
  await build({
    entryPoints: [path.join(import.meta.dirname, entry)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["vscode"],
    alias: {
      ofetch: path.join(root, "node_modules/ofetch/dist/index.mjs"),
      "jsonc-parser": path.join(root, "node_modules/jsonc-parser/lib/esm/main.js"),
    },
    logLevel: "warning",
  });
  const parts = await import(pathToFileURL(outfile).href);
  rmSync(outfile);
  return parts;
}
