import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Answers one request; an object is sent as JSON with status 200. */
export type Handler = (received: Received, response: ServerResponse) => unknown;

/** An HTTP server whose every answer a test decides. */
export interface OwnServer {
  readonly origin: string;
  readonly baseUrl: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** Starts servers for the tests of one `describe` and ends them after each test. */
export function ownServers() {
  const running: OwnServer[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.close()));
  });
  return {
    async start(handler: Handler): Promise<OwnServer> {
      const server = await startServer(handler);
      running.push(server);
      return server;
    },
  };
}

/** An answer as the token endpoint gives it. */
export function tokenAnswer(token = "a-token", more: Readonly<Record<string, unknown>> = {}) {
  return { access_token: token, token_type: "bearer", expires_in: 360_000, ...more };
}

/** Sends JSON with a status. */
export function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

async function startServer(handler: Handler): Promise<OwnServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void read(request).then(async (body) => {
      const { method = "", url = "", headers } = request;
      const entry = { method, url, headers, body };
      received.push(entry);
      const answer = await handler(entry, response);
      if (!response.headersSent && answer !== undefined) send(response, 200, answer);
    });
  });
  const origin = `http://127.0.0.1:${await listen(server)}`;
  return { origin, baseUrl: `${origin}/api`, received, close: () => close(server) };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}
