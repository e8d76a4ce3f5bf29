import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export const TOKEN = "example-token";

/** Servers that give a token to everyone and write down every other request; ended after each test. */
export function useEchoServers(): () => Promise<{ readonly baseUrl: string; readonly received: Received[] }> {
  const running: { close(): unknown }[] = [];
  afterEach(() => {
    for (const server of running.splice(0)) server.close();
  });
  return async () => {
    const received: Received[] = [];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const { method = "", url = "", headers } = request;
        response.setHeader("Content-Type", "application/json");
        if (url !== "/auth/oauth/token")
          received.push({ method, url, headers, body: Buffer.concat(chunks).toString("utf8") });
        response.end(JSON.stringify({ token_type: "bearer", access_token: TOKEN, expires_in: 3600 }));
      });
    });
    running.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    return { baseUrl: `http://127.0.0.1:${port}/api`, received };
  };
}
