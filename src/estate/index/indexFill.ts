import type { DattoClient } from "../../api";
import { isAborted } from "../../api/errors";
import { Listeners } from "../listeners";
import type { EstateIndex } from "./estateIndex";

/** What a fill is doing. */
export type FillState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly devices: number; readonly total: number | undefined }
  | { readonly kind: "failed"; readonly error: unknown };

/** Pages that are on their way at a time: enough to use the budget's background share. */
const AHEAD = 4;

/**
 * Fills an index by the account's whole list of devices (`GET /v2/account/devices`), behind everything that a person
 * waits for. 100,000 devices take 400 requests.
 */
export class IndexFill {
  private readonly changes = new Listeners<FillState>();
  private current: FillState = { kind: "idle" };
  private running: { readonly done: Promise<void>; readonly abort: AbortController } | undefined;

  /** Tells each new state. */
  readonly onDidChange = this.changes.add;

  constructor(
    private readonly client: DattoClient,
    private readonly index: EstateIndex,
  ) {}

  get state(): FillState {
    return this.current;
  }

  /** Fills the index; whoever asks meanwhile waits for the same fill. A failure is a state, not an exception. */
  start(): Promise<void> {
    if (!this.running) {
      const abort = new AbortController();
      const done = this.run(abort.signal).finally(() => (this.running = undefined));
      this.running = { done, abort };
    }
    return this.running.done;
  }

  /** Ends a running fill. What has come stays. */
  cancel(): void {
    this.running?.abort.abort();
  }

  private async run(signal: AbortSignal): Promise<void> {
    try {
      await this.walk(signal);
      this.become({ kind: "idle" });
    } catch (error) {
      this.become(isAborted(error) || signal.aborted ? { kind: "idle" } : { kind: "failed", error });
    }
  }

  private async walk(signal: AbortSignal): Promise<void> {
    const pass = this.index.startPass();
    let devices = 0;
    this.become({ kind: "running", devices, total: undefined });
    const pages = this.client.pages("/v2/account/devices", { priority: "background", ahead: AHEAD, signal });
    for await (const { rows, total } of pages) {
      signal.throwIfAborted();
      devices += rows.length;
      if (total !== undefined) this.index.learnTotal(total);
      this.index.learnPage(pass, rows);
      this.become({ kind: "running", devices, total });
    }
    this.index.endPass(pass);
  }

  private become(state: FillState): void {
    this.current = state;
    this.changes.tell(state);
  }
}
