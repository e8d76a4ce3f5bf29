import { type Node, type ParseError, printParseErrorCode } from "jsonc-parser";
import type { JsonSchema } from "../../../api/jsonSchema";
import { type BodyTree, readBody } from "../body";
import { methodOf } from "../resolve";
import { describeType, listedValues } from "../schemas";
import type { Body, Line } from "../syntax";
import { type Finding, finding, type Fix, replacement, type Subject } from "./finding";
import { type SchemaMistake, schemaMistakes } from "./schemaMistakes";
import { sampleOf } from "./sampleValue";

/** The body: whether there should be one, whether it is JSON, and whether it fits its schema. */
export function checkBody(subject: Subject): Finding[] {
  const { block, knowledge, match } = subject;
  const { request, body } = block;
  if (!request) return [];
  const name = match.kind === "operation" ? match.operation.body : undefined;
  const schema = name === undefined ? undefined : knowledge.bodySchemas[name];
  if (!body) return schema ? [missingBody(subject, schema)] : [];
  const method = methodOf(request);
  if (method === "GET" || method === "DELETE") return [unwantedBody(subject, body, method)];
  const tree = readBody(body);
  const syntax = tree.errors.map((error) => syntaxFinding(subject, body, error));
  if (syntax.length > 0 || !tree.root || !schema) return syntax;
  return schemaMistakes(tree, tree.root, schema).map((mistake) =>
    schemaFinding(subject, body, tree, mistake),
  );
}

function missingBody({ block, knowledge: { t } }: Subject, schema: JsonSchema): Finding {
  const { request } = block;
  const span = request?.method ?? request ?? block;
  const head: readonly Line["kind"][] = ["request", "query", "header", "unknown"];
  const at = block.lines.findLast(({ kind }) => head.includes(kind))?.end ?? span.end;
  return finding("missingBody", "warning", span, t("This request needs a body."), () => [
    replacement(
      t("Add the body"),
      { start: at, end: at },
      `\n\n${JSON.stringify(sampleOf(schema), undefined, 2)}`,
    ),
  ]);
}

function unwantedBody({ block, knowledge: { t } }: Subject, body: Body, method: string): Finding {
  const first = block.lines.find(({ start }) => start === body.start);
  if (/^\s*(GET|PUT|POST|DELETE)\s/.test(body.text))
    return finding(
      "separator",
      "error",
      { start: body.start, end: first?.end ?? body.end },
      t("Put a line with {0} between two requests.", "###"),
      () => [replacement(t("Add {0}", "###"), { start: body.start, end: body.start }, "###\n")],
    );
  return finding("unwantedBody", "warning", body, t("A {0} request has no body.", method));
}

function syntaxFinding(
  { knowledge: { t } }: Subject,
  { start, end }: Body,
  { error, offset, length }: ParseError,
): Finding {
  const from = Math.min(start + offset, end - 1);
  return finding(
    "json",
    "error",
    { start: from, end: Math.min(from + Math.max(length, 1), end) },
    wordsOf(error, t),
  );
}

function wordsOf(error: ParseError["error"], t: Subject["knowledge"]["t"]): string {
  switch (printParseErrorCode(error)) {
    case "PropertyNameExpected":
      return t("A property's name is expected here, in double quotes.");
    case "ValueExpected":
      return t("A value is expected here.");
    case "ColonExpected":
      return t("A colon is expected here.");
    case "CommaExpected":
      return t("A comma is expected here.");
    case "CloseBraceExpected":
      return t("A closing brace is expected here.");
    case "CloseBracketExpected":
      return t("A closing bracket is expected here.");
    case "UnexpectedEndOfString":
      return t("This text has no end.");
    case "EndOfFileExpected":
      return t("The body ends before this.");
    default:
      return t("This is no JSON.");
  }
}

function schemaFinding(subject: Subject, { start }: Body, tree: BodyTree, mistake: SchemaMistake): Finding {
  const { t } = subject.knowledge;
  const { node } = mistake;
  const span = {
    start: start + node.offset,
    end: start + node.offset + (node.type === "object" ? 1 : node.length),
  };
  const fix = (title: string, text: string) => () => [replacement(title, span, text)];
  switch (mistake.kind) {
    case "type":
      return finding("type", "warning", span, t("Expected {0}.", describeType(mistake.schema)));
    case "listed":
      return finding(
        "value",
        mistake.closed ? "warning" : "hint",
        span,
        t("The API description lists {0}.", listedValues(mistake.schema).join(", ")),
      );
    case "range":
      return finding(
        "range",
        "warning",
        span,
        t(
          "Expected a number from {0} to {1}.",
          mistake.schema.minimum ?? "−∞",
          mistake.schema.maximum ?? "∞",
        ),
      );
    case "unknownProperty":
      return finding(
        "unknownProperty",
        "hint",
        span,
        t("The API description knows no property “{0}” here.", mistake.name),
        mistake.meant === undefined
          ? undefined
          : fix(t("Change to {0}", mistake.meant), JSON.stringify(mistake.meant)),
      );
    case "missing":
      return finding("missingProperty", "warning", span, t("Missing: {0}.", mistake.names.join(", ")), () => [
        addProperties(subject, start, tree, mistake),
      ]);
  }
}

function addProperties(
  { knowledge: { t } }: Subject,
  start: number,
  tree: BodyTree,
  { node, names, schema }: Extract<SchemaMistake, { kind: "missing" }>,
): Fix {
  const last = node.children?.at(-1);
  const before = indentIn(tree, node);
  const lines = names.map(
    (name) =>
      `${before}${JSON.stringify(name)}: ${JSON.stringify(sampleOf(schema.properties?.[name] ?? {}))}`,
  );
  const at = start + (last ? last.offset + last.length : node.offset + 1);
  const text = (last ? "," : "") + lines.join(",");
  return replacement(t("Add {0}", names.join(", ")), { start: at, end: at }, text);
}

/** What stands before each property of an object: a line end and white space, or nothing. */
function indentIn({ text }: BodyTree, { offset, children: [first] = [] }: Node): string {
  if (first) return text.slice(offset + 1, first.offset);
  const [, lineEnd, indent = ""] = /^[ \t]*(\r\n|\r|\n)([ \t]*)/.exec(text.slice(offset + 1)) ?? [];
  return lineEnd === undefined ? "" : `${lineEnd}${indent}  `;
}
