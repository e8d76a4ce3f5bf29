import assert from "node:assert/strict";
import { UnsafeHeaderError, type HttpClientError } from "../../../src/api";
import { english } from "../support/english";
import { demoPlatforms } from "../support/platforms";
import { accountsNamed, labelAmong } from "../../../src/requests/accountLabels";
import { accountProblemText, checkText, obstacleText } from "../../../src/requests/sending/reasons";
import type { AnsweredRequest, Outcome } from "../../../src/requests/sending/requestPerformer";
import { connectionOf, performing, type Person, unseen } from "./support/connections";
import { textOf } from "./support/documents";

const SMALL = { sites: 6, devices: 20 };

describe("performing a request of a file", () => {
  const platforms = demoPlatforms();

  async function bench(person?: Person) {
    const joined = await platforms.join({}, SMALL);
    const connection = connectionOf(joined);
    const captured = new Map<string, unknown>();
    const parts = performing([connection], person);
    const perform = (text: string, index = 0, showSending = unseen()) =>
      parts.performer.perform(text, index, { captured, showSending });
    return { ...joined, ...parts, connection, captured, perform };
  }

  function answered(outcome: Outcome): AnsweredRequest {
    assert.ok(outcome.kind === "answered", outcome.kind);
    return outcome;
  }

  it("fills in its variables, sends it and keeps it in the history", async () => {
    const { perform, platform, entries } = await bench();
    const text = textOf(
      "### Sites",
      "@rows = 2",
      "GET /v2/account/sites?max={{rows}}",
      "X-Example: {{rows}}",
    );
    const { sent, checks } = answered(await perform(text));
    assert.deepEqual([sent.response.status, checks], [200, []]);
    assert.equal(platform.requests.count(/\/v2\/account\/sites\?max=2$/), 1);
    const [entry] = entries;
    assert.deepEqual(
      [entry?.name, entry?.request, entry?.outcome, entry?.id],
      ["Sites", { method: "GET", pathAndQuery: "/v2/account/sites?max=2" }, 200, sent.entryId],
    );
  });

  it("captures values for later requests, and compares what is expected", async () => {
    const { perform, captured } = await bench();
    const text = textOf(
      "# @capture uid = $.sites[0].uid",
      "# @capture nothing = $.nothing",
      "GET /v2/account/sites",
      "###",
      '# @expect $.uid == "{{uid}}"',
      "# @expect 404",
      "GET /v2/site/{{uid}}",
    );
    captured.set("nothing", "from before");
    answered(await perform(text));
    assert.deepEqual([...captured.keys()], ["uid"]);
    const { checks } = answered(await perform(text, 1));
    assert.deepEqual(
      checks.map(({ verdict }) => verdict.holds),
      [true, false],
    );
    assert.equal(checks[1] && checkText(checks[1], english), "Expected 404, got 200.");
  });

  it("asks for what a prompt wants, once, and sends nothing when it is cancelled", async () => {
    const asked: string[] = [];
    let answer: string | undefined = "no-such/site";
    const { perform, platform } = await bench({
      ask: (prompt) => {
        asked.push(prompt);
        return Promise.resolve(answer);
      },
    });
    const text = "GET /v2/site/{{$prompt site}}?again={{$prompt site}}";
    assert.equal(
      answered(await perform(text)).request.pathAndQuery,
      "/v2/site/no-such%2Fsite?again=no-such%2Fsite",
    );
    assert.deepEqual(asked, ["site"]);
    answer = undefined;
    platform.requests.clear();
    assert.deepEqual(await perform(text), { kind: "declined" });
    assert.deepEqual(platform.requests.all, []);
  });

  it("asks before it changes something, and sends nothing without a yes", async () => {
    const text = textOf("PUT /v2/site", "", '{ "name": "Site of a test" }');
    const declined = await bench({ confirms: false });
    assert.deepEqual(await declined.perform(text), { kind: "declined" });
    assert.equal(declined.confirmed.length, 1);
    assert.ok(!declined.platform.requests.all.some(({ method }) => method === "PUT"));
    assert.deepEqual(declined.entries, []);
    const confirmed = await bench();
    assert.equal(answered(await confirmed.perform(text)).sent.response.status, 200);
    assert.deepEqual([confirmed.confirmed.length, confirmed.entries.length], [1, 1]);
  });

  it("finds the account that the file names, and no other one", async () => {
    const [one, two] = [await platforms.join({}, SMALL), await platforms.join({}, SMALL)];
    const connections = [
      connectionOf(one, "One"),
      { ...connectionOf(two, "Two"), account: { ...connectionOf(two, "Two").account, id: "two" } },
    ];
    const { performer } = performing(connections);
    const perform = (text: string) =>
      performer.perform(text, 0, { captured: new Map(), showSending: unseen() });
    assert.equal(answered(await perform("# @account two\nGET /v2/account")).connection.account.name, "Two");
    assert.equal(answered(await perform("GET /v2/account")).connection.account.name, "One");
    assert.equal(one.platform.requests.count(/\/v2\/account$/), 1);
    const unknown = await perform("# @account https://evil.example\nGET /v2/account");
    assert.ok(unknown.kind === "noAccount");
    assert.match(accountProblemText(unknown.problem, english), /called “https:\/\/evil\.example”/);
  });

  it("does not guess between accounts of one name", async () => {
    const joined = await platforms.join({}, SMALL);
    const twins = [connectionOf(joined), connectionOf(await platforms.join({}, SMALL))].map(
      (each, index) => ({
        ...each,
        account: { ...each.account, id: `twin-${index}` },
      }),
    );
    const { performer } = performing(twins);
    const perform = (label: string) =>
      performer.perform(`# @account ${label}\nGET /v2/account`, 0, {
        captured: new Map(),
        showSending: unseen(),
      });
    const outcome = await perform("Example Ltd");
    assert.ok(outcome.kind === "noAccount" && outcome.problem.kind === "ambiguous");
    const host = new URL(joined.platform.baseUrl).host;
    assert.equal(answered(await perform(`Example Ltd (${host})`)).connection.account.id, "twin-0");
    const accounts = twins.map(({ account }) => account);
    const labels = accounts.map((account) => labelAmong(account, accounts));
    assert.equal(labels[0], `Example Ltd (${host})`);
    assert.deepEqual(
      labels.map((label) => accountsNamed(accounts, label).map(({ id }) => id)),
      [["twin-0"], ["twin-1"]],
    );
  });

  it("says what is in the way instead of sending", async () => {
    const { perform, platform } = await bench();
    const reasons: [text: string, reason: RegExp][] = [
      ["", /no request here/],
      ["GET /v2/site/{{uid}}", /variable uid has no value/],
      ["PATCH /v2/account", /“PATCH” is no method/],
      ["GET //evil.example/v2/account", /two slashes/],
      ["GET https://evil.example/v2/account", /absolute URL/],
      ["@host = //evil.example\nGET {{host}}/v2/account", /two slashes/],
      ["@a = {{b}}\n@b = {{a}}\nGET /v2/{{a}}", /refer to each other/],
      ["# @expect what\nGET /v2/account", /“@expect” cannot be understood/],
      ["@empty =\nGET /v2/site/{{empty}}", /does not fit into the path/],
    ];
    platform.requests.clear();
    for (const [text, reason] of reasons) {
      const outcome = await perform(text);
      assert.ok(outcome.kind === "blocked", text);
      assert.match(outcome.obstacles.map((each) => obstacleText(each, english)).join(), reason, text);
    }
    const later = await perform(
      "### First\n# @capture a = $.x\nGET /v2/account\n### Second\nGET /v2/site/{{a}}",
      1,
    );
    assert.ok(later.kind === "blocked" && later.obstacles[0]);
    assert.match(obstacleText(later.obstacles[0], english), /the answer to “First”/);
    assert.deepEqual(platform.requests.all, []);
  });

  it("never sends a header that could say who sends or where it goes", async () => {
    const { perform, platform } = await bench();
    platform.requests.clear();
    for (const header of ["Authorization: Bearer x", "Host: evil.example", "X-Forwarded-Host: evil.example"])
      await assert.rejects(perform(`GET /v2/account\n${header}\n`), UnsafeHeaderError);
    assert.deepEqual(platform.requests.all, []);
  });

  it("can be cancelled while the platform is slow, which the history knows", async () => {
    const { perform, platform, entries } = await bench();
    platform.faults.add({ path: /account$/, fault: { kind: "hang" } });
    const person = new AbortController();
    const sending = perform("GET /v2/account", 0, unseen(person.signal));
    await platform.requests.first(({ url }) => url.endsWith("/v2/account"));
    person.abort();
    await assert.rejects(sending, (error: HttpClientError) => error.kind === "aborted");
    assert.equal(entries[0]?.outcome, "aborted");
  });

  it("keeps no secret of a request in the history", async () => {
    const { perform, platform, entries } = await bench();
    const { apiSecret } = platform;
    const body = JSON.stringify({ name: "x", value: "a value", note: apiSecret });
    await perform(`PUT /v2/account/variable\nX-Note: ${apiSecret}\n\n${body}`);
    await perform(`GET /v2/account/sites?siteName=${encodeURIComponent(apiSecret)}`);
    const kept = JSON.stringify(entries);
    for (const secret of [apiSecret, encodeURIComponent(apiSecret), "a value"])
      assert.ok(!kept.includes(secret), kept);
    assert.deepEqual(
      entries.map(({ masked }) => masked),
      [true, true],
    );
  });

  it("does not tell a secret of an answer, and yet compares it", async () => {
    const { perform, platform } = await bench();
    const body = { proxySettings: { host: "example", password: "hush" } };
    const fault = { kind: "status", status: 200, body } as const;
    platform.faults.add({ path: /\/v2\/site\/x$/, times: 2, fault });
    const text = (password: string) => `# @expect $.proxySettings.password == "${password}"\nGET /v2/site/x`;
    const [wrong] = answered(await perform(text("other"))).checks;
    assert.ok(wrong && !wrong.verdict.holds);
    assert.match(checkText(wrong, english), /got "••••••••"\.$/);
    assert.equal(answered(await perform(text("hush"))).checks[0]?.verdict.holds, true);
  });

  it("keeps nothing of what was typed unseen", async () => {
    const { perform, entries, platform } = await bench({ ask: () => Promise.resolve('hid"den & typed') });
    await perform(`PUT /v2/site\n\n{ "name": "x", "notes": "is {{$prompt Password of the router}}" }`);
    await perform("GET /v2/account/sites?siteName={{$prompt secret}}");
    await perform("GET /v2/account/sites?siteName={{$prompt name}}");
    assert.equal(platform.requests.count(/siteName=hid/), 2);
    assert.deepEqual(
      entries.map(({ masked, request }) => [masked, request.body, request.pathAndQuery.includes("hid")]),
      [
        [true, undefined, false],
        [true, undefined, false],
        [false, undefined, true],
      ],
    );
  });
});
