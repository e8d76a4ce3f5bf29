import { jsonIndent, secretUdfs } from "../accounts/settings";
import type { Connection } from "../accounts/connections";
import type { DocumentAddress } from "./address";
import { requestOf } from "./addressTable";
import type { ShownText } from "./contents";
import { GoneError } from "./documentProblem";
import { ListProgress } from "./listProgress";
import { type LoadableResource, loadShown, type PartOfList } from "./loadResource";
import type { Responses } from "./responses";
import { shownAnswer } from "./shownAnswer";
import { type Look, shownValue } from "./secrets/maskText";

/** What was fetched for a document. */
export interface Fetched extends ShownText {
  readonly part?: PartOfList | undefined;
}

export interface FetchOptions {
  readonly responses: Responses;
  /** The document's, under which its answers are kept. */
  readonly address: string;
  /** Rows of a list to read before asking whether to read on. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** How documents are written, as the settings say now. */
export function presentLook(): Look {
  return { indent: jsonIndent(), secretUdfs: secretUdfs() };
}

/**
 * Fetches what a document shows.
 *
 * @throws GoneError for an answer that no window has any more
 */
export async function fetchDocument(
  { accountId, resource }: DocumentAddress,
  connection: Connection,
  { responses, address, limit, signal }: FetchOptions,
): Promise<Fetched> {
  const { client } = connection;
  switch (resource.kind) {
    case "response":
    case "responsePart": {
      const answer = responses.numbered(resource.number);
      if (answer?.accountId !== accountId) throw new GoneError();
      const part = resource.kind === "response" ? "body" : resource.part;
      return shownAnswer(answer, part, presentLook());
    }
    case "read":
    case "readText": {
      const request = { accountId, method: "GET", pathAndQuery: resource.path + resource.query } as const;
      const response = await client.raw(request.method, request.pathAndQuery, { signal });
      const answer = responses.keep(address, request, response, client.budget);
      return shownAnswer(answer, "body", presentLook());
    }
    default:
      return fetchResource(connection, resource, limit, signal);
  }
}

async function fetchResource(
  { client, estate }: Connection,
  resource: LoadableResource,
  limit: number,
  signal: AbortSignal,
): Promise<Fetched> {
  const progress = new ListProgress();
  try {
    const goOn = (part: PartOfList) => progress.tell(part) && part.rows < limit;
    const { value, part } = await loadShown(client, resource, signal, goOn);
    await estate.learn({ ...requestOf(resource), value });
    return { ...shownValue(value, presentLook()), part };
  } finally {
    progress.dispose();
  }
}
