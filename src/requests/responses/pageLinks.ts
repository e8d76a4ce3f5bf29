import { fieldsOf } from "../../api/fields";

export type Turn = "next" | "previous";

/**
 * The request for the page beside the one that an answer holds. The platform gives absolute addresses; only their query
 * is used, so that nothing in an answer can lead elsewhere.
 *
 * @param text the answer's body
 * @returns path and query, or `undefined` where there is no such page
 */
export function pageBeside(pathAndQuery: string, text: string, turn: Turn): string | undefined {
  const details = fieldsOf(fieldsOf(parsed(text))["pageDetails"]);
  const url = details[turn === "next" ? "nextPageUrl" : "prevPageUrl"];
  if (typeof url !== "string" || url === "") return undefined;
  const at = url.indexOf("?");
  const query = at < 0 ? "" : (url.slice(at).split("#")[0] ?? "");
  const [path = ""] = pathAndQuery.split("?");
  return /^\?[\x21-\x7e]+$/.test(query) ? path + query : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
