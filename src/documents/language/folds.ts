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

/** Runs of user-defined fields without a value. Of 300 fields a device uses a few. */
export function unsetFolds(lines: Lines): Fold[] {
  const folds: Fold[] = [];
  let start: number | undefined;
  for (let line = 0; line <= lines.lineCount; line++) {
    const isUnset = line < lines.lineCount && isUnsetField(lines.lineAt(line));
    if (isUnset) start ??= line;
    else if (start !== undefined) {
      if (line - start >= LEAST) folds.push({ start, end: line - 1 });
      start = undefined;
    }
  }
  return folds;
}

function isUnsetField(text: string): boolean {
  return text.length < 80 && UNSET.test(text);
}
