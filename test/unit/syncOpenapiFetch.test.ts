import assert from "node:assert/strict";
import type { ServerResponse } from "node:http";
import { ownServers, type Received } from "./support/servers";
import { runSync as run } from "./support/syncCommand";
import { vendorStyle } from "./support/vendorStyle";

const [group2, group1, all, config] = [
  "/api/v3/api-docs/Datto-RMM-v2",
  "/api/v3/api-docs/Datto-RMM",
  "/api/v3/api-docs",
  "/api/v3/api-docs/swagger-config",
] as const;

/** The description without its v3 part, as one of the platform's groups is. */
function withoutV3() {
  const live = vendorStyle();
  live.paths = Object.fromEntries(Object.entries(live.paths).filter(([path]) => path.startsWith("/v2/")));
  return live;
}

const notFound = (response: ServerResponse) => void response.writeHead(404).end();

describe("sync:openapi, fetched", function () {
  this.timeout(30_000);
  const servers = ownServers();

  /** A host that serves something at some addresses and 404 elsewhere. */
  const host = (pages: Readonly<Record<string, unknown>>) =>
    servers.start(({ url }, response) => pages[url] ?? notFound(response));
  const asked = (received: readonly Received[]) => received.map(({ url }) => url);

  it("tries the known addresses in turn and takes the one with the most operations", async () => {
    const { origin, received } = await host({ [group2]: withoutV3(), [all]: vendorStyle() });
    const { code, out } = await run("--url", origin);
    assert.equal(code, 0, out);
    assert.ok(out.includes(`${origin}${all} (65 operations)`));
    assert.deepEqual(asked(received), [group2, group1, all, config]);
  });

  it("is content with any one of them", async () => {
    for (const address of [group2, group1, all]) {
      const { origin } = await host({ [address]: vendorStyle() });
      const { code, out } = await run("--url", `${origin}/api`);
      assert.equal(code, 0, out);
      assert.ok(out.includes(address));
    }
  });

  it("finds new groups in the host's own list, on the same host only", async () => {
    const elsewhere = await host({ "/api/v3/api-docs/New": vendorStyle() });
    const { origin, received } = await host({
      [config]: {
        urls: [
          { url: group2 },
          { url: "/api/v3/api-docs/New" },
          { url: `${elsewhere.origin}/api/v3/api-docs/New` },
        ],
      },
      "/api/v3/api-docs/New": vendorStyle(),
    });
    assert.equal((await run("--url", origin)).code, 0);
    assert.deepEqual(asked(received), [group2, group1, all, config, "/api/v3/api-docs/New"]);
    assert.deepEqual(elsewhere.received, []);
  });

  it("asks only the address itself when it names a description", async () => {
    const { origin, received } = await host({ "/somewhere/docs": vendorStyle() });
    assert.equal((await run("--url", `${origin}/somewhere/docs`)).code, 0);
    assert.deepEqual(asked(received), ["/somewhere/docs"]);
  });

  it("sends no credential and no cookie", async () => {
    const { origin, received } = await host({ [all]: vendorStyle() });
    await run("--url", origin);
    for (const { headers } of received)
      assert.deepEqual(
        ["authorization", "cookie", "proxy-authorization"].filter((name) => headers[name] !== undefined),
        [],
      );
  });

  it("follows redirects on the same host and no other", async () => {
    const elsewhere = await host({ "/docs": vendorStyle() });
    const away = await servers.start((_, response) => {
      response.writeHead(302, { location: `${elsewhere.origin}/docs` }).end();
    });
    const refused = await run("--url", away.origin);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /another host/);
    assert.deepEqual(elsewhere.received, []);
    const moved = await servers.start(({ url }, response) => {
      if (url === "/docs") return vendorStyle();
      response.writeHead(301, { location: "/docs" }).end();
      return undefined;
    });
    assert.equal((await run("--url", `${moved.origin}/old`)).code, 0);
    const circle = await servers.start(
      (_, response) => void response.writeHead(302, { location: "/" }).end(),
    );
    assert.match((await run("--url", circle.origin)).err, /circles/);
  });

  const failures: Readonly<Record<string, readonly [(response: ServerResponse) => unknown, RegExp]>> = {
    "a web page": [
      (response) => void response.writeHead(200, { "content-type": "text/html" }).end("<html>"),
      /web page/,
    ],
    "404 everywhere": [notFound, /status 404/],
    "a server error": [(response) => void response.writeHead(500).end("no"), /status 500/],
    garbage: [(response) => void response.end("\u0000\u0001garbage"), /no JSON/],
    "an empty answer": [(response) => void response.end(), /no JSON/],
    "a broken connection": [(response) => void response.destroy(), /\w/],
  };
  for (const [name, [answer, reason]] of Object.entries(failures))
    it(`cannot compare ${name}`, async () => {
      const { origin } = await servers.start((_, response) => answer(response));
      const { code, err } = await run("--url", origin);
      assert.equal(code, 2);
      assert.match(err, /^Could not compare\. No description was found/);
      assert.match(err, reason);
      assert.ok(!err.includes("<html"));
    });

  it("does not wait longer than told for an answer or its rest", async () => {
    for (const answer of [
      () => undefined,
      (response: ServerResponse) => void response.writeHead(200, { "content-length": 99 }).write("{"),
    ]) {
      const { origin } = await servers.start((_, response) => answer(response));
      const { code, err } = await run("--url", `${origin}/docs`, "--timeout", "0.2");
      assert.equal(code, 2);
      assert.match(err, /no answer within 0\.2 seconds/);
    }
  });

  it("cannot compare when nobody listens", async () => {
    const gone = await host({});
    await gone.close();
    const { code, err } = await run("--url", gone.origin);
    assert.equal(code, 2);
    assert.match(err, /ECONNREFUSED/);
  });
});
