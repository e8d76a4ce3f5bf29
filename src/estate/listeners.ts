/** Takes a listener away again. */
export interface Subscription {
  dispose(): void;
}

/** Those who want to be told of something. */
export class Listeners<Event> {
  private readonly listeners = new Set<(event: Event) => void>();

  /** Adds a listener; may be passed around as a function. */
  readonly add = (listener: (event: Event) => void): Subscription => {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  };

  /** Tells all of them; may be passed around as a function. */
  readonly tell = (event: Event): void => {
    for (const listener of [...this.listeners]) listener(event);
  };
}
