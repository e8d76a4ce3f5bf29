import type { Term, Value } from "./syntax";

/** Writes a filter so that it is understood as the same again, in one spelling for all that mean the same. */
export function printFilter(terms: readonly Term[]): string {
  return terms.map(printTerm).join(" ");
}

function printTerm(term: Term): string {
  const sign = term.negated ? "-" : "";
  switch (term.kind) {
    case "text":
      return sign + printWord(term.value);
    case "field":
      return sign + term.field.name + term.operator + term.values.map(printValue).join(",");
  }
}

/** A word that could be taken for something else stands in quotes. */
function printWord({ text }: Value): string {
  const isPlain = /^[^\s"-]\S*$/.test(text) && !/^[a-z]+\d*[:=~<>]/i.test(text);
  return isPlain ? text : quoted(text);
}

/** A value of a field as it is written. */
export function printValue({ text }: Pick<Value, "text">): string {
  return /^[^\s",=~<>][^\s,]*$/.test(text) ? text : quoted(text);
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
