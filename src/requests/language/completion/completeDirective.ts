import type { Span } from "../syntax";
import type { Place } from "./complete";
import { completeAnswerPath } from "./completeAnswerPath";
import { type Completion, snippet, text } from "./completion";

/** Directives and variables, on a line that holds nothing yet. */
export function completeStart(place: Place, span: Span): Completion[] {
  const { t } = place.knowledge;
  const variable: Completion = {
    kind: "variable",
    label: "@variable",
    detail: t("a value with a name"),
    span,
    insert: snippet("@${1:name} = $0"),
    sort: "4",
  };
  return [variable, ...directives(place, span)];
}

/** What stands after `#`: a directive's name or its value. */
export function completeDirective(place: Place): Completion[] {
  const { document, line, offset, knowledge } = place;
  const before = document.text.slice(line.start, offset);
  const account = /^[ \t]*(?:#|\/\/)[ \t]*@account[ \t]+(.*)$/.exec(before);
  if (account) {
    const span = { start: offset - (account[1] ?? "").length, end: line.end };
    return knowledge.accounts.map((label) => ({ kind: "account", label, span, insert: text(label) }));
  }
  const directive = place.block.directives.find(({ start }) => start === line.start);
  if (directive && offset >= directive.value.start && offset > directive.name.end)
    return completeAnswerPath(place, directive);
  const name = /^([ \t]*)(?:#|\/\/)[ \t]*@?[\w-]*$/.exec(before);
  return name ? directives(place, { start: line.start + (name[1] ?? "").length, end: offset }) : [];
}

function directives({ knowledge: { t } }: Place, span: Span): Completion[] {
  const known = [
    ["account", t("the account that the request is for, by its name"), "# @account $0"],
    ["expect", t("what the answer must be"), "# @expect ${0:200}"],
    ["capture", t("keep a value of the answer for later requests"), "# @capture ${1:name} = \\$.$0"],
  ] as const;
  return known.map(([name, detail, insert]) => ({
    kind: "directive",
    label: `# @${name}`,
    detail,
    span,
    insert: snippet(insert),
    sort: `5${name}`,
    goesOn: name === "account",
  }));
}
