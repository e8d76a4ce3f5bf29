import assert from "node:assert/strict";
import fc from "fast-check";
import { complete } from "../../../../src/requests/language/completion/complete";
import type { Completion } from "../../../../src/requests/language/completion/completion";
import { parse } from "../../../../src/requests/language/parse";
import { cursorIn } from "../support/cursor";
import { anyDocument, textOf } from "../support/documents";
import { KNOWLEDGE, SITE_UID } from "../support/knowledge";

function at(marked: string): { readonly items: Completion[]; readonly text: string } {
  const { text, offset } = cursorIn(marked);
  return { items: complete(parse(text), offset, KNOWLEDGE), text };
}

function labels(marked: string): string[] {
  return at(marked).items.map(({ label }) => label);
}

/** The text after a completion is accepted, with snippets' places to type in as they are numbered. */
function accepted(marked: string, label: string): string {
  const { items, text } = at(marked);
  const item = items.find((each) => each.label === label);
  assert.ok(item, `no ${label} in ${items.map((each) => each.label).join(", ")}`);
  const { span, insert } = item;
  const written = insert.kind === "text" ? insert.text : insert.snippet;
  return text.slice(0, span.start) + written + text.slice(span.end);
}

const SITES = "\nGET /v2/account/sites";

describe("completion of request documents", () => {
  describe("offers", () => {
    for (const [marked, ...wanted] of [
      ["|", "GET", "PUT", "POST", "DELETE", "GET /v2/account/sites", "# @account", "@variable"],
      ["### a\n|", "GET", "POST /v2/site/{siteUid}/settings/proxy"],
      ["G|", "GET", "GET /v2/account"],
      ["GET |", "/v2/account", "/v2/site/{siteUid}"],
      ["GET /v2/acc|", "/v2/account", "/v2/account/sites"],
      ["/v2/|", "/v2/account"],
      [
        "GET /v2/site/|",
        "Harbour Dental",
        "Müller & Söhne",
        "{{$prompt site}}",
        "/v2/site/{siteUid}/devices",
      ],
      ["@a = 1\nGET /v2/site/|/devices", "Harbour Dental", "{{a}}"],
      ["GET /v2/account/sites?|", "page", "max", "siteName"],
      ["GET /v2/account/sites?page=0&m|", "max"],
      ["GET /v2/account/sites\n|", "page", "Accept"],
      ["GET /v2/account/sites\n  ?page=0\n  &|", "max"],
      ["GET /v2/account/alerts/open?muted=|", "true", "false"],
      ["GET /v2/activity-logs?entities=device,|", "user"],
      ["GET /v2/site/x/patches?installStatus=|", "INSTALLED", "NOT_APPROVED"],
      ["@a = 1\n###\n# @capture uid = $.x\nGET /v2/x\n###\nGET /v2/{{|", "a", "uid", "$prompt"],
      ["# @|", "# @account", "# @capture", "# @expect"],
      ["#|", "# @expect"],
      ["# @account |", "Example Ltd", "Other Ltd"],
      [`# @expect |${SITES}`, "$."],
      [`# @capture uid =|${SITES}`, "$."],
      [`# @capture uid = $|${SITES}`, "sites", "sites[0]", "pageDetails"],
      [`# @capture uid = $.|${SITES}`, "sites", "sites[0]", "pageDetails"],
      [`# @capture uid = $.si|${SITES}`, "sites[0]"],
      [`# @capture uid = $.sites[|${SITES}`, "0"],
      [`# @capture uid = $.sites[0].|${SITES}`, "uid", "name", "devicesStatus"],
      [`# @expect $.sites[0].devicesStatus.|${SITES}`, "numberOfDevices"],
      ["# @expect $[|\nGET /v2/device/macAddress/x", "0"],
      ["# @expect $[0].|\nGET /v2/device/macAddress/x", "hostname"],
      [`# @expect $.pageDetails.count |${SITES}`, "==", ">=", "contains"],
      [`# @expect $.pageDetails.count >|${SITES}`, ">="],
      ["PUT /v2/site\n\n|", "Body with what is required", "Body with all properties"],
      ["PUT /v2/site\n\n{\n  |\n}", "name", "proxySettings"],
      ['PUT /v2/site\n\n{\n  "|"\n}', "name"],
      ['PUT /v2/site\n\n{ "onDemand": |}', "true", "false"],
      ['PUT /v2/site\n\n{ "proxySettings": { "type": "|" } }', '"http"', '"socks5"'],
      ['PUT /v2/site\n\n{ "proxySettings": { | } }', "host", "port"],
    ] as const) {
      it(JSON.stringify(marked), () => {
        const offered = labels(marked);
        assert.deepEqual(
          wanted.filter((label) => !offered.includes(label)),
          [],
          offered.join(", "),
        );
      });
    }
  });

  describe("does not offer", () => {
    for (const [marked, ...unwanted] of [
      ["PUT |", "/v2/account"],
      ["GET /v2/account/sites?page=0&|", "page"],
      ["GET /v2/account/sites\nAccept: x\n|", "Accept"],
      ['PUT /v2/site\n\n{ "name": "x", | }', "name"],
      ["{{|\n###\n@below = 1", "below"],
      ["GET /v2/account/sites\n\n|", "Body with all properties"],
      ["### |", "GET"],
      [`# @capture ui|d = $.sites${SITES}`, "sites"],
      [`# @expect 2|${SITES}`, "$.", "sites"],
      ["# @expect $.|\nGET /v2/no/such/path", "sites"],
      [`# @expect 404\n# @expect $.|${SITES}`, "sites"],
      ["POST /v2/x\n\ntext|", "name"],
    ] as const) {
      it(JSON.stringify(marked), () => {
        const offered = labels(marked);
        assert.deepEqual(
          unwanted.filter((label) => offered.includes(label)),
          [],
        );
      });
    }
  });

  describe("writes", () => {
    for (const [marked, label, wanted] of [
      ["GE|", "GET", "GET "],
      ["sites|", "GET /v2/site/{siteUid}", "GET /v2/site/$1$0"],
      ["GET /v2/acc|", "/v2/account/sites", "GET /v2/account/sites$0"],
      ["GET /v2/site/abc/d|?page=0", "/v2/site/{siteUid}/devices", "GET /v2/site/abc/devices$0?page=0"],
      ["GET /v2/site/|/devices", "Harbour Dental", `GET /v2/site/${SITE_UID}/devices`],
      ["GET /v2/site/{{a}}/|", "/v2/site/{siteUid}/alerts/open", "GET /v2/site/{{a}}/alerts/open$0"],
      ["GET /v2/site/$x/|", "/v2/site/{siteUid}/variables", "GET /v2/site/$x/variables$0"],
      ["GET /v2/account/sites?p|", "page", "GET /v2/account/sites?page="],
      ["GET /v2/account/sites?p|=1", "page", "GET /v2/account/sites?page=1"],
      ["GET /v2/account/sites\n|", "max", "GET /v2/account/sites\n?max="],
      ["GET /v2/account/sites?page=0\n&|", "max", "GET /v2/account/sites?page=0\n&max="],
      ["GET /v2/activity-logs?entities=device,u|", "user", "GET /v2/activity-logs?entities=device,user"],
      ["@a = 1\nGET /v2/{{|", "a", "@a = 1\nGET /v2/{{a}}"],
      ["@a = 1\nGET /v2/{{ x| }}", "a", "@a = 1\nGET /v2/{{ a }}"],
      ["# @ac|", "# @account", "# @account $0"],
      ["# @capt|", "# @capture", "# @capture ${1:name} = \\$.$0"],
      [`# @capture uid = |${SITES}`, "$.", `# @capture uid = $.${SITES}`],
      [`# @capture uid = $|${SITES}`, "sites[0]", `# @capture uid = $.sites[0]${SITES}`],
      [`# @capture uid = $.si|${SITES}`, "sites[0]", `# @capture uid = $.sites[0]${SITES}`],
      [`# @capture uid = $.sites[|${SITES}`, "0", `# @capture uid = $.sites[0]${SITES}`],
      [`# @capture uid = $.sites[0].u|${SITES}`, "uid", `# @capture uid = $.sites[0].uid${SITES}`],
      [`# @expect $.sites.length >|${SITES}`, ">=", `# @expect $.sites.length >= ${SITES}`],
      ["# @account x|y", "Other Ltd", "# @account Other Ltd"],
      ['PUT /v2/site\n\n{ "na|" }', "name", 'PUT /v2/site\n\n{ "name": "$1" }'],
      ['PUT /v2/site\n\n{ "na|": 1 }', "name", 'PUT /v2/site\n\n{ "name": 1 }'],
      [
        'PUT /v2/site\n\n{ | "notes": "" }',
        "onDemand",
        'PUT /v2/site\n\n{ "onDemand": ${1|false,true|}, "notes": "" }',
      ],
      ["PUT /v2/site\n\n|", "Body with what is required", 'PUT /v2/site\n\n{\n\t"name": "$1"\n\\}$0'],
    ] as const)
      it(`${JSON.stringify(marked)} with ${label}`, () => assert.equal(accepted(marked, label), wanted));
  });

  it("finds a property's own completions inside arrays", () => {
    const marked = textOf("PUT /v2/device/d/quickjob", "", '{ "jobComponent": { "variables": [ { | } ] } }');
    assert.deepEqual(labels(marked).toSorted(), ["name", "value"]);
  });

  it("takes the place of what is on the cursor's line only, and never throws", () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), (text, number) => {
        const offset = number % (text.length + 1);
        fc.pre(text.slice(offset - 1, offset + 1) !== "\r\n");
        for (const { span } of complete(parse(text), offset, KNOWLEDGE)) {
          assert.ok(span.start <= offset && offset <= span.end, JSON.stringify({ offset, span }));
          assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/);
        }
      }),
      { numRuns: 1000, examples: [["\tA", 0]] },
    );
  });
});
