import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");

/** Builds the parts of the sources that the workers measure. */
export async function buildParts() {
  await build({
    absWorkingDir: root,
    entryPoints: ["bench/estate/parts.mjs"],
    outfile: "dist/bench/estate.cjs",
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    alias: { ofetch: path.join(root, "node_modules/ofetch/dist/index.mjs") },
    logLevel: "warning",
  });
}
