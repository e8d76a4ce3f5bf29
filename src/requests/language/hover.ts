import { getLocation } from "jsonc-parser";
import type { Operation, Parameter } from "../../api";
import { decoded } from "../../api/decoded";
import { answerOf, pathPart, stepsIn } from "./answerPaths";
import { describeAnswerType } from "./answers";
import { readBody } from "./body";
import { expressionsIn } from "./expressions";
import { formatJsonPath } from "./jsonPath";
import type { Knowledge } from "./knowledge";
import { blockAt, lineAt } from "./parse";
import { describeType, listedValues, schemaAt } from "./schemas";
import type { Block, Expression, Piece, RequestDocument, Span } from "./syntax";
import { Names, plainText, Values } from "./variables";

/** A paragraph of help. Plain text throughout: some of it comes from the platform. */
export type HelpPart =
  { readonly kind: "code"; readonly text: string } | { readonly kind: "text"; readonly text: string };

/** Help for a piece of the document. */
export interface Help {
  readonly span: Span;
  readonly parts: readonly HelpPart[];
}

interface Asked {
  readonly document: RequestDocument;
  readonly block: Block;
  readonly offset: number;
  readonly knowledge: Knowledge;
}

/** What is to be known about the place under the pointer. */
export function helpAt(document: RequestDocument, offset: number, knowledge: Knowledge): Help | undefined {
  const block = blockAt(document, offset);
  if (!block) return undefined;
  const asked = { document, block, offset, knowledge };
  return (
    helpForExpression(asked) ??
    helpForRequest(asked) ??
    helpForBody(asked) ??
    helpForAnswerPath(asked) ??
    helpForDirective(asked)
  );
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function code(text: string): HelpPart {
  return { kind: "code", text };
}

function text(text: string): HelpPart[] {
  return text === "" ? [] : [{ kind: "text", text }];
}

function helpForExpression({ document, block, offset, knowledge: { t } }: Asked): Help | undefined {
  const line = lineAt(document.lines, offset);
  const content = line && {
    text: document.text.slice(line.start, line.end),
    start: line.start,
    end: line.end,
  };
  const expression = content && expressionsIn(content).find((each) => holds(each, offset));
  if (!expression) return undefined;
  if (expression.prompt !== undefined)
    return { span: expression, parts: text(t("Asked when the request is sent: {0}", expression.prompt)) };
  return { span: expression, parts: describeValue(document, block, expression, t) };
}

function describeValue(
  document: RequestDocument,
  block: Block,
  expression: Expression,
  t: Knowledge["t"],
): HelpPart[] {
  const names = new Names(document);
  const meaning = names.meaningOf(expression.inner.text, block);
  const values = new Values(names, block);
  const value = values.valueOf(expression);
  const captured =
    meaning?.kind === "capture"
      ? text(
          t(
            "Captured from the answer of {0}.",
            meaning.block.name?.text ?? meaning.block.request?.path.text ?? "",
          ),
        )
      : [];
  if (value && values.gaps.length === 0)
    return [code(`${expression.inner.text} = ${plainText(value)}`), ...captured];
  return captured.length > 0 ? captured : text(t("Nothing defines “{0}”.", expression.inner.text));
}

function helpForRequest(asked: Asked): Help | undefined {
  const { block, offset, knowledge } = asked;
  const { request } = block;
  if (!request) return undefined;
  const match = knowledge.catalog.match(request);
  if (match.kind !== "operation") return undefined;
  const { operation, values } = match;
  const value = values.find(({ piece }) => holds(piece, offset));
  if (value) return helpForParameter(asked, operation, value.name, value.piece, value.piece.text);
  const query = request.query.find((each) => holds(each, offset));
  if (query) return helpForParameter(asked, operation, query.name.text, query, query.value?.text ?? "");
  const span = { start: request.method?.start ?? request.path.start, end: request.path.end };
  return holds(span, offset) ? { span, parts: describeOperation(operation, knowledge) } : undefined;
}

function describeOperation(
  { method, path, summary, deprecated, tag, parameters, body }: Operation,
  { t }: Knowledge,
): HelpPart[] {
  const query = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  return [
    code(`${method} ${path}`),
    ...text(deprecated ? t("{0} (deprecated)", summary) : summary),
    ...text(t("Part of {0}.", tag)),
    ...(query.length > 0 ? text(t("Query: {0}.", query.join(", "))) : []),
    ...(body === undefined ? [] : text(t("Body: {0}.", body))),
  ];
}

function helpForParameter(
  { knowledge }: Asked,
  { parameters }: Operation,
  name: string,
  { start, end }: Span,
  value: string,
): Help | undefined {
  const parameter = parameters.find((each) => each.name === name);
  if (!parameter) return undefined;
  const known = knowledge.known.nameOf(name, decoded(value));
  return {
    span: { start, end },
    parts: [...(known === undefined ? [] : text(known)), ...describeParameter(parameter, knowledge)],
  };
}

function describeParameter(
  { name, type, required, values = [], description }: Parameter,
  { t }: Knowledge,
): HelpPart[] {
  return [
    code(`${name}: ${type}${required ? "" : "?"}`),
    ...text(description),
    ...(values.length > 0 ? text(t("Listed values: {0}.", values.join(", "))) : []),
  ];
}

function helpForBody({ block, offset, knowledge }: Asked): Help | undefined {
  const { body, request } = block;
  if (!body || !request || !holds(body, offset)) return undefined;
  const match = knowledge.catalog.match(request);
  const name = match.kind === "operation" ? match.operation.body : undefined;
  const schema = name === undefined ? undefined : knowledge.bodySchemas[name];
  const { path, previousNode: node } = getLocation(readBody(body).text, offset - body.start);
  const found = schemaAt(schema, path);
  if (!found || !node || path.length === 0) return undefined;
  const property = path.findLast((step) => typeof step === "string") ?? "";
  const thing = knowledge.known.nameOf(property, String(node.value));
  const listed = listedValues(found);
  return {
    span: { start: body.start + node.offset, end: body.start + node.offset + node.length },
    parts: [
      ...(thing === undefined ? [] : text(thing)),
      code(`${property}: ${describeType(found)}`),
      ...text(found.description ?? ""),
      ...(listed.length > 0 ? text(knowledge.t("Listed values: {0}.", listed.join(", "))) : []),
    ],
  };
}

/** What a path into the answer leads to, as far as the step under the pointer. */
function helpForAnswerPath({ block, offset, knowledge }: Asked): Help | undefined {
  const directive = block.directives.find((each) => holds(each.value, offset));
  const part = directive && pathPart(directive);
  const answer = part && answerOf(block, knowledge);
  if (!answer) return undefined;
  const steps = stepsIn(part);
  const index = steps.findIndex((each) => each.start < offset && offset <= each.end);
  const path = steps.slice(0, index + 1).map(({ step }) => step);
  const found = index < 0 ? undefined : knowledge.answers.at(answer, path);
  const last = steps[index];
  if (!found || !last) return undefined;
  return {
    span: { start: part.start, end: last.end },
    parts: [code(`${formatJsonPath(path)}: ${describeAnswerType(found)}`), ...text(found.description ?? "")],
  };
}

function helpForDirective({ block, offset, knowledge: { t } }: Asked): Help | undefined {
  const directive = block.directives.find(({ name }: { readonly name: Piece }) => holds(name, offset));
  switch (directive?.name.text) {
    case "account":
      return {
        span: directive.name,
        parts: text(
          t(
            "The request goes to the account of this name. Before the first request of a file it counts for all of them.",
          ),
        ),
      };
    case "capture":
      return {
        span: directive.name,
        parts: [
          ...text(t("Keeps a value of the answer for the requests below.")),
          code("# @capture uid = $.sites[0].uid"),
        ],
      };
    case "expect":
      return {
        span: directive.name,
        parts: [
          ...text(t("What the answer must be when the requests of the file are run.")),
          code("# @expect 200\n# @expect $.pageDetails.count > 0"),
        ],
      };
    default:
      return undefined;
  }
}
