import { answerOf, pathPart } from "../answerPaths";
import { type AnswerSchema, describeAnswerType } from "../answers";
import { parseJsonPath } from "../jsonPath";
import type { Directive, Span } from "../syntax";
import type { Place } from "./complete";
import { type Completion, text } from "./completion";

const COMPARISONS = ["==", "!=", ">", ">=", "<", "<=", "contains", "matches"];

/** A path into the answer, by what the API description says of it; behind a path, a comparison. */
export function completeAnswerPath(place: Place, directive: Directive): Completion[] {
  const part = pathPart(directive);
  const answer = answerOf(place.block, place.knowledge);
  if (!part || place.offset < part.start) return [];
  const before = place.document.text.slice(part.start, place.offset).trimStart();
  if (directive.name.text === "expect" && /^\$\S*[ \t]+[^\s\w"]*$/.test(before))
    return comparisons(place, before);
  if (!answer) return [];
  const [, path = "", separator = "", typed = ""] = /^(\$.*?)?([.[]?)([\w@-]*)$/.exec(before) ?? [];
  const span = { start: place.offset - typed.length, end: place.offset };
  if (path === "") return before === "" ? [root(place)] : [];
  const steps = parseJsonPath(path);
  const schema = steps && place.knowledge.answers.at(answer, steps);
  if (!schema) return [];
  return separator === "[" ? items(schema, span) : members(place, schema, separator === "." ? "" : ".", span);
}

/** Where the path begins. */
function root({ offset, knowledge: { t } }: Place): Completion {
  const span = { start: offset, end: offset };
  return { kind: "property", label: "$.", detail: t("the answer"), span, insert: text("$."), goesOn: true };
}

function items({ items: item }: AnswerSchema, span: Span): Completion[] {
  return item ? [{ kind: "property", label: "0", span, insert: text("0]"), filter: "0" }] : [];
}

/** The members of an object; a list also with its first item, which is what most paths go on with. */
function members(
  { knowledge: { answers } }: Place,
  schema: AnswerSchema,
  dot: string,
  span: Span,
): Completion[] {
  const choices = answers.members(schema).flatMap(([name, member]): [string, AnswerSchema][] => {
    const [first] = member.items ? [answers.at(member, [0])] : [];
    return first
      ? [
          [`${name}[0]`, first],
          [name, member],
        ]
      : [[name, member]];
  });
  return choices.map(([name, member], index) => ({
    kind: "property",
    label: name,
    detail: describeAnswerType(member),
    ...(member.description === undefined ? {} : { documentation: member.description }),
    span,
    insert: text(dot + name),
    sort: String(index).padStart(4, "0"),
  }));
}

function comparisons({ offset }: Place, before: string): Completion[] {
  const typed = /[^\s\w"]*$/.exec(before)?.[0] ?? "";
  const span = { start: offset - typed.length, end: offset };
  return COMPARISONS.map((sign, index) => ({
    kind: "enumValue",
    label: sign,
    span,
    insert: text(`${sign} `),
    sort: String(index),
  }));
}
