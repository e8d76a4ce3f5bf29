import type { Subscription } from "../estate/listeners";

/** What the refresh by itself needs of a view, of the settings and of time. */
export interface AutoRefreshPorts {
  readonly isVisible: () => boolean;
  readonly onDidChangeVisibility: (listener: () => void) => Subscription;
  /** Milliseconds between two refreshes; 0 when there are to be none. */
  readonly interval: () => number;
  readonly onDidChangeInterval: (listener: () => void) => Subscription;
  readonly refresh: () => Promise<void>;
  readonly now: () => number;
  /** Calls back later; gives a function that prevents it. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
}

/**
 * Refreshes a view again and again while somebody can see it. One refresh at a time, the next one an interval after the
 * one before has ended; a view that comes back is refreshed when an interval has passed meanwhile.
 */
export class AutoRefresh {
  private readonly subscriptions: readonly Subscription[];
  private cancel: (() => void) | undefined;
  private refreshed: number;
  private running = false;
  private disposed = false;

  constructor(private readonly ports: AutoRefreshPorts) {
    this.refreshed = ports.now();
    const arm = () => this.arm();
    this.subscriptions = [ports.onDidChangeVisibility(arm), ports.onDidChangeInterval(arm)];
    this.arm();
  }

  /** To be called when everything was refreshed for another reason. */
  restart(): void {
    this.refreshed = this.ports.now();
    this.arm();
  }

  dispose(): void {
    this.disposed = true;
    this.cancel?.();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private arm(): void {
    this.cancel?.();
    this.cancel = undefined;
    const interval = this.ports.interval();
    if (this.disposed || this.running || interval === 0 || !this.ports.isVisible()) return;
    const due = this.refreshed + interval - this.ports.now();
    this.cancel = this.ports.after(Math.max(0, due), () => void this.run());
  }

  private async run(): Promise<void> {
    this.running = true;
    await this.ports.refresh().catch(() => undefined);
    this.running = false;
    this.restart();
  }
}
