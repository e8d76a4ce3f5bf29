/** Puts differences into words. */

/** @typedef {import("./compareShapes.mjs").Difference} Difference */

/**
 * @param {readonly Difference[]} differences
 * @param {{ from: string, operations: number, notes: readonly string[] }} live
 */
export function report(differences, { from, operations, notes }) {
  const head = [
    `openapi/datto-rmm.yaml and ${from} (${operations} operations)`,
    ...(notes.length === 0 ? [] : ["Put right before comparing:", ...notes.map((note) => `  ${note}`)]),
  ];
  if (differences.length === 0) return [...head, "", "The structure is the same.", ""].join("\n");
  const groups = [...new Set(differences.map(({ group }) => group))];
  const lines = groups.flatMap((group) => [
    "",
    group,
    ...differences
      .filter((difference) => difference.group === group)
      .map(({ sign, text }) => `  ${sign} ${text}`),
  ]);
  return [...head, ...lines, "", totals(differences), ""].join("\n");
}

/** @param {readonly Difference[]} differences */
function totals(differences) {
  /** @param {Difference["sign"]} sign */
  const count = (sign) => differences.filter((difference) => difference.sign === sign).length;
  return `${count("+")} added, ${count("-")} removed, ${count("~")} changed.`;
}
