import type { DeviceTable } from "../index/deviceTable";
import { fold } from "../index/fold";
import { normalMac } from "../index/macs";
import { matchIn } from "../index/texts";
import { pointsOf, SEARCH_FIELDS, type SearchField } from "./searchFields";

/** Where a word was found. */
export interface FieldMatch {
  readonly field: SearchField;
  /** The field's text. */
  readonly text: string;
  /** The found part of it, from the first character to the one after the last. */
  readonly start: number;
  readonly end: number;
}

/** For each word the best field of a device; nothing for a word that none of them holds. */
export function matchesIn(devices: DeviceTable, row: number, words: readonly string[]): FieldMatch[] {
  const texts = SEARCH_FIELDS.map((field) => [field, textOf(devices, row, field)] as const);
  return words.flatMap((word) => bestMatch(texts, word) ?? []);
}

function textOf(devices: DeviceTable, row: number, field: SearchField): string {
  switch (field) {
    case "uid":
      return devices.uidAt(row) ?? "";
    case "id":
      return String(devices.numbers.id.get(row));
    default:
      return devices.texts[field].get(row);
  }
}

function bestMatch(
  texts: readonly (readonly [field: SearchField, text: string])[],
  word: string,
): FieldMatch | undefined {
  let best: FieldMatch | undefined;
  let most = 0;
  for (const [field, text] of texts) {
    const wanted = field === "macs" ? normalMac(word) || word : word;
    const { match, at } = matchIn(fold(text), wanted);
    const points = pointsOf(field, match);
    if (points <= most) continue;
    most = points;
    best = { field, text, start: at, end: at + wanted.length };
  }
  return best;
}
