import type { DeviceTable } from "../index/deviceTable";
import { normalMac } from "../index/macs";
import { MATCH, type TextColumn } from "../index/texts";
import { pointsOf, SEARCH_FIELDS, type SearchField } from "./searchFields";

/**
 * Gives each row the points of its best match with a word, 0 for none. Every word is looked for in the dictionaries
 * first, where each text stands once however many devices have it.
 *
 * @param word folded, without spaces
 */
export function scoreDevices(devices: DeviceTable, word: string): Uint8Array {
  const scores = new Uint8Array(devices.rowCount);
  for (const field of SEARCH_FIELDS) {
    if (field === "uid") scoreUids(devices, word, scores);
    else if (field === "id") scoreIds(devices, word, scores);
    else scoreColumn(devices.texts[field], field, searchedFor(field, word), scores);
  }
  return scores;
}

/** Network addresses are kept without separators. */
function searchedFor(field: SearchField, word: string): string {
  return field === "macs" && MAC.test(word) ? normalMac(word) : word;
}

const MAC = /^([0-9a-f]{2}[:.-]?){2,6}$/;

function scoreColumn(column: TextColumn, field: SearchField, word: string, scores: Uint8Array): void {
  const matches = column.texts.find(word);
  if (!matches) return;
  const points = Uint8Array.from(Object.values(MATCH), (match) => pointsOf(field, match));
  for (let row = 0; row < scores.length; row++) {
    const match = matches[column.code(row)] ?? MATCH.none;
    if (match === MATCH.none) continue;
    const score = points[match] ?? 0;
    if (score > (scores[row] ?? 0)) scores[row] = score;
  }
}

/** Parts of a uid are letters and digits at random: only its beginning, and not too little of it, tells anything. */
const UID_BEGINNING = /^[0-9a-f]{4}[0-9a-f-]{2,}$/;

function scoreUids(devices: DeviceTable, word: string, scores: Uint8Array): void {
  if (!UID_BEGINNING.test(word)) return;
  for (let row = 0; row < scores.length; row++) {
    const uid = devices.uidAt(row);
    if (!uid?.startsWith(word)) continue;
    const points = pointsOf("uid", uid.length === word.length ? MATCH.exact : MATCH.prefix);
    scores[row] = Math.max(scores[row] ?? 0, points);
  }
}

const ID_BEGINNING = /^[1-9]\d{2,14}$/;
const MAX_ID = 1e15;

/** A number begins with the wanted digits when it lies in one of these ranges. */
function rangesOf(wanted: number): (readonly [first: number, end: number])[] {
  const ranges: (readonly [number, number])[] = [];
  for (let scale = 1; wanted * scale < MAX_ID; scale *= 10)
    ranges.push([wanted * scale, (wanted + 1) * scale]);
  return ranges;
}

function scoreIds(devices: DeviceTable, word: string, scores: Uint8Array): void {
  if (!ID_BEGINNING.test(word)) return;
  const ids = devices.numbers.id;
  for (const [place, [first, end]] of rangesOf(Number(word)).entries()) {
    const points = pointsOf("id", place === 0 ? MATCH.exact : MATCH.prefix);
    for (let row = 0; row < scores.length; row++) {
      const id = ids.get(row);
      if (id >= first && id < end && points > (scores[row] ?? 0)) scores[row] = points;
    }
  }
}
