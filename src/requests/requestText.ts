import type { Operation } from "../api";
import { formatQuery } from "../api/target";
import type { RawRequest } from "./rawRequest";

/** Prompts that offer what there is instead of an empty box. */
const PICKED: Readonly<Record<string, string>> = { siteUid: "site", deviceUid: "device" };

/**
 * Writes a request as it stands in a request document.
 *
 * @param name what follows `###`
 * @param account the label of the account that it goes to; else it goes to the active one
 */
export function requestText(
  { method, pathAndQuery, body }: RawRequest,
  name: string,
  account?: string,
): string {
  const directive = account === undefined ? "" : `# @account ${oneLine(account)}\n`;
  const content = body === undefined ? "" : `\n${pretty(body)}\n`;
  return `### ${oneLine(name)}\n${directive}${method} ${escapeBraces(pathAndQuery)}\n${content}`;
}

/**
 * Writes an operation of the description as a request that is ready to be filled in: what is needed is asked for when it
 * is sent.
 */
export function operationText({ method, path, summary, parameters }: Operation): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => promptFor(name));
  const required = parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const query = required.map(({ name }) => `${name}=${promptFor(name)}`).join("&");
  return `### ${oneLine(summary)}\n${method} ${filled}${query === "" ? "" : `?${query}`}\n`;
}

/** Path and query of a request that the description names, with the values given. */
export function describedTarget(
  path: string,
  params: Readonly<Record<string, string>>,
  query: Readonly<Record<string, string>> = {},
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  return filled + formatQuery(query);
}

function promptFor(name: string): string {
  return `{{$prompt ${PICKED[name] ?? name}}}`;
}

/** What would be taken for a variable is written in another way that means the same. */
function escapeBraces(pathAndQuery: string): string {
  return pathAndQuery.replaceAll("{", "%7B").replaceAll("}", "%7D");
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
}

/** What would be taken for a variable inside a string is escaped, as JSON allows. */
function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), undefined, 2).replaceAll("{{", "{\\u007b");
  } catch {
    return body;
  }
}
