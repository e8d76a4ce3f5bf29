import type { Expression, Piece } from "./syntax";

const EXPRESSION = /\{\{([^{}\r\n]*)\}\}/g;
const PROMPT = /^\$prompt(?:[ \t]+(.*))?$/;

/** Finds every `{{…}}` of a piece of the document. */
export function expressionsIn({ text, start: offset }: Piece): Expression[] {
  if (!text.includes("{{")) return [];
  return [...text.matchAll(EXPRESSION)].map((match) => expressionOf(match[0], offset + match.index));
}

/**
 * Replaces every `{{…}}` of a piece.
 *
 * @param replace gives what to write in its place
 */
export function replaceExpressions(piece: Piece, replace: (expression: Expression) => string): string {
  if (!piece.text.includes("{{")) return piece.text;
  return piece.text.replace(EXPRESSION, (whole: string, _, index: number) =>
    replace(expressionOf(whole, piece.start + index)),
  );
}

function expressionOf(whole: string, start: number): Expression {
  const inside = whole.slice(2, -2);
  const text = inside.trim();
  const innerStart = start + 2 + (inside.length - inside.trimStart().length);
  const inner = { text, start: innerStart, end: innerStart + text.length };
  const prompt = PROMPT.exec(text);
  return {
    start,
    end: start + whole.length,
    inner,
    name: prompt ? undefined : text,
    prompt: prompt ? (prompt[1] ?? "") : undefined,
  };
}
