import { l10n, Range, Selection, SnippetString, Uri, window, workspace } from "vscode";
import type { Operation } from "../api";
import { fieldsOf } from "../api/fields";
import { bodySchemas } from "../api/generated/bodySchemas";
import { addressOf } from "../documents/address";
import { type DescribedResource, requestOf } from "../documents/addressTable";
import { isDescribed, type Resource } from "../documents/resource";
import type { Responses } from "../documents/responses";
import { nameOf } from "./responses/responseDocuments";
import type { RawRequest } from "./rawRequest";
import { bodySnippet } from "./language/completion/sampleBody";
import { openEntry, openRequestText } from "./openRequestText";
import { describedTarget, operationText, requestText } from "./requestText";
import { asRequestNode, type FileRequestNode } from "./view/nodes";

/** What a request is made of, with the account that it belongs to. */
interface Found {
  readonly accountId: string;
  readonly request: RawRequest;
}

/** Gives the label that a file names an account by; `undefined` for the one that requests go to anyway. */
export type LabelOf = (accountId: string) => Promise<string | undefined>;

/**
 * Opens whatever a menu gave as a request: an operation, an entry of the history, a request of a file, a row of another
 * view, or a document. What belongs to another account than the active one says so.
 */
export async function openAsRequest(
  argument: unknown,
  responses: Responses,
  labelOf: LabelOf,
): Promise<void> {
  const node = asRequestNode(argument);
  if (node?.kind === "operation") {
    await openOperation(node.operation);
  } else if (node?.kind === "historyEntry") await openEntry(node.entry, await labelOf(node.accountId));
  else if (node?.kind === "fileRequest") await openInFile(node);
  else {
    const found = requestOfNode(argument) ?? requestOfDocument(argument, responses);
    if (found) await openFound(found, labelOf);
    else void window.showInformationMessage(l10n.t("Open a document of Datto RMM, or select a row first."));
  }
}

async function openFound({ accountId, request }: Found, labelOf: LabelOf): Promise<void> {
  const name = nameOf(request.method, request.pathAndQuery);
  await openRequestText(requestText(request, name, await labelOf(accountId)));
}

/** The body begins with what is required, the cursor in its first value. */
async function openOperation(operation: Operation): Promise<void> {
  const editor = await openRequestText(operationText(operation));
  const schema = operation.body === undefined ? undefined : bodySchemas[operation.body];
  if (!schema) return;
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  await editor.insertSnippet(new SnippetString(`\n${bodySnippet(schema, "required")}\n`), end);
}

async function openInFile({ uri, request }: FileRequestNode): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  const editor = await window.showTextDocument(document);
  editor.selection = new Selection(request.line, 0, request.line, 0);
  editor.revealRange(new Range(request.line, 0, request.line, 0));
}

/** Rows of other views are known by their shape alone. */
function requestOfNode(argument: unknown): Found | undefined {
  const { accountId, kind, uid, document } = fieldsOf(argument);
  if (typeof accountId !== "string") return undefined;
  switch (kind) {
    case "account":
      return { accountId, request: read({ kind }) };
    case "site":
    case "device":
      return typeof uid === "string" ? { accountId, request: read({ kind, uid }) } : undefined;
    case "document": {
      const resource = document as Resource;
      return typeof fieldsOf(document)["kind"] === "string" && isDescribed(resource)
        ? { accountId, request: read(resource) }
        : undefined;
    }
    default:
      return undefined;
  }
}

function requestOfDocument(argument: unknown, responses: Responses): Found | undefined {
  const uri = argument instanceof Uri ? argument : window.activeTextEditor?.document.uri;
  const address = uri && addressOf(uri);
  const request = address && requestOfResource(address.resource, responses);
  return request && { accountId: address.accountId, request };
}

function read(resource: DescribedResource): RawRequest {
  const { path, params, query } = requestOf(resource);
  return { method: "GET", pathAndQuery: describedTarget(path, params, query) };
}

function requestOfResource(resource: Resource, responses: Responses): RawRequest | undefined {
  switch (resource.kind) {
    case "read":
    case "readText":
      return { method: "GET", pathAndQuery: resource.path + resource.query };
    case "response":
    case "responsePart": {
      const answer = responses.numbered(resource.number);
      if (!answer) return undefined;
      const { method, pathAndQuery, body } = answer;
      return { method, pathAndQuery, ...(body === undefined ? {} : { body }) };
    }
    default:
      return read(resource);
  }
}
