/** What a stream of random numbers is for, so that two uses never share their numbers. */
export const purpose = {
  site: 1,
  device: 2,
  alert: 3,
  job: 4,
  component: 5,
  user: 6,
  activity: 7,
  variable: 8,
  filter: 9,
  mapping: 10,
  patch: 11,
  audit: 12,
  software: 13,
  udf: 14,
  customer: 15,
  account: 16,
  siteShape: 17,
  mac: 18,
  deviceDetail: 19,
  network: 20,
  quickJob: 21,
  fault: 22,
} as const;

/** Spreads a 32-bit value over the whole range; every input has its own output. */
export function scramble(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** The inverse of {@link scramble}. */
export function unscramble(value: number): number {
  let x = value ^ (value >>> 16);
  x = Math.imul(x, 0x7ed1b41d);
  x = Math.imul(x ^ (x >>> 13) ^ (x >>> 26), 0xa5cb9243);
  return (x ^ (x >>> 16)) >>> 0;
}

/** A 32-bit number that depends on nothing but its three arguments. */
export function hash(seed: number, use: number, index: number): number {
  return scramble(scramble(scramble(seed) + Math.imul(use, 0x9e3779b9)) ^ Math.imul(index, 0x85297a4d));
}

/** A small, fast source of repeatable random numbers. */
export class Random {
  #state: number;

  constructor(state: number) {
    this.#state = state >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let x = this.#state;
    x = Math.imul(x ^ (x >>> 15), x | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** True in `share` of the cases. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of the items. */
  pick<T>(items: ArrayLike<T>): T {
    return at(items, Math.floor(this.next() * items.length));
  }

  /** `count` lower-case hexadecimal digits. */
  hex(count: number): string {
    let text = "";
    while (text.length < count) text += Math.floor(this.next() * 16).toString(16);
    return text;
  }
}

/** The repeatable random numbers of one thing. */
export function randomOf(seed: number, use: number, index: number): Random {
  return new Random(hash(seed, use, index));
}

/** The item at a place that is known to exist. */
export function at<T>(items: ArrayLike<T>, index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`No item ${index} among ${items.length}`);
  return item;
}

/** The item at a place counted round and round. */
export function cycled<T>(items: ArrayLike<T>, index: number): T {
  return at(items, ((index % items.length) + items.length) % items.length);
}
