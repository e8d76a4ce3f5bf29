import { parentPort, workerData } from "node:worker_threads";
import type { DemoOptions } from "./options";
import { startPlatform } from "./platform";

/** The parent gives the options as `workerData`, gets the address and keys or an error, and ends it with "close". */
async function main(): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error("Runs only as a worker thread");
  try {
    const platform = await startPlatform((workerData ?? {}) as DemoOptions);
    port.on("message", (message: unknown) => {
      if (message !== "close") return;
      void platform.close().then(() => {
        port.close();
      });
    });
    const { baseUrl, apiKey, apiSecret } = platform;
    port.postMessage({ baseUrl, apiKey, apiSecret });
  } catch (error) {
    port.postMessage({ error: error instanceof Error ? error.message : String(error) });
    port.close();
  }
}

void main();
