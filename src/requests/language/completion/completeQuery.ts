import type { Operation, Parameter } from "../../../api";
import type { QueryParameter, Span } from "../syntax";
import type { Place } from "./complete";
import { promptFor, wholeExpressions } from "./completeExpression";
import { type Completion, text } from "./completion";
import { completeKnown, completeListed } from "./completeValue";

/** The name or the value of a query parameter. */
export function completeQuery(place: Place): Completion[] {
  const { offset, block } = place;
  const parameters = queryParametersOf(place);
  const current = block.request?.query.find(({ start, end }) => start <= offset && offset <= end);
  if (current?.value && offset >= current.value.start)
    return completeParameterValue(place, parameters, current.name.text, current.value);
  const span = current?.name ?? { start: offset, end: offset };
  return unused(place, parameters, current).map((parameter) =>
    nameItem(parameter, span, current?.value ? "" : "="),
  );
}

/** On a line of its own, which begins with `?` or `&`. */
export function completeQueryLine(place: Place): Completion[] {
  const { line, offset, block } = place;
  const sign = block.request?.query.length === 0 ? "?" : "&";
  const first = line.tokens.find(({ kind }) => kind !== "space");
  const span = { start: first?.start ?? offset, end: Math.max(first?.end ?? offset, offset) };
  return unused(place, queryParametersOf(place)).map((parameter) => {
    const item = nameItem(parameter, span, "=");
    return {
      ...item,
      insert: text(`${sign}${parameter.name}=`),
      filter: sign + parameter.name,
      sort: `2${item.label}`,
    };
  });
}

function nameItem(parameter: Parameter, span: Span, equals: string): Completion {
  const { name, required, description } = parameter;
  return {
    kind: "parameter",
    label: name,
    detail: describeParameter(parameter),
    documentation: description,
    span,
    insert: text(name + equals),
    sort: (required ? "0" : "1") + name,
    goesOn: equals !== "",
  };
}

/** Such as `integer, optional`. */
export function describeParameter({ type, list, required }: Parameter): string {
  return `${list ? `${type}, …` : type}${required ? ", required" : ""}`;
}

function completeParameterValue(
  place: Place,
  parameters: readonly Parameter[],
  name: string,
  value: Span & { readonly text: string },
): Completion[] {
  const parameter = parameters.find((each) => each.name === name);
  const { values = [], type, list } = parameter ?? {};
  const span = list ? lastOfList(value, place.offset) : value;
  const listed = type === "boolean" ? ["true", "false"] : values;
  return [
    ...completeKnown(place, name, span, encodeURIComponent),
    ...completeListed(listed, span, encodeURIComponent),
    ...wholeExpressions(place, span),
    promptFor(place, name, span),
  ];
}

/** The part of a list of values, separated by commas, that holds an offset. */
function lastOfList({ start, end, text: value }: Span & { readonly text: string }, offset: number): Span {
  const at = offset - start;
  const next = value.indexOf(",", at);
  return { start: start + value.lastIndexOf(",", at - 1) + 1, end: next < 0 ? end : start + next };
}

function unused(place: Place, parameters: readonly Parameter[], current?: QueryParameter): Parameter[] {
  const used = new Set(
    place.block.request?.query.filter((each) => each !== current).map(({ name }) => name.text),
  );
  return parameters.filter(({ name }) => !used.has(name));
}

function queryParametersOf({ block, knowledge }: Place): Parameter[] {
  const operation = block.request && operationOf(knowledge.catalog.match(block.request));
  return operation?.parameters.filter((parameter) => parameter.in === "query") ?? [];
}

function operationOf(match: ReturnType<Place["knowledge"]["catalog"]["match"]>): Operation | undefined {
  return match.kind === "operation" ? match.operation : undefined;
}
