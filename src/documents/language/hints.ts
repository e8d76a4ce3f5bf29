import { type JsonLine, type Lines, readLine, textOf, type Token, valueOf } from "./jsonLine";
import { type Meaning, meaningOf, type Reader } from "./meanings";
import { macMeaning, wordMeaning } from "./valueWords";

/** A few words beside a value or a key. */
export interface Hint {
  readonly line: number;
  readonly character: number;
  readonly text: string;
  readonly detail: string;
}

/** Labels of user-defined fields, by their number. */
export type UdfLabels = ReadonlyMap<number, string>;

/** Texts longer than this hold no time. */
const MAX_VALUE = 64;

/** The hints of some lines. Only these lines are looked at. */
export function hintsOf(lines: Lines, from: number, to: number, labels: UdfLabels, reader: Reader): Hint[] {
  const hints: Hint[] = [];
  for (let line = from; line <= to && line < lines.lineCount; line++) {
    const read = readLine(lines.lineAt(line));
    const name = textOf(read.key);
    if (name === undefined || !read.key || !read.value) continue;
    const label = labelOf(name, labels);
    if (label !== undefined) hints.push(hint(line, read.key, { short: label, long: label }));
    const meaning = meaningOfLine(read, reader);
    if (meaning) hints.push(hint(line, read.value, meaning));
  }
  return hints;
}

/** Whether lines hold a user-defined field with a value, so that its label is worth knowing. */
export function holdsUdf(lines: Lines, from: number, to: number): boolean {
  for (let line = from; line <= to && line < lines.lineCount; line++)
    if (/^\s*"udf\d{1,3}":(?!\s*(null|""))/.test(lines.lineAt(line).slice(0, 200))) return true;
  return false;
}

/** What is to be said of the value or the key at a place in a line, in full. */
export function explanationAt(
  text: string,
  character: number,
  labels: UdfLabels,
  reader: Reader,
): { readonly token: Token; readonly text: string } | undefined {
  const line = readLine(text);
  const name = textOf(line.key);
  if (name === undefined || !line.key) return undefined;
  if (holds(line.key, character)) {
    const label = labelOf(name, labels);
    return label === undefined ? undefined : { token: line.key, text: label };
  }
  if (!line.value || !holds(line.value, character) || line.value.raw.length > MAX_VALUE) return undefined;
  const value = valueOf(line.value);
  const words =
    meaningOf(name, value, reader)?.long ??
    wordMeaning(name, value, reader) ??
    macMeaning(name, value, reader);
  return words === undefined ? undefined : { token: line.value, text: words };
}

function meaningOfLine({ key, value }: JsonLine, reader: Reader): Meaning | undefined {
  const name = textOf(key);
  if (name === undefined || !value || value.raw.length > MAX_VALUE) return undefined;
  return meaningOf(name, valueOf(value), reader);
}

function labelOf(name: string, labels: UdfLabels): string | undefined {
  const number = /^udf(\d{1,3})$/.exec(name)?.[1];
  return number === undefined ? undefined : labels.get(Number(number));
}

function hint(line: number, { end }: Token, { short, long }: Meaning): Hint {
  return { line, character: end, text: short, detail: long };
}

function holds({ start, end }: Token, character: number): boolean {
  return character >= start && character <= end;
}
