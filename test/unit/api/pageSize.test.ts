import assert from "node:assert/strict";
import { DattoClient } from "../../../src/api";
import { ownServers, type OwnServer, send, tokenAnswer } from "../support/servers";

describe("client: page size", () => {
  const servers = ownServers();
  const credentials = { apiKey: "key", apiSecret: "secret" };

  /** A platform of so many sites that refuses pages larger than its maximum. */
  function strict(sites: number, maximum: unknown, limit = 100) {
    return servers.start(({ url }, response) => {
      const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
      if (pathname.endsWith("/token")) return tokenAnswer();
      if (pathname.endsWith("/system/pagination")) return { max: maximum };
      const [page, max] = ["page", "max"].map((name) => Number(searchParams.get(name)));
      if (page === undefined || max === undefined || max > limit) {
        send(response, 400, { errorMessage: `The size exceeds the defined limit of ${limit}` });
        return undefined;
      }
      const rows = Array.from({ length: sites }, (_, number) => ({ uid: `site-${number}` }));
      const next = (page + 1) * max < sites ? `http://other.example/api?page=${page + 1}&max=${max}` : null;
      const shown = rows.slice(page * max, (page + 1) * max);
      return { pageDetails: { totalCount: sites, nextPageUrl: next }, sites: shown };
    });
  }

  async function uids(server: OwnServer) {
    const client = DattoClient.create({ baseUrl: server.baseUrl, credentials });
    const found: unknown[] = [];
    for await (const site of client.items("/v2/account/sites")) found.push(site.uid);
    return found;
  }

  const asked = (server: OwnServer, path: string) =>
    server.received.filter(({ url }) => url.includes(path)).length;

  it("is the platform's maximum where the usual one is refused, read once", async () => {
    const server = await strict(250, 100);
    assert.equal(new Set(await uids(server)).size, 250);
    assert.equal(asked(server, "/system/pagination"), 1);
    assert.equal(asked(server, "/account/sites"), 1 + 3);
  });

  it("is not asked about where the usual one is accepted", async () => {
    const server = await strict(300, 250, 250);
    assert.equal((await uids(server)).length, 300);
    assert.equal(asked(server, "/system/pagination"), 0);
  });

  for (const maximum of [250, null, "many", 0]) {
    it(`leaves the refusal as it is when the maximum is told as ${JSON.stringify(maximum)}`, async () => {
      const server = await strict(10, maximum);
      await assert.rejects(uids(server), { name: "ApiError", kind: "badRequest", status: 400 });
    });
  }
});
