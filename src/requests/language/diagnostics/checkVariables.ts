import { closest } from "../distance";
import { expressionsIn } from "../expressions";
import type { Block, Expression, Piece } from "../syntax";
import { type Gap, Values } from "../variables";
import { type Finding, finding, replacement, type Subject } from "./finding";

/** Definitions without a name or value, and expressions that stand for nothing. */
export function checkVariables(subject: Subject): Finding[] {
  return [
    ...subject.block.variables.flatMap((variable) => checkDefinition(subject, variable)),
    ...checkUses(subject),
  ];
}

function checkDefinition(
  { document, knowledge: { t } }: Subject,
  { name, value, start, end }: Block["variables"][number],
): Finding[] {
  const hasSign = document.text.slice(name.end, value.start).includes("=");
  if (name.text !== "" && hasSign) return [];
  return [finding("variable", "error", { start, end }, t("A variable is written as {0}.", "@name = value"))];
}

function checkUses(subject: Subject): Finding[] {
  const { block, names } = subject;
  const expressions = piecesOf(block).flatMap(expressionsIn);
  return expressions.flatMap((expression) => {
    const values = new Values(names, block);
    if (expression.inner.text === "") return [emptyExpression(subject, expression)];
    values.valueOf(expression);
    const [gap] = values.gaps;
    return gap ? findingOf(subject, gap, expression) : [];
  });
}

/** Every piece of a block that may hold expressions and is sent or compared. */
function piecesOf({ request, headers, body, directives }: Block): Piece[] {
  const line = request
    ? [request.path, ...request.query.flatMap(({ name, value }) => [name, value ?? []].flat())]
    : [];
  return [
    ...line,
    ...headers.map(({ value }) => value),
    ...directives.map(({ value }) => value),
    ...(body ? [body] : []),
  ];
}

function emptyExpression({ knowledge: { t } }: Subject, expression: Expression): Finding {
  return finding("expression", "error", expression, t("Name a variable between the braces."));
}

function findingOf({ names, block, knowledge: { t } }: Subject, gap: Gap, { inner }: Expression): Finding[] {
  switch (gap.kind) {
    case "prompt":
    case "notCaptured":
      return [];
    case "cycle":
      return [
        finding("cycle", "error", inner, t("This variable is made of itself: {0}.", gap.names.join(" → "))),
      ];
    case "unresolved": {
      const below = names.all.includes(gap.name);
      const message = below
        ? t("“{0}” is defined below. Define it here or above.", gap.name)
        : t(
            "Nothing defines “{0}”. Write {1} above, or capture it from an earlier answer.",
            gap.name,
            `@${gap.name} = …`,
          );
      const fixes = () => {
        const meant = closest(gap.name, [...names.in(block).keys()]);
        return [
          ...(meant === undefined ? [] : [replacement(t("Change to {0}", meant), inner, meant)]),
          replacement(t("Ask when the request is sent"), inner, `$prompt ${gap.name}`),
        ];
      };
      return [finding("unresolved", "error", inner, message, gap.name === inner.text ? fixes : undefined)];
    }
  }
}
