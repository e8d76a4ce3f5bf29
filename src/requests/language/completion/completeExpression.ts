import { promptOf } from "../knownValues";
import { plainText, Values } from "../variables";
import type { Meaning } from "../variables";
import type { Place } from "./complete";
import { type Completion, escapeSnippet, snippet, text } from "./completion";

/** Inside `{{…}}`, closed or not: the variables of the document, and the question to a person. */
export function completeExpression(place: Place): Completion[] | undefined {
  const { document, line, offset, names, block, knowledge } = place;
  const before = document.text.slice(line.start, offset);
  const open = /\{\{[ \t]*([^{}]*)$/.exec(before);
  if (!open) return undefined;
  const after = /^[^{}\r\n]*?(?=[ \t]*\}\})/.exec(document.text.slice(offset, line.end));
  const span = { start: offset - (open[1] ?? "").length, end: offset + (after?.[0].length ?? 0) };
  const close = after ? "" : "}}";
  const variables = [...names.in(block)].map(([name, meaning]): Completion => ({
    kind: "variable",
    label: name,
    detail: describe(place, meaning),
    span,
    insert: text(name + close),
  }));
  const prompt: Completion = {
    kind: "variable",
    label: "$prompt",
    detail: knowledge.t("ask when the request is sent"),
    span,
    insert: snippet(`${escapeSnippet("$prompt")} \${1:value}${escapeSnippet(close)}`),
    sort: "~",
  };
  return [...variables, prompt];
}

/** The variables of the document as whole expressions, for places where a value goes. */
export function wholeExpressions(place: Place, span: Completion["span"]): Completion[] {
  return [...place.names.in(place.block)].map(([name, meaning]) => ({
    kind: "variable",
    label: `{{${name}}}`,
    detail: describe(place, meaning),
    span,
    insert: text(`{{${name}}}`),
    sort: `2${name}`,
  }));
}

/** An expression that asks for a value by its name. */
export function promptFor(place: Place, name: string, span: Completion["span"]): Completion {
  const expression = `{{$prompt ${promptOf(name)}}}`;
  return {
    kind: "variable",
    label: expression,
    detail: place.knowledge.t("ask when the request is sent"),
    span,
    insert: text(expression),
    sort: "3",
  };
}

function describe({ names, block, knowledge: { t } }: Place, meaning: Meaning): string {
  switch (meaning.kind) {
    case "capture":
      return t("captured from {0}", meaning.block.name?.text ?? meaning.block.request?.path.text ?? "");
    case "variable": {
      const { name } = meaning.variable;
      const value = new Values(names, block).valueOf({
        ...name,
        name: name.text,
        prompt: undefined,
        inner: name,
      });
      return value ? plainText(value) : "";
    }
  }
}
