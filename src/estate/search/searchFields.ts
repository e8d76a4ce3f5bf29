import type { TextField } from "../index/deviceFields";
import { MATCH } from "../index/texts";

/** Where a word is looked for. */
export const SEARCH_FIELDS = [
  "hostname",
  "description",
  "intIpAddress",
  "extIpAddress",
  "macs",
  "serial",
  "uid",
  "id",
  "lastLoggedInUser",
  "siteName",
  "domain",
  "operatingSystem",
] as const satisfies readonly (TextField | "uid" | "id")[];
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** Points for each kind of match; the same kind counts most in what names the device itself. */
type Points = readonly [none: 0, inside: number, wordStart: number, prefix: number, exact: number];

const NAME: Points = [0, 45, 65, 80, 100];
const IDENTITY: Points = [0, 30, 50, 60, 90];
const PLACE: Points = [0, 25, 40, 55, 70];
const TRAIT: Points = [0, 15, 30, 32, 35];

const POINTS: Readonly<Record<SearchField, Points>> = {
  hostname: NAME,
  description: IDENTITY,
  intIpAddress: IDENTITY,
  extIpAddress: IDENTITY,
  macs: IDENTITY,
  serial: IDENTITY,
  uid: IDENTITY,
  id: IDENTITY,
  lastLoggedInUser: IDENTITY,
  siteName: PLACE,
  domain: TRAIT,
  operatingSystem: TRAIT,
};

/** What a match is worth, from 0 to 100. */
export function pointsOf(field: SearchField, match: number): number {
  return POINTS[field][match] ?? 0;
}

export const MAX_POINTS = NAME[MATCH.exact];
