import { FLAG } from "../index/deviceFields";
import type { CodeColumn } from "../index/columns";
import type { TextField } from "../index/deviceFields";
import type { DeviceTable } from "../index/deviceTable";
import { fold } from "../index/fold";
import { normalMac } from "../index/macs";
import type { TextColumn } from "../index/texts";
import { scoreDevices } from "../search/scoreDevices";
import { addressTest } from "./addressTest";
import { comparisonOfTexts, dayTest, numberTest, timeTest } from "./comparisons";
import type { FieldTerm, Filter, Operator, Term, Value } from "./syntax";
import { columnTest, textTest, type TextTest, valueTest } from "./textTest";
import { foldChoice, isPattern, readFlagValue, readTimeValue } from "./values";

/** Whether a row satisfies a filter. Holds as long as the index does not change. */
export type RowTest = (row: number) => boolean;

const ALWAYS: RowTest = () => true;

/**
 * Compiles a filter for an index as it is now. What has no value yet, or one that means nothing, filters nothing.
 *
 * @param now the time that ages count from, in epoch milliseconds
 */
export function compileFilter(devices: DeviceTable, { terms }: Pick<Filter, "terms">, now: number): RowTest {
  const tests = terms.map((term) => termTest(devices, term, now)).filter((test) => test !== ALWAYS);
  return (row) => tests.every((test) => test(row));
}

/** The rows of all devices that satisfy a filter. */
export function selectDevices(devices: DeviceTable, filter: Pick<Filter, "terms">, now: number): Uint32Array {
  const test = compileFilter(devices, filter, now);
  const rows = new Uint32Array(devices.size);
  let count = 0;
  for (let row = 0; row < devices.rowCount; row++) {
    if (devices.uidAt(row) !== undefined && test(row)) rows[count++] = row;
  }
  return rows.slice(0, count);
}

function termTest(devices: DeviceTable, term: Term, now: number): RowTest {
  const test = term.kind === "text" ? wordTest(devices, term.value.text) : fieldTest(devices, term, now);
  return test === ALWAYS || !term.negated ? test : (row) => !test(row);
}

function wordTest(devices: DeviceTable, text: string): RowTest {
  const word = fold(text);
  if (word.trim() === "") return ALWAYS;
  const scores = scoreDevices(devices, word);
  return (row) => (scores[row] ?? 0) > 0;
}

function fieldTest(devices: DeviceTable, term: FieldTerm, now: number): RowTest {
  const tests = term.values.flatMap((value) => testOf(devices, term, value, now) ?? []);
  const [only] = tests;
  if (!only) return ALWAYS;
  return tests.length === 1 ? only : (row) => tests.some((test) => test(row));
}

/** `undefined` for a value that means nothing. */
function testOf(
  devices: DeviceTable,
  { field, operator }: FieldTerm,
  { text }: Value,
  now: number,
): RowTest | undefined {
  switch (field.kind) {
    case "text":
      return anyColumn(devices, field.columns, textTest(operator, text));
    case "choice":
      return choiceTest(devices.texts[field.column], operator, text);
    case "address":
      return anyColumn(devices, field.columns, addressTest(operator, text));
    case "mac":
      return columnTest(devices.texts.macs, textTest(operator, normalMac(text)));
    case "uid":
      return uidTest(devices, operator, text);
    case "flag":
      return flagTest(devices.flags[field.column], text);
    case "time":
      return timeTest(devices.instants[field.column], operator, readTimeValue(text), now);
    case "day":
      return dayTest(devices.texts[field.column], operator, readTimeValue(text), now);
    case "number":
      return numberTest(devices.numbers[field.column], operator, text);
    case "udf":
      return udfTest(devices.udf(field.ordinal), operator, text);
  }
}

function anyColumn(devices: DeviceTable, fields: readonly TextField[], test: TextTest): RowTest {
  const tests = fields.map((field) => columnTest(devices.texts[field], test));
  return (row) => tests.some((matches) => matches(row));
}

/** Choices are compared without what divides their words. */
function choiceTest(column: TextColumn, operator: Operator, text: string): RowTest {
  const wanted = foldChoice(text);
  if (isPattern(wanted)) {
    const { accepts } = textTest(":", wanted);
    return valueTest(column, (choice) => accepts(foldChoice(choice), 0));
  }
  switch (operator) {
    case ":=":
      return valueTest(column, (choice) => foldChoice(choice) === wanted);
    case ":~":
      return valueTest(column, (choice) => foldChoice(choice).includes(wanted));
    default:
      return valueTest(column, (choice) => foldChoice(choice).startsWith(wanted));
  }
}

function uidTest(devices: DeviceTable, operator: Operator, text: string): RowTest {
  const wanted = fold(text);
  const uidOf = (row: number) => devices.uidAt(row)?.toLowerCase() ?? "";
  switch (operator) {
    case ":=":
      return (row) => uidOf(row) === wanted;
    case ":~":
      return (row) => uidOf(row).includes(wanted);
    default:
      return (row) => uidOf(row).startsWith(wanted);
  }
}

function flagTest(column: CodeColumn, text: string): RowTest | undefined {
  const wanted = readFlagValue(text);
  return wanted && ((row) => column.get(row) === FLAG[wanted]);
}

function udfTest(column: TextColumn | undefined, operator: Operator, text: string): RowTest {
  if (!column) return () => false;
  switch (operator) {
    case ":":
    case ":=":
    case ":~":
      return columnTest(column, textTest(operator, text));
    case ">":
    case "<":
    case ">=":
    case "<=":
      return valueTest(column, comparisonOfTexts(operator, text));
  }
}
