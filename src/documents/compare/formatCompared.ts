/** Length of a row that still reads well beside another one. */
const MAX_ROW = 100;

/**
 * Writes JSON for a comparison: a small item of a list, such as a program with its version, is one line. So an item that
 * only one side has stands against nothing, and not against half of another item.
 */
export function formatCompared(value: unknown, indent: string): string {
  return `${write(value, "", indent)}\n`;
}

function write(value: unknown, margin: string, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = margin + indent;
  const lines = Array.isArray(value)
    ? value.map((item: unknown) => rowOf(item) ?? write(item, inner, indent))
    : Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${write(member, inner, indent)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  if (lines.length === 0) return open + close;
  return `${open}\n${lines.map((line) => inner + line).join(",\n")}\n${margin}${close}`;
}

/** An object of plain values in one line, when it is short. */
function rowOf(item: unknown): string | undefined {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return undefined;
  const entries = Object.entries(item);
  if (entries.length === 0 || entries.some(([, member]) => typeof member === "object" && member !== null))
    return undefined;
  const row = `{ ${entries.map(([key, member]) => `${JSON.stringify(key)}: ${JSON.stringify(member)}`).join(", ")} }`;
  return row.length <= MAX_ROW ? row : undefined;
}
