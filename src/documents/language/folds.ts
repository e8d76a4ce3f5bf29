import type { Lines } from "./jsonLine";

/** First and last line of what is folded into one. */
export interface Fold {
  readonly start: number;
  readonly end: number;
}

/** A user-defined field without a value. */
const UNSET = /^\s*"udf\d{1,3}": ?(null|""),?\s*$/;

/** Fields that are worth a fold: fewer lines are read as quickly as a fold. */
const LEAST = 3;

/** Lines of a user-defined field in the form of v3, which is an object: ordinal, type, value, label and the like. */
const MAX_ITEM = 10;

/** Runs of user-defined fields without a value. Of 300 fields a device uses a few. */
export function unsetFolds(lines: Lines): Fold[] {
  const folds: Fold[] = [];
  let start: number | undefined;
  for (let line = 0; line <= lines.lineCount; line++) {
    const end = line < lines.lineCount ? endOfUnset(lines, line) : undefined;
    if (end !== undefined) {
      start ??= line;
      line = end;
    } else if (start !== undefined) {
      if (line - start >= LEAST) folds.push({ start, end: line - 1 });
      start = undefined;
    }
  }
  return folds;
}

/** The last line of a field without a value that begins on a line. */
function endOfUnset(lines: Lines, line: number): number | undefined {
  const text = lines.lineAt(line);
  if (text.length >= 80) return undefined;
  if (UNSET.test(text)) return line;
  return text.trim() === "{" ? endOfUnsetItem(lines, line) : undefined;
}

function endOfUnsetItem(lines: Lines, first: number): number | undefined {
  let isField = false;
  for (let line = first + 1; line < Math.min(lines.lineCount, first + MAX_ITEM); line++) {
    const text = lines.lineAt(line).trim();
    if (/^\},?$/.test(text)) return isField ? line : undefined;
    if (/^"value\w*": ?(?! |null|"")/.test(text) || /[{[]$/.test(text)) return undefined;
    isField ||= /^"ordinal": ?\d{1,3},?$/.test(text);
  }
  return undefined;
}
