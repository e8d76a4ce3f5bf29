import { sync } from "../../../scripts/openapi/sync.mjs";
import { root } from "./description";

/** Runs `npm run sync:openapi` with these words and collects what it prints. */
export async function runSync(...words: readonly string[]) {
  const printed = { out: "", err: "" };
  const code = await sync(words, {
    root,
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
  });
  return { code, ...printed };
}
