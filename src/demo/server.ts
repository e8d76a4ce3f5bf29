import { setMaxListeners } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer } from "./answer";
import { callOf, type Control, encode, type Exchange, send, type ServerOptions } from "./exchange";
import { handle, type Platform } from "./handler";
import { strike } from "./strike";

/** A server that is listening. */
export interface RunningServer {
  /** Scheme, host and port. */
  readonly origin: string;
  close(): Promise<void>;
}

const loopback = "127.0.0.1";
const longestBody = 1_000_000;

/** Where the control addresses lie: beside the API, so that no call of it can meet them. */
const controlPath = "/control/";

/** Starts the HTTP server on the loopback interface. */
export async function startServer(platform: Platform, options: ServerOptions): Promise<RunningServer> {
  const closing = new AbortController();
  setMaxListeners(0, closing.signal); // One for each open request.
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

async function answerExchange(exchange: Exchange): Promise<void> {
  const { request, options, signal } = exchange;
  if (options.control && request.url?.startsWith(controlPath) === true)
    return control(exchange, options.control);
  const fault = options.faults.take(request.method ?? "GET", request.url ?? "/");
  const bodyText = await readBody(request);
  if (options.latencyMs > 0) await sleep(options.latencyMs, undefined, { signal });
  const right = () => rightAnswer(exchange, bodyText);
  if (fault === undefined) send(exchange, await right());
  else await strike(exchange, fault, right);
}

async function control({ request, response, options }: Exchange, answerControl: Control): Promise<void> {
  const answer = answerControl(options, request, await readBody(request));
  const { text, type } = encode(answer);
  response.writeHead(answer.status, type === "" ? {} : { "content-type": type }).end(text);
}

async function rightAnswer(exchange: Exchange, bodyText: string): Promise<Answer> {
  const { answer, delayMs } = handle(exchange.platform, callOf(exchange, bodyText));
  if (delayMs > 0) await sleep(delayMs, undefined, { signal: exchange.signal });
  return answer;
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
