import type { Operation, Parameter } from "../../../api";
import { UnsafePathError } from "../../../api/errors";
import { METHODS } from "../../../api/operation";
import { checkPath } from "../../../api/target";
import type { Match, PathValue } from "../catalog";
import { closest } from "../distance";
import { expressionsIn } from "../expressions";
import { fillTarget, UnfitValueError } from "../fill";
import { promptOf } from "../knownValues";
import { methodOf } from "../resolve";
import type { QueryParameter, RequestLine, Span } from "../syntax";
import { Values } from "../variables";
import { type Finding, finding, type Fix, replacement, type Subject } from "./finding";
import { valueMistake } from "./valueMistake";

/** The method, the path and the query, beside what the API description knows. */
export function checkRequestLine(subject: Subject): Finding[] {
  const { request } = subject.block;
  if (!request) return [];
  const method = checkMethod(subject, request);
  if (method.length > 0) return method;
  const { match } = subject;
  const values = match.kind === "operation" ? checkValues(subject, match.values) : [];
  const target = values.length > 0 ? values : checkTarget(subject, request);
  return target.length > 0 ? target : checkMatch(subject, request, match);
}

function checkMethod({ knowledge: { t } }: Subject, request: RequestLine): Finding[] {
  const { method, path } = request;
  if (method && !methodOf(request)) {
    const known = METHODS.join(", ");
    const meant = closest(method.text.toUpperCase(), METHODS);
    return [
      finding(
        "method",
        "error",
        method,
        t("“{0}” is no method of the API. There are {1}.", method.text, known),
        () => (meant === undefined ? [] : [replacement(t("Change to {0}", meant), method, meant)]),
      ),
    ];
  }
  return path.text === ""
    ? [finding("path", "error", method ?? request, t("Write a path, such as {0}.", "/v2/account/sites"))]
    : [];
}

/** Values of the path that are not there yet. */
function checkValues({ knowledge: { t } }: Subject, values: readonly PathValue[]): Finding[] {
  return values
    .filter(({ piece }) => piece.text === "" || /^\{\w*\}$/.test(piece.text))
    .map(({ name, piece }) => {
      const span = piece.text === "" ? { start: piece.start - 1, end: piece.end } : piece;
      return finding("missingValue", "error", span, t("Enter a value for {0}.", name), () => [
        replacement(t("Ask when the request is sent"), piece, `{{$prompt ${promptOf(name)}}}`),
      ]);
    });
}

/** Whether the path could lead anywhere but below the account's base URL. */
function checkTarget(subject: Subject, request: RequestLine): Finding[] {
  const { block, names, knowledge } = subject;
  const { t } = knowledge;
  const values = new Values(names, block);
  const span = { start: request.path.start, end: Math.max(request.path.end, request.query[0]?.end ?? 0) };
  try {
    checkPath(
      fillTarget(request, (expression) => values.valueOf(expression) ?? { kind: "text", text: "/_" }),
    );
    return [];
  } catch (error) {
    if (error instanceof UnfitValueError && values.gaps.length > 0) return [];
    if (error instanceof UnfitValueError)
      return [
        finding(
          "missingValue",
          "error",
          error.expression,
          t("“{0}” has no value that a path can hold.", error.message),
        ),
      ];
    if (!(error instanceof UnsafePathError)) throw error;
    return [finding("unsafePath", "error", span, error.message, () => safeFixes(subject, request))];
  }
}

function safeFixes({ document, knowledge: { t } }: Subject, { path, query }: RequestLine): Fix[] {
  const [, below] = /^https?:\/\/[^/?#]*?(?:\/api)?(\/.*|$)/i.exec(path.text) ?? [];
  if (below !== undefined) return [replacement(t("Keep the path only"), path, below || "/")];
  return [path, ...query]
    .filter((piece) => withoutExpressions(document.text.slice(piece.start, piece.end)).includes(" "))
    .map((piece) =>
      replacement(t("Write spaces as %20"), piece, encodeSpaces(document.text.slice(piece.start, piece.end))),
    );
}

function withoutExpressions(text: string): string {
  return text.replace(/\{\{[^{}]*\}\}/g, "");
}

function encodeSpaces(text: string): string {
  return text.replace(/\{\{[^{}]*\}\}| /g, (found) => (found === " " ? "%20" : found));
}

function checkMatch(subject: Subject, request: RequestLine, match: Match): Finding[] {
  const { t, catalog } = subject.knowledge;
  const { path, method } = request;
  switch (match.kind) {
    case "open":
      return [];
    case "unknown":
      return [
        finding(
          "unknownPath",
          "hint",
          path,
          t("The API description does not know this path. The platform may know it all the same."),
          () => catalog.meant(request).map((meant) => replacement(t("Change to {0}", meant), path, meant)),
        ),
      ];
    case "otherMethod":
      return [
        finding(
          "otherMethod",
          "hint",
          method ?? path,
          t("The API description knows this path with {0} only.", match.methods.join(", ")),
          () =>
            match.methods.map((other) =>
              method
                ? replacement(t("Change to {0}", other), method, other)
                : replacement(t("Change to {0}", other), { start: path.start, end: path.start }, `${other} `),
            ),
        ),
      ];
    case "operation":
      return [
        ...checkDeprecated(subject, match.operation, path),
        ...checkTypes(subject, match),
        ...checkQuery(subject, request, match.operation),
      ];
  }
}

function checkDeprecated(
  { knowledge: { t } }: Subject,
  { deprecated, summary }: Operation,
  path: Span,
): Finding[] {
  if (!deprecated) return [];
  return [{ ...finding("deprecated", "hint", path, t("{0}: deprecated.", summary)), deprecated: true }];
}

function checkTypes(
  { knowledge: { t } }: Subject,
  { operation, values }: Extract<Match, { kind: "operation" }>,
): Finding[] {
  return values.flatMap(({ name, piece }) => {
    const parameter = operation.parameters.find((each) => each.in === "path" && each.name === name);
    const mistake =
      parameter && expressionsIn(piece).length === 0 ? valueMistake(parameter, piece.text, t) : undefined;
    return mistake === undefined ? [] : [finding("value", "warning", piece, mistake)];
  });
}

function checkQuery(subject: Subject, request: RequestLine, operation: Operation): Finding[] {
  const { t } = subject.knowledge;
  const parameters = operation.parameters.filter((parameter) => parameter.in === "query");
  const missing = parameters.filter(
    ({ name, required }) => required && !request.query.some((given) => given.name.text === name),
  );
  return [
    ...request.query.flatMap((given, index) => checkParameter(subject, operation, parameters, given, index)),
    ...missing.map(({ name }) => {
      const at = { start: request.targetEnd, end: request.targetEnd };
      return finding(
        "missingParameter",
        "warning",
        request.path,
        t("{0} needs {1}.", operation.path, name),
        () => [replacement(t("Add {0}", name), at, `${request.query.length === 0 ? "?" : "&"}${name}=`)],
      );
    }),
  ];
}

function checkParameter(
  subject: Subject,
  operation: Operation,
  parameters: readonly Parameter[],
  { name, value }: QueryParameter,
  index: number,
): Finding[] {
  const { t, catalog } = subject.knowledge;
  if (expressionsIn(name).length > 0) return [];
  const parameter = parameters.find((each) => each.name === name.text);
  if (!parameter) {
    const message = t("The API description knows no parameter “{0}” here.", name.text);
    return [
      finding("unknownParameter", "hint", name, message, () => {
        const meant = catalog.parameterMeant(operation, name.text);
        return meant === undefined ? [] : [replacement(t("Change to {0}", meant), name, meant)];
      }),
    ];
  }
  const earlier = subject.block.request?.query.slice(0, index).some((other) => other.name.text === name.text);
  if (earlier) return [finding("twice", "warning", name, t("{0} stands here twice.", name.text))];
  if (value && expressionsIn(value).length > 0) return [];
  const mistake = valueMistake(parameter, value?.text ?? "", t);
  if (mistake !== undefined) return [finding("value", "warning", value?.text ? value : name, mistake)];
  return checkListed(subject, parameter, value);
}

/** Listed values are open: a platform may know more of them. */
function checkListed(
  { knowledge: { t } }: Subject,
  { values, list }: Parameter,
  value: QueryParameter["value"],
): Finding[] {
  if (!values || !value) return [];
  const given = list ? value.text.split(",") : [value.text];
  const other = given.find((each) => !values.includes(each));
  if (other === undefined) return [];
  const meant = closest(other, values);
  return [
    finding("value", "hint", value, t("The API description lists {0}.", values.join(", ")), () =>
      meant === undefined
        ? []
        : [replacement(t("Change to {0}", meant), value, value.text.replace(other, meant))],
    ),
  ];
}
