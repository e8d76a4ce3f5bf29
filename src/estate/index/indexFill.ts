import type { DattoClient, Device, Page, QueryValues } from "../../api";
import { isAborted } from "../../api/errors";
import { Listeners } from "../listeners";
import type { EstateIndex, Pass } from "./estateIndex";

/** What a fill is doing. */
export type FillState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly devices: number; readonly total: number | undefined }
  | { readonly kind: "failed"; readonly error: unknown };

/** A walk over the list, as far as it has come. */
interface Walk {
  readonly pass: Pass;
  /** Devices that it has found. */
  readonly devices: number;
  readonly total: number | undefined;
  /** Query of the page to go on with; missing at the beginning. */
  readonly next: QueryValues | undefined;
}

/** Milliseconds after which a list is too likely to have shifted for a walk to go on in its middle. */
const GOES_ON_WITHIN = 10 * 60_000;

/** Pages that are on their way at a time: enough to use the budget's background share. */
const AHEAD = 4;

/**
 * Fills an index by the account's whole list of devices (`GET /v2/account/devices`), behind everything that a person
 * waits for. 100,000 devices take 400 requests.
 */
export class IndexFill {
  private readonly changes = new Listeners<FillState>();
  private current: FillState = { kind: "idle" };
  private ended: { readonly walk: Walk; readonly at: number } | undefined;
  private running: { readonly done: Promise<void>; readonly abort: AbortController } | undefined;

  /** Tells each new state. */
  readonly onDidChange = this.changes.add;

  /** @param now the clock, in epoch milliseconds */
  constructor(
    private readonly client: DattoClient,
    private readonly index: EstateIndex,
    private readonly now: () => number = Date.now,
  ) {}

  get state(): FillState {
    return this.current;
  }

  /**
   * Fills the index; whoever asks meanwhile waits for the same fill. What was cancelled or has failed a while ago goes on
   * where it was. A failure is a state, not an exception.
   */
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
      await this.walk(this.unfinished(), signal);
      this.become({ kind: "idle" });
    } catch (error) {
      this.become(isAborted(error) || signal.aborted ? { kind: "idle" } : { kind: "failed", error });
    }
  }

  /** The walk to go on with: the one that was ended lately, or a new one. */
  private unfinished(): Walk {
    const { ended } = this;
    this.ended = undefined;
    if (ended && this.now() - ended.at <= GOES_ON_WITHIN) return ended.walk;
    return { pass: this.index.startPass(), devices: 0, total: undefined, next: undefined };
  }

  private async walk(from: Walk, signal: AbortSignal): Promise<void> {
    let walk = from;
    this.become({ kind: "running", devices: walk.devices, total: walk.total });
    try {
      for await (const page of this.pages(from, signal)) {
        signal.throwIfAborted();
        // Where devices came or went meanwhile, the pages have shifted.
        const isShifted = walk === from && from.next !== undefined && page.total !== from.total;
        if (isShifted) break;
        walk = this.learn(walk, page);
      }
    } catch (error) {
      if (walk.next) this.ended = { walk, at: this.now() };
      throw error;
    }
    if (walk === from && from.next) await this.walk(this.unfinished(), signal);
    else this.index.endPass(walk.pass);
  }

  private pages({ next }: Walk, signal: AbortSignal): AsyncIterable<Page<Device>> {
    const query = next ? { query: next } : {};
    const control = { priority: "background", ahead: AHEAD, omitUnsetUdfs: true, signal } as const;
    return this.client.pages("/v2/account/devices", { ...control, ...query });
  }

  private learn({ pass, devices }: Walk, { rows, total, next }: Page<Device>): Walk {
    if (total !== undefined) this.index.learnTotal(total);
    this.index.learnPage(pass, rows);
    const walk = { pass, devices: devices + rows.length, total, next };
    this.become({ kind: "running", devices: walk.devices, total });
    return walk;
  }

  private become(state: FillState): void {
    this.current = state;
    this.changes.tell(state);
  }
}
