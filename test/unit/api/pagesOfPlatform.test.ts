import assert from "node:assert/strict";
import { HttpClientError } from "../../../src/api";
import { readPage } from "../../../src/api/paging";
import { demoPlatforms } from "../support/platforms";
import { failure } from "../support/promises";

describe("client: rows that are none", () => {
  it("are kept as they came, and counted", () => {
    const rows = [{ uid: "a" }, "text", null, 5, ["list"], { uid: "b" }, undefined];
    const page = readPage({ sites: rows, pageDetails: {} }, "sites", {});
    assert.deepEqual(page.rows, rows);
    assert.ok(page.deviations >= 4);
    assert.equal(readPage([{ uid: "a" }, "text"], "sites", {}).deviations, 1);
    assert.equal(readPage({ sites: [{ uid: "a" }] }, "sites", {}).deviations, 0);
  });

  const demo = demoPlatforms();

  it("lose neither their page nor the walk", async () => {
    const { platform, client } = await demo.join();
    platform.faults.add({ path: /sites/, times: Infinity, fault: { kind: "rewrite", change: "badRow" } });
    let count = 0;
    let deviations = 0;
    for await (const page of client.pages("/v2/account/sites", { ahead: 2 })) {
      count += page.rows.length;
      deviations += page.deviations;
    }
    assert.deepEqual([count, deviations], [280, 2]);
  });
});

describe("client: a platform's pages asked for ahead", () => {
  const demo = demoPlatforms();

  it("come in order from a platform, however many pages are on their way", async () => {
    const { platform, client } = await demo.join({}, { latencyMs: 2 });
    const query = { max: 50 };
    for (const ahead of [0, 1, 4, 40]) {
      platform.requests.clear();
      const uids: unknown[] = [];
      for await (const { uid } of client.items("/v2/account/devices", {
        query,
        ahead,
        priority: "background",
      }))
        uids.push(uid);
      assert.equal(uids.length, 1249);
      assert.equal(new Set(uids).size, 1249);
      assert.equal(platform.requests.count(/devices/), 25);
    }
  });

  it("send nothing more once a walk is left, and leave a client that works", async () => {
    const { platform, client } = await demo.join({}, { latencyMs: 20 });
    for await (const page of client.pages("/v2/account/devices", { query: { max: 50 }, ahead: 4 }))
      if (page.rows.length > 0) break;
    const abort = new AbortController();
    const pages = client.pages("/v2/account/devices", { query: { max: 50 }, ahead: 4, signal: abort.signal });
    await pages.next();
    const second = failure(HttpClientError, pages.next());
    abort.abort();
    assert.equal((await second).kind, "aborted");
    assert.ok(platform.requests.count(/devices/) <= 10);
    assert.ok((await client.request("GET", "/v2/account")).name);
    assert.equal(client.budget.waiting, 0);
  });
});
