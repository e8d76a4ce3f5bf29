import assert from "node:assert/strict";
import { UnsafeHeaderError } from "../../../src/api";
import { clientAt, demoPlatforms, ONCE } from "../support/platforms";
import { ownServers, tokenAnswer } from "../support/servers";

describe("headers of a raw request", () => {
  const servers = ownServers();

  it("are sent beside the client's own", async () => {
    const server = await servers.start(({ url }) => (url.includes("/auth/") ? tokenAnswer() : {}));
    const headers = { "X-Example": "1", Accept: "text/plain", "If-None-Match": '"a"' };
    await clientAt(server.baseUrl).raw("GET", "/v2/account", { headers });
    const sent = server.received.at(-1)?.headers;
    assert.deepEqual(
      [sent?.["x-example"], sent?.accept, sent?.["if-none-match"], sent?.authorization],
      ["1", "text/plain", '"a"', "Bearer a-token"],
    );
  });

  for (const name of [
    "Authorization",
    "HOST",
    "cookie",
    "Proxy-Authorization",
    "Content-Type",
    "Content-Length",
    "Transfer-Encoding",
    "X-Forwarded-Host",
    "X-HTTP-Method-Override",
    "Origin",
    "",
    "a b",
    "a:b",
    "a\r\nhost",
  ]) {
    it(`may not be ${JSON.stringify(name)}; nothing is sent then`, async () => {
      const server = await servers.start(() => tokenAnswer());
      const sending = clientAt(server.baseUrl).raw("GET", "/v2/account", { headers: { [name]: "x" } });
      await assert.rejects(sending, UnsafeHeaderError);
      assert.deepEqual(server.received, []);
    });
  }

  it("may hold no line break and no control character", async () => {
    const client = clientAt("http://127.0.0.1:9/api");
    for (const value of ["a\r\nhost: evil.example", "a\nb", "\0", "\u202e", "日"])
      await assert.rejects(
        client.raw("GET", "/v2/account", { headers: { "x-a": value } }),
        UnsafeHeaderError,
      );
  });
});

describe("the answer to a raw request", () => {
  const servers = ownServers();
  const platforms = demoPlatforms();

  it("says how often the request was sent", async () => {
    const { platform, client } = await platforms.join({ retry: { delay: 1 } });
    assert.equal((await client.raw("GET", "/v2/account")).attempts, 1);
    platform.faults.add({ path: /account/, fault: { kind: "status", status: 503 }, times: 2 });
    assert.equal((await client.raw("GET", "/v2/account")).attempts, 3);
    platform.faults.add({ path: /account$/, fault: { kind: "status", status: 401 } });
    assert.equal((await client.raw("GET", "/v2/account")).attempts, 2);
  });

  for (const [type, isText] of [
    ["application/json", true],
    ["application/problem+json; charset=utf-8", true],
    ["text/csv", true],
    ["application/zip", false],
    ["image/png", false],
  ] as const) {
    it(`has the very bytes of a body of the type ${type}: ${isText ? "no" : "yes"}`, async () => {
      const bytes = Buffer.from([0x89, 0x50, 0x00, 0xff, 0xfe]);
      const server = await servers.start(({ url }, response) => {
        if (url.includes("/auth/")) return tokenAnswer();
        response.writeHead(200, { "content-type": type }).end(bytes);
        return undefined;
      });
      const answer = await clientAt(server.baseUrl, ONCE).raw("GET", "/v2/file");
      assert.deepEqual(answer.bytes && Buffer.from(answer.bytes), isText ? undefined : bytes);
      assert.equal(answer.size, 5);
    });
  }

  it("is told of to an observer without a credential that its path repeats", async () => {
    const { platform, client, exchanges } = await platforms.join(ONCE);
    const secret = encodeURIComponent(platform.apiSecret);
    await client.raw("GET", `/v2/account/sites?siteName=${secret}`);
    const told = JSON.stringify(exchanges);
    assert.ok(told.includes("/***") && !told.includes(secret) && !told.includes(platform.apiSecret), told);
  });

  it("can be asked whether it repeats a credential", async () => {
    const { platform, client } = await platforms.join();
    const { apiKey, apiSecret } = platform;
    assert.ok(client.holdsSecret(`a ${apiSecret} b`) && client.holdsSecret(encodeURIComponent(apiKey)));
    for (const around of ["", ":", "user:", "a"])
      assert.ok(client.holdsSecret(Buffer.from(around + apiSecret + around).toString("base64")), around);
    assert.equal(client.holdsSecret("nothing"), false);
  });
});
