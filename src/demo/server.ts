import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "./answer";
import type { Fault, Faults } from "./faults";
import { handle, type Platform } from "./handler";
import type { RequestLog } from "./requestLog";

/** What a server needs beside the platform's answers. */
export interface ServerOptions {
  readonly port: number;
  readonly latencyMs: number;
  readonly now: () => number;
  readonly faults: Faults;
  readonly requests: RequestLog;
}

/** A server that is listening. */
export interface RunningServer {
  /** Scheme, host and port. */
  readonly origin: string;
  close(): Promise<void>;
}

const loopback = "127.0.0.1";
const longestBody = 1_000_000;

/** Starts the HTTP server on the loopback interface. */
export async function startServer(platform: Platform, options: ServerOptions): Promise<RunningServer> {
  const closing = new AbortController();
  let origin = "";
  const server = createServer((request, response) => {
    const exchange: Exchange = { request, response, options, platform, origin, signal: closing.signal };
    answerExchange(exchange).catch(() => response.destroy());
  });
  // Longer than clients keep an idle connection, so that none is closed while a request is on its way.
  server.keepAliveTimeout = 60_000;
  origin = `http://${loopback}:${await listen(server, options.port)}`;
  return {
    origin,
    close: () => {
      closing.abort();
      return close(server);
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, loopback, () => {
      server.off("error", reject);
      const address = server.address() as AddressInfo;
      resolve(address.port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly options: ServerOptions;
  readonly platform: Platform;
  readonly origin: string;
  readonly signal: AbortSignal;
}

async function answerExchange(exchange: Exchange): Promise<void> {
  const { request, options, signal } = exchange;
  const fault = options.faults.take(request.method ?? "GET", request.url ?? "/");
  const bodyText = await readBody(request);
  if (options.latencyMs > 0) await sleep(options.latencyMs, undefined, { signal });
  if (fault === undefined) send(exchange, await rightAnswer(exchange, bodyText));
  else await strike(exchange, fault, bodyText);
}

async function rightAnswer({ request, platform, options, origin, signal }: Exchange, bodyText: string) {
  const { answer, delayMs } = handle(platform, {
    method: request.method ?? "GET",
    url: request.url ?? "/",
    authorization: request.headers.authorization,
    bodyText,
    origin,
    now: options.now(),
  });
  if (delayMs > 0) await sleep(delayMs, undefined, { signal });
  return answer;
}

async function strike(exchange: Exchange, fault: Fault, bodyText: string): Promise<void> {
  switch (fault.kind) {
    case "status":
      send(exchange, faultAnswer(fault));
      return;
    case "html":
      send(exchange, { status: 200, body: { kind: "text", type: "text/html", text: faultPage } });
      return;
    case "empty":
      send(exchange, { status: 200 });
      return;
    case "reset":
      log(exchange, 0);
      exchange.request.socket.resetAndDestroy();
      return;
    case "hang":
      log(exchange, 0);
      return;
    case "delay":
      await sleep(fault.ms, undefined, { signal: exchange.signal });
      send(exchange, await rightAnswer(exchange, bodyText));
      return;
    case "truncate": {
      const answer = await rightAnswer(exchange, bodyText);
      const { text, type } = encode(answer);
      send(exchange, {
        ...answer,
        body: { kind: "text", type, text: text.slice(0, Math.floor(text.length / 2)) },
      });
      return;
    }
  }
}

const faultPage =
  "<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Sign in to the network</h1></body></html>";

function faultAnswer({ status, body, headers = {} }: Extract<Fault, { kind: "status" }>): Answer {
  if (body === undefined) return { status, headers };
  if (typeof body === "string")
    return { status, headers, body: { kind: "text", type: "text/plain", text: body } };
  return { status, headers, body: { kind: "json", value: body } };
}

function encode({ body }: Answer): { readonly text: string; readonly type: string } {
  if (body === undefined) return { text: "", type: "" };
  switch (body.kind) {
    case "json":
      return { text: JSON.stringify(body.value), type: "application/json" };
    case "text":
      return body;
  }
}

function send(exchange: Exchange, answer: Answer): void {
  const { text, type } = encode(answer);
  const bytes = Buffer.from(text);
  log(exchange, answer.status);
  exchange.response.writeHead(answer.status, {
    ...(type === "" ? {} : { "content-type": type }),
    "content-length": bytes.length,
    ...answer.headers,
  });
  exchange.response.end(bytes);
}

function log({ request, options }: Exchange, status: number): void {
  options.requests.add({ method: request.method ?? "GET", url: request.url ?? "/", status });
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > longestBody) throw new Error("The body is too long");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}
