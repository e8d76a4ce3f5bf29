import { type Node, type ParseError, parseTree } from "jsonc-parser";
import { expressionsIn } from "./expressions";
import { expressionsInStrings } from "./fill";
import type { Body, Expression, Span } from "./syntax";

/** A body read as JSON. Offsets of its tree count from the body's start. */
export interface BodyTree {
  /** As long as the body; an expression that is a value of its own is a number. */
  readonly text: string;
  readonly root: Node | undefined;
  readonly errors: readonly ParseError[];
  /** Where the JSON has an expression instead of a value. */
  readonly open: readonly Span[];
}

/** Reads a body, mistakes and all. */
export function readBody({ start, text }: Body): BodyTree {
  const piece = { start, end: start + text.length, text };
  const quoted = expressionsInStrings(piece);
  const open = expressionsIn(piece)
    .filter((expression) => !quoted.has(expression.start))
    .map((expression) => relative(expression, start));
  const plain = open.reduceRight(blankOut, text);
  const errors: ParseError[] = [];
  const root = parseTree(plain, errors, { disallowComments: true });
  return { text: plain, root, errors, open };
}

function relative({ start, end }: Expression, offset: number): Span {
  return { start: start - offset, end: end - offset };
}

function blankOut(text: string, { start, end }: Span): string {
  return text.slice(0, start) + "1".repeat(end - start) + text.slice(end);
}

/** Whether a node is not yet known, since an expression stands there or in it. */
export function isOpen({ text, open }: BodyTree, { offset, length, type }: Node): boolean {
  if (type === "string") return text.slice(offset, offset + length).includes("{{");
  return open.some(({ start }) => start === offset);
}
