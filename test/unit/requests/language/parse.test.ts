import assert from "node:assert/strict";
import fc from "fast-check";
import { expressionsIn } from "../../../../src/requests/language/expressions";
import { blockAt, lineAt, parse, print } from "../../../../src/requests/language/parse";
import type { Block, Piece } from "../../../../src/requests/language/syntax";
import { segmentsOf } from "../../../../src/requests/language/target";
import { anyDocument, textOf } from "../support/documents";

const SAMPLE = textOf(
  "# @account Example Ltd",
  "@max = 10",
  "",
  "### The sites",
  "# @capture uid = $.sites[0].uid",
  "# @expect 200",
  "GET /v2/account/sites",
  "    ?page=0",
  "    &max={{max}}",
  "Accept: application/json",
  "",
  "### A new variable",
  "POST /v2/site/{{$prompt site}}/variable HTTP/1.1",
  "",
  "{",
  "  // not part of it",
  '  "name": "{{name}}"',
  "}",
  "",
  "# @expect 200",
);

function piecesOf({ name, variables, directives, headers, request, body }: Block): Piece[] {
  const named = [...variables, ...directives, ...headers].flatMap((each) => [each.name, each.value]);
  const query = request?.query.flatMap((each) => [each.name, ...(each.value ? [each.value] : [])]) ?? [];
  const target = request ? [request.path, ...segmentsOf(request.path), ...query] : [];
  const method = request?.method ? [request.method] : [];
  const expressions = [...named, ...target, ...(body ? [body] : [])]
    .flatMap(expressionsIn)
    .map(({ inner }) => inner);
  return [...(name ? [name] : []), ...named, ...method, ...target, ...expressions];
}

describe("request documents: parser", () => {
  it("writes back exactly what it read", () => {
    fc.assert(
      fc.property(anyDocument, (text) => assert.equal(print(parse(text)), text)),
      { numRuns: 2000 },
    );
  });

  it("puts every line, token and piece where it stands in the text", () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        const { lines, blocks } = parse(text);
        for (const piece of [...lines.flatMap(({ tokens }) => tokens), ...blocks.flatMap(piecesOf)])
          assert.equal(text.slice(piece.start, piece.end), piece.text);
        let end = 0;
        for (const line of lines) {
          assert.equal(line.start, end);
          assert.equal(text.slice(line.end, line.end + line.lineEnd.length), line.lineEnd);
          end = line.end + line.lineEnd.length;
        }
        assert.equal(end, text.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps a body as long as its place, so that offsets in it are offsets in the document", () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        for (const { body } of parse(text).blocks)
          if (body) assert.equal(body.text.length, body.end - body.start);
      }),
    );
  });

  it("finds the block and the line of every offset", () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), (text, number) => {
        const document = parse(text);
        const offset = number % (text.length + 1);
        const line = lineAt(document.lines, offset);
        assert.ok(line && line.start <= offset && offset <= line.end + line.lineEnd.length);
        assert.ok(blockAt(document, offset)?.lines.includes(line));
      }),
    );
  });

  it("is quick on what is made to be slow", () => {
    for (const line of [" ".repeat(50_000), "{{".repeat(50_000), "/".repeat(50_000), "&=".repeat(50_000)])
      for (const before of ["", "GET ", "GET /x\n", "GET /x\nA:", "@a=", "# @x "]) {
        const text = `${before}${line}x${line}`;
        assert.equal(print(parse(text)), text);
      }
  });

  it("reads the parts of requests", () => {
    const { blocks } = parse(SAMPLE);
    const [preamble, sites, variable] = blocks;
    assert.equal(blocks.length, 3);
    assert.equal(preamble?.request, undefined);
    assert.deepEqual(
      preamble?.directives.map(({ name, value }) => [name.text, value.text]),
      [["account", "Example Ltd"]],
    );
    assert.deepEqual(
      preamble.variables.map(({ name, value }) => [name.text, value.text]),
      [["max", "10"]],
    );
    assert.equal(sites?.name?.text, "The sites");
    assert.equal(sites.request?.method?.text, "GET");
    assert.equal(sites.request.path.text, "/v2/account/sites");
    assert.deepEqual(
      sites.request.query.map(({ name, value }) => [name.text, value?.text]),
      [
        ["page", "0"],
        ["max", "{{max}}"],
      ],
    );
    assert.deepEqual(
      sites.headers.map(({ name, value }) => [name.text, value.text]),
      [["Accept", "application/json"]],
    );
    assert.equal(variable?.request?.path.text, "/v2/site/{{$prompt site}}/variable");
    assert.equal(variable.directives.length, 1);
  });

  it("leaves comments out of a body", () => {
    const body = parse(SAMPLE).blocks[2]?.body;
    assert.deepEqual(JSON.parse(body?.text ?? ""), { name: "{{name}}" });
  });

  it("reads a line without method as a path, and a lone word as a method", () => {
    assert.deepEqual(parse("/v2/account").blocks[0]?.request?.method, undefined);
    const { request } = parse("GE").blocks[0] ?? {};
    assert.deepEqual([request?.method?.text, request?.path.text], ["GE", ""]);
  });

  it("tells what is neither header nor query", () => {
    const kinds = parse("GET /v2/account\nno header").lines.map(({ kind }) => kind);
    assert.deepEqual(kinds, ["request", "unknown"]);
  });

  it("takes what is in braces as one, whatever it holds", () => {
    const { request } = parse("GET /v2/site/{{$prompt a/b?c&d=e}}?x={{$prompt f&g}}").blocks[0] ?? {};
    assert.ok(request);
    assert.deepEqual(
      segmentsOf(request.path).map(({ text }) => text),
      ["v2", "site", "{{$prompt a/b?c&d=e}}"],
    );
    assert.deepEqual(
      request.query.map(({ value }) => value?.text),
      ["{{$prompt f&g}}"],
    );
  });
});
