import type { Site } from "../../api";
import { fold } from "../index/fold";
import { MATCH, matchIn } from "../index/texts";
import type { SiteTable } from "../index/siteTable";
import { readReference } from "./directReference";

/** Where of a site a word is looked for. */
export const SITE_SEARCH_FIELDS = ["name", "description", "autotaskCompanyName", "uid", "id"] as const;
export type SiteSearchField = (typeof SITE_SEARCH_FIELDS)[number];

export interface SiteMatch {
  readonly field: SiteSearchField;
  readonly text: string;
  /** The found part of the text, from the first character to the one after the last. */
  readonly start: number;
  readonly end: number;
}

export interface SiteHit {
  readonly site: Site;
  readonly matches: readonly SiteMatch[];
}

export interface FoundSites {
  /** The best, best first. */
  readonly hits: readonly SiteHit[];
  /** All that were found. */
  readonly total: number;
}

/**
 * Finds sites by words, of which each must be found somewhere, or by a full uid, number or portal URL. Without words
 * finds all.
 */
export function findSites(sites: SiteTable, text: string, { limit }: { readonly limit: number }): FoundSites {
  const named = siteOfReference(sites, text);
  if (named) return { hits: [{ site: named, matches: [] }], total: 1 };
  const words = fold(text).split(/\s+/).filter(Boolean);
  const scored: { hit: SiteHit; points: number }[] = [];
  for (const site of sites.all()) {
    const found = words.map((word) => bestMatch(site, word));
    const matches = found.flatMap((match) => match?.match ?? []);
    if (matches.length < words.length) continue;
    const points = found.reduce((sum, match) => sum + (match?.points ?? 0), 0);
    scored.push({ hit: { site, matches }, points });
  }
  scored.sort((a, b) => b.points - a.points || compareNames(a.hit.site, b.hit.site));
  return { hits: scored.slice(0, limit).map(({ hit }) => hit), total: scored.length };
}

function siteOfReference(sites: SiteTable, text: string): Site | undefined {
  const reference = readReference(text);
  if (reference?.kind === "uid") return sites.get(reference.uid);
  if (reference?.kind !== "id" || reference.of === "device") return undefined;
  for (const site of sites.all()) if (site.id === reference.id) return site;
  return undefined;
}

function bestMatch(site: Site, word: string): { match: SiteMatch; points: number } | undefined {
  let best: { match: SiteMatch; points: number } | undefined;
  for (const [place, field] of SITE_SEARCH_FIELDS.entries()) {
    const text = String(site[field] ?? "");
    const { match, at } = matchIn(fold(text), word);
    if (match === MATCH.none || (RANDOM.has(field) && match < MATCH.prefix)) continue;
    const points = match * SITE_SEARCH_FIELDS.length - place;
    if (points <= (best?.points ?? 0)) continue;
    best = { match: { field, text, start: at, end: at + word.length }, points };
  }
  return best;
}

/** What is inside of these is letters and digits at random. */
const RANDOM: ReadonlySet<SiteSearchField> = new Set(["uid", "id"]);

function compareNames(one: Site, other: Site): number {
  return ALPHABET.compare(one.name ?? "", other.name ?? "");
}

const ALPHABET = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
