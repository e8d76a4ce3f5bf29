/** Writes JSON with the given indentation and a line break at the end. */
export function formatJson(value: unknown, indent: string): string {
  return `${JSON.stringify(value, undefined, indent)}\n`;
}

/** Formats text when it is JSON, and leaves it as it came when it is not. */
export function formatBody(text: string, indent: string): string {
  try {
    return formatJson(JSON.parse(text), indent);
  } catch {
    return text;
  }
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
