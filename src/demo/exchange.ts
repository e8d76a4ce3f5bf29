import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "./answer";
import type { Faults } from "./faults";
import type { IncomingCall, Platform } from "./handler";
import type { RequestLog } from "./requestLog";

/** What a control can reach. */
export interface Controlled {
  readonly faults: Faults;
  readonly requests: RequestLog;
}

/** Answers requests that change or watch the platform from outside. */
export type Control = (controlled: Controlled, request: IncomingMessage, bodyText: string) => Answer;

/** What a server needs beside the platform's answers. */
export interface ServerOptions extends Controlled {
  readonly port: number;
  readonly latencyMs: number;
  /** Without one there are no control addresses. */
  readonly control: Control | undefined;
  readonly now: () => number;
}

/** One request and its response. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly options: ServerOptions;
  readonly platform: Platform;
  readonly origin: string;
  /** Ends all waiting when the server closes. */
  readonly signal: AbortSignal;
}

/** The request as the platform sees it. */
export function callOf({ request, options, origin }: Exchange, bodyText: string): IncomingCall {
  return {
    method: request.method ?? "GET",
    url: request.url ?? "/",
    authorization: request.headers.authorization,
    bodyText,
    origin,
    now: options.now(),
  };
}

/** An answer's body as text, with its content type. */
export function encode({ body }: Answer): { readonly text: string; readonly type: string } {
  if (body === undefined) return { text: "", type: "" };
  switch (body.kind) {
    case "json":
      return { text: JSON.stringify(body.value), type: "application/json" };
    case "text":
      return body;
  }
}

/** Notes the request and sends the headers; the bytes of the body are left to the caller. */
export function sendHead(exchange: Exchange, answer: Answer): Buffer {
  const { text, type } = encode(answer);
  const bytes = Buffer.from(text);
  log(exchange, answer.status);
  exchange.response.writeHead(answer.status, {
    ...(type === "" ? {} : { "content-type": type }),
    ...(answer.status === 204 ? {} : { "content-length": bytes.length }),
    ...answer.headers,
  });
  return bytes;
}

/** Notes the request and sends the whole answer. */
export function send(exchange: Exchange, answer: Answer): void {
  const bytes = sendHead(exchange, answer);
  exchange.response.end(bytes);
}

/** Notes the request; status 0 when it gets no answer. */
export function log({ request, options }: Exchange, status: number): void {
  options.requests.add({ method: request.method ?? "GET", url: request.url ?? "/", status });
}
