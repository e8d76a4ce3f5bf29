import type { FieldDefinition } from "./fields";

/** A part of the filter's text, from the first character to the one after the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a field term asks: `:` fits, `:=` is, `:~` holds, and comparisons. */
export const OPERATORS = [":", ":=", ":~", ">=", "<=", ">", "<"] as const;
export type Operator = (typeof OPERATORS)[number];

/** A text without its quotes. */
export interface Value {
  readonly text: string;
  readonly quoted: boolean;
  readonly span: Span;
}

/** `os:server,linux`: any of the values is enough. */
export interface FieldTerm {
  readonly kind: "field";
  readonly negated: boolean;
  readonly field: FieldDefinition;
  readonly fieldSpan: Span;
  readonly operator: Operator;
  readonly operatorSpan: Span;
  readonly values: readonly Value[];
  readonly span: Span;
}

/** A word or a quoted phrase that any of the searched fields holds. */
export interface TextTerm {
  readonly kind: "text";
  readonly negated: boolean;
  readonly value: Value;
  readonly span: Span;
}

export type Term = FieldTerm | TextTerm;

/** What is wrong with a part of the text. The rest of the filter works nevertheless. */
export interface FilterProblem {
  readonly code: "unknownField" | "missingValue" | "badValue" | "badOperator" | "openQuote";
  readonly span: Span;
  /** The part of the text that is meant, such as the name of the field. */
  readonly subject: string;
  /** What may have been meant, or what would be right. */
  readonly hints: readonly string[];
}

/** A filter as it was understood. All terms must hold. */
export interface Filter {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly problems: readonly FilterProblem[];
}
