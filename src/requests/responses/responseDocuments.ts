import { type Uri, ViewColumn } from "vscode";
import type { Method } from "../../api";
import type { Connection } from "../../accounts/connections";
import { uriOf } from "../../documents/address";
import { openUri } from "../../documents/openDocument";
import type { Resource, ResponsePart } from "../../documents/resource";
import type { ResourceFiles } from "../../documents/resourceFiles";
import type { Answer, Responses } from "../../documents/responses";
import { isJsonAnswer } from "../../documents/responseText";
import type { RawRequest } from "../rawRequest";
import type { Sent } from "../sending/requestSender";

/** Where a document opens: in the active group, or in the one beside it without taking the focus. */
export type Place = "here" | "beside";

/** Shows answers as documents. */
export class ResponseDocuments {
  /** Numbers of the answers to requests of the history. */
  private readonly numbers = new Map<string, number>();

  constructor(
    private readonly files: ResourceFiles,
    private readonly responses: Responses,
  ) {}

  /** Keeps the answer to a request, to be opened now or later. */
  keep(request: RawRequest, { account, client }: Connection, { response, entryId }: Sent): Answer {
    const { method, pathAndQuery, body } = request;
    const isSecret = client.holdsSecret(pathAndQuery);
    const asked = { accountId: account.id, method, pathAndQuery, body, isSecret };
    const number = this.responses.nextNumber();
    const address = documentOf({ ...asked, ...response, bytes: response.bytes, number }).toString();
    this.numbers.set(entryId, number);
    return this.responses.keep(address, asked, response, client.budget, number);
  }

  /** Opens the document of an answer. */
  async open(answer: Answer, place: Place): Promise<Uri> {
    const document = documentOf(answer);
    // A later answer to the same request has taken the document over.
    const isLatest = this.responses.latest(document.toString())?.number === answer.number;
    const uri = isLatest ? document : numberedUri(answer);
    if (isLatest) await this.files.show(uri, answer);
    await openUri(uri, place === "here" ? ViewColumn.Active : ViewColumn.Beside, place === "beside");
    return uri;
  }

  /** The answer to a request of the history, while this window keeps it. */
  answerOf(entryId: string): Answer | undefined {
    return this.responses.numbered(this.numbers.get(entryId));
  }

  /** The answer that a document shows. */
  latest(uri: Uri): Answer | undefined {
    return this.responses.latest(uri.toString());
  }

  /** The answer that a document showed before. */
  previous(uri: Uri): Answer | undefined {
    return this.responses.previous(uri.toString());
  }
}

/** The address of one answer alone, whatever is asked again later. */
export function numberedUri(answer: Answer, part: ResponsePart = "body"): Uri {
  const { accountId, method, pathAndQuery, number, isSecret } = answer;
  const resource: Resource =
    part === "body" && isJson(answer) ? { kind: "response", number } : { kind: "responsePart", number, part };
  return uriOf({ accountId, resource }, nameOf(method, isSecret ? "***" : pathAndQuery));
}

type Shown = Pick<Answer, "accountId" | "method" | "pathAndQuery" | "number" | "text" | "bytes" | "isSecret">;

/**
 * A `GET` can be asked for again by its address; any other answer is kept for this window, and so is one whose request
 * repeats a credential, for which an address is no place.
 */
function documentOf(answer: Shown): Uri {
  const { accountId, method, pathAndQuery, isSecret } = answer;
  const name = nameOf(method, isSecret ? "***" : pathAndQuery);
  return uriOf({ accountId, resource: resourceOf(answer) }, name);
}

function resourceOf(answer: Shown): Resource {
  const { method, pathAndQuery, number, isSecret } = answer;
  if (method !== "GET" || isSecret)
    return isJson(answer) ? { kind: "response", number } : { kind: "responsePart", number, part: "body" };
  const at = pathAndQuery.indexOf("?");
  const [path, query] = at < 0 ? [pathAndQuery, ""] : [pathAndQuery.slice(0, at), pathAndQuery.slice(at)];
  return { kind: isJson(answer) ? "read" : "readText", path, query };
}

function isJson(answer: Pick<Answer, "text" | "bytes">): boolean {
  return answer.bytes === undefined && isJsonAnswer(answer);
}

/** What the tab shows, such as `GET account › sites?max=10`; a tab shows only what follows the last slash. */
export function nameOf(method: Method, pathAndQuery: string): string {
  return `${method} ${pathAndQuery.replace(/^\/v\d+\//, "").replaceAll("/", " › ")}`;
}
