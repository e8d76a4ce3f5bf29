import type { Device } from "../../api";
import { compileFilter, type RowTest } from "../filter/compileFilter";
import { parseFilter } from "../filter/parseFilter";
import type { Filter, TextTerm } from "../filter/syntax";
import type { DeviceTable } from "../index/deviceTable";
import { fold } from "../index/fold";
import { bestRows } from "./bestRows";
import { readReference, type DirectReference } from "./directReference";
import { type FieldMatch, matchesIn } from "./fieldMatches";
import { scoreDevices } from "./scoreDevices";

/** A device that was found, and why. */
export interface DeviceHit {
  readonly row: number;
  readonly device: Device;
  /** The field in which each word was found best, in the order of the words. */
  readonly matches: readonly FieldMatch[];
}

export interface FoundDevices {
  /** The best, best first. */
  readonly hits: readonly DeviceHit[];
  /** All that were found. */
  readonly total: number;
}

export interface FindOptions {
  /** Hits at most. */
  readonly limit: number;
  /** The time that ages count from, in epoch milliseconds. */
  readonly now: number;
}

/**
 * Finds devices by what a person types: words, of which each must be found somewhere, and terms of the filter language.
 * A full uid, number, network address or portal URL finds what it names.
 *
 * No search library stands here: those that were weighed look at every document for itself (uFuzzy, fuzzysort), which
 * costs more than a keystroke has at 100,000 devices of ten fields, or keep an inverted index that finds beginnings of
 * words only and takes many times the memory (MiniSearch, FlexSearch). The columns of the index hold each text once,
 * and finding a word in them is `String.prototype.indexOf`.
 */
export function findDevices(devices: DeviceTable, text: string, options: FindOptions): FoundDevices {
  const reference = readReference(text);
  const named = reference && rowsOfReference(devices, reference);
  if (named && named.length > 0) return { hits: hitsOf(devices, named, []), total: named.length };
  const filter = parseFilter(text);
  const words = wordsOf(filter);
  const scores = scoresOf(devices, words, filter, options.now);
  const { rows, total } = bestRows(scores, options.limit, (row) => devices.texts.hostname.get(row));
  return { hits: hitsOf(devices, rows, words), total };
}

/** The rows that a reference names. */
export function rowsOfReference(devices: DeviceTable, reference: DirectReference): number[] {
  switch (reference.kind) {
    case "uid": {
      const row = devices.rowOf(reference.uid);
      return row === undefined ? [] : [row];
    }
    case "id":
      return reference.of === "site"
        ? []
        : rowsWhere(devices, (row) => devices.numbers.id.get(row) === reference.id);
    case "mac":
      return rowsWhere(devices, (row) => devices.texts.macs.get(row).split(" ").includes(reference.mac));
  }
}

function rowsWhere(devices: DeviceTable, test: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < devices.rowCount; row++) {
    if (devices.uidAt(row) !== undefined && test(row)) rows.push(row);
  }
  return rows;
}

/** Words are ranked by; everything else of a filter only lets rows pass. */
function wordsOf({ terms }: Filter): string[] {
  return terms
    .filter((term): term is TextTerm => term.kind === "text" && !term.negated)
    .map(({ value }) => fold(value.text))
    .filter((word) => word.trim() !== "");
}

/** The points of all words together for each row; 0 for a row that is not found. */
function scoresOf(devices: DeviceTable, words: readonly string[], filter: Filter, now: number): Uint16Array {
  const scores = new Uint16Array(devices.rowCount).fill(1);
  for (const row of devices.unusedRows) scores[row] = 0;
  const rest = filter.terms.filter((term) => term.kind === "field" || term.negated);
  if (rest.length > 0) keepPassing(scores, compileFilter(devices, { terms: rest }, now));
  for (const word of words) addWord(scores, scoreDevices(devices, word));
  return scores;
}

function keepPassing(scores: Uint16Array, passes: RowTest): void {
  for (let row = 0; row < scores.length; row++) if (scores[row] !== 0 && !passes(row)) scores[row] = 0;
}

function addWord(scores: Uint16Array, word: Uint8Array): void {
  for (let row = 0; row < scores.length; row++) {
    const points = word[row] ?? 0;
    const score = scores[row] ?? 0;
    scores[row] = points === 0 || score === 0 ? 0 : score + points;
  }
}

function hitsOf(devices: DeviceTable, rows: readonly number[], words: readonly string[]): DeviceHit[] {
  return rows.flatMap((row) => {
    const device = devices.device(row);
    return device ? [{ row, device, matches: matchesIn(devices, row, words) }] : [];
  });
}
