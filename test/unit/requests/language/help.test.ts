import assert from "node:assert/strict";
import fc from "fast-check";
import { helpAt } from "../../../../src/requests/language/hover";
import { parse } from "../../../../src/requests/language/parse";
import { signaturesOf } from "../../../../src/requests/language/signatures";
import { cursorIn } from "../support/cursor";
import { anyDocument } from "../support/documents";
import { KNOWLEDGE, SITE_UID } from "../support/knowledge";

const SITES = "\nGET /v2/account/sites";

/** What is said of the place of the cursor, with the text that it is said of. */
function helped(marked: string): { readonly span: string; readonly words: string } | undefined {
  const { text, offset } = cursorIn(marked);
  const help = helpAt(parse(text), offset, KNOWLEDGE);
  return (
    help && {
      span: text.slice(help.span.start, help.span.end),
      words: help.parts.map((part) => part.text).join("\n"),
    }
  );
}

describe("help in request documents", () => {
  describe("explains", () => {
    for (const [marked, span, words] of [
      [
        "G|ET /v2/account/sites",
        "GET /v2/account/sites",
        /List the sites of the account[^]*Query: page, max/,
      ],
      [
        `GET /v2/site/${SITE_UID.slice(0, 4)}|${SITE_UID.slice(4)}`,
        SITE_UID,
        /^Harbour Dental\nsiteUid: string/,
      ],
      ["GET /v2/account/sites?ma|x=5", "max=5", /max: integer\?\nRows per page/],
      ["@a = 1\nGET /v2/site/{{|a}}", "{{a}}", /^a = 1$/],
      ["GET /v2/site/{{|a}}", "{{a}}", /^Nothing defines “a”.$/],
      ["GET /v2/site/{{$prompt |site}}", "{{$prompt site}}", /Asked when the request is sent: site/],
      [
        `# @capture uid = $.sites[0].uid${SITES}\n###\nGET /v2/site/{{u|id}}`,
        "{{uid}}",
        /Captured from the answer of \/v2\/account\/sites/,
      ],
      ['PUT /v2/site\n\n{ "na|me": "x" }', '"name"', /name: string/],
      ["# @exp|ect 200\nGET /v2/account", "expect", /What the answer must be/],
      [`# @capture uid = $.si|tes[0].uid${SITES}`, "$.sites", /^\$\.sites: array or null\n/],
      [`# @capture uid = $.sites[|0].uid${SITES}`, "$.sites[0]", /^\$\.sites\[0\]: object\nA site/],
      [
        `# @capture uid = $.sites[0].u|id${SITES}`,
        "$.sites[0].uid",
        /uid: string or null\nUnique identifier/,
      ],
      [`# @expect $.pageDetails.co|unt > 0${SITES}`, "$.pageDetails.count", /count: integer or null/],
    ] as const)
      it(JSON.stringify(marked), () => {
        const help = helped(marked);
        assert.equal(help?.span, span);
        assert.match(help.words, words);
      });
  });

  it("has nothing to say where nothing is known", () => {
    for (const marked of [
      "GET /v2/no/s|uch",
      `# @expect $.sits|.x${SITES}`,
      "# a comm|ent",
      "|",
      "### na|me",
    ])
      assert.equal(helped(marked), undefined, marked);
  });

  it("never throws, and explains what is under the pointer", () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), (text, number) => {
        const offset = number % (text.length + 1);
        const help = helpAt(parse(text), offset, KNOWLEDGE);
        assert.ok(!help || (help.span.start <= offset && offset <= help.span.end));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the line above a request", () => {
  for (const [text, ...wanted] of [
    ["GET /v2/account/sites", "List the sites of the account · ?page? &max? &siteName?"],
    ["PUT /v2/site", "Create a site · { CreateSiteRequest }"],
    ["POST /v2/alert/a/mute", "Mute an alert (deprecated)"],
    ["GET /v2/acount/sites", "$(question) Not in the API description. Did you mean /v2/account/sites?"],
    ["GET /v2/nothing/like/it/at/all/of/this", "$(question) Not in the API description"],
    ["DELETE /v2/account", "$(question) The API description knows this path with GET only"],
    ["GET {{path}}"],
    ["# no request"],
  ] as const)
    it(`says of ${text}: ${wanted.join() || "nothing"}`, () => {
      const signatures = signaturesOf(parse(text), KNOWLEDGE).map(({ title }) => title);
      assert.deepEqual(signatures, wanted);
    });
});
