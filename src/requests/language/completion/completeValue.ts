import type { Span } from "../syntax";
import type { Place } from "./complete";
import { type Completion, text } from "./completion";

/** Real values of the account, found by their names. */
export function completeKnown(
  { knowledge, document }: Place,
  name: string,
  span: Span,
  write: (value: string) => string,
): Completion[] {
  const typed = document.text.slice(span.start, span.end);
  return knowledge.known.valuesOf(name, typed).map(({ value, label, detail }) => ({
    kind: "knownValue",
    label,
    detail: [detail, value].filter(Boolean).join(" · "),
    span,
    insert: text(write(value)),
    filter: `${label} ${write(value)} ${name}`,
    sort: `0${label}`,
  }));
}

/** Values that the description lists. */
export function completeListed(
  values: readonly string[],
  span: Span,
  write: (value: string) => string,
): Completion[] {
  return values.map((value, index) => ({
    kind: "enumValue",
    label: value,
    span,
    insert: text(write(value)),
    sort: `1${String(index).padStart(3, "0")}`,
  }));
}
