import { ApiError, type ApiErrorKind, HttpClientError } from "./errors";
import { fieldsOf } from "./fields";
import type { HttpResponse } from "./transport";

const MAX_MESSAGE = 300;

/**
 * Reads a body as JSON.
 *
 * @returns `undefined` for an empty body
 * @throws HttpClientError of kind `protocol` for a web page or broken JSON
 */
export function readJson(response: HttpResponse): unknown {
  if (response.text.trim() === "") return undefined;
  if (isWebPage(response)) {
    const hint = "A proxy or firewall may stand between. Check the network and the base URL.";
    throw new HttpClientError("protocol", `The answer is a web page, not data. ${hint}`);
  }
  try {
    return JSON.parse(response.text) as unknown;
  } catch (error) {
    const cause = withoutQuotation(error);
    throw new HttpClientError("protocol", "The answer is not complete JSON. Try again.", { cause });
  }
}

/** The parser quotes the text around the mistake, which may be a token or a customer's data. */
function withoutQuotation(error: unknown): SyntaxError {
  const message = error instanceof Error ? error.message : "";
  return new SyntaxError(message.replace(/, (\.\.\.)?"[\s\S]*$/, ""));
}

/** Makes the error for a status of 400 or above. `path` is path and query below the base URL. */
export function apiErrorOf(response: HttpResponse, path: string): ApiError {
  const kind = kindOf(response);
  const retryAfter = readRetryAfter(response.headers.get("retry-after"));
  const message = serverMessage(response) ?? fallbackMessage(kind, response.status);
  return new ApiError(message, { status: response.status, kind, path, retryAfter });
}

/**
 * The server's own words for an error, made safe to show: one line, no control characters, bounded, never a web
 * page. Servers name them differently; the order of the keys is the order in which they are the most telling.
 */
export function serverMessage(response: HttpResponse): string | undefined {
  if (isWebPage(response)) return undefined;
  const body = parseOrText(response.text);
  if (typeof body === "string") return oneLine(body);
  const fields = fieldsOf(body);
  for (const key of ["errorMessage", "message", "error_description", "error", "detail"]) {
    const value = fields[key];
    if (typeof value === "string" && value.trim() !== "" && !isMarkup(value)) return oneLine(value);
  }
  return undefined;
}

function kindOf(response: HttpResponse): ApiErrorKind {
  switch (response.status) {
    case 403:
      return isBlock(response) ? "blocked" : "forbidden";
    case 404:
      return "notFound";
    case 409:
      return "conflict";
    case 429:
      return "rateLimited";
    default:
      return response.status >= 500 ? "server" : "badRequest";
  }
}

/**
 * A 403 stands for "no permission" and for the temporary block of an address after too many requests. The block
 * comes from a layer before the API: it carries `Retry-After`, or no JSON.
 */
function isBlock(response: HttpResponse): boolean {
  if (response.headers.has("retry-after")) return true;
  return isWebPage(response) || /\b(blocked|too many|rate limit)/i.test(response.text.slice(0, 2000));
}

function fallbackMessage(kind: ApiErrorKind, status: number): string {
  switch (kind) {
    case "badRequest":
      return `The platform does not accept the request (${status}).`;
    case "forbidden":
      return "The user of this API key has no permission for this.";
    case "blocked":
      return "The platform blocks this address for a while after too many requests.";
    case "notFound":
      return "The platform does not have this, or not any more.";
    case "conflict":
      return "Something else changed the record at the same time.";
    case "rateLimited":
      return "The account's rate limit is used up.";
    case "server":
      return `The platform failed (${status}).`;
  }
}

/** Seconds from `Retry-After`, which is a number of seconds or an HTTP date. */
function readRetryAfter(header: string | null): number | undefined {
  if (header === null || header.trim() === "") return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}

function isWebPage(response: HttpResponse): boolean {
  const type = response.headers.get("content-type") ?? "";
  return type.includes("html") || isMarkup(response.text);
}

function isMarkup(text: string): boolean {
  return /^\s*<[!?a-z]/i.test(text);
}

function parseOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function oneLine(text: string): string | undefined {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  if (line === "") return undefined;
  return line.length > MAX_MESSAGE ? `${line.slice(0, MAX_MESSAGE)}…` : line;
}
