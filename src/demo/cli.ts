import { once } from "node:events";
import { readCommandLine, usage } from "./commandLine";
import { startDemoPlatform } from "./index";

async function main(): Promise<number> {
  const command = readCommandLine(process.argv.slice(2));
  switch (command.kind) {
    case "help":
      process.stdout.write(usage);
      return 0;
    case "fault":
      process.stderr.write(`${command.message}\n`);
      return 2;
    case "start": {
      const stop = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
      const platform = await startDemoPlatform(command.options);
      const { baseUrl, apiKey, apiSecret } = platform;
      process.stdout.write(`${JSON.stringify({ baseUrl, apiKey, apiSecret })}\n`);
      await stop;
      await platform.close();
      return 0;
    }
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
