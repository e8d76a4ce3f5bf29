import type { Operation } from "../../api";
import type { HistoryEntry } from "../history/historyEntry";
import type { FileRequest } from "../requestFile";

/** A row of the "Requests" view, as plain data. */
export type RequestNode =
  GroupNode | TagNode | OperationNode | FileNode | FileRequestNode | HistoryNode | NoteNode;

interface Identified {
  /** Unique in the tree, and the same after every refresh. */
  readonly id: string;
}

export const GROUPS = ["files", "operations", "history"] as const;

export type Group = (typeof GROUPS)[number];

/** The three parts of the view. */
export interface GroupNode extends Identified {
  readonly kind: "group";
  readonly group: Group;
}

/** Operations of one tag of the API description. */
export interface TagNode extends Identified {
  readonly kind: "tag";
  readonly tag: string;
  readonly operations: readonly Operation[];
}

export interface OperationNode extends Identified {
  readonly kind: "operation";
  readonly operation: Operation;
}

/** A request file of the workspace. */
export interface FileNode extends Identified {
  readonly kind: "file";
  readonly uri: string;
  /** Its path in the workspace. */
  readonly path: string;
  readonly requests: readonly FileRequest[];
}

export interface FileRequestNode extends Identified {
  readonly kind: "fileRequest";
  readonly uri: string;
  readonly request: FileRequest;
}

/** A request that was sent. */
export interface HistoryNode extends Identified {
  readonly kind: "historyEntry";
  readonly accountId: string;
  readonly entry: HistoryEntry;
}

/** Says why a group is empty. */
export interface NoteNode extends Identified {
  readonly kind: "note";
  readonly about: "noFiles" | "noHistory" | "signedOut";
}

/** Reads an argument that a menu or a key binding gave to a command. */
export function asRequestNode(argument: unknown): RequestNode | undefined {
  const isNode = typeof argument === "object" && argument !== null && "kind" in argument && "id" in argument;
  if (!isNode) return undefined;
  const node = argument as RequestNode;
  switch (node.kind) {
    case "group":
    case "tag":
    case "operation":
    case "file":
    case "fileRequest":
    case "historyEntry":
    case "note":
      return node;
    default:
      return undefined;
  }
}
