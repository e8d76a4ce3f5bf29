import { l10n, Range, Selection, SnippetString, Uri, window, workspace } from "vscode";
import type { Operation } from "../api";
import { bodySchemas } from "../api/generated/bodySchemas";
import { addressOf } from "../documents/address";
import { requestOf } from "../documents/addressTable";
import type { Resource } from "../documents/resource";
import type { Responses } from "../documents/responses";
import { nameOf } from "./responses/responseDocuments";
import type { RawRequest } from "./rawRequest";
import { bodySnippet } from "./language/completion/sampleBody";
import { openEntry, openRequestText } from "./openRequestText";
import { describedTarget, operationText, requestText } from "./requestText";
import { asRequestNode, type FileRequestNode } from "./view/nodes";

/**
 * Opens whatever a menu gave as a request: an operation, an entry of the history, a request of a file, a site, a device,
 * or a document.
 */
export async function openAsRequest(argument: unknown, responses: Responses): Promise<void> {
  const node = asRequestNode(argument);
  if (node?.kind === "operation") {
    await openOperation(node.operation);
  } else if (node?.kind === "historyEntry") await openEntry(node.entry);
  else if (node?.kind === "fileRequest") await openInFile(node);
  else {
    const request = requestOfNode(argument) ?? requestOfDocument(argument, responses);
    if (request) await openRequestText(requestText(request, nameOf(request.method, request.pathAndQuery)));
    else void window.showInformationMessage(l10n.t("Open a document of Datto RMM, or select a row first."));
  }
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

/** Rows of the view "Sites" are known by their shape alone. */
function requestOfNode(argument: unknown): RawRequest | undefined {
  if (typeof argument !== "object" || argument === null) return undefined;
  const { kind, uid } = argument as Readonly<Record<string, unknown>>;
  if (typeof uid !== "string" || (kind !== "site" && kind !== "device")) return undefined;
  return { method: "GET", pathAndQuery: `/v2/${kind}/${encodeURIComponent(uid)}` };
}

function requestOfDocument(argument: unknown, responses: Responses): RawRequest | undefined {
  const uri = argument instanceof Uri ? argument : window.activeTextEditor?.document.uri;
  const resource = uri && addressOf(uri)?.resource;
  return resource && requestOfResource(resource, responses);
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
    default: {
      const { path, params, query } = requestOf(resource);
      return { method: "GET", pathAndQuery: describedTarget(path, params, query) };
    }
  }
}
