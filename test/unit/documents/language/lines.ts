import type { Lines } from "../../../../src/documents/language/jsonLine";
import type { Reader } from "../../../../src/documents/language/meanings";
import { english } from "../../support/english";

/** A text as its lines. */
export function linesOf(text: string): Lines {
  const lines = text.split("\n");
  return { lineCount: lines.length, lineAt: (line) => lines[line] ?? "" };
}

/** A value as a document shows it. */
export function documentOf(value: unknown, indent = "  "): string {
  return `${JSON.stringify(value, undefined, indent)}\n`;
}

export const reader: Reader = {
  now: Date.UTC(2026, 2, 9, 10, 30),
  language: "en",
  timeZone: "UTC",
  t: english,
};
