import { applyEdits, format } from "jsonc-parser";
import type { Translate } from "../../accounts/problem";
import { checkHeaders } from "../../api/headers";
import { isJson } from "../isJson";
import { type CurlCommand, parseCurl } from "./curlCommand";

/** Headers that say what a browser or `curl` always says. */
const USUAL = /^(accept|accept-.*|user-agent|priority|dnt|pragma|cache-control|sec-.*|content-type)$/i;

/**
 * Writes a `curl` command as a request of a request document, or gives `undefined` when it is none. What belongs to an
 * account is left out and a comment says so: the token is added when the request is sent.
 */
export function requestFromCurl(text: string, t: Translate): string | undefined {
  const command = parseCurl(text);
  if (!command) return undefined;
  const { target, host } = targetOf(command.url);
  const headers = command.headers.filter(isSendable).map(({ name, value }) => `${name}: ${value}`);
  const body = command.body === undefined || command.body === "" ? [] : ["", bodyOf(command.body)];
  return [...notesOf(command, host, t), `${command.method} ${target}`, ...headers, ...body].join("\n");
}

function notesOf({ signsIn }: CurlCommand, host: string | undefined, t: Translate): string[] {
  const token = t("The authorization was left out: the token is added when the request is sent.");
  const place = t("{0} was left out: the request goes to the account's own platform.", host ?? "");
  return [...(signsIn ? [`# ${token}`] : []), ...(host === undefined ? [] : [`# ${place}`])];
}

/** The address below the base URL. The six platforms need no word; any other host is named. */
function targetOf(url: string): { readonly target: string; readonly host: string | undefined } {
  const withoutScheme = /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(url) ? `//${url}` : url;
  const [, host, path = ""] = /^(?:[a-z][a-z0-9+.-]*:)?\/\/([^/?#]*)([^#]*)/is.exec(withoutScheme) ?? [];
  const below = host === undefined ? url.replace(/#.*$/s, "") : path;
  const target = below.replace(/^\/api(?=\/|$)/, "").replace(/\s/g, (space) => encodeURIComponent(space));
  const known = host === undefined || /(^|@)[a-z]+-api\.centrastage\.net$/i.test(host);
  return {
    target: escapeBraces(target === "" ? "/" : target),
    host: known ? undefined : host.replace(/^.*@/s, "").replace(/[^\w.:[\]-]/g, ""),
  };
}

function isSendable({ name, value }: CurlCommand["headers"][number]): boolean {
  if (USUAL.test(name) || value === "" || value.includes("{{")) return false;
  try {
    checkHeaders({ [name]: value });
    return true;
  } catch {
    return false;
  }
}

/** What would be taken for a variable is written in another way that means the same. */
function escapeBraces(target: string): string {
  return target.replaceAll("{", "%7B").replaceAll("}", "%7D");
}

/** JSON is made readable; in it, two braces in a row stand in strings only. */
function bodyOf(body: string): string {
  if (!isJson(body)) return body;
  const edits = format(body, undefined, { insertSpaces: true, tabSize: 2, eol: "\n" });
  return applyEdits(body, edits).replaceAll("{{", "\\u007b{");
}
