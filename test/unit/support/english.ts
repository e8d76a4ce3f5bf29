import type { Translate } from "../../../src/accounts/problem";

/** Leaves a sentence as it is and fills in its values, as VS Code does without a translation. */
export const english = ((sentence: string, ...values: readonly (string | number | boolean)[]) =>
  sentence.replace(/\{(\d+)\}/g, (whole, place: string) =>
    String(values[Number(place)] ?? whole),
  )) as Translate;
