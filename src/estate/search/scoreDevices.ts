import type { DeviceTable } from "../index/deviceTable";
import { normalMac } from "../index/macs";
import { MATCH, type TextColumn, type Texts } from "../index/texts";
import { pointsOf, SEARCH_FIELDS, type SearchField } from "./searchFields";

/**
 * Gives each row the points of its best match with a word, 0 for none. Every word is looked for in the dictionaries
 * first, where each text stands once however many devices have it.
 *
 * @param word folded, without spaces
 */
export function scoreDevices(devices: DeviceTable, word: string): Uint8Array {
  const scores = new Uint8Array(devices.rowCount);
  const found = new Map<Texts, Uint8Array | undefined>();
  for (const field of SEARCH_FIELDS) {
    if (field === "uid") scoreUids(devices, word, scores);
    else if (field === "id") scoreIds(devices, word, scores);
    else scoreColumn(devices.texts[field], field, searchedFor(field, word), found, scores);
  }
  return scores;
}

/** Network addresses are kept without separators. */
function searchedFor(field: SearchField, word: string): string {
  return field === "macs" && MAC.test(word) ? normalMac(word) : word;
}

const MAC = /^([0-9a-f]{2}[:.-]?){2,6}$/;

function scoreColumn(
  column: TextColumn,
  field: SearchField,
  word: string,
  found: Map<Texts, Uint8Array | undefined>,
  scores: Uint8Array,
): void {
  const matches = found.has(column.texts) ? found.get(column.texts) : matchesOf(column.texts, word);
  found.set(column.texts, matches);
  if (!matches) return;
  const points = Uint8Array.from(Object.values(MATCH), (match) => pointsOf(field, match));
  for (let row = 0; row < scores.length; row++) {
    const match = matches[column.code(row)] ?? MATCH.none;
    if (match === MATCH.none) continue;
    const score = points[match] ?? 0;
    if (score > (scores[row] ?? 0)) scores[row] = score;
  }
}

/** How each text of a dictionary matches a word; `undefined` when none does. */
export function matchesOf(texts: Texts, word: string): Uint8Array | undefined {
  const matches = new Uint8Array(texts.size);
  return texts.find(word, matches) > 0 ? matches : undefined;
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

function scoreIds(devices: DeviceTable, word: string, scores: Uint8Array): void {
  if (!ID_BEGINNING.test(word)) return;
  const wanted = Number(word);
  const ids = devices.numbers.id;
  for (let row = 0; row < scores.length; row++) {
    let id = ids.get(row);
    const match = id === wanted ? MATCH.exact : MATCH.prefix;
    while (id > wanted) id = Math.floor(id / 10);
    if (id === wanted) scores[row] = Math.max(scores[row] ?? 0, pointsOf("id", match));
  }
}
