import { FIELDS, type FieldDefinition, fieldOf } from "./fields";
import type { FieldTerm, Filter, FilterProblem, Operator, Span, Term, TextTerm, Value } from "./syntax";
import { hintsOfValue } from "./values";

const FIELD_AND_OPERATOR = /([a-z]+\d*)(:>=|:<=|:>|:<|:=|:~|:|>=|<=|>|<|=|~)/iy;
const NETWORK_ADDRESS = /([0-9a-f]{2}[:.-]){2,5}[0-9a-f]{0,2}(?=\s|$)/iy;
const BARE_WORD = /\S+/y;
const BARE_VALUE = /[^\s,]*/y;

/**
 * Reads a filter such as `os:server online:no site:"Acme*" lastSeen>30d -domain:corp free text`. Takes any text: what
 * is not a term of a field is free text, and what is wrong is told beside it.
 */
export function parseFilter(text: string): Filter {
  const parser = new Parser(text);
  return { text, ...parser.read() };
}

class Parser {
  private at = 0;
  private readonly terms: Term[] = [];
  private readonly problems: FilterProblem[] = [];

  constructor(private readonly text: string) {}

  read(): Pick<Filter, "terms" | "problems"> {
    this.skipSpace();
    while (this.at < this.text.length) {
      this.terms.push(this.term());
      this.skipSpace();
    }
    return { terms: this.terms, problems: this.problems };
  }

  private term(): Term {
    const start = this.at;
    const negated = this.text.charAt(start) === "-" && /[^\s-]/.test(this.text.charAt(start + 1));
    if (negated) this.at++;
    return this.fieldTerm(start, negated) ?? this.textTerm(start, negated);
  }

  private fieldTerm(start: number, negated: boolean): FieldTerm | undefined {
    const nameStart = this.at;
    if (this.peek(NETWORK_ADDRESS)) return undefined;
    const [, name = "", symbol = ""] = this.peek(FIELD_AND_OPERATOR) ?? [];
    if (name === "") return undefined;
    const field = fieldOf(name);
    const fieldSpan = { start: nameStart, end: nameStart + name.length };
    if (!field) {
      if (symbol.startsWith(":")) this.report("unknownField", fieldSpan, name, similarFields(name));
      return undefined;
    }
    this.at = fieldSpan.end + symbol.length;
    const operatorSpan = { start: fieldSpan.end, end: this.at };
    const operator = operatorOf(symbol);
    const values = this.values();
    const span = { start, end: this.at };
    const term: FieldTerm = {
      kind: "field",
      negated,
      field,
      fieldSpan,
      operator,
      operatorSpan,
      values,
      span,
    };
    this.check(term, name);
    return term;
  }

  private textTerm(start: number, negated: boolean): TextTerm {
    const value = this.text.charAt(this.at) === '"' ? this.quoted() : this.bare(BARE_WORD);
    return { kind: "text", negated, value, span: { start, end: this.at } };
  }

  private values(): Value[] {
    const values: Value[] = [];
    do {
      if (this.text.charAt(this.at) === ",") this.at++;
      const value = this.text.charAt(this.at) === '"' ? this.quoted() : this.bare(BARE_VALUE);
      if (value.text !== "" || value.quoted) values.push(value);
    } while (this.text.charAt(this.at) === ",");
    return values;
  }

  private bare(form: RegExp): Value {
    const start = this.at;
    const [text = ""] = this.peek(form) ?? [];
    this.at += text.length;
    return { text, quoted: false, span: { start, end: this.at } };
  }

  /** A quote or a backslash inside quotes has a backslash before it. */
  private quoted(): Value {
    const start = this.at++;
    let value = "";
    while (this.at < this.text.length && this.text.charAt(this.at) !== '"') {
      const isEscape = this.text.charAt(this.at) === "\\" && /["\\]/.test(this.text.charAt(this.at + 1));
      if (isEscape) this.at++;
      value += this.text.charAt(this.at++);
    }
    if (this.at >= this.text.length) this.report("openQuote", { start, end: this.at }, value, ['"']);
    this.at = Math.min(this.at + 1, this.text.length);
    return { text: value, quoted: true, span: { start, end: this.at } };
  }

  private check({ field, operator, operatorSpan, values, span }: FieldTerm, name: string): void {
    const allowed = operatorsOf(field);
    if (!allowed.includes(operator)) this.report("badOperator", operatorSpan, name, allowed);
    if (values.length === 0) this.report("missingValue", span, name, []);
    for (const value of values) {
      const hints = hintsOfValue(field, value.text);
      if (hints) this.report("badValue", value.span, value.text, hints);
    }
  }

  private report(code: FilterProblem["code"], span: Span, subject: string, hints: readonly string[]): void {
    this.problems.push({ code, span, subject, hints });
  }

  private peek(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.at;
    return form.exec(this.text);
  }

  private skipSpace(): void {
    while (/\s/.test(this.text.charAt(this.at))) this.at++;
  }
}

const COMPARISONS: readonly Operator[] = [":", ">", "<", ">=", "<="];
const TEXTS: readonly Operator[] = [":", ":=", ":~"];

/** What may be asked of a field. */
export function operatorsOf({ kind }: FieldDefinition): readonly Operator[] {
  switch (kind) {
    case "time":
    case "day":
    case "number":
      return COMPARISONS;
    case "flag":
      return [":"];
    case "udf":
      return [...TEXTS, ">", "<", ">=", "<="];
    case "text":
    case "address":
    case "mac":
    case "uid":
    case "choice":
      return TEXTS;
  }
}

/** `=` and `~` may stand alone, and comparisons after a colon. */
function operatorOf(symbol: string): Operator {
  switch (symbol) {
    case "=":
    case ":=":
      return ":=";
    case "~":
    case ":~":
      return ":~";
    case ">":
    case ":>":
      return ">";
    case "<":
    case ":<":
      return "<";
    case ">=":
    case ":>=":
      return ">=";
    case "<=":
    case ":<=":
      return "<=";
    default:
      return ":";
  }
}

function similarFields(name: string): string[] {
  const wanted = name.toLowerCase();
  return FIELDS.filter((field) =>
    [field.name, ...field.aliases].some((known) => areSimilar(known.toLowerCase(), wanted)),
  ).map((field) => field.name);
}

/** Whether one begins with the other, or they differ in one letter or in the order of two. */
function areSimilar(one: string, other: string): boolean {
  if (one.startsWith(other) || other.startsWith(one)) return true;
  if (Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < 3) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const rests = [one.slice(start), other.slice(start)] as const;
  const [rest, otherRest] = rests;
  const swapped = rest.charAt(1) + rest.charAt(0) + rest.slice(2);
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    swapped === otherRest
  );
}
