/** `npm run package`: the extension as a .vsix, checked. */
import { bootstrap } from "./lib/bootstrap.mjs";
import { packageExtension } from "./lib/packaging.mjs";

await bootstrap(import.meta.url);
try {
  console.log(await packageExtension());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
