import assert from "node:assert/strict";
import fc from "fast-check";
import { HttpClientError, type Page } from "../../../src/api";
import { readPage } from "../../../src/api/paging";
import { clientAt, demoPlatforms } from "../support/platforms";
import { failure } from "../support/promises";
import { ownServers, tokenAnswer } from "../support/servers";

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("client: paging over the simulated platform", () => {
  const demo = demoPlatforms();

  it("reads page 0 first, with the greatest page size, and ends with the last page", async () => {
    const { platform, client } = await demo.join();
    const pages = await collect(client.pages("/v2/account/sites"));
    assert.deepEqual(
      pages.map(({ rows, total, next }) => [rows.length, total, next === undefined]),
      [
        [250, 280, false],
        [30, 280, true],
      ],
    );
    assert.deepEqual(
      platform.requests.all.slice(1).map(({ url }) => url),
      ["/api/v2/account/sites?page=0&max=250", "/api/v2/account/sites?page=1&max=250"],
    );
  });

  it("walks every row once", async () => {
    const { client } = await demo.join();
    const devices = await collect(client.items("/v2/account/devices"));
    assert.equal(devices.length, 1249);
    assert.equal(new Set(devices.map(({ uid }) => uid)).size, 1249);
  });

  it("keeps filter and page size on every page", async () => {
    const { platform, client } = await demo.join();
    const query = { deviceType: "esxi", max: 5 };
    const hosts = await collect(client.items("/v2/account/devices", { query }));
    assert.ok(hosts.length > 5);
    assert.ok(hosts.every(({ deviceClass }) => deviceClass === "esxihost"));
    const urls = platform.requests.all.map(({ url }) => url).filter((url) => url.includes("/devices"));
    assert.equal(urls.length, Math.ceil(hosts.length / 5));
    for (const url of urls) assert.match(url, /deviceType=esxi/);
    for (const url of urls) assert.match(url, /max=5/);
  });

  it("asks for no page before it is wanted, nor for one after the walk was left", async () => {
    const { platform, client } = await demo.join();
    const pages = client.pages("/v2/account/sites");
    assert.deepEqual(platform.requests.all, []);
    for await (const row of client.items("/v2/account/sites")) if (row.uid) break;
    assert.equal(platform.requests.count(/sites/), 1);
    await pages.return();
  });

  it("begins where it is told to", async () => {
    const { client } = await demo.join();
    const pages = await collect(client.pages("/v2/account/sites", { query: { page: 1, max: 250 } }));
    assert.deepEqual(
      pages.map(({ rows }) => rows.length),
      [30],
    );
  });

  it("loads one page, and the next by the query that the first one named", async () => {
    const { client } = await demo.join();
    const first = await client.page("/v2/account/sites", { query: { max: 200 } });
    assert.equal(first.rows.length, 200);
    const second = await client.page("/v2/account/sites", { query: { ...first.next } });
    assert.deepEqual([second.rows.length, second.next], [80, undefined]);
  });

  it("knows no total of alerts", async () => {
    const { client } = await demo.join();
    const page = await client.page("/v2/account/alerts/open");
    assert.ok(page.rows.length > 0);
    assert.equal(page.total, undefined);
  });

  it("walks the activity log by its cursor, without page numbers", async () => {
    const { platform, client } = await demo.join();
    const day = (hours: number) =>
      new Date(Date.now() - hours * 3_600_000).toISOString().replace(/\.\d+Z/, "Z");
    const query = { from: day(48), until: day(1), size: 7 };
    const whole = await client.page("/v2/activity-logs", { query: { ...query, size: 250 } });
    const rows: unknown[] = [];
    for await (const row of client.items("/v2/activity-logs", { query })) {
      rows.push(row.id);
      if (rows.length === 21) break;
    }
    assert.deepEqual(
      rows,
      whole.rows.slice(0, 21).map(({ id }) => id),
    );
    const all = platform.requests.all.map(({ url }) => url);
    const urls = all.filter((url) => url.includes("/activity-logs")).slice(1);
    assert.equal(urls.length, 3);
    assert.doesNotMatch(urls[0] ?? "", /page=|max=|searchAfter=/);
    for (const url of urls.slice(1)) assert.match(url, /size=7.*searchAfter=\d+%2C[^&]+.*page=next/);
  });

  it("ends a walk that its caller gives up", async () => {
    const { platform, client } = await demo.join();
    const abort = new AbortController();
    const pages = client.pages("/v2/account/sites", { signal: abort.signal });
    await pages.next();
    abort.abort();
    assert.equal((await failure(HttpClientError, pages.next())).kind, "aborted");
    assert.equal(platform.requests.count(/sites/), 1);
  });

  it("gives the rows before a page that fails, then the failure", async () => {
    const { platform, client } = await demo.join();
    platform.faults.add({ path: /page=1/, fault: { kind: "html" } });
    const rows: unknown[] = [];
    const walk = async () => {
      for await (const row of client.items("/v2/account/sites")) rows.push(row);
    };
    await failure(HttpClientError, walk());
    assert.equal(rows.length, 250);
  });
});

describe("client: paging on a server that errs", () => {
  const servers = ownServers();

  async function walked(answer: (page: number, origin: string) => unknown, limit = 50) {
    const server = await servers.start(({ url }) =>
      url.endsWith("/token")
        ? tokenAnswer()
        : answer(Number(new URL(url, "http://x").searchParams.get("page")), server.origin),
    );
    const pages: Page<unknown>[] = [];
    for await (const page of clientAt(server.baseUrl).pages("/v2/account/sites")) {
      pages.push(page);
      assert.ok(pages.length <= limit, "goes in circles");
    }
    return { rows: pages.flatMap(({ rows }) => rows), server };
  }

  const row = (name: number) => ({ uid: `uid-${name}` });

  it("uses only the query of a link that names another host", async () => {
    const other = await servers.start(() => ({}));
    const { rows, server } = await walked((page) => ({
      sites: [row(page)],
      pageDetails: { nextPageUrl: page < 2 ? `${other.origin}/elsewhere?page=${page + 1}` : null },
    }));
    assert.deepEqual(rows, [row(0), row(1), row(2)]);
    assert.deepEqual(other.received, []);
    assert.ok(server.received.slice(1).every(({ url }) => url.startsWith("/api/v2/account/sites?")));
  });

  for (const [name, next] of [
    ["itself", 0],
    ["the page before", -1],
  ] as const) {
    it(`ends when a page names ${name} as the next one`, async () => {
      const { rows } = await walked((page, origin) => ({
        sites: [row(page)],
        pageDetails: {
          nextPageUrl: `${origin}/api/v2/account/sites?page=${page === 2 ? 2 + next : page + 1}`,
        },
      }));
      assert.deepEqual(rows, [row(0), row(1), row(2)]);
    });
  }

  it("ends at an empty page, whatever that names as the next one", async () => {
    const { rows } = await walked((page, origin) => ({
      sites: page < 2 ? [row(page)] : [],
      pageDetails: { nextPageUrl: `${origin}/api/v2/account/sites?page=${page + 1}` },
    }));
    assert.deepEqual(rows, [row(0), row(1)]);
  });

  const ends: readonly unknown[] = ["", "  ", null, undefined, 5, {}, "no query at all"];
  for (const nextPageUrl of ends) {
    it(`ends when the next page is ${JSON.stringify(nextPageUrl)}`, async () => {
      const { rows } = await walked((page) => ({ sites: [row(page)], pageDetails: { nextPageUrl } }));
      assert.deepEqual(rows, [row(0)]);
    });
  }

  it("takes a bare list, and a list without details, as the only page", async () => {
    assert.deepEqual((await walked(() => [row(0), row(1)])).rows, [row(0), row(1)]);
    assert.deepEqual((await walked(() => ({ sites: [row(0)] }))).rows, [row(0)]);
    assert.deepEqual((await walked(() => ({ sites: [], pageDetails: null }))).rows, []);
  });

  for (const body of [{}, { sites: null }, { sites: {} }, { devices: [] }, "text", 5, null]) {
    it(`says that ${JSON.stringify(body)} holds no list`, async () => {
      const error = await failure(
        HttpClientError,
        walked(() => body),
      );
      assert.equal(error.kind, "protocol");
      assert.match(error.message, /no list of sites/);
    });
  }

  const counts: [value: unknown, total: number | undefined][] = [
    [5, 5],
    [0, 0],
    ["5", 5],
    [-1, undefined],
    [1.5, undefined],
    ["", undefined],
    ["many", undefined],
    [null, undefined],
  ];
  for (const [totalCount, total] of counts) {
    it(`reads the total ${JSON.stringify(totalCount)} as ${total}`, () => {
      assert.equal(readPage({ sites: [], pageDetails: { totalCount } }, "sites", {}).total, total);
    });
  }

  it("gives every row once and in order, however the rows are laid out", async () => {
    const layouts = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 12 });
    let layout: readonly number[] = [];
    const server = await servers.start(({ url }) => {
      if (url.endsWith("/token")) return tokenAnswer();
      const page = Number(new URL(url, "http://x").searchParams.get("page"));
      const start = layout.slice(0, page).reduce((sum, size) => sum + size, 0);
      return {
        sites: Array.from({ length: layout[page] ?? 0 }, (_, place) => row(start + place)),
        pageDetails: { nextPageUrl: page + 1 < layout.length ? `http://192.0.2.1/x?page=${page + 1}` : null },
      };
    });
    const client = clientAt(server.baseUrl);
    await fc.assert(
      fc.asyncProperty(layouts, async (sizes) => {
        layout = sizes;
        const rows = await collect(client.items("/v2/account/sites"));
        const count = sizes.reduce((sum, size) => sum + size, 0);
        assert.deepEqual(
          rows,
          Array.from({ length: count }, (_, place) => row(place)),
        );
      }),
      { numRuns: 40 },
    );
  });
});
