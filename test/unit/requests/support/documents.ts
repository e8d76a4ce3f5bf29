import fc from "fast-check";
import { anyText } from "../../support/text";

/** Lines as people write them, whole and half. */
const LINES = [
  "",
  "   ",
  "###",
  "### The sites",
  "###The sites  ",
  "# a comment",
  "// another",
  "# @account Example Ltd",
  "//@expect 200",
  "# @capture uid = $.sites[0].uid",
  "# @expect $.pageDetails.count > 0",
  "# @",
  "@siteUid = 1234",
  "@a={{b}}",
  "@",
  "@ = x",
  "GET /v2/account/sites?page=0&max=10",
  "GET",
  "get /v2/site/{{siteUid}} HTTP/1.1",
  "/v2/account",
  "POST /v2/site/{{$prompt site}}/variable",
  "    ?page={{page}}",
  "    &max=10",
  "Accept: application/json",
  "X:",
  "{",
  '  "name": "{{name}}",',
  "}",
  "{{",
  "{{}}",
  "{{ $prompt }}",
  "\u{1f600} \u2028 \ud800",
];

const line = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...LINES) }, { weight: 1, arbitrary: anyText });
const lineEnd = fc.constantFrom("\n", "\r\n", "\r");

/** Any text, most of it close to a request document. */
export const anyDocument = fc.oneof(
  anyText,
  fc.array(fc.tuple(line, lineEnd)).map((lines) => lines.map((parts) => parts.join("")).join("")),
  fc.array(line).map((lines) => lines.join("\n")),
);

/** A document from its lines. */
export function textOf(...lines: readonly string[]): string {
  return lines.join("\n");
}
