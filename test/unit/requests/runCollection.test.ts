import assert from "node:assert/strict";
import { english } from "../support/english";
import { readText } from "../support/description";
import { demoPlatforms } from "../support/platforms";
import { resultTable, summaryOf } from "../../../src/requests/collection/resultTable";
import { type Result, runCollection } from "../../../src/requests/collection/runCollection";
import { requestsIn } from "../../../src/requests/requestFile";
import { connectionOf, performing, unseen } from "./support/connections";
import { textOf } from "./support/documents";

const SMALL = { sites: 6, devices: 20 };

describe("a collection of requests", () => {
  const platforms = demoPlatforms();

  async function run(text: string, stopAfter = Infinity) {
    const joined = await platforms.join({ retry: { retries: 0 } }, SMALL);
    const { performer } = performing([connectionOf(joined)]);
    const captured = new Map<string, unknown>();
    const abort = new AbortController();
    const told: string[] = [];
    let count = 0;
    const steps = requestsIn(text);
    const results = await runCollection(steps, {
      perform: ({ index }) => performer.perform(text, index, { captured, showSending: unseen(abort.signal) }),
      began: ({ title }) => told.push(`began ${title}`),
      ended: ({ title }, { kind }) => {
        told.push(`${kind} ${title}`);
        if (++count === stopAfter) abort.abort();
      },
      signal: abort.signal,
      t: english,
    });
    const rows = results.map((result, index) => ({ name: steps[index]?.title ?? "", result }));
    return { ...joined, results, rows, told, kinds: results.map(({ kind }) => kind) };
  }

  const reasonsOf = (result: Result | undefined) => (result && "reasons" in result ? result.reasons : []);

  it("passes as the documentation teaches it", async () => {
    const { rows, kinds } = await run(readText("docs/samples/tour.datto.http"));
    assert.deepEqual(new Set(kinds), new Set(["passed"]), resultTable(rows, english));
    assert.equal(summaryOf(rows, english), `${rows.length} passed`);
  });

  it("is performed in order, with what was captured before", async () => {
    const { told, kinds, platform } = await run(
      textOf(
        "### One",
        "# @capture uid = $.sites[1].uid",
        "GET /v2/account/sites",
        "### Two",
        "# @expect 200",
        "GET /v2/site/{{uid}}",
      ),
    );
    assert.deepEqual(kinds, ["passed", "passed"]);
    assert.deepEqual(told, ["began One", "passed One", "began Two", "passed Two"]);
    assert.equal(platform.requests.count(/\/v2\/site\//), 1);
  });

  it("stops at the first request that does not come out as expected", async () => {
    const { kinds, results, platform } = await run(
      textOf(
        "# @expect $.name == 7",
        "# @expect 200",
        "GET /v2/account",
        "###",
        "GET /v2/account/sites",
        "###",
        "GET /v2/account/users",
      ),
    );
    assert.deepEqual(kinds, ["failed", "skipped", "skipped"]);
    assert.match(reasonsOf(results[0]).join(), /^Expected \$\.name == 7, got "Harbourlight/);
    assert.equal(platform.requests.count(/sites|users/), 0);
  });

  it("takes an error status for a failure where nothing else is expected", async () => {
    const { kinds, results } = await run(
      "GET /v2/device/no-such-device\n###\n# @expect 404\nGET /v2/site/none",
    );
    assert.deepEqual(kinds, ["failed", "skipped"]);
    assert.deepEqual(reasonsOf(results[0]), ["The platform answered with 404."]);
    assert.deepEqual((await run("# @expect 404\nGET /v2/device/no-such-device")).kinds, ["passed"]);
  });

  it("says why a request could not be sent", async () => {
    const { kinds, results } = await run("GET /v2/site/{{uid}}");
    assert.deepEqual(kinds, ["errored"]);
    assert.match(reasonsOf(results[0]).join(), /uid has no value/);
    assert.deepEqual((await run("# @account Nobody\nGET /v2/account")).kinds, ["errored"]);
  });

  it("ends when it is cancelled", async () => {
    const { kinds, platform } = await run("GET /v2/account\n###\nGET /v2/account/sites", 1);
    assert.deepEqual(kinds, ["passed", "skipped"]);
    assert.equal(platform.requests.count(/sites/), 0);
  });

  it("is shown as a table that a hostile name cannot break", async () => {
    const hostile = "\u001b[31m\u202eevil " + "x".repeat(80);
    const { rows } = await run(
      `### ${hostile}\n# @expect 200\nGET /v2/account\n### Two\nGET /v2/nothing\n### Three\nGET /v2/x`,
    );
    const table = resultTable(rows, english);
    const lines = table.split("\n");
    assert.match(lines[0] ?? "", /^Result {4,}Status +Time +Checks +Request$/);
    assert.match(lines[2] ?? "", /^✓ passed {2} +200 +\d+ ms +1\/1 +\[31m evil x+…$/);
    assert.match(lines[3] ?? "", /^✗ failed +404 +\d+ ms +Two$/);
    assert.match(lines[4] ?? "", /^○ skipped +Three$/);
    assert.equal(lines.at(-1), "1 passed, 1 failed, 1 skipped");
    assert.doesNotMatch(table, /(?!\n)[\p{Cc}\p{Cf}]/u);
  });
});
