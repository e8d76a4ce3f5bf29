import { directivesOf } from "./directives";
import { parseCapture } from "./checks";
import { replaceExpressions } from "./expressions";
import type { Block, Expression, Piece, RequestDocument, Variable } from "./syntax";

/** What a name stands for. */
export type Meaning =
  | { readonly kind: "variable"; readonly variable: Variable }
  /** A value that an earlier request's answer gives. */
  | { readonly kind: "capture"; readonly block: Block; readonly name: Piece };

interface Definition {
  readonly block: number;
  readonly meaning: Meaning;
}

/**
 * The names that a document defines. A definition counts in its own block and in those below it, until the next one
 * of the same name; a captured value counts in the blocks below.
 */
export class Names {
  private readonly definitions = new Map<string, Definition[]>();

  constructor({ blocks }: RequestDocument) {
    for (const block of blocks) {
      for (const variable of block.variables)
        this.define(variable.name.text, block.index, { kind: "variable", variable });
      for (const name of captureNames(block))
        this.define(name.text, block.index + 1, { kind: "capture", block, name });
    }
  }

  /** What a name means in a block. */
  meaningOf(name: string, block: Block): Meaning | undefined {
    return this.definitions.get(name)?.findLast((definition) => definition.block <= block.index)?.meaning;
  }

  /** The variable of a name in a block, whatever is captured. */
  variableOf(name: string, block: Block): Variable | undefined {
    const found = this.definitions
      .get(name)
      ?.findLast(({ block: from, meaning }) => from <= block.index && meaning.kind === "variable")?.meaning;
    return found?.kind === "variable" ? found.variable : undefined;
  }

  /** All names that mean something in a block. */
  in(block: Block): ReadonlyMap<string, Meaning> {
    const names = [...this.definitions.keys()];
    return new Map(
      names.flatMap((name) => {
        const meaning = this.meaningOf(name, block);
        return meaning ? [[name, meaning] as const] : [];
      }),
    );
  }

  /** Every name of the document, wherever it is defined. */
  get all(): string[] {
    return [...this.definitions.keys()];
  }

  private define(name: string, block: number, meaning: Meaning): void {
    if (name === "") return;
    const known = this.definitions.get(name);
    if (known) known.push({ block, meaning });
    else this.definitions.set(name, [{ block, meaning }]);
  }
}

function captureNames(block: Block): Piece[] {
  return directivesOf(block, "capture").flatMap(({ value }) => {
    const name = parseCapture(value.text)?.name;
    return name === undefined ? [] : [{ text: name, start: value.start, end: value.start + name.length }];
  });
}

/** What stands for an expression when the request is sent. */
export type Value =
  { readonly kind: "text"; readonly text: string } | { readonly kind: "json"; readonly json: unknown };

/** What is known when a request is about to be sent. */
export interface KnownAtSend {
  /** What earlier requests captured, by name. */
  readonly captured?: ReadonlyMap<string, unknown>;
  /** What a person answered, by prompt. */
  readonly answers?: ReadonlyMap<string, string>;
}

/** Why an expression has no value. */
export type Gap =
  | { readonly kind: "unresolved"; readonly name: string; readonly expression: Expression }
  | {
      readonly kind: "notCaptured";
      readonly name: string;
      readonly expression: Expression;
      readonly by: Block;
    }
  | { readonly kind: "cycle"; readonly names: readonly string[]; readonly expression: Expression }
  | { readonly kind: "prompt"; readonly prompt: string; readonly expression: Expression };

/** Gives expressions of one block their values, and collects those that have none. */
export class Values {
  readonly gaps: Gap[] = [];

  constructor(
    private readonly names: Names,
    private readonly block: Block,
    private readonly known: KnownAtSend = {},
  ) {}

  valueOf(expression: Expression): Value | undefined {
    return this.lookUp(expression, expression, []);
  }

  /** @param use the expression of the request that leads here; gaps are told there */
  private lookUp(expression: Expression, use: Expression, within: readonly string[]): Value | undefined {
    const { name, prompt } = expression;
    if (prompt !== undefined) {
      const text = this.known.answers?.get(prompt);
      return text === undefined
        ? this.miss({ kind: "prompt", prompt, expression: use })
        : { kind: "text", text };
    }
    return name === undefined ? undefined : this.valueOfName(name, use, within);
  }

  private valueOfName(name: string, use: Expression, within: readonly string[]): Value | undefined {
    if (within.includes(name))
      return this.miss({
        kind: "cycle",
        names: [...within.slice(within.indexOf(name)), name],
        expression: use,
      });
    const json = this.known.captured?.get(name);
    if (json !== undefined) return { kind: "json", json };
    const variable = this.names.variableOf(name, this.block);
    if (variable) return { kind: "text", text: this.textOf(variable, use, [...within, name]) };
    const meaning = this.names.meaningOf(name, this.block);
    return this.miss(
      meaning?.kind === "capture"
        ? { kind: "notCaptured", name, expression: use, by: meaning.block }
        : { kind: "unresolved", name, expression: use },
    );
  }

  private textOf({ value }: Variable, use: Expression, within: readonly string[]): string {
    return replaceExpressions(value, (inner) => {
      const found = this.lookUp(inner, use, within);
      return found ? plainText(found) : "";
    });
  }

  private miss(gap: Gap): Value | undefined {
    this.gaps.push(gap);
    return undefined;
  }
}

/** A value as text: a captured text without its quotes, any other captured value as JSON. */
export function plainText(value: Value): string {
  if (value.kind === "text") return value.text;
  return typeof value.json === "string" ? value.json : JSON.stringify(value.json);
}
