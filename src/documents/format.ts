/** Writes JSON with the given indentation and a line break at the end. */
export function formatJson(value: unknown, indent: string): string {
  return `${JSON.stringify(value, undefined, indent)}\n`;
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
