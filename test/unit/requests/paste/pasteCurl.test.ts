import assert from "node:assert/strict";
import fc from "fast-check";
import { looksLikeCurl, parseCurl } from "../../../../src/requests/paste/curlCommand";
import { requestFromCurl } from "../../../../src/requests/paste/pastedRequest";
import { copiedRequest } from "../../../../src/requests/copy/copiedRequest";
import { posixCurl } from "../../../../src/requests/copy/posixCurl";
import { parse } from "../../../../src/requests/language/parse";
import { resolve } from "../../../../src/requests/language/resolve";
import { english } from "../../support/english";
import { anyText } from "../../support/text";
import { textOf } from "../support/documents";

const BASE = "https://merlot-api.centrastage.net/api";
const LEFT_OUT = "# The authorization was left out: the token is added when the request is sent.";

const FORMS: readonly (readonly [name: string, command: string, request: string])[] = [
  ["a bare address", `curl ${BASE}/v2/account`, "GET /v2/account"],
  ["an address without scheme", "curl merlot-api.centrastage.net/api/v2/account", "GET /v2/account"],
  ["a prompt before it", `$ curl ${BASE}/v2/account`, "GET /v2/account"],
  ["--url and -X", `curl -X GET --url '${BASE}/v2/account/sites?page=0'`, "GET /v2/account/sites?page=0"],
  ["-XPUT", `curl -XPUT -s ${BASE}/v2/x`, "PUT /v2/x"],
  ["flags together", `curl -sSLk -o out.json ${BASE}/v2/account`, "GET /v2/account"],
  [
    "Swagger's “Try it out”",
    textOf(
      "curl -X 'GET' \\",
      `  '${BASE}/v2/account/sites?page=0&max=250' \\`,
      "  -H 'accept: application/json' \\",
      "  -H 'Authorization: Bearer eyJhbGciOi.example.token'",
    ),
    `${LEFT_OUT}\nGET /v2/account/sites?page=0&max=250`,
  ],
  [
    "Swagger's, with a body",
    textOf(
      "curl -X 'PUT' \\",
      `  '${BASE}/v2/site' \\`,
      "  -H 'Content-Type: application/json' \\",
      "  -d '{",
      '  "name": "Harbour Dental"',
      "}'",
    ),
    'PUT /v2/site\n\n{\n  "name": "Harbour Dental"\n}',
  ],
  [
    "Chrome's “Copy as cURL (bash)”",
    textOf(
      `curl '${BASE}/v2/site/1/variable' \\`,
      "  -X 'PUT' \\",
      "  -H 'accept-language: en' \\",
      "  -H 'sec-fetch-mode: cors' \\",
      "  -b 'session=secret' \\",
      `  --data-raw $'{"name":"it\\'s","value":"\\u00fc\\\\n"}' \\`,
      "  --compressed",
    ),
    `${LEFT_OUT}\nPUT /v2/site/1/variable\n\n{\n  "name": "it's",\n  "value": "ü\\n"\n}`,
  ],
  [
    "Chrome's “Copy as cURL (cmd)”",
    textOf(
      `curl ^"${BASE}/v2/site/1^" ^`,
      '  -X ^"POST^" ^',
      '  -H ^"content-type: application/json^" ^',
      '  --data-raw ^"^{^\\^"name^\\^":^\\^"100^% ^& more^\\^"^}^"',
    ).replaceAll("\n", "\r\n"),
    'POST /v2/site/1\n\n{\n  "name": "100% & more"\n}',
  ],
  [
    "PowerShell's curl.exe",
    textOf("curl.exe -X PUT `", `  "${BASE}/v2/site" \``, "  -d '{\"name\":\"it''s\"}'"),
    'PUT /v2/site\n\n{\n  "name": "it\'s"\n}',
  ],
  [
    "double quotes",
    `curl -H "X-Note: a \\"b\\" \\$c" "${BASE}/v2/account"`,
    'GET /v2/account\nX-Note: a "b" $c',
  ],
  [
    "-G",
    `curl -G ${BASE}/v2/account/sites -d page=0 --data-urlencode "siteName=Müller & Söhne"`,
    "GET /v2/account/sites?page=0&siteName=M%C3%BCller%20%26%20S%C3%B6hne",
  ],
  ["--json", `curl --json '{"a":1}' ${BASE}/v2/x`, 'POST /v2/x\n\n{\n  "a": 1\n}'],
  ["two -d", `curl ${BASE}/v2/x -d a=1 -d b=2`, "POST /v2/x\n\na=1&b=2"],
  ["-u", `curl -u me:secret ${BASE}/v2/account`, `${LEFT_OUT}\nGET /v2/account`],
  ["what follows a pipe", `curl ${BASE}/v2/account | jq .name`, "GET /v2/account"],
  ["lines without backslashes", `curl ${BASE}/v2/account\n  -H 'X-Note: a'`, "GET /v2/account\nX-Note: a"],
  [
    "a variable for the token",
    `curl -H "Authorization: Bearer $TOKEN" ${BASE}/v2/account`,
    `${LEFT_OUT}\nGET /v2/account`,
  ],
  [
    "another host",
    "curl https://user:secret@rmm.example.com/api/v2/account",
    "# rmm.example.com was left out: the request goes to the account's own platform.\nGET /v2/account",
  ],
  ["braces", `curl -g '${BASE}/v2/x?a={{b}}'`, "GET /v2/x?a=%7B%7Bb%7D%7D"],
  [
    "braces in a body",
    `curl ${BASE}/v2/x -d '{"a":"{{b}}","c":12345678901234567890}'`,
    'POST /v2/x\n\n{\n  "a": "\\u007b{b}}",\n  "c": 12345678901234567890\n}',
  ],
  ["a fragment", `curl '${BASE}/v2/account#top'`, "GET /v2/account"],
  [
    "headers that may not be set",
    `curl -H 'Host: evil.example.com' -H 'X-Forwarded-For: 1' ${BASE}/v2/x`,
    "GET /v2/x",
  ],
  ["an unclosed quote", `curl '${BASE}/v2/account`, "GET /v2/account"],
];

describe("paste cURL", () => {
  for (const [name, command, request] of FORMS)
    it(`understands ${name}`, () => assert.equal(requestFromCurl(command, english), request));

  for (const text of [
    "",
    "curl",
    "curls x",
    "wget https://example.com",
    "GET /v2/account",
    "curl --version",
    "say curl x",
  ])
    it(`leaves ${JSON.stringify(text)} alone`, () => assert.equal(requestFromCurl(text, english), undefined));

  it("knows a command by its beginning", () => {
    assert.equal(looksLikeCurl("PS C:\\> curl.exe https://example.com"), true);
    assert.equal(looksLikeCurl("curl"), false);
  });

  it("reads back what is copied for a shell", () => {
    const body = fc.jsonValue().map((value) => JSON.stringify(value));
    fc.assert(
      fc.property(body, (json) => {
        const source = {
          method: "PUT",
          pathAndQuery: "/v2/site?a='b\"c$d",
          headers: [],
          body: json,
        } as const;
        const [, command = ""] = posixCurl(copiedRequest(source, BASE)).split("\n\n");
        const read = parseCurl(command);
        assert.deepEqual([read?.method, read?.body], ["PUT", json]);
      }),
    );
  });

  it("writes a request that goes to the account's own host, or to none, and never throws", () => {
    fc.assert(
      fc.property(anyText, anyText, (url, more) => {
        const text = requestFromCurl(`curl '${url}' ${more}`, english);
        if (text === undefined) return;
        const document = parse(text);
        for (const block of document.blocks) {
          const resolution = resolve(document, block);
          if (resolution.kind === "ready") assert.match(resolution.request.pathAndQuery, /^\/(?!\/)/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("writes no secret", () => {
    const text = requestFromCurl(
      `curl '${BASE}/v2/account' -u key:hidden -b 'a=hidden' -H 'authorization: Bearer hidden' -H 'Cookie: hidden' --oauth2-bearer hidden -H 'Proxy-Authorization: hidden'`,
      english,
    );
    assert.equal(text, `${LEFT_OUT}\nGET /v2/account`);
  });
});
