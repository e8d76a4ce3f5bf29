import assert from "node:assert/strict";
import { inspect } from "node:util";
import { DattoClient, type Exchange } from "../../../src/api";
import type { Fault } from "../../../src/demo";
import { demoPlatforms, joined } from "../support/platforms";
import { ownServers, type Received, tokenAnswer } from "../support/servers";

const credentials = { apiKey: "KEY+4711/äöü", apiSecret: 'SEC"RET=&%47 11+密' };
const TOKEN = "eyJhbGciOi.TOKEN-4711+/=.abcdef";

/** The forms in which a secret could show up. */
function formsOf(secret: string): string[] {
  const form = new URLSearchParams({ a: secret }).toString().slice(2);
  const base64 = Buffer.from(secret).toString("base64").replace(/=+$/, "");
  return [secret, JSON.stringify(secret).slice(1, -1), form, encodeURIComponent(secret), base64];
}

/** Everything that is to be seen of a value, with what is hidden. */
function seen(value: unknown): string {
  const messages: string[] = [];
  for (let error = value; error instanceof Error; error = error.cause)
    messages.push(error.stack ?? "", String(error));
  const shown = inspect(value, {
    depth: 10,
    showHidden: true,
    getters: true,
    maxStringLength: Infinity,
    maxArrayLength: Infinity,
  });
  return [shown, JSON.stringify(value), ...messages].join("\n");
}

function assertSilent(value: unknown, secrets: readonly string[], what: string): void {
  const text = seen(value);
  const pieces = secrets.includes(TOKEN) ? [TOKEN.slice(0, 8), TOKEN.slice(8, 16), TOKEN.slice(-8)] : [];
  for (const form of [...secrets.flatMap(formsOf), ...pieces])
    assert.ok(!text.includes(form), `${what} holds ${form}`);
}

async function errorsOf(client: DattoClient): Promise<unknown[]> {
  const settled = await Promise.allSettled([
    client.ensureToken(),
    client.request("GET", "/v2/account"),
    client.raw("POST", "/v2/user/resetApiKeys"),
    client.page("/v2/account/sites"),
  ]);
  return settled.map((each): unknown => (each.status === "rejected" ? each.reason : undefined));
}

const faults: readonly Fault[] = [
  ...[400, 401, 403, 404, 409, 429, 500, 502].map((status): Fault => ({ kind: "status", status, body: {} })),
  { kind: "status", status: 302, headers: { location: "https://elsewhere.example.com/" } },
  { kind: "html" },
  { kind: "empty" },
  { kind: "truncate" },
  { kind: "reset" },
  { kind: "hang" },
];

describe("client: secrets", () => {
  const demo = demoPlatforms();
  const servers = ownServers();

  for (const path of [/\/token$/, /\/api\//]) {
    for (const fault of faults) {
      const name = fault.kind === "status" ? String(fault.status) : fault.kind;
      it(`hold their tongue when ${path.source} answers with ${name}`, async () => {
        const platform = await demo.start();
        const { apiKey, apiSecret } = platform;
        platform.faults.add({ path, times: Infinity, fault });
        const timeout = fault.kind === "hang" ? 250 : 30_000;
        const { client, exchanges } = joined(platform, { timeout, retry: { delay: 1 } });
        const errors = await errorsOf(client);
        const found = errors.filter((error) => error !== undefined);
        assert.ok(found.length >= 2, "the fault struck");
        assert.ok(exchanges.length > 0);
        for (const value of [...found, exchanges, client]) assertSilent(value, [apiKey, apiSecret], name);
      });
    }
  }

  const answers: [name: string, answer: (token: boolean, request: Received) => [number, string]][] = [
    ["a form in place of JSON", (isToken) => [200, isToken ? `access_token=${TOKEN}` : "{}"]],
    ["a bare token", (isToken) => [200, isToken ? TOKEN : "{}"]],
    ["broken JSON", (isToken) => [200, isToken ? `{"access_token":"${TOKEN}",}` : "{}"]],
    ["broken JSON behind the token", (isToken) => [200, isToken ? `{"a":"${TOKEN}" 1}` : "{}"]],
    [
      "a token over two lines",
      (isToken) => [200, isToken ? JSON.stringify(tokenAnswer(`a\n${TOKEN}`)) : "{}"],
    ],
    [
      "a token no header can hold",
      (isToken) => [200, isToken ? JSON.stringify(tokenAnswer(`${TOKEN}密`)) : "{}"],
    ],
    [
      "an echo of the form as 500",
      (_, { body }) => [500, JSON.stringify({ message: `Cannot read ${body}` })],
    ],
    [
      "an echo of the form as 401",
      (_, { body }) => [401, JSON.stringify({ message: `Cannot read ${body}` })],
    ],
    [
      "an echo of the decoded secret",
      (_, { body }) => [502, JSON.stringify({ error: new URLSearchParams(body).get("password") })],
    ],
    [
      "an echo of the header as 500",
      (isToken, { headers }) =>
        isToken ? [200, JSON.stringify(tokenAnswer(TOKEN))] : [500, `No access for ${headers.authorization}`],
    ],
    [
      "an echo of the header in broken JSON",
      (isToken, { headers }) =>
        isToken ? [200, JSON.stringify(tokenAnswer(TOKEN))] : [200, headers.authorization ?? ""],
    ],
  ];
  for (const [name, answer] of answers) {
    it(`hold their tongue when a server answers with ${name}`, async () => {
      const server = await servers.start((request, response) => {
        const [status, text] = answer(request.url.endsWith("/token"), request);
        response.writeHead(status, { "content-type": "application/json" }).end(text);
      });
      const exchanges: Exchange[] = [];
      const observe = (exchange: Exchange) => exchanges.push(exchange);
      const client = DattoClient.create({
        baseUrl: server.baseUrl,
        credentials,
        observe,
        retry: { delay: 1 },
      });
      const found = (await errorsOf(client)).filter((error) => error !== undefined);
      assert.ok(found.length >= 2);
      const { apiKey, apiSecret } = credentials;
      for (const value of [...found, exchanges, client])
        assertSilent(value, [apiKey, apiSecret, TOKEN], name);
    });
  }

  it("are not to be seen in a client that works", async () => {
    const { platform, client, exchanges } = await demo.join();
    await client.request("GET", "/v2/account");
    assertSilent(client, [platform.apiKey, platform.apiSecret], "the client");
    assert.deepEqual(
      exchanges.map(({ method, path, outcome }) => [method, path, outcome]),
      [
        ["POST", "/auth/oauth/token", 200],
        ["GET", "/v2/account", 200],
      ],
    );
    for (const exchange of exchanges)
      assert.deepEqual(Object.keys(exchange), [
        "method",
        "path",
        "template",
        "outcome",
        "milliseconds",
        "size",
        "attempt",
        "waited",
      ]);
  });
});
