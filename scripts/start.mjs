/**
 * `npm start`: VS Code with the extension in it, signed in to the demo account. Uses the desktop build where
 * there is one, and a browser-hosted VS Code otherwise.
 */
import { parseArgs } from "node:util";
import { bootstrap } from "./lib/bootstrap.mjs";
import { desktopCode, startDesktop } from "./lib/desktop.mjs";
import { packageExtension } from "./lib/packaging.mjs";
import { startPersonalVsCode } from "./lib/personal.mjs";

const USAGE = `Usage: npm start -- [options]
  --sites N, --devices N   size of the demo account
  --seed N                 another demo account of the same size
  --latency MS             how long each of its answers takes
  --browser                VS Code in the browser, even where the desktop build is installed
  --no-open                the same, and print its address only
  --port N                 where it is served`;

const NUMBERS = /** @type {const} */ (["sites", "devices", "seed", "latency", "port"]);

await bootstrap(import.meta.url);
const options = parseOptions();
if (options) await main(options);
else process.exitCode = 2;

/** @param {NonNullable<ReturnType<typeof parseOptions>>} options */
async function main({ port, open, browser, settings }) {
  try {
    console.log("Packaging the extension …");
    const vsix = await packageExtension(() => {});
    const code = browser ? undefined : desktopCode();
    if (code) await startDesktop(code, vsix, settings);
    else await startPersonalVsCode({ vsix, settings, port, open });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function parseOptions() {
  try {
    const { values } = parseArgs({
      options: {
        ...Object.fromEntries(NUMBERS.map((name) => [name, { type: /** @type {const} */ ("string") }])),
        browser: { type: "boolean" },
        "no-open": { type: "boolean" },
      },
    });
    const { port, ...demo } = numbers(values);
    return {
      port,
      open: !values["no-open"],
      browser: values["browser"] === true || values["no-open"] === true || port !== undefined,
      settings: demoSettings(demo),
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return undefined;
  }
}

/**
 * @param {Readonly<Record<string, string | boolean | undefined>>} values
 * @returns {Partial<Record<typeof NUMBERS[number], number>>}
 */
function numbers(values) {
  const given = NUMBERS.filter((name) => values[name] !== undefined);
  const wrong = given.filter((name) => !/^\d+$/.test(String(values[name])));
  if (wrong.length > 0) throw new Error(`--${wrong.join(", --")} takes a whole number.`);
  return Object.fromEntries(given.map((name) => [name, Number(values[name])]));
}

/** @param {Readonly<Record<string, number>>} demo */
function demoSettings(demo) {
  return {
    "dattoRmm.demo.signInAtStart": true,
    ...Object.fromEntries(Object.entries(demo).map(([name, value]) => [`dattoRmm.demo.${name}`, value])),
  };
}
