import { type Uri, ViewColumn } from "vscode";
import type { Method, RawResponse } from "../api";
import type { Connection } from "../accounts/connections";
import { uriOf } from "../documents/address";
import { openUri } from "../documents/openDocument";
import type { Resource } from "../documents/resource";
import type { ResourceFiles } from "../documents/resourceFiles";
import type { Responses } from "../documents/responses";
import { isJsonAnswer } from "../documents/responseText";
import type { RawRequest } from "./rawRequest";

/** Where a document opens: in the active group, or in the one beside it without taking the focus. */
export type Place = "here" | "beside";

/** Shows answers as documents. */
export class ResponseDocuments {
  constructor(
    private readonly files: ResourceFiles,
    private readonly responses: Responses,
  ) {}

  /** Keeps an answer and opens its document. */
  async open(
    request: RawRequest,
    { account, client }: Connection,
    response: RawResponse,
    place: Place,
  ): Promise<Uri> {
    const { method, pathAndQuery } = request;
    const number = this.responses.nextNumber();
    const resource = resourceOf(request, response, number);
    const uri = uriOf({ accountId: account.id, resource }, nameOf(method, pathAndQuery));
    const answered = { accountId: account.id, method, pathAndQuery };
    this.files.show(uri, this.responses.keep(uri.toString(), answered, response, client.budget, number));
    await openUri(uri, place === "here" ? ViewColumn.Active : ViewColumn.Beside, place === "beside");
    return uri;
  }
}

/** A `GET` can be asked for again by its address; any other answer is kept for this window. */
function resourceOf({ method, pathAndQuery }: RawRequest, response: RawResponse, number: number): Resource {
  const isJson = isJsonAnswer(response) && response.bytes === undefined;
  if (method !== "GET")
    return isJson ? { kind: "response", number } : { kind: "responsePart", number, part: "body" };
  const at = pathAndQuery.indexOf("?");
  const [path, query] = at < 0 ? [pathAndQuery, ""] : [pathAndQuery.slice(0, at), pathAndQuery.slice(at)];
  return { kind: isJson ? "read" : "readText", path, query };
}

/** What the tab shows, such as `GET account › sites?max=10`; a tab shows only what follows the last slash. */
export function nameOf(method: Method, pathAndQuery: string): string {
  return `${method} ${pathAndQuery.replace(/^\/v\d+\//, "").replaceAll("/", " › ")}`;
}
