const ASCII = /^[\x20-\x7e]*$/;

/**
 * A text as it is compared: without case, without accents, and with a space for every control character. It has the
 * same length as the text, so that a place in one is the same place in the other.
 */
export function fold(text: string): string {
  return ASCII.test(text) ? text.toLowerCase() : text.split("").map(foldUnit).join("");
}

function foldUnit(unit: string): string {
  if (unit < " ") return " ";
  const base = unit.normalize("NFD").charAt(0).toLowerCase();
  return base.length === 1 ? base : unit;
}

/** Whether a character, given by its code in a folded text, belongs to a word. */
export function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
}
