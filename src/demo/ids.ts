import { hash, scramble, unscramble } from "./random";

const hex8 = (value: number) => value.toString(16).padStart(8, "0");

/**
 * The GUID of the thing with this index. The first 32 bits hold the index, scrambled with a key of the seed,
 * so that a GUID can be traced back to its index without a table.
 */
export function uidOf(seed: number, use: number, index: number): string {
  const first = scramble(index ^ hash(seed, use, -1));
  const second = hex8(hash(first, use, seed));
  const third = hex8(hash(first, use, seed + 1));
  const fourth = hex8(hash(first, use, seed + 2));
  const variant = "89ab".charAt(first & 3);
  return `${hex8(first)}-${second.slice(0, 4)}-4${second.slice(5)}-${variant}${third.slice(1, 4)}-${third.slice(4)}${fourth}`;
}

/** The index behind a GUID made by {@link uidOf}, or undefined when it was never made for this use and seed. */
export function indexOfUid(seed: number, use: number, uid: string): number | undefined {
  if (!/^[0-9a-f]{8}-/i.test(uid)) return undefined;
  const index = unscramble(Number.parseInt(uid.slice(0, 8), 16)) ^ hash(seed, use, -1);
  return index >= 0 && uidOf(seed, use, index) === uid.toLowerCase() ? index : undefined;
}

/** Numeric ids grow with the index but leave gaps, as the real platform's do. */
export function numberOf(base: number, seed: number, use: number, index: number): number {
  return base + index * 7 + (hash(seed, use, index) % 7);
}

/** The index behind a number made by {@link numberOf}. */
export function indexOfNumber(base: number, seed: number, use: number, id: number): number | undefined {
  const index = Math.floor((id - base) / 7);
  return index >= 0 && numberOf(base, seed, use, index) === id ? index : undefined;
}
