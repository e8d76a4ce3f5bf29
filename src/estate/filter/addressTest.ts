import { MATCH } from "../index/texts";
import { fold } from "../index/fold";
import type { Operator } from "./syntax";
import { textTest, type TextTest } from "./textTest";
import { isPattern } from "./values";

const NETWORK = /^(\d{1,3}(?:\.\d{1,3}){3})\/(\d{1,2})$/;

/** The test of an IP address: its beginning, a form with `*`, or a network such as `10.1.0.0/16`. */
export function addressTest(operator: Operator, value: string): TextTest {
  const [, network = "", bits = ""] = NETWORK.exec(value) ?? [];
  const start = numberOf(network);
  if (start !== undefined && Number(bits) <= 32) {
    const size = 2 ** (32 - Number(bits));
    const wanted = Math.floor(start / size);
    return { word: "", accepts: (text) => Math.floor((numberOf(text) ?? -1) / size) === wanted };
  }
  if (operator !== ":" || isPattern(value)) return textTest(operator, value);
  const word = fold(value);
  return { word, accepts: (text, match) => match >= MATCH.prefix && !isInNumber(text, word.length) };
}

/** Whether a place of an address is inside of one of its numbers: `10.1` is not the beginning of `10.10.0.1`. */
function isInNumber(address: string, place: number): boolean {
  return /^[0-9a-f]{2}/.test(address.slice(place - 1, place + 1));
}

const DOT = 46;
const ZERO = 48;

/** An IPv4 address as a number; `undefined` when the text is none. Reads by hand, since an estate has many of them. */
function numberOf(address: string): number | undefined {
  let number = 0;
  let part = -1;
  let dots = 0;
  for (let at = 0; at < address.length; at++) {
    const code = address.charCodeAt(at);
    if (code === DOT && part >= 0) {
      number = number * 256 + part;
      part = -1;
      dots++;
    } else if (code >= ZERO && code <= ZERO + 9) part = Math.max(part, 0) * 10 + code - ZERO;
    else return undefined;
    if (part > 255 || dots > 3) return undefined;
  }
  return dots === 3 && part >= 0 ? number * 256 + part : undefined;
}
