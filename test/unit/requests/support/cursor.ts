import assert from "node:assert/strict";

/** Takes the mark of the cursor out of a text. */
export function cursorIn(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf("|");
  assert.ok(offset >= 0, "no cursor in the text");
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}
