import { fold } from "../index/fold";
import { MATCH, type TextColumn } from "../index/texts";
import type { Operator } from "./syntax";
import { isPattern } from "./values";

/** How texts are tested. */
export interface TextTest {
  /** What every accepted text holds, folded; empty when there is no such word. */
  readonly word: string;
  /**
   * @param text as it is
   * @param match how the word was found, as {@link MATCH}; `MATCH.inside` when there is no word
   */
  readonly accepts: (text: string, match: number) => boolean;
}

/**
 * The test of `field:value`: a word of the text begins with the value, or the whole text has the form of a value with
 * `*` and `?`. `:=` asks for the whole text, `:~` for any part of it.
 */
export function textTest(operator: Operator, value: string): TextTest {
  const word = fold(value);
  if (isPattern(word) && operator !== ":=") return patternTest(operator === ":~" ? `*${word}*` : word);
  const least = leastMatch(operator);
  return { word, accepts: (_, match) => match >= least };
}

function leastMatch(operator: Operator): number {
  switch (operator) {
    case ":=":
      return MATCH.exact;
    case ":~":
      return MATCH.inside;
    case ":":
    case ">":
    case "<":
    case ">=":
    case "<=":
      return MATCH.wordStart;
  }
}

function patternTest(pattern: string): TextTest {
  const form = new RegExp(`^${pattern.replace(/[.*+?^${}()|[\]\\]/g, formOf)}$`, "su");
  const pieces = pattern.split(/[*?]+/);
  const word = pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), "");
  return { word, accepts: (text) => form.test(fold(text)) };
}

function formOf(character: string): string {
  if (character === "*") return ".*";
  return character === "?" ? "." : `\\${character}`;
}

/** A test of a column's rows, which looks at each different text once. */
export function columnTest(column: TextColumn, { word, accepts }: TextTest): (row: number) => boolean {
  const { texts } = column;
  const matches = (
    word === "" ? new Uint8Array(texts.size).fill(MATCH.inside, 1) : texts.find(word)
  )?.slice();
  if (!matches) return () => false;
  for (let code = 1; code < matches.length; code++) {
    const match = matches[code] ?? MATCH.none;
    if (match !== MATCH.none && !accepts(texts.at(code), match)) matches[code] = MATCH.none;
  }
  return (row) => (matches[column.code(row)] ?? MATCH.none) !== MATCH.none;
}

/** The same for a test of the texts as they are. */
export function valueTest(column: TextColumn, accepts: (text: string) => boolean): (row: number) => boolean {
  return columnTest(column, { word: "", accepts });
}
