import { operations } from "../../api/generated/operations";
import type { HistoryEntry } from "../history/historyEntry";
import type { FileRequest } from "../requestFile";
import {
  type FileNode,
  type FileRequestNode,
  type GroupNode,
  GROUPS,
  type HistoryNode,
  type NoteNode,
  type OperationNode,
  type TagNode,
} from "./nodes";

/** The parts of the view, in their order. */
export function groupNodes(): GroupNode[] {
  return GROUPS.map((group) => ({ kind: "group", id: group, group }));
}

/** The catalogue: the tags of the API description, each with its operations in the order of their paths. */
export function tagNodes(): TagNode[] {
  const tags = [...new Set(operations.map(({ tag }) => tag))].sort();
  return tags.map((tag) => ({
    kind: "tag",
    id: `tag ${tag}`,
    tag,
    operations: operations
      .filter((operation) => operation.tag === tag)
      .sort((one, other) => one.path.localeCompare(other.path) || one.method.localeCompare(other.method)),
  }));
}

export function operationNodes({ operations: ofTag }: TagNode): OperationNode[] {
  return ofTag.map((operation) => ({
    kind: "operation",
    id: `operation ${operation.method} ${operation.path}`,
    operation,
  }));
}

/** A request file as the view needs it. */
export interface ListedFile {
  readonly uri: string;
  readonly path: string;
  readonly requests: readonly FileRequest[];
}

export function fileNodes(files: readonly ListedFile[]): (FileNode | NoteNode)[] {
  if (files.length === 0) return [note("noFiles")];
  return files.map(({ uri, path, requests }) => ({ kind: "file", id: `file ${uri}`, uri, path, requests }));
}

export function fileRequestNodes({ uri, requests }: FileNode): FileRequestNode[] {
  return requests.map((request) => ({
    kind: "fileRequest",
    id: `request ${uri} ${request.index}`,
    uri,
    request,
  }));
}

/** @param accountId missing when nobody is signed in */
export function historyNodes(
  accountId: string | undefined,
  entries: readonly HistoryEntry[],
): (HistoryNode | NoteNode)[] {
  if (accountId === undefined) return [note("signedOut")];
  if (entries.length === 0) return [note("noHistory")];
  return entries.map((entry) => ({
    kind: "historyEntry",
    id: `history ${accountId} ${entry.id}`,
    accountId,
    entry,
  }));
}

function note(about: NoteNode["about"]): NoteNode {
  return { kind: "note", id: `note ${about}`, about };
}
