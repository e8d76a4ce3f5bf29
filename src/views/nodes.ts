import type { Device, Site } from "../api";
import type { Account } from "../accounts/account";
import type { Problem } from "../accounts/problem";
import type { Grouping } from "../estate/arrange/grouping";
import type { ListName } from "../estate/estate";
import type { DocumentNode, DocumentsNode } from "./documentNodes";
import type { SnapshotNode, SnapshotsNode } from "./snapshotNodes";

import type { TreeFilter } from "./arrange/arrangement";

/** A row of the "Sites" view, as plain data. */
export type Node =
  | AccountNode
  | FilterNode
  | GroupNode
  | ShowMoreNode
  | SiteNode
  | DeviceNode
  | SystemSitesNode
  | DocumentsNode
  | DocumentNode
  | SnapshotsNode
  | SnapshotNode
  | LoadMoreNode
  | ProblemNode
  | EmptyNode
  | LoadingNode;

interface OfAccount {
  readonly accountId: string;
  /** Unique in the tree, and the same after every refresh. */
  readonly id: string;
}

/** One of several accounts that are shown side by side. */
export interface AccountNode extends OfAccount {
  readonly kind: "account";
  readonly account: Account;
}

/** Stands above rows that are filtered or grouped, and says what they leave out. */
export interface FilterNode extends OfAccount {
  readonly kind: "filter";
  readonly filter: TreeFilter;
  /** Devices that are shown, and those that are known. */
  readonly shown: number;
  readonly known: number;
  /** Whether all devices of the account are known. */
  readonly whole: boolean;
  /** How much is known and how old it is, in words. */
  readonly status: string;
}

/** Devices that have something in common. */
export interface GroupNode extends OfAccount {
  readonly kind: "group";
  readonly grouping: Grouping;
  /** What the platform calls it; empty for devices that tell nothing. */
  readonly name: string;
  readonly count: number;
}

/** Stands below the first devices of a group, whose others are known too. */
export interface ShowMoreNode extends OfAccount {
  readonly kind: "showMore";
  readonly parentId: string;
  readonly shown: number;
  readonly total: number;
}

export interface SiteNode extends OfAccount {
  readonly kind: "site";
  readonly uid: string;
  readonly site: Site;
  /** Devices that a filter shows; missing where all are shown. */
  readonly matching?: number;
}

export interface DeviceNode extends OfAccount {
  readonly kind: "device";
  readonly uid: string;
  readonly device: Device;
  /** Whether the row says which site the device is in, since no row above it does. */
  readonly showsSite?: boolean;
}

/** Holds the sites that the platform itself keeps: Managed, OnDemand and Deleted Devices. */
export interface SystemSitesNode extends OfAccount {
  readonly kind: "systemSites";
  readonly sites: readonly SiteNode[];
}

/** Stands below a list that is not whole. */
export interface LoadMoreNode extends OfAccount {
  readonly kind: "loadMore";
  readonly list: ListName;
  readonly loaded: number;
  readonly total: number | undefined;
}

/** Says why a list, or the rest of it, is not there. */
export interface ProblemNode extends OfAccount {
  readonly kind: "problem";
  readonly list: ListName;
  readonly problem: Problem;
  /** Since when the rows above are as they are, in epoch milliseconds; missing when there are none. */
  readonly staleSince: number | undefined;
}

/** Says why a list has no rows. */
export interface EmptyNode extends OfAccount {
  readonly kind: "empty";
  readonly list: ListName;
}

/** Stands where rows will be, while they are on their way. */
export interface LoadingNode extends OfAccount {
  readonly kind: "loading";
}

/** Reads an argument that a menu or a key binding gave to a command. */
export function asNode(argument: unknown): Node | undefined {
  if (typeof argument !== "object" || argument === null) return undefined;
  if (!("kind" in argument) || !("accountId" in argument)) return undefined;
  // Other extensions may call a command too; a row without what it shows is none.
  const { kind } = argument;
  return (kind === "site" || kind === "device") && !(kind in argument) ? undefined : (argument as Node);
}
