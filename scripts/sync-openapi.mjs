/** `npm run sync:openapi -- --platform merlot | --url … | --file …`: has the platform's API changed? */
import { bootstrap } from "./lib/bootstrap.mjs";
import { inRoot } from "./lib/paths.mjs";

await bootstrap(import.meta.url);
const { sync } = await import("./openapi/sync.mjs");
process.exitCode = await sync(process.argv.slice(2), {
  root: inRoot(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
