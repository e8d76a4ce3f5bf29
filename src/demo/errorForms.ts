import { STATUS_CODES } from "node:http";
import { type Answer, errorAnswer, errorMessage, json } from "./answer";
import type { ErrorForm } from "./faults";

const page = (status: number, heading: string, text: string): Answer => ({
  status,
  body: {
    kind: "text",
    type: "text/html",
    text: `<html><head><title>${heading}</title></head><body><h1>${heading}</h1><p>${text}</p></body></html>`,
  },
});

/** What is sent to an address that went on over the limit; it does not come from the API itself. */
export const blockPage = page(403, "403 Forbidden", "Request blocked. Too many requests from this address.");

/** The answer to a request over the limit. */
export const tooMany = (seconds: number): Answer => ({
  ...errorMessage("Rate limit exceeded", 429),
  headers: { "retry-after": String(seconds) },
});

/** An error in one of the forms in which it is known to come. */
export function errorInForm(form: ErrorForm, status: number, path: string, timestamp: number): Answer {
  const phrase = STATUS_CODES[status] ?? "Error";
  switch (form) {
    case "standard":
      return errorAnswer(status, path, timestamp);
    case "errorMessage":
      return errorMessage("Failed to read request", status);
    case "message":
      return json({ message: `${phrase}: the request was not accepted` }, status);
    case "oauth":
      return json({ error: "invalid_grant", error_description: "Bad credentials" }, status);
    case "error":
      return json({ error: phrase }, status);
    case "detail":
      return json(
        { type: "about:blank", title: phrase, status, detail: "The request was not accepted" },
        status,
      );
    case "text":
      return { status, body: { kind: "text", type: "text/plain", text: phrase } };
    case "html":
      return page(status, `${status} ${phrase}`, "The gateway could not answer.");
    case "block":
      return { ...blockPage, status };
    case "none":
      return { status };
  }
}
