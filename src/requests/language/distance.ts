/** How many letters must be put in, taken out or exchanged to make one word the other; case counts as half a letter. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + cost(a.charAt(i - 1), b.charAt(j - 1));
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function cost(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? 0.5 : 1;
}

/** The word of a list that was perhaps meant. */
export function closest(word: string, list: readonly string[]): string | undefined {
  const allowed = Math.max(2, word.length / 3);
  return list
    .filter((each) => Math.abs(each.length - word.length) <= allowed)
    .map((each) => ({ each, slips: distance(each, word) }))
    .filter(({ slips }) => slips <= allowed)
    .toSorted((a, b) => a.slips - b.slips)[0]?.each;
}
