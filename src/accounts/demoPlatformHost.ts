import { Worker } from "node:worker_threads";
import type { Disposable } from "vscode";
import type { Credentials } from "../api";
import { fieldsOf } from "../api/fields";

/** Size and manners of the simulated platform. */
export interface DemoSize {
  readonly sites: number;
  readonly devices: number;
  readonly seed: number;
  /** Milliseconds added to every answer. */
  readonly latencyMs: number;
}

export interface DemoEndpoint {
  readonly baseUrl: string;
  readonly credentials: Credentials;
}

/**
 * Runs the simulated platform in a thread of its own, so that it does not slow the extension host down. Neither the
 * thread nor its code is loaded before the demo account is used.
 */
export class DemoPlatformHost implements Disposable {
  private running: { readonly worker: Worker; readonly endpoint: Promise<DemoEndpoint> } | undefined;

  constructor(
    private readonly script: string,
    private readonly size: () => DemoSize,
  ) {}

  /** Starts the platform unless it runs. */
  start(): Promise<DemoEndpoint> {
    this.running ??= this.launch();
    return this.running.endpoint;
  }

  dispose(): void {
    void this.running?.worker.terminate();
    this.running = undefined;
  }

  private launch(): { worker: Worker; endpoint: Promise<DemoEndpoint> } {
    const worker = new Worker(this.script, { workerData: this.size() });
    const endpoint = new Promise<DemoEndpoint>((resolve, reject) => {
      worker.once("message", (message: unknown) => {
        const endpoint = parseEndpoint(message);
        if (endpoint) resolve(endpoint);
        else reject(new Error("The demo platform did not start."));
      });
      worker.once("error", reject);
    });
    worker.once("exit", () => {
      if (this.running?.worker === worker) this.running = undefined;
    });
    return { worker, endpoint };
  }
}

function parseEndpoint(message: unknown): DemoEndpoint | undefined {
  const { baseUrl, apiKey, apiSecret } = fieldsOf(message);
  if (typeof baseUrl !== "string" || typeof apiKey !== "string" || typeof apiSecret !== "string")
    return undefined;
  return { baseUrl, credentials: { apiKey, apiSecret } };
}
