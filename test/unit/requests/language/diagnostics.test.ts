import assert from "node:assert/strict";
import fc from "fast-check";
import { check } from "../../../../src/requests/language/diagnostics/check";
import type { Finding } from "../../../../src/requests/language/diagnostics/finding";
import { parse } from "../../../../src/requests/language/parse";
import { anyDocument, textOf } from "../support/documents";
import { KNOWLEDGE } from "../support/knowledge";

function findings(text: string): Finding[] {
  return check(parse(text), KNOWLEDGE);
}

/** Such as `error method: FETCH`. */
function told(text: string): string[] {
  return findings(text).map(
    ({ severity, code, start, end }) => `${severity} ${code}: ${text.slice(start, end)}`,
  );
}

/** The text after the first fix of the first finding that has one. */
function mended(text: string): string {
  const [fix] = findings(text).flatMap((finding) => finding.fixes());
  assert.ok(fix, "nothing mends it");
  return fix.edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((mending, edit) => mending.slice(0, edit.start) + edit.text + mending.slice(edit.end), text);
}

const SITES = "\nGET /v2/account/sites";
const SITE = "PUT /v2/site\n\n";

describe("diagnostics of request documents", () => {
  describe("find", () => {
    for (const [text, ...wanted] of [
      ["GET /v2/account"],
      ["/v2/account/sites?page=0&max=10"],
      ["GET /v2/account/sites?page={{$prompt page}}"],
      ["FETCH /v2/account", "error method: FETCH"],
      ["GET", "error path: GET"],
      ["GET https://evil.example.com/v2/account", "error unsafePath: https://evil.example.com/v2/account"],
      ["GET /v2/account/sites?siteName=a b", "error unsafePath: /v2/account/sites?siteName=a b"],
      ["GET /v2/acount/sites", "hint unknownPath: /v2/acount/sites"],
      ["DELETE /v2/account", "hint otherMethod: DELETE"],
      ["GET /v2/site//devices", "error missingValue: /"],
      ["GET /v2/site/{siteUid}", "error missingValue: {siteUid}"],
      ["GET /v2/account/sites?page=x", "warning value: x"],
      ["GET /v2/account/sites?page=", "warning value: page"],
      ["GET /v2/account/alerts/open?muted=yes", "warning value: yes"],
      ["GET /v2/account/sites?pages=1", "hint unknownParameter: pages"],
      ["GET /v2/account/sites?page=1&page=2", "warning twice: page"],
      ["GET /v2/site/x/patches?installStatus=INSTALED", "hint value: INSTALED"],
      ["GET /v2/account\nhello", "error line: hello"],
      ["GET /v2/account\nAuthorization: Bearer x", "error header: Authorization: Bearer x"],
      ["GET /v2/account\nHost: evil.example.com", "error header: Host: evil.example.com"],
      ["GET /v2/account\nAccept: application/json"],
      [`PUT /v2/site\nContent-Type: application/json\n\n{"name":""}`],
      ["GET /v2/account\n\n{}", "warning unwantedBody: {}"],
      ["GET /v2/account\n\nGET /v2/account", "error separator: GET /v2/account"],
      ["PUT /v2/site", "warning missingBody: PUT"],
      [`${SITE}{ "name": "x" }`],
      [`${SITE}{ "name": }`, "error json: }"],
      [`${SITE}{ "name": "x"`, 'error json: "'],
      [`${SITE}{}`, "warning missingProperty: {"],
      [`${SITE}{ "name": 5 }`, "warning type: 5"],
      [`${SITE}{ "nam": "x", "name": "y" }`, 'hint unknownProperty: "nam"'],
      [`${SITE}{ "name": "x", "proxySettings": { "type": "sock5" } }`, 'hint value: "sock5"'],
      [`${SITE}{ "name": "{{$prompt name}}", "onDemand": {{$prompt x}} }`],
      [`POST /v3/device/d/udf\n\n{ "udfs": [{ "ordinal": 301 }] }`, "warning range: 301"],
      ["GET /v2/site/{{a}}", "error unresolved: a"],
      [`# @capture uid = $.sites[0].uid${SITES}`],
      [`# @expect $.sites.length > 0${SITES}`],
      ["# @expect $[0].hostname\nGET /v2/device/macAddress/x"],
      ["# @expect $.anything.at.all\nGET /v2/no/such/path", "hint unknownPath: /v2/no/such/path"],
      ["# @expect 404\n# @expect $.message\nGET /v2/device/x"],
      [`# @capture uid = $.sits[0].uid${SITES}`, "hint answerPath: .sits"],
      [`# @capture uid = $.sites.uid${SITES}`, "hint answerPath: .uid"],
      [`# @expect $.sites[0].id.x == 1${SITES}`, "hint answerPath: .x"],
      [`# @expect $["sits"]${SITES}`, 'hint answerPath: ["sits"]'],
      ["# @expect $.name[0]\nGET /v2/account", "hint answerPath: [0]"],
      ["GET /v2/site/{{a}}\n###\n@a = 1", "error unresolved: a"],
      ["@a = {{a}}\nGET /v2/site/{{a}}", "error cycle: a"],
      ["GET /v2/site/{{}}", "error expression: {{}}"],
      ["@a\nGET /v2/account", "error variable: @a"],
      ["# @capture uid = $.sites[0].uid\nGET /v2/account/sites\n###\nGET /v2/site/{{uid}}"],
      ["# @capture uid\nGET /v2/account", "error capture: uid"],
      ["# @expect ok\nGET /v2/account", "error expect: ok"],
      ["# @expects 200\nGET /v2/account", "hint directive: expects"],
      ["# @account Example Ltd\nGET /v2/account"],
      ["# @account Exampel Ltd\nGET /v2/account", "warning account: Exampel Ltd"],
    ] as const)
      it(`${JSON.stringify(text)}: ${wanted.join("; ") || "nothing"}`, () => {
        const hints = told(text).filter((each) => !each.startsWith("hint deprecated"));
        assert.deepEqual(hints, wanted);
      });
  });

  describe("mend", () => {
    for (const [text, wanted] of [
      ["GTE /v2/account", "GET /v2/account"],
      ["GET https://merlot-api.centrastage.net/api/v2/account", "GET /v2/account"],
      ["GET /v2/account/sites?siteName=a b", "GET /v2/account/sites?siteName=a%20b"],
      ["GET /v2/acount/sites?page=1", "GET /v2/account/sites?page=1"],
      ["GET /v2/site/abc/device", "GET /v2/site/abc/devices"],
      ["DELETE /v2/account", "GET /v2/account"],
      ["GET /v2/site/{siteUid}", "GET /v2/site/{{$prompt site}}"],
      ["GET /v2/account/sites?pages=1", "GET /v2/account/sites?page=1"],
      ["GET /v2/site/x/patches?installStatus=INSTALED", "GET /v2/site/x/patches?installStatus=INSTALLED"],
      ["GET /v2/account\nAuthorization: Bearer x\nAccept: y", "GET /v2/account\nAccept: y"],
      ["GET /v2/account\n\nGET /v2/account", "GET /v2/account\n\n###\nGET /v2/account"],
      ["PUT /v2/site", 'PUT /v2/site\n\n{\n  "name": ""\n}'],
      [`${SITE}{}`, `${SITE}{"name": ""}`],
      [`${SITE}{\n}`, `${SITE}{\n  "name": ""\n}`],
      [`${SITE}{\n  "notes": "a"\n}`, `${SITE}{\n  "notes": "a",\n  "name": ""\n}`],
      [`${SITE}{ "nmae": "x" }`, `${SITE}{ "nmae": "x", "name": "" }`],
      [`${SITE}{ "name": "", "notse": "x" }`, `${SITE}{ "name": "", "notes": "x" }`],
      ["@siteUid = 1\nGET /v2/site/{{siteUdi}}", "@siteUid = 1\nGET /v2/site/{{siteUid}}"],
      ["GET /v2/site/{{a}}", "GET /v2/site/{{$prompt a}}"],
      ["# @expects 200\nGET /v2/account", "# @expect 200\nGET /v2/account"],
      [`# @capture uid = $.sits[0].uid${SITES}`, `# @capture uid = $.sites[0].uid${SITES}`],
      [`# @capture uid = $.sites.uid${SITES}`, `# @capture uid = $.sites[0].uid${SITES}`],
      [`# @expect $['sits']${SITES}`, `# @expect $.sites${SITES}`],
      ["# @account x\nGET /v2/account", "# @account Example Ltd\nGET /v2/account"],
    ] as const)
      it(JSON.stringify(text), () => assert.equal(mended(text), wanted));
  });

  it("mark deprecated operations", () => {
    const deprecated = KNOWLEDGE.catalog.operations.find((operation) => operation.deprecated);
    assert.ok(deprecated);
    const [first] = findings(`${deprecated.method} ${deprecated.path.replace(/\{\w+\}/g, "x")}`);
    assert.deepEqual([first?.severity, first?.deprecated], ["hint", true]);
  });

  it("hold together in a long document, and never throw", () => {
    const request = textOf("### {n}", "GET /v2/account/sites?page=0", "");
    assert.deepEqual(findings(request.repeat(50)), []);
    fc.assert(
      fc.property(anyDocument, (text) => {
        for (const finding of findings(text)) {
          assert.ok(0 <= finding.start && finding.start <= finding.end && finding.end <= text.length);
          for (const { edits } of finding.fixes())
            for (const edit of edits) assert.ok(edit.start <= edit.end && edit.end <= text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
