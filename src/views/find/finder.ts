import type { Subscription } from "../../estate/listeners";
import type { DeviceNode, SiteNode } from "../nodes";

export type FoundNode = SiteNode | DeviceNode;

/** A site or a device that was found, and how a pick shows it. */
export interface FoundItem<N extends FoundNode> {
  readonly node: N;
  readonly label: string;
  readonly description: string;
  /** What was found beside the name, such as "IP 192.0.2.4". */
  readonly detail: string | undefined;
  readonly icon: string;
}

export interface Found<N extends FoundNode> {
  /** The best, best first. */
  readonly items: readonly FoundItem<N>[];
  /** All that were found. */
  readonly total: number;
}

/** Finds sites or devices while a person types. */
export interface Finder<N extends FoundNode> {
  /** Finds in what is known, at once. */
  find(text: string): Found<N>;
  /** Asks the platform for what is not known. What it answers is told by `onDidChange`. */
  ask(text: string, signal: AbortSignal): Promise<void>;
  /** Whether a text names one thing, so that nothing is left to choose. */
  isReference(text: string): boolean;
  /** How much is known and how old it is. */
  status(): string;
  readonly onDidChange: (listener: () => void) => Subscription;
}
