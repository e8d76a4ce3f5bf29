import assert from "node:assert/strict";

/** A script of PowerShell, with its texts taken out. */
export interface PowershellScript {
  /** The values of its texts between single quotes, here-strings too, in their order. */
  readonly texts: readonly string[];
  /** The rest, with a mark where each text stood. */
  readonly rest: string;
}

const SINGLE_QUOTES = "'\u2018\u2019\u201a\u201b";

/** Reads texts by the rules of PowerShell's own tokenizer: typographic quotes count, and two quotes are one. */
export function readPowershell(script: string): PowershellScript {
  const texts: string[] = [];
  let rest = "";
  for (let at = 0; at < script.length;) {
    const character = script.charAt(at);
    const isQuote = SINGLE_QUOTES.includes(character);
    if (character === "#" && /(^|\n)$/.test(script.slice(0, at))) {
      const end = script.indexOf("\n", at);
      at = end < 0 ? script.length : end;
    } else if (character === "@" && /^@['\u2018\u2019\u201a\u201b]\n/.test(script.slice(at))) {
      const end = script.slice(at).search(/\n['\u2018\u2019\u201a\u201b]@/);
      assert.ok(end > 0, "a here-string has no end");
      texts.push(script.slice(at + 3, at + end));
      rest += "<text>";
      at += end + 3;
    } else if (isQuote) {
      const [value, end] = singleQuoted(script, at + 1);
      texts.push(value);
      rest += "<text>";
      at = end;
    } else {
      rest += character;
      at++;
    }
  }
  return { texts, rest };
}

function singleQuoted(script: string, start: number): [value: string, end: number] {
  let value = "";
  for (let at = start; at < script.length; at++) {
    const character = script.charAt(at);
    if (SINGLE_QUOTES.includes(character)) {
      if (!SINGLE_QUOTES.includes(script.charAt(at + 1)) || at + 1 >= script.length) return [value, at + 1];
      at++;
    }
    value += script.charAt(at);
  }
  assert.fail("a text has no end");
}
