import type { NumberColumn } from "../index/columns";
import type { TextColumn } from "../index/texts";
import type { Operator } from "./syntax";
import { valueTest } from "./textTest";
import { readNumberValue, readTimeValue, type TimeValue } from "./values";

type RowTest = (row: number) => boolean;
type NumberTest = (value: number) => boolean;

/** Numbers: `:` asks for equality. A row without a number satisfies nothing. */
export function numberTest(column: NumberColumn, operator: Operator, text: string): RowTest | undefined {
  const wanted = readNumberValue(text);
  if (wanted === undefined) return undefined;
  const accepts = comparison(operator, wanted);
  return (row) => accepts(column.get(row));
}

/**
 * Times: `>30d` is longer ago than 30 days, `:30d` within them; `>2026-03-01` is after that day. Only `never` is
 * satisfied where there is no time.
 */
export function timeTest(
  column: NumberColumn,
  operator: Operator,
  value: TimeValue | undefined,
  now: number,
): RowTest | undefined {
  const accepts = value && momentTest(operator, value, (time) => now - time);
  return accepts && ((row) => accepts(column.get(row)));
}

/** Days ahead: `<90d` is in less than 90 days, or past already. */
export function dayTest(
  column: TextColumn,
  operator: Operator,
  value: TimeValue | undefined,
  now: number,
): RowTest | undefined {
  const accepts = value && momentTest(operator, value, (time) => time - now);
  if (!accepts) return undefined;
  const test = valueTest(column, (text) => accepts(dayOf(text)));
  return value.kind === "never" ? (row) => column.code(row) === 0 || test(row) : test;
}

/** Compares texts that may be numbers or days. */
export function comparisonOfTexts(operator: Operator, wanted: string): (text: string) => boolean {
  const number = readNumberValue(wanted);
  if (number !== undefined) {
    const accepts = comparison(operator, number);
    return (text) => accepts(readNumberValue(text.trim()) ?? Number.NaN);
  }
  const day = readTimeValue(wanted);
  if (day?.kind !== "date") return () => false;
  const accepts = momentTest(operator, day, (time) => time);
  return (text) => accepts(dayOf(text));
}

function comparison(operator: Operator, wanted: number): NumberTest {
  switch (operator) {
    case ">":
      return (value) => value > wanted;
    case "<":
      return (value) => value < wanted;
    case ">=":
      return (value) => value >= wanted;
    case "<=":
      return (value) => value <= wanted;
    case ":":
    case ":=":
    case ":~":
      return (value) => value === wanted;
  }
}

function momentTest(operator: Operator, value: TimeValue, distance: (time: number) => number): NumberTest {
  switch (value.kind) {
    case "never":
      return Number.isNaN;
    case "age":
      return distanceTest(operator, value.milliseconds, distance);
    case "date":
      return dateTest(operator, value);
  }
}

function distanceTest(
  operator: Operator,
  milliseconds: number,
  distance: (time: number) => number,
): NumberTest {
  const accepts = comparison(operator === ":" ? "<=" : operator, milliseconds);
  return (time) => accepts(distance(time));
}

function dateTest(operator: Operator, { start, end }: { start: number; end: number }): NumberTest {
  switch (operator) {
    case ">":
      return (time) => time >= end;
    case ">=":
      return (time) => time >= start;
    case "<":
      return (time) => time < start;
    case "<=":
      return (time) => time < end;
    case ":":
    case ":=":
    case ":~":
      return (time) => time >= start && time < end;
  }
}

/** The beginning of a day such as `2026-03-01`, where this computer stands; `NaN` for anything else. */
function dayOf(text: string): number {
  const value = readTimeValue(text.slice(0, 10));
  return value?.kind === "date" ? value.start : Number.NaN;
}
