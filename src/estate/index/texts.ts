import { CodeColumn } from "./columns";
import { fold, isWordCode } from "./fold";

/** How a word is found in a text; the greater, the better. */
export const MATCH = { none: 0, inside: 1, wordStart: 2, prefix: 3, exact: 4 } as const;

const CHUNK = 4096;
const REMEMBERED = 6;
const NO_PLACE = 0x3fffffff;
const SEPARATOR = "\n";

/** Some texts, folded and written one after the other, which are searched as one. */
interface Chunk {
  readonly text: string;
  /** Where each text begins; one more at the end. */
  readonly starts: Uint32Array;
}

/** Different texts, each with a number. A text stays for as long as the dictionary; number 0 stands for no text. */
export class Texts {
  private readonly codes = new Map<string, number>([["", 0]]);
  private readonly texts: string[] = [""];
  private latest = "";
  private latestCode = 0;
  private readonly chunks: Chunk[] = [];
  private tail: Chunk | undefined;
  private readonly recent = new Map<string, Uint8Array | undefined>();

  /** One more than the greatest number. */
  get size(): number {
    return this.texts.length;
  }

  /** The number of a text, which gets one when it has none. */
  add(text: string): number {
    // Devices come site by site, so that many a text is the same as of the device before.
    if (text !== this.latest) {
      this.latestCode = this.codes.get(text) ?? this.addNew(text);
      this.latest = text;
    }
    return this.latestCode;
  }

  at(code: number): string {
    return this.texts[code] ?? "";
  }

  /**
   * Searches all texts for a folded word. The latest words are remembered as long as no text is added: of several words
   * all but the one that is being typed stay the same.
   *
   * @returns the best {@link MATCH} of each text at its number, not to be changed; `undefined` when none matches
   */
  find(word: string): Uint8Array | undefined {
    if (this.recent.has(word)) return this.recent.get(word);
    const matches = this.search(word);
    const [oldest] = this.recent.keys();
    if (this.recent.size >= REMEMBERED && oldest !== undefined) this.recent.delete(oldest);
    this.recent.set(word, matches);
    return matches;
  }

  private search(word: string): Uint8Array | undefined {
    const matches = new Uint8Array(this.size);
    let isFound = false;
    for (const [place, chunk] of this.folded().entries()) {
      if (findIn(chunk, word, matches, place * CHUNK)) isFound = true;
    }
    return isFound ? matches : undefined;
  }

  private addNew(text: string): number {
    const code = this.texts.length;
    this.codes.set(text, code);
    this.texts.push(text);
    this.tail = undefined;
    if (this.recent.size > 0) this.recent.clear();
    return code;
  }

  private folded(): readonly Chunk[] {
    const full = Math.floor(this.texts.length / CHUNK);
    while (this.chunks.length < full) this.chunks.push(this.chunkAt(this.chunks.length));
    this.tail ??= this.chunkAt(full);
    return [...this.chunks, this.tail];
  }

  private chunkAt(place: number): Chunk {
    const texts = this.texts.slice(place * CHUNK, (place + 1) * CHUNK).map(fold);
    const starts = new Uint32Array(texts.length + 1);
    let start = 0;
    for (const [index, text] of texts.entries()) {
      starts[index] = start;
      start += text.length + SEPARATOR.length;
    }
    starts[texts.length] = start;
    return { text: texts.map((text) => text + SEPARATOR).join(""), starts };
  }
}

function findIn({ text, starts }: Chunk, word: string, matches: Uint8Array, first: number): boolean {
  let index = 0;
  let at = text.indexOf(word);
  if (at < 0) return false;
  while (at >= 0) {
    while ((starts[index + 1] ?? NO_PLACE) <= at) index++;
    const end = (starts[index + 1] ?? NO_PLACE) - SEPARATOR.length;
    const match = matchAt(text, word, at, starts[index] ?? 0, end);
    const place = first + index;
    if (match > (matches[place] ?? MATCH.none)) matches[place] = match;
    // No later place of the same text is better than its beginning, or than another beginning of a word.
    at = text.indexOf(word, match >= MATCH.wordStart ? end : at + 1);
  }
  return true;
}

/** The best match of a folded word in a folded text, and where it begins. */
export function matchIn(text: string, word: string): { readonly match: number; readonly at: number } {
  let best = { match: MATCH.none as number, at: -1 };
  for (
    let at = text.indexOf(word);
    at >= 0 && best.match < MATCH.wordStart;
    at = text.indexOf(word, at + 1)
  ) {
    const match = matchAt(text, word, at, 0, text.length);
    if (match > best.match) best = { match, at };
  }
  return best;
}

function matchAt(text: string, word: string, at: number, start: number, end: number): number {
  if (at === start) return at + word.length === end ? MATCH.exact : MATCH.prefix;
  return isWordCode(text.charCodeAt(at - 1)) ? MATCH.inside : MATCH.wordStart;
}

/** A column of texts, which may share its dictionary with columns that hold the same texts. */
export class TextColumn {
  private readonly codes = new CodeColumn();

  constructor(readonly texts = new Texts()) {}

  /** The number of a row's text in the dictionary. */
  code(row: number): number {
    return this.codes.get(row);
  }

  /** A row's text; empty when it has none. */
  get(row: number): string {
    return this.texts.at(this.codes.get(row));
  }

  set(row: number, text: string): void {
    this.codes.set(row, this.texts.add(text));
  }
}
