/** Rows of one score that are put in order at most. */
const MAX_TIES = 500;

/**
 * The rows of the highest scores, best first, and by name where scores are equal.
 *
 * @param scores of each row; 0 for one that was not found
 */
export function bestRows(
  scores: Uint16Array,
  limit: number,
  name: (row: number) => string,
): { rows: number[]; total: number } {
  const counts = new Uint32Array(0x10000);
  let total = 0;
  for (const score of scores) {
    if (score === 0) continue;
    counts[score] = (counts[score] ?? 0) + 1;
    total++;
  }
  const least = leastScore(counts, limit);
  return { rows: rowsFrom(scores, least, name).slice(0, limit), total };
}

/** The score from which on there are as many rows as are wanted. */
function leastScore(counts: Uint32Array, limit: number): number {
  let count = 0;
  for (let score = counts.length - 1; score > 0; score--) {
    count += counts[score] ?? 0;
    if (count >= limit) return score;
  }
  return 1;
}

function rowsFrom(scores: Uint16Array, least: number, name: (row: number) => string): number[] {
  const better: number[] = [];
  const ties: number[] = [];
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] ?? 0;
    if (score > least) better.push(row);
    else if (score === least && ties.length < MAX_TIES) ties.push(row);
  }
  const names = new Map([...better, ...ties].map((row) => [row, name(row)]));
  const inOrder = (a: number, b: number) =>
    (scores[b] ?? 0) - (scores[a] ?? 0) || ALPHABET.compare(names.get(a) ?? "", names.get(b) ?? "");
  return [...better.sort(inOrder), ...ties.sort(inOrder)];
}

const ALPHABET = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
